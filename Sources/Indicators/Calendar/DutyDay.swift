// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A day on which a duty falls due.
struct DutyDay {
    let period: ReportingPeriod
    let printed: String
    let printedDay: CalendarDate
    let lastDay: CalendarDate
    /// Which of several days for one period, from 1.
    let ordinal: Int
}

extension ReportingDuty {
    /// The days on which the reports about the periods of a year fall due, earlier last days first.
    func days(aboutYear year: Int) -> [DutyDay] {
        if frequency == .once, self.year != year { return [] }
        var days: [DutyDay] = []
        for period in periods(of: year) {
            let own = due.filter { $0.period == nil || $0.names(period) }
                .compactMap { due in due.days(for: period, every: frequency).map { (due, $0) } }
                .sorted { ($0.1.last, $0.0.printed) < ($1.1.last, $1.0.printed) }
            for (index, (due, day)) in own.enumerated() {
                days.append(
                    DutyDay(
                        period: period, printed: due.printed, printedDay: day.printed, lastDay: day.last,
                        ordinal: index + 1))
            }
        }
        return days.sorted { ($0.lastDay, $0.period, $0.ordinal) < ($1.lastDay, $1.period, $1.ordinal) }
    }

    /// The periods of a year that reports are about: those of the frequency, and those that days name.
    private func periods(of year: Int) -> [ReportingPeriod] {
        var periods: Set<ReportingPeriod> = []
        for due in due {
            if let label = due.period {
                if let period = ReportingPeriod(year: year, label: label) { periods.insert(period) }
            } else {
                periods.formUnion(frequency.periods(of: year))
            }
        }
        return periods.sorted()
    }
}

extension ReportingDuty.Frequency {
    /// The periods of a year; what is owed regularly, on no day, has none.
    fileprivate func periods(of year: Int) -> [ReportingPeriod] {
        let (length, count): (ReportingPeriod.Length, Int)
        switch self {
        case .month: (length, count) = (.month, 12)
        case .quarter: (length, count) = (.quarter, 4)
        case .halfYear: (length, count) = (.halfYear, 2)
        case .year, .once: (length, count) = (.year, 1)
        case .regular: return []
        }
        return (0..<count).compactMap { ReportingPeriod(year: year, length, index: $0 + 1) }
    }

    /// Whether months of days that name no period are counted within the period.
    fileprivate var countsMonthsWithinPeriod: Bool { self == .month || self == .quarter || self == .halfYear }
}

extension ReportingPeriod {
    /// The quarter or half-year of a year that a label such as `Q2` or `H1` names.
    fileprivate init?(year: Int, label: String) {
        guard label.utf8.count == 2, let index = label.last.flatMap({ Int(String($0)) }) else { return nil }
        switch label.first {
        case "Q": self.init(year: year, .quarter, index: index)
        case "H": self.init(year: year, .halfYear, index: index)
        default: return nil
        }
    }
}

extension ReportingDuty.Due {
    fileprivate func names(_ period: ReportingPeriod) -> Bool {
        self.period.flatMap { ReportingPeriod(year: period.start.year, label: $0) } == period
    }

    /// The printed day and the last day in time for a period; `nil` when there is no such day.
    ///
    /// A day that its month does not have stands for the end of the month: before the 31st of a month of 30 days is up to
    /// the 30th, by the 31st too.
    fileprivate func days(
        for period: ReportingPeriod, every frequency: ReportingDuty.Frequency
    ) -> (printed: CalendarDate, last: CalendarDate)? {
        let month: Int
        if self.period == nil, frequency.countsMonthsWithinPeriod {
            let length = period.end.month - period.start.month + 1
            let own = frequency == .month ? 1 : self.month ?? length
            guard 1...length ~= own else { return nil }
            month = period.start.month + own - 1
        } else {
            month = self.month ?? period.end.month
        }
        let year = period.start.year - (isYearBefore ? 1 : 0)
        guard 1...31 ~= day, let monthEnd = ReportingPeriod.lastDay(year: year, month: month) else { return nil }
        let dayBeforeMonth = monthEnd.daysSinceEpoch - monthEnd.day
        let last = dayBeforeMonth + min(isStrict ? day - 1 : day, monthEnd.day)
        guard let lastDay = CalendarDate(daysSinceEpoch: last),
            let printedDay = CalendarDate(daysSinceEpoch: isStrict ? last + 1 : last)
        else { return nil }
        return (printedDay, lastDay)
    }
}
