// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Days and moments of the checks of age, counted from the date of judgement.
///
/// A date is within a period when date + period is not before the date of judgement: the same meaning that evidence rules of
/// a rubric give to `max_age`. As adding a period never turns two dates round, that is one first day, found once.
enum AgeLimit {
    /// The first day that is within `period` of `asOf`, as days since 1970-01-01.
    static func firstDay(within period: CalendarPeriod, of asOf: CalendarDate) -> Int {
        let goal = asOf.daysSinceEpoch
        // The first of the calendar is 0001-01-01. Invariant: `high` is within the period.
        var (low, high) = (-719_162, goal)
        while low < high {
            let middle = low + (high - low) / 2
            let end = CalendarDate(daysSinceEpoch: middle)?.adding(period)
            // A sum behind the calendar's last day is not before any date.
            if let end, end.daysSinceEpoch < goal { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first moment of a day by a clock some minutes east of Greenwich, as microseconds since 1970-01-01T00:00:00Z.
    static func firstMoment(ofDay day: Int, offsetMinutes: Int) -> Int64 {
        let minutes = Int64(day) * 1440 - Int64(offsetMinutes)
        return minutes * 60_000_000
    }

    /// The day of a moment by that clock, as days since 1970-01-01.
    static func day(ofMoment microseconds: Int64, offsetMinutes: Int) -> Int {
        let local = microseconds.addingReportingOverflow(Int64(offsetMinutes) * 60_000_000).partialValue
        let perDay: Int64 = 86_400_000_000
        let (days, rest) = local.quotientAndRemainder(dividingBy: perDay)
        return Int(rest < 0 ? days - 1 : days)
    }
}
