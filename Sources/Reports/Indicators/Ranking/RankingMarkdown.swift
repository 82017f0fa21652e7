// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// Writes rankings as Markdown: a table for each kind of body, fit to be published.
///
/// Columns: rank, body, score, maturity level, movement, note. The same ranking gives the same bytes.
public struct RankingMarkdown: Sendable, Hashable {
    private let language: Language

    /// Makes a writer.
    public init(language: Language) { self.language = language }

    /// The whole ranking.
    public func render(_ result: RankingResult) -> String {
        let phrases = Phrases(language)
        let words = RankingWords(result: result, phrases: phrases)
        var lines = ["# " + IndicatorMarkdown.text(words.matter), ""]
        let day = phrases.numbers.date(result.asOf)
        lines.append(
            IndicatorMarkdown.text(
                phrases.say("Tính đến ngày \(day).", "As of \(day).") + " " + words.rules.joined(separator: "; ") + ".")
        )
        for table in result.tables { lines += self.lines(table, words) }
        if let notice = result.matter.notice { lines += ["", "> " + IndicatorMarkdown.text(phrases.text(notice))] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(_ table: RankingResult.Table, _ words: RankingWords) -> [String] {
        let phrases = words.phrases
        var lines = [
            "", "## " + IndicatorMarkdown.text(words.title(table)), "",
            IndicatorMarkdown.text(words.count(table) + (words.bases(table).map { ": " + $0 } ?? "") + "."),
        ]
        if !table.ranked.isEmpty {
            let heads = words.heads(table)
            let ends = [1, heads.count - 1]
            var rows = IndicatorMarkdown.Table(
                headings: heads, alignments: heads.indices.map { ends.contains($0) ? .left : .right })
            for row in table.ranked { rows.add(words.fields(row, in: table)) }
            lines += [""] + rows.lines
        }
        guard !table.unranked.isEmpty else { return lines }
        var rows = IndicatorMarkdown.Table(
            headings: [phrases.bodyLabel, phrases.reasonLabel],
            alignments: [.left, .left])
        for unranked in table.unranked { rows.add([phrases.name(unranked.body.name), words.reason(unranked)]) }
        return lines + ["", "### " + words.unrankedLabel, ""] + rows.lines
    }
}
