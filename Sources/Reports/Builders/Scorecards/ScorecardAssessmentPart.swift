// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The kinds of assessment side by side, and the items on which they differ.
struct ScorecardAssessmentPart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var card: Scorecard { parts.card }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        guard card.assessments.count > 1 else { return nil }
        var blocks: [ReportBlock] = [.table(sides)]
        if !card.differences.isEmpty { blocks.append(.table(differences)) }
        return ReportSection(id: parts.scope.id("assessments"), title: phrases.assessmentsBeside, blocks: blocks)
    }

    private var sides: ReportTable {
        let names = context.levelNames(0)
        let counted = card.root.coverage.countedItems
        var table = ReportTable(
            id: parts.scope.id("assessment-table"), caption: phrases.assessmentsBeside,
            columns: [
                .init(phrases.say("Lượt đánh giá", "Assessment"), isRowHeader: true),
                .init(phrases.scoreLabel, .number), .init(names.heading.joined(separator: " ")),
                .init(phrases.itemsLabel, .number),
            ])
        for assessment in card.assessments {
            table.rows.append(
                .init([
                    .init(phrases.assessment(assessment.kind)),
                    .init(
                        assessment.published.map { phrases.column($0, in: card.root.range) } ?? "–",
                        number: assessment.published),
                    .init(card.level == nil ? "–" : names.column(assessment.level)),
                    .init(
                        phrases.count(assessment.answeredItems) + "/" + phrases.count(counted),
                        number: assessment.coverage),
                ]))
        }
        return table
    }

    private var differences: ReportTable {
        let words = AssessmentSection(context: context)
        let kinds = card.assessments.map(\.kind)
        var table = ReportTable(
            id: parts.scope.id("difference-table"), caption: words.differing,
            columns: [.init(phrases.itemsLabel, isRowHeader: true)] + kinds.map { .init(phrases.assessment($0)) })
        for difference in card.differences {
            let cells = kinds.map { kind -> ReportTable.Cell in
                guard let entry = difference.ratios.first(where: { $0.kind == kind }) else { return .init("–") }
                return .init(words.words(difference.node, entry), number: entry.ratio)
            }
            table.rows.append(.init([.init([parts.link(difference.node)])] + cells))
        }
        return table
    }
}
