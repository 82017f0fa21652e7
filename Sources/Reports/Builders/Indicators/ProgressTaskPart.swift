// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// How the tasks of the programme stand, with those that are late.
struct ProgressTaskPart {
    let parts: ProgressParts

    var section: ReportSection? {
        let (tasks, phrases, context) = (parts.result.tasks, parts.phrases, parts.context)
        guard tasks.total > 0 else { return nil }
        var blocks: [ReportBlock] = [.paragraph([.strong(ProgressTaskSection(context: context).sentence)])]
        if !tasks.overdue.isEmpty {
            var table = ReportTable(
                id: parts.scope.id("task-table"), caption: phrases.say("Nhiệm vụ quá hạn", "Overdue tasks"),
                columns: [
                    .init(phrases.idLabel), .init(phrases.tasksLabel, isRowHeader: true),
                    .init(phrases.agencyInCharge), .init(phrases.dueLabel),
                    .init(phrases.daysLateLabel, .number), .init(phrases.statusLabel),
                ])
            for task in tasks.overdue {
                let late = context.daysLate(since: task.due)
                table.rows.append(
                    .init([
                        .init([.code(phrases.name(task.id))]), .init(context.title(task.name)),
                        .init(task.lead.map(context.agencies) ?? ""), .init(phrases.numbers.date(task.due)),
                        .init(phrases.count(late), number: Rational(late)),
                        .init([.mark(phrases.text(ProgressWords.state(task.state)), .bad)]),
                    ]))
            }
            blocks.append(.table(table))
        }
        return ReportSection(id: parts.scope.id("tasks"), title: phrases.tasksLabel, blocks: blocks)
    }
}

/// What a reader must know: figures that disagree, bodies that merged, reports that nobody can use.
struct ProgressFindingPart {
    let parts: ProgressParts

    var section: ReportSection? {
        let phrases = parts.phrases
        let findings = [ProgressFinding.Weight.warning, .note].flatMap { weight in
            parts.result.findings.filter { $0.weight == weight }
        }
        guard !findings.isEmpty else { return nil }
        let lines = findings.map { finding -> [ReportInline] in
            let mark: [ReportInline] =
                finding.weight == .warning
                ? [.mark(phrases.warningLabel, .warning), .text(" ")] : []
            return mark + [.text(phrases.message(finding.message))]
        }
        return ReportSection(
            id: parts.scope.id("remarks"), title: phrases.remarks, blocks: [.list(lines, isNumbered: false)])
    }
}
