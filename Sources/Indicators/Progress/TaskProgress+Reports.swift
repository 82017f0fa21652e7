// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ProgressResult.TaskProgress {
    /// How tasks stand by the last reports known on a day.
    init(_ tasks: [ProgrammeTask], _ reports: [TaskReport], asOf: CalendarDate) {
        var latest: [String: TaskReport] = [:]
        for report in reports where report.date <= asOf {
            // Of two reports of one day the one that is further on counts.
            let isNewer =
                latest[report.task].map { ($0.date, $0.state.advance) < (report.date, report.state.advance) } ?? true
            if isNewer { latest[report.task] = report }
        }
        self.init(total: tasks.count, done: 0, underWay: 0, notStarted: 0, unreported: 0, overdue: [])
        for task in tasks {
            let state = latest[task.id]?.state
            switch state {
            case .done: done += 1
            case .underWay: underWay += 1
            case .notStarted: notStarted += 1
            case nil: unreported += 1
            }
            if state != .done, let due = task.deadline?.due, due < asOf {
                overdue.append(.init(id: task.id, name: task.name, lead: task.lead, due: due, state: state))
            }
        }
    }
}

extension TaskReport.State {
    fileprivate var advance: Int {
        switch self {
        case .notStarted: 0
        case .underWay: 1
        case .done: 2
        }
    }
}
