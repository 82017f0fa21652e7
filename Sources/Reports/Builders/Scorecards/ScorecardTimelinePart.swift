// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Level and score of one body over time.
struct ScorecardTimelinePart {
    let parts: ScorecardParts
    private var context: ScorecardContext { parts.context }
    private var phrases: Phrases { parts.phrases }
    private var cards: [Scorecard] { parts.earlier + [parts.card] }

    var section: ReportSection? {
        guard !parts.earlier.isEmpty else { return nil }
        var blocks: [ReportBlock] = []
        if let chart { blocks.append(.chart(chart)) }
        blocks.append(.table(table))
        return ReportSection(id: parts.scope.id("timeline"), title: phrases.overTime, blocks: blocks)
    }

    /// Whether a scorecard must not be compared with the one before: it is by another version or profile.
    private func isBroken(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let (before, card) = (cards[index - 1], cards[index])
        return before.rubric.identity != card.rubric.identity || before.profile?.id != card.profile?.id
    }

    /// The ids of the levels, where all scorecards have the same numbers.
    private var levels: [String] {
        guard let level = parts.card.level, LevelNames(level, phrases).isNumbered,
            cards.allSatisfy({ $0.level?.ids == level.ids })
        else { return [] }
        return level.ids
    }

    private var chart: ReportChart? {
        let levels = levels
        let points = cards.enumerated().compactMap { index, card -> ReportChart.Timeline.Point? in
            let share =
                levels.isEmpty
                ? card.root.ratio : Rational((card.level?.position ?? -1) + 1, over: levels.count)
            guard let share, card.root.value != nil else { return nil }
            return ReportChart.Timeline.Point(
                day: card.asOf, share: ValueRange.unit.clamp(share), text: text(card), isBroken: isBroken(index))
        }
        guard points.count > 1 else { return nil }
        let names = context.levelNames(0)
        return ReportChart(
            id: parts.scope.id("timeline-chart"), title: phrases.overTime,
            summary: phrases.summary(points),
            drawing: .timeline(
                ReportChart.Timeline(
                    lines: [
                        .init(
                            label: levels.isEmpty ? phrases.scoreLabel : names.noun, points: points)
                    ],
                    marks: phrases.marks(levels))))
    }

    private func text(_ card: Scorecard) -> String {
        let score = card.root.published.map { phrases.scaled($0, in: card.root.range) } ?? "–"
        guard let level = card.level else { return score }
        return LevelNames(level, phrases).column(level.reached) + " (" + score + ")"
    }

    private var table: ReportTable {
        var table = ReportTable(
            id: parts.scope.id("timeline-table"), caption: phrases.overTime,
            columns: [
                .init(phrases.asOf, isRowHeader: true), .init(phrases.levelLabel), .init(phrases.scoreLabel, .number),
                .init(phrases.answered, .number), .init(phrases.version), .init(phrases.remarkLabel),
            ])
        for (index, card) in cards.enumerated() {
            let remark =
                isBroken(index) ? phrases.say("không so với kỳ trước", "not comparable with the one before") : ""
            table.rows.append(
                .init([
                    .init(phrases.numbers.date(card.asOf)),
                    .init(card.level.map { LevelNames($0, phrases).column($0.reached) } ?? "–"),
                    .init(
                        card.root.published.map { phrases.column($0, in: card.root.range) } ?? "–",
                        number: card.root.published),
                    .init(phrases.answered(card.root.coverage), number: card.root.coverage.share),
                    .init([
                        .text(phrases.line(card.rubric.identity.version) + ", "),
                        .code(phrases.hash(card.rubric.identity)),
                    ]),
                    .init(remark),
                ]))
        }
        return table
    }
}
