// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What is missing for the next level: its requirements, and the items behind them.
struct ScorecardBlockerPart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var survey: BlockerSurvey { parts.survey }
    private var phrases: Phrases { parts.phrases }
    private var words: BlockerSection { BlockerSection(context: context, survey: survey, improvements: nil) }

    var section: ReportSection? {
        guard let level = survey.level, !survey.lines.isEmpty else { return nil }
        let title = words.title(level)
        let rows = RequirementTable(parts: parts)
        var requirements = rows.empty(
            id: parts.scope.id("requirements"),
            caption: phrases.say("Yêu cầu của ", "Requirements of ") + context.levelNames(0).short(level))
        requirements.rows = survey.lines.flatMap { rows.rows($0) }
        var blocks: [ReportBlock] = [.table(requirements)]
        if !survey.blocks.isEmpty { blocks.append(.table(items(title))) }
        return ReportSection(id: parts.scope.id("missing"), title: title, blocks: blocks)
    }

    private func items(_ title: String) -> ReportTable {
        var table = ReportTable(
            id: parts.scope.id("missing-items"), caption: phrases.say("Tiêu chí còn thiếu", "Items that are short"),
            columns: [
                .init(phrases.itemsLabel, isRowHeader: true), .init(phrases.now), .init(phrases.needed),
            ])
        for block in survey.blocks {
            let heading = words.heading(block)
            table.rows.append(
                .init([.init(heading.name), .init(heading.levels), .init(heading.count)], isHeading: true))
            for shortfall in block.shortfalls {
                let standing = words.standing(shortfall)
                table.rows.append(
                    .init(
                        [
                            .init([parts.link(context.nameInDomain(shortfall.position), shortfall.position)]),
                            .init(standing.now), .init(standing.needed ?? "–"),
                        ], depth: 1))
            }
        }
        return table
    }
}
