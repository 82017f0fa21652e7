// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The calendar of a programme: which reports fall due on which days, and the deadlines of its indicators and tasks.
///
/// A duty falls due from the day the programme is in force (else the day it was issued) to its end, the last day of its last
/// phase; a report about a period after the end is not due either.
public struct ReportingCalendar: Sendable {
    /// The programme.
    public let programme: Programme
    /// The bodies, if they are known.
    public let bodies: BodyTree?
    let resolver: AgencyResolver

    /// Makes a calendar.
    /// - Parameters:
    ///   - programme: the programme.
    ///   - bodies: the bodies. Without them groups such as "các sở, ban, ngành" stay groups, and a single agency is a body
    ///     under its own id.
    public init(programme: Programme, bodies: BodyTree? = nil) {
        self.programme = programme
        self.bodies = bodies
        resolver = AgencyResolver(programme, bodies)
    }

    /// The day from which reports are due: the programme is in force, or was issued.
    public var firstDay: CalendarDate { programme.document.effective ?? programme.document.date }

    /// What falls due between two days, both included, by the last day in time.
    ///
    /// Earlier days first; on one day reports, then indicators, then tasks, each in the order of the programme.
    /// - Parameters:
    ///   - from: the first day.
    ///   - to: the last day.
    ///   - kinds: what is wanted.
    public func entries(
        from: CalendarDate, to: CalendarDate, kinds: Set<CalendarEntry.Kind> = [.duty]
    ) -> [CalendarEntry] {
        guard from <= to else { return [] }
        var entries: [CalendarEntry] = []
        if kinds.contains(.duty) { entries += duties(from: from, to: to) }
        if kinds.contains(.indicator) { entries += indicatorDeadlines(from: from, to: to) }
        if kinds.contains(.task) { entries += taskDeadlines(from: from, to: to) }
        // The order of what falls on one day is that in which it was found.
        return entries.enumerated().sorted { ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset) }
            .map(\.element)
    }

    /// What the programme wants without naming a day, in its order: duties, indicators, tasks.
    public func undated(kinds: Set<CalendarEntry.Kind> = [.duty]) -> [UndatedEntry] {
        var entries: [UndatedEntry] = []
        if kinds.contains(.duty) {
            entries += programme.duties.filter(\.isUndated).map { duty in
                UndatedEntry(
                    kind: .duty, id: duty.id, what: duty.what, matter: duty.matter, every: duty.frequency,
                    printed: duty.due.first?.printed, who: resolver.party(duty.who), to: resolver.party(duty.to))
            }
        }
        if kinds.contains(.indicator) { entries += undatedIndicators() }
        if kinds.contains(.task) { entries += undatedTasks() }
        return entries
    }

    private func duties(from: CalendarDate, to: CalendarDate) -> [CalendarEntry] {
        let from = max(from, firstDay)
        let to = programme.end.map { min(to, $0) } ?? to
        guard from <= to else { return [] }
        var entries: [CalendarEntry] = []
        for duty in programme.duties {
            // The day lies in the year of the period, in the one before, or for "before 1 January" one earlier still.
            for year in from.year...to.year + 2 {
                for day in duty.days(aboutYear: year) where from <= day.lastDay && day.lastDay <= to {
                    if let end = programme.end, day.period.start > end { continue }
                    entries.append(entry(duty, day))
                }
            }
        }
        return entries
    }

    private func entry(_ duty: ReportingDuty, _ day: DutyDay) -> CalendarEntry {
        let (bodies, unresolved) = resolver.bodies(of: duty.who, reportingTo: duty.to, on: day.lastDay)
        return CalendarEntry(
            kind: .duty, id: duty.id, ordinal: day.ordinal, what: duty.what, matter: duty.matter, period: day.period,
            printed: day.printed, printedDay: day.printedDay, lastDay: day.lastDay, who: resolver.party(duty.who),
            to: resolver.party(duty.to), bodies: bodies, unresolved: unresolved)
    }
}

extension ReportingDuty {
    /// Whether no day can be told.
    fileprivate var isUndated: Bool { due.isEmpty || (frequency == .once && year == nil) }
}
