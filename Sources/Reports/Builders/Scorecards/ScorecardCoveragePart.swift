// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How much was answered, and the items that are open.
struct ScorecardCoveragePart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var card: Scorecard { parts.card }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection {
        let facts = CoverageSection(context: context).facts.map { ReportFact($0.name, $0.text) }
        var blocks: [ReportBlock] = facts.isEmpty ? [] : [.facts(facts)]
        if let open { blocks.append(open) }
        return ReportSection(id: parts.scope.id("coverage"), title: phrases.howMuchAnswered, blocks: blocks)
    }

    private var open: ReportBlock? {
        let positions = card.nodes.indices.filter { position in
            let node = card.nodes[position]
            return node.isItem && node.coverage.openItems > 0
        }
        guard !positions.isEmpty else { return nil }
        var table = ReportTable(
            id: parts.scope.id("open"), caption: phrases.open,
            columns: [
                .init(phrases.itemsLabel, isRowHeader: true), .init(phrases.domainLabel), .init(phrases.statusLabel),
            ])
        for position in positions {
            let state = card.nodes[position].answer?.state ?? .unanswered
            table.rows.append(
                .init([
                    .init([parts.link(context.nameInDomain(position), position)]),
                    .init(context.domain(of: position).map(context.name) ?? ""),
                    .init([.mark(phrases.state(state), .muted)], tone: .muted),
                ]))
        }
        return .details(
            id: nil,
            summary: [
                .text(phrases.say("Tiêu chí còn để ngỏ", "Open items") + " (" + phrases.count(positions.count) + ")")
            ],
            blocks: [.table(table)])
    }
}
