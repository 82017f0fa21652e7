// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How the body stands with the targets of plans, phase by phase.
struct ScorecardTargetPart {
    let parts: ScorecardParts
    private var card: Scorecard { parts.card }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        guard !card.targets.isEmpty else { return nil }
        let words = TargetSection(context: parts.context)
        var table = ReportTable(
            id: parts.scope.id("targets-table"), caption: phrases.targetsOfPlans,
            columns: [
                .init(phrases.targetLabel, isRowHeader: true), .init(phrases.statusLabel), .init(phrases.remarkLabel),
            ])
        for phase in words.phases {
            table.rows.append(.init([.init(words.heading(phase)), .init(""), .init("")], isHeading: true))
            for standing in card.targets where standing.target.phase == phase {
                let mark: ReportInline =
                    standing.missing == nil
                    ? phrases.mark(isMet: true)
                    : standing.isOver
                        ? .mark(phrases.say("Quá hạn", "Overdue"), .bad)
                        : .mark(phrases.say("Chưa đạt, còn hạn", "Not met, time left"), .warning)
                table.rows.append(
                    .init(
                        [.init([.text(words.title(standing.target))]), .init([mark]), .init(words.status(standing))],
                        depth: 1))
            }
        }
        return ReportSection(
            id: parts.scope.id("targets"), title: phrases.targetsOfPlans, blocks: [.table(table)])
    }
}
