// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Who owes a missing figure, under which duty, since when.
struct OwedDuties {
    /// A duty under which figures are reported.
    private struct Option {
        let duty: ReportingDuty
        /// Whether it binds a group of agencies.
        let isOfGroup: Bool
        /// The last of its reports that was due before the day; `nil` when it names no day or none has come.
        let last: (period: ReportingPeriod?, lastDay: CalendarDate)?
    }

    private let options: [Option]
    /// Who receives reports.
    private let receivers: Set<String>

    /// The duties about figures; where there are none, those about results.
    init(_ programme: Programme, asOf: CalendarDate) {
        let figures = programme.duties.filter { $0.matter == .figures }
        let duties = figures.isEmpty ? programme.duties.filter { $0.matter == .results } : figures
        let groups = Set(programme.agencies.filter { !$0.covers.isEmpty }.map(\.id))
        let calendar = ReportingCalendar(programme: programme)
        let yesterday = CalendarDate(daysSinceEpoch: asOf.daysSinceEpoch - 1) ?? asOf
        let entries = calendar.entries(from: calendar.firstDay, to: yesterday)
        options = duties.map { duty in
            let last = entries.last { $0.id == duty.id }
            return Option(
                duty: duty, isOfGroup: duty.who.agencies.contains(where: groups.contains),
                last: last.map { ($0.period, $0.lastDay) })
        }
        receivers = Set(duties.flatMap { $0.to?.agencies ?? [] })
    }

    /// What a missing figure of an indicator waits for.
    func waiting(for indicator: Indicator, reason: String?) -> IndicatorProgress.Waiting {
        // Who receives the reports does not owe them, as long as somebody else is named.
        let named = [indicator.monitoring, indicator.implementing].compactMap { $0 }
        let cell = named.first { !Set($0.agencies).isSubset(of: receivers) } ?? named.first
        let option = option(for: cell)
        return IndicatorProgress.Waiting(
            who: cell ?? option?.duty.who, duty: option?.duty.id, period: option?.last?.period,
            since: option?.last?.lastDay, reason: reason)
    }

    /// The duty that binds the agencies: one that names them, else one of a group; of several the one that was due last.
    private func option(for cell: AgencyCell?) -> Option? {
        func fitness(_ option: Option) -> Int {
            guard let cell else { return 0 }
            if option.duty.who.agencies.contains(where: cell.agencies.contains) { return 2 }
            return option.isOfGroup ? 1 : 0
        }
        let best = options.map(fitness).max()
        let fitting = options.filter { fitness($0) == best }
        let last = fitting.compactMap(\.last?.lastDay).max()
        return fitting.first { $0.last?.lastDay == last } ?? fitting.first
    }
}
