// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The calendar of a programme between two days, with what is overdue.
public struct CalendarResult: Sendable, Hashable {
    /// The program that computed it.
    public var engine: EngineIdentity
    /// The programme.
    public var programme: ProgressResult.ProgrammeSummary
    /// The last day of the programme; no report falls due after it.
    public var programmeEnd: CalendarDate?
    /// The first day.
    public var from: CalendarDate
    /// The last day.
    public var to: CalendarDate
    /// The day on which it is told what is overdue; `nil` when it was not asked.
    public var asOf: CalendarDate?
    /// The only body that is wanted.
    public var body: CalendarEntry.NamedBody?
    /// The document of bodies behind it.
    public var bodies: DocumentIdentity?
    /// The documents of submissions behind it.
    public var figures: [DocumentIdentity]
    /// What falls due between the two days.
    public var entries: [CalendarEntry]
    /// What the programme wants without naming a day.
    public var undated: [UndatedEntry]
    /// How bodies stand with the reports that fall due between the two days, and with all earlier and later ones that are
    /// late or overdue on ``asOf``; `nil` when it was not asked.
    public var standings: [ReportStanding]?

    /// The reports that are overdue.
    public var overdue: [ReportStanding] { (standings ?? []).filter { $0.state == .overdue } }
}

extension ReportingCalendar {
    /// What a calendar is asked for.
    public struct Query: Sendable, Hashable {
        /// The first day.
        public var from: CalendarDate
        /// The last day.
        public var to: CalendarDate
        /// What is wanted.
        public var kinds: Set<CalendarEntry.Kind>
        /// The id of the only body that is wanted; without bodies that of an agency.
        public var body: String?

        /// Asks for all reports between two days.
        public init(from: CalendarDate, to: CalendarDate) {
            self.from = from
            self.to = to
            kinds = [.duty]
        }
    }

    /// The calendar between two days, without a word on what was handed in.
    public func result(_ query: Query) -> CalendarResult {
        var result = CalendarResult(
            engine: .current,
            programme: .init(
                identity: programme.identity, title: programme.title, number: programme.document.number,
                status: programme.status, effective: firstDay),
            programmeEnd: programme.end, from: query.from, to: query.to, bodies: bodies?.identity, figures: [],
            entries: entries(from: query.from, to: query.to, kinds: query.kinds), undated: undated(kinds: query.kinds))
        guard let id = query.body else { return result }
        result.body = resolver.named(id)
        result.entries = result.entries.compactMap { entry in
            guard let body = entry.bodies.first(where: { $0.id == id }) else { return nil }
            var own = entry
            own.bodies = [body]
            own.unresolved = []
            return own
        }
        result.undated = result.undated.filter { entry in
            let cell = entry.who.map { AgencyCell(printed: $0.printed, agencies: $0.agencies.map(\.id)) }
            let receiver = entry.to.map { AgencyCell(printed: $0.printed, agencies: $0.agencies.map(\.id)) }
            return resolver.bodies(of: cell, reportingTo: receiver, on: query.to).bodies.contains { $0.id == id }
        }
        return result
    }

    /// The calendar between two days with how bodies stand with their reports on a day.
    /// - Parameters:
    ///   - query: what is wanted.
    ///   - asOf: the day.
    ///   - figures: the sets that hold what was handed in.
    public func result(_ query: Query, asOf: CalendarDate, figures: [FigureSet]) -> CalendarResult {
        var result = result(query)
        result.asOf = asOf
        result.figures = figures.flatMap(\.sources)
        result.standings = standings(
            asOf: asOf, submissions: figures.flatMap(\.submissions), to: max(asOf, query.to)
        ).filter { standing in
            if let body = query.body, standing.body.id != body { return false }
            if query.from <= standing.lastDay, standing.lastDay <= query.to { return query.kinds.contains(.duty) }
            return standing.state == .late || standing.state == .overdue
        }
        return result
    }
}
