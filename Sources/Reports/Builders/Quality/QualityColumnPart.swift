// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The shares of each column by word: bars for those that are not all right, and a table of all.
struct QualityColumnPart {
    let parts: QualityParts
    private var context: QualityContext { parts.context }
    private var phrases: Phrases { parts.phrases }
    /// More bars cannot be read.
    private static let mostBars = 40

    var section: ReportSection? {
        let columns = parts.result.columns
        let words = QualityWord.allCases.filter { word in columns.contains { ColumnSection.ratio($0, word) != nil } }
        guard !words.isEmpty else { return nil }
        var blocks: [ReportBlock] = []
        if let chart = chart(columns, words) { blocks.append(.chart(chart)) }
        blocks.append(.table(table(columns, words)))
        return ReportSection(id: parts.scope.id("columns"), title: phrases.byColumn, blocks: blocks)
    }

    private func chart(_ columns: [ColumnResult], _ words: [QualityWord]) -> ReportChart? {
        let short = words.flatMap { word in
            columns.compactMap { column in
                ColumnSection.ratio(column, word).flatMap { $0 < 1 ? (word: word, column: column, share: $0) : nil }
            }
        }
        guard !short.isEmpty else { return nil }
        let shown = Set(
            short.indices.sorted { (short[$0].share, $0) < (short[$1].share, $1) }.prefix(Self.mostBars))
        let bars = short.indices.filter(shown.contains).map { index in
            ReportChart.Bar(
                label: context.column(short[index].column.name), share: short[index].share,
                text: phrases.ratio(short[index].share), tone: .warning, group: phrases.text(short[index].word.title))
        }
        let count = phrases.count(short.count, vi: "tỷ lệ", en: "share")
        var summary = phrases.say("\(count) dưới 100 %", "\(count) below 100%")
        if let worst = short.min(by: { $0.share < $1.share }) {
            let name = context.column(worst.column.name) + ", " + phrases.quoted(worst.word.title)
            let share = phrases.ratio(worst.share)
            summary += phrases.say("; thấp nhất là \(name): \(share)", "; the lowest is \(name): \(share)")
        }
        return ReportChart(
            id: parts.scope.id("columns-chart"),
            title: phrases.say("Cột chưa đạt 100 %", "Columns below 100%"), summary: summary + ".",
            drawing: .bars(bars))
    }

    private func table(_ columns: [ColumnResult], _ words: [QualityWord]) -> ReportTable {
        var table = ReportTable(
            id: parts.scope.id("column-table"), caption: phrases.byColumn,
            columns: [.init(phrases.say("Cột", "Column"), isRowHeader: true)]
                + words.map { .init(phrases.text($0.title), .number) } + [.init(phrases.remarkLabel)])
        for column in columns {
            let cells = words.map { word -> ReportTable.Cell in
                guard let share = parts.share(word, column: column.name) else { return ReportTable.Cell("") }
                guard let ratio = share.word.ratio else {
                    return ColumnSection.hasNoVerdict(column, word)
                        ? ReportTable.Cell([.mark(phrases.status(.inconclusive), .muted)], tone: .muted)
                        : ReportTable.Cell("")
                }
                return ReportTable.Cell(
                    [.reference(phrases.ratio(ratio), to: share.id)], number: ratio, tone: ratio == 1 ? .neutral : .bad)
            }
            let absent = ReportTable.Cell(
                [.mark(phrases.notInFile, .bad)], tone: .bad)
            table.rows.append(
                .init(
                    [.init([.text(context.column(column.name))])] + cells
                        + [column.isPresent ? ReportTable.Cell("") : absent]))
        }
        return table
    }
}
