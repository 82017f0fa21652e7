// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ReportingCalendar {
    /// The day of a row's own deadline, each year's last day for "Hằng năm", else the last days of the phases that have a
    /// target.
    func indicatorDeadlines(from: CalendarDate, to: CalendarDate) -> [CalendarEntry] {
        programme.tracked.flatMap { indicator -> [CalendarEntry] in
            let cell = indicator.implementing ?? indicator.monitoring
            func entry(_ day: CalendarDate, _ period: ReportingPeriod?, _ phase: ProgrammePhase?) -> CalendarEntry {
                deadline(
                    .indicator, indicator.id, indicator.name, day, printed: indicator.deadline?.printed, cell,
                    period: period, phase: phase?.id, target: phase.flatMap { indicator.targets[$0.id]?.printed })
            }
            if let due = indicator.deadline?.due {
                return from <= due && due <= to ? [entry(due, nil, phase(on: due))] : []
            }
            if indicator.deadline?.kind == .yearly {
                return yearEnds(from: from, to: to).map { year in
                    entry(year.end, year, phase(on: year.end))
                }
            }
            return programme.phases.filter { indicator.hasTarget(in: $0) && from <= $0.to && $0.to <= to }
                .map { entry($0.to, nil, $0) }
        }
    }

    /// The day of a task's deadline; each year's last day for "Hằng năm".
    func taskDeadlines(from: CalendarDate, to: CalendarDate) -> [CalendarEntry] {
        programme.tasks.flatMap { task -> [CalendarEntry] in
            guard let own = task.deadline else { return [] }
            let cell = task.lead ?? task.monitoring
            if let due = own.due {
                guard from <= due, due <= to else { return [] }
                return [deadline(.task, task.id, task.name, due, printed: own.printed, cell)]
            }
            guard own.kind == .yearly else { return [] }
            return yearEnds(from: from, to: to).map {
                deadline(.task, task.id, task.name, $0.end, printed: own.printed, cell, period: $0)
            }
        }
    }

    func undatedIndicators() -> [UndatedEntry] {
        programme.tracked.filter { indicator in
            indicator.deadline?.due == nil && indicator.deadline?.kind != .yearly
                && !programme.phases.contains { indicator.hasTarget(in: $0) }
        }.map { indicator in
            UndatedEntry(
                kind: .indicator, id: indicator.id, what: indicator.name, printed: indicator.deadline?.printed,
                who: resolver.party(indicator.implementing ?? indicator.monitoring))
        }
    }

    func undatedTasks() -> [UndatedEntry] {
        programme.tasks.filter { $0.deadline?.due == nil && $0.deadline?.kind != .yearly }.map { task in
            UndatedEntry(
                kind: .task, id: task.id, what: task.name, printed: task.deadline?.printed,
                who: resolver.party(task.lead ?? task.monitoring))
        }
    }

    /// The years whose last day lies in a phase.
    private func yearEnds(from: CalendarDate, to: CalendarDate) -> [ReportingPeriod] {
        let from = max(from, firstDay)
        let to = programme.end.map { min(to, $0) } ?? to
        guard from <= to else { return [] }
        return (from.year...to.year).compactMap { ReportingPeriod(year: $0, .year) }.filter { year in
            year.end <= to && (programme.phases.isEmpty || phase(on: year.end) != nil)
        }
    }

    private func phase(on day: CalendarDate) -> ProgrammePhase? {
        programme.phases.first { $0.from <= day && day <= $0.to }
    }

    private func deadline(
        _ kind: CalendarEntry.Kind, _ id: String, _ what: LocalizedText, _ day: CalendarDate, printed: String?,
        _ cell: AgencyCell?, period: ReportingPeriod? = nil, phase: String? = nil, target: String? = nil
    ) -> CalendarEntry {
        let (bodies, unresolved) = resolver.bodies(of: cell, reportingTo: nil, on: day)
        return CalendarEntry(
            kind: kind, id: id, ordinal: 1, what: what, period: period, phase: phase, target: target, printed: printed,
            printedDay: day, lastDay: day, who: resolver.party(cell), bodies: bodies, unresolved: unresolved)
    }
}

extension Indicator {
    /// Whether a phase asks for something.
    fileprivate func hasTarget(in phase: ProgrammePhase) -> Bool {
        targets[phase.id].map { $0.requirement != .none } ?? false
    }
}
