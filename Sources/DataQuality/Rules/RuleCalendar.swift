// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Dates of rules as numbers of days.
enum RuleCalendar {
    /// From 0001-01-01 to 9999-12-31, as days since 1970-01-01.
    static let days: ClosedRange<Int64> = -719_162...2_932_896
    static let microsecondsPerDay: Int64 = 86_400_000_000

    /// Year, month and day.
    @inline(__always)
    static func parts(_ days: Int64) -> (year: Int32, month: Int32, day: Int32) {
        // Years are counted from March, see `CalendarDate`, and from the year −400, so that nothing is below 0.
        let shifted = UInt32(truncatingIfNeeded: days &+ 719_468 &+ 146_097)
        let era = shifted / 146_097
        let dayOfEra = shifted &- era &* 146_097
        let yearOfEra = (dayOfEra &- dayOfEra / 1460 &+ dayOfEra / 36_524 &- dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra &- (365 &* yearOfEra &+ yearOfEra / 4 &- yearOfEra / 100)
        let marchMonth = (5 &* dayOfYear &+ 2) / 153
        let day = dayOfYear &- (153 &* marchMonth &+ 2) / 5 &+ 1
        let month = marchMonth < 10 ? marchMonth &+ 3 : marchMonth &- 9
        let year = Int32(truncatingIfNeeded: era &* 400 &+ yearOfEra &+ (month <= 2 ? 1 : 0)) &- 400
        return (year, Int32(truncatingIfNeeded: month), Int32(truncatingIfNeeded: day))
    }

    /// Complete years from one day to another; below 0 when the other is earlier.
    @inline(__always)
    static func age(_ birth: Int64, _ now: Int64) -> Int64 {
        let (one, other) = (parts(birth), parts(now))
        let years = Int64(other.year &- one.year)
        return (other.month, other.day) < (one.month, one.day) ? years &- 1 : years
    }

    /// The day on which a moment falls, by a clock so many microseconds ahead.
    @inline(__always)
    static func day(_ moment: Int64, offset: Int64) -> Int64 {
        let local = moment &+ offset
        let day = local / microsecondsPerDay
        return local < day &* microsecondsPerDay ? day &- 1 : day
    }
}
