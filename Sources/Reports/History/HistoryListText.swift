// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import ResultHistory

/// Writes the entries of a history as text for a terminal or a plain file.
public struct HistoryListText: Sendable {
    private let style: TextStyle

    /// Makes a writer.
    public init(_ style: TextStyle) { self.style = style }

    /// The entries, a row each, in the order given.
    public func render(_ entries: [HistoryEntry]) -> String {
        let phrases = Phrases(style.language)
        let words = HistoryWords(phrases: phrases)
        var page = TextPage(style)
        page.paragraph(phrases.count(entries.count, vi: "kết quả", en: "result"), indent: 0, .strong)
        guard !entries.isEmpty else { return page.text }
        page.gap()
        var table = TextTable([.left, .left, .left, .text, .text, .right])
        table.add(
            [
                phrases.say("Mã băm", "Hash"), phrases.asOf, phrases.say("Loại", "Kind"),
                phrases.subjectLabel, phrases.say("Theo", "By"), phrases.value,
            ].map { .init($0, .faint) })
        for entry in entries {
            table.add([
                .init(String(entry.hash.hex.prefix(8)), .accent),
                .init(entry.asOf.map(phrases.numbers.date) ?? "–"), .init(words.shortKind(entry.kind)),
                .init(words.subject(entry.subject)),
                .init(entry.documents.first.map { phrases.line($0.id) + " " + phrases.line($0.version) } ?? "–"),
                .init(entry.figures.first.map(words.value) ?? "–"),
            ])
        }
        page.table(table)
        return page.text
    }
}
