// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The verdict, and a bar for each of the six words.
struct QualityResultPart {
    let parts: QualityParts
    private var context: QualityContext { parts.context }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection {
        let verdict = VerdictSection(context: context)
        var blocks: [ReportBlock] = [
            .figures(QualitySummary(parts).figures), .paragraph([.text(verdict.counts)]),
        ]
        if let index = parts.result.index {
            blocks.append(.paragraph([.strong(verdict.text(index)), .text(". " + verdict.remark(index))]))
        }
        if !parts.result.words.isEmpty { blocks += [.chart(chart), .table(table)] }
        return ReportSection(id: parts.scope.id("result"), title: phrases.verdict, blocks: blocks)
    }

    private var chart: ReportChart {
        let bars = parts.result.words.map { word in
            ReportChart.Bar(
                label: phrases.text(word.word.title), share: word.ratio, text: phrases.ratio(word.ratio),
                tone: tone(word))
        }
        return ReportChart(
            id: parts.scope.id("words-chart"), title: phrases.sixWords,
            summary: bars.map { $0.label + " " + $0.text }.joined(separator: "; ") + ".", drawing: .bars(bars))
    }

    private var table: ReportTable {
        let words = WordSection(context: context)
        var table = ReportTable(
            id: parts.scope.id("words"), caption: phrases.sixWords,
            columns: [
                .init(phrases.requirement, isRowHeader: true), .init(phrases.rightLabel, .bar),
                .init(phrases.checksLabel),
            ])
        for word in parts.result.words {
            let title = phrases.text(word.word.title)
            let share = parts.share(word.word)
            table.rows.append(
                .init([
                    .init([share.map { .reference(title, to: $0.id) } ?? .text(title)]),
                    .init(
                        [share.map { .reference(phrases.ratio(word.ratio), to: $0.id) } ?? .text("–")],
                        number: word.ratio),
                    .init(words.counts(word)),
                ]))
        }
        return table
    }

    private func tone(_ word: WordResult) -> ReportTone {
        if word.failed > 0 { return .bad }
        if word.warned > 0 { return .warning }
        return word.ratio == nil ? .muted : .good
    }
}
