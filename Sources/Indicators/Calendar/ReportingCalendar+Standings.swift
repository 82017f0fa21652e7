// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

extension ReportingCalendar {
    /// How each body stands with each report that falls due up to a day, whether handed in or not; in the order of
    /// ``entries(from:to:kinds:)``, then of their bodies.
    ///
    /// A report that a body sent several times counts by the first. What was sent after `asOf` is not known yet. The report of
    /// a body that merged may be handed in by the body it became part of, unless that one had to report itself.
    /// - Parameters:
    ///   - asOf: the day.
    ///   - submissions: the reports that were handed in, in any order.
    ///   - to: the day up to which reports fall due; `nil` for `asOf`.
    public func standings(
        asOf: CalendarDate, submissions: [Submission], to: CalendarDate? = nil
    ) -> [ReportStanding] {
        let sent = SubmissionIndex(submissions.filter { $0.sentOn <= asOf })
        return entries(from: firstDay, to: to ?? asOf).flatMap { entry -> [ReportStanding] in
            guard let period = entry.period else { return [] }
            let obliged = Set(entry.bodies.map(\.id))
            return entry.bodies.map { body in
                var standing = ReportStanding(
                    duty: entry.id, what: entry.what, matter: entry.matter, period: period, ordinal: entry.ordinal,
                    lastDay: entry.lastDay, body: body, state: .waiting)
                standing.sentOn = sent.day(entry.id, body.id, period, ordinal: entry.ordinal)
                if standing.sentOn == nil {
                    let heirs = resolver.allSuccessors(of: body.id).subtracting(obliged).sorted()
                    let found = heirs.compactMap { heir in
                        sent.day(entry.id, heir, period, ordinal: entry.ordinal).map { (day: $0, heir: heir) }
                    }.min { ($0.day, $0.heir) < ($1.day, $1.heir) }
                    standing.sentOn = found?.day
                    standing.sentBy = found.flatMap { resolver.named($0.heir) }
                }
                settle(&standing, asOf)
                return standing
            }
        }
    }

    /// The reports that were not handed in though their last day has passed.
    public func overdue(asOf: CalendarDate, submissions: [Submission]) -> [ReportStanding] {
        standings(asOf: asOf, submissions: submissions).filter { $0.state == .overdue }
    }

    private func settle(_ standing: inout ReportStanding, _ asOf: CalendarDate) {
        let last = standing.lastDay.daysSinceEpoch
        if let sentOn = standing.sentOn {
            standing.state = sentOn <= standing.lastDay ? .inTime : .late
            if standing.state == .late { standing.days = sentOn.daysSinceEpoch - last }
        } else if standing.lastDay < asOf {
            standing.state = .overdue
            standing.days = asOf.daysSinceEpoch - last
            if !resolver.isActive(standing.body.id, on: asOf) {
                standing.successors = resolver.successors(of: standing.body.id, on: asOf)
            }
        }
    }
}

/// Submissions by what they fulfil.
private struct SubmissionIndex {
    private struct Key: Hashable {
        let duty: String
        let body: String
        let period: ReportingPeriod
    }

    private let days: [Key: [CalendarDate]]

    init(_ submissions: [Submission]) {
        days = Dictionary(
            grouping: submissions, by: { Key(duty: $0.duty, body: $0.body, period: $0.period) }
        ).mapValues { $0.map(\.sentOn).sorted() }
    }

    /// The day of the first report, or of the `ordinal`-th where a period has several days.
    func day(_ duty: String, _ body: String, _ period: ReportingPeriod, ordinal: Int) -> CalendarDate? {
        guard let sent = days[Key(duty: duty, body: body, period: period)], sent.count >= ordinal else { return nil }
        return sent[ordinal - 1]
    }
}
