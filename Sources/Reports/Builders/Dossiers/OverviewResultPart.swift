// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How many bodies are at which level, the grid of bodies and domains, and a table of the bodies.
struct OverviewResultPart {
    let parts: OverviewParts
    private var phrases: Phrases { parts.phrases }
    /// More rows of the grid cannot be taken in; the table has all bodies.
    private static let mostRows = 200

    var section: ReportSection {
        let summary = OverviewSummary(parts)
        var blocks: [ReportBlock] = [.figures(summary.figures)]
        if !summary.levels.isEmpty { blocks.append(.chart(levels(summary.levels))) }
        if !parts.domains.isEmpty { blocks.append(.chart(grid)) }
        blocks.append(.table(table))
        return ReportSection(id: parts.scope.id("result"), title: phrases.result, blocks: blocks)
    }

    private func levels(_ levels: [(name: String, count: Int)]) -> ReportChart {
        let bars = levels.map { level in
            ReportChart.Bar(
                label: level.name, share: Rational(level.count, over: parts.entries.count),
                text: phrases.count(level.count, vi: "cơ quan", en: "body", many: "bodies"))
        }
        return ReportChart(
            id: parts.scope.id("levels-chart"), title: phrases.say("Cơ quan theo cấp độ", "Bodies by level"),
            summary: bars.summary, drawing: .bars(bars))
    }

    private var grid: ReportChart {
        let shown = parts.entries.prefix(Self.mostRows)
        let rest = parts.entries.count - shown.count
        let cells = shown.map { entry in
            parts.domains.map { domain -> ReportChart.HeatMap.Cell in
                guard let node = parts.node(domain, of: entry) else { return .init(share: nil, text: "–") }
                let level = node.level.map { LevelNames($0, phrases) }
                let text =
                    level?.isNumbered == true
                    ? level?.column(node.level?.reached) ?? "–"
                    : node.ratio.map { phrases.numbers.percent($0, digits: 0) } ?? "–"
                return .init(share: node.ratio, text: node.ratio == nil ? "–" : text)
            }
        }
        let weakest = parts.domains.compactMap { domain -> (name: String, mean: Rational)? in
            let ratios = parts.entries.compactMap { parts.node(domain, of: $0)?.ratio }
            return ratios.reduce(Rational.zero, +).divided(by: Rational(ratios.count)).map { (domain.name, $0) }
        }.min { $0.mean < $1.mean }
        let share = weakest.map { phrases.numbers.percent($0.mean, digits: 1) } ?? "–"
        let name = weakest?.name ?? "–"
        return ReportChart(
            id: parts.scope.id("grid"), title: phrases.say("Cơ quan và lĩnh vực", "Bodies and domains"),
            summary: phrases.say(
                "Lĩnh vực thấp nhất, tính trung bình các cơ quan: \(name), \(share).",
                "The lowest domain, by the mean of the bodies: \(name), \(share).")
                + (rest > 0 ? " " + phrases.andMore(rest, vi: "cơ quan", en: "body", many: "bodies") + "." : ""),
            drawing: .heatMap(
                ReportChart.HeatMap(
                    columns: parts.domains.map(\.name), rows: shown.map(\.name), cells: Array(cells))))
    }

    private var table: ReportTable {
        let hasPrevious = parts.entries.contains { $0.previous != nil }
        var table = ReportTable(
            id: parts.scope.id("body-table"), caption: phrases.bodiesLabel,
            columns: [
                .init(phrases.bodyLabel, isRowHeader: true), .init(phrases.levelLabel), .init(phrases.reached, .bar),
                .init(phrases.scoreLabel, .number), .init(phrases.answered, .number), .init(phrases.verified, .number),
                .init(phrases.asOf),
            ] + (hasPrevious ? [.init(phrases.previousLabel)] : []))
        for entry in parts.entries {
            let card = entry.context.card
            let coverage = card.root.coverage
            var cells: [ReportTable.Cell] = [
                .init([.reference(entry.name, to: entry.id)]),
                .init([.reference(parts.level(card), to: entry.id)], number: card.level?.value),
                .init(
                    card.root.ratio.map { [.text(phrases.numbers.percent($0, digits: 1))] } ?? [.text("–")],
                    number: card.root.ratio,
                    possible: card.root.bounds.high.flatMap { card.root.range.ratio(of: $0) }),
                .init([.reference(parts.score(card), to: entry.id)], number: card.root.published),
                .init(phrases.answered(coverage), number: coverage.share),
                .init(
                    phrases.count(coverage.verifiedItems) + "/" + phrases.count(coverage.answeredItems),
                    number: Rational(coverage.verifiedItems)),
                .init(phrases.numbers.date(card.asOf)),
            ]
            if hasPrevious {
                cells.append(
                    .init(
                        entry.previous.map {
                            parts.level($0) + " (" + parts.score($0) + "), " + phrases.numbers.date($0.asOf)
                        } ?? "–"))
            }
            table.rows.append(.init(cells))
        }
        return table
    }
}
