// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Indicators

/// Writes rankings as text for a terminal or a plain file.
///
/// The same ranking in the same style always gives the same text.
public struct RankingText: Sendable {
    private let style: TextStyle

    /// Makes a writer.
    public init(_ style: TextStyle) { self.style = style }

    /// The whole ranking: what it is by, a table for each kind of body, who has no rank and why.
    public func render(_ result: RankingResult) -> String {
        let phrases = Phrases(style.language)
        let words = RankingWords(result: result, phrases: phrases)
        var page = TextPage(style)
        page.paragraph(words.matter, indent: 0, .strong)
        page.gap()
        var head = TextTable([.left, .text])
        head.add([.init(phrases.asOf), .init(phrases.numbers.date(result.asOf))])
        head.add([.init(words.rulesLabel), .init(words.rules.joined(separator: "; "))])
        page.table(head)
        if result.tables.isEmpty {
            page.gap()
            page.paragraph(words.nobody, .faint)
        }
        for table in result.tables { write(table, words, to: &page) }
        page.rule()
        if let notice = result.matter.notice { page.paragraph(phrases.text(notice), .strong) }
        page.paragraph(
            [
                SafeText.line(result.matter.document.id) + " " + SafeText.line(result.matter.document.version) + ": "
                    + phrases.status(result.matter.status),
                SafeText.line(result.engine.name) + " " + SafeText.line(result.engine.version),
            ].joined(separator: " · "), .faint)
        return page.text
    }

    private func write(_ table: RankingResult.Table, _ words: RankingWords, to page: inout TextPage) {
        let phrases = words.phrases
        page.section(words.title(table))
        page.gap()
        page.paragraph(
            words.count(table) + (words.bases(table).map { ": " + $0 } ?? "") + ".")
        if !table.ranked.isEmpty {
            page.gap()
            let heads = words.heads(table)
            var columns: [TextTable.Column] = [.right, .text, .right]
            columns += heads.dropFirst(3).dropLast().map { _ in .right }
            var rows = TextTable(columns + [.text])
            rows.add(heads.map { .init($0, .faint) })
            for row in table.ranked { rows.add(words.fields(row, in: table).map { .init($0) }) }
            page.table(rows)
        }
        guard !table.unranked.isEmpty else { return }
        page.gap()
        page.paragraph(words.unrankedLabel, .strong)
        for unranked in table.unranked {
            page.entry("·", phrases.name(unranked.body.name) + ": " + words.reason(unranked))
        }
    }
}
