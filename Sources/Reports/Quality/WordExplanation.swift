// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Scoring

/// How the share of one word comes about: the weighted mean of its conclusive checks.
struct WordExplanation {
    let context: QualityContext
    let word: QualityWord
    let column: String?
    private var phrases: Phrases { context.phrases }
    /// More checks than these are counted, not listed.
    private static let mostChecks = 60

    func write(to page: inout TextPage) {
        let title = phrases.text(word.title)
        let name = column.map(context.column) ?? phrases.text(context.result.dataset.title ?? context.result.title)
        page.paragraph(title + " – " + name, indent: 0, .strong)
        page.section(phrases.howComputed)
        page.gap()
        let parts = context.result.contributions(to: word, column: column)
        guard !parts.isEmpty else {
            page.paragraph(phrases.say("Không có phép kiểm tra nào.", "There are no checks."))
            return
        }
        page.paragraph(
            phrases.say(
                "Trung bình có trọng số của tỷ lệ đúng; phép kiểm tra chưa kết luận không tính vào mẫu số.",
                "The weighted mean of the shares that are right; checks without a verdict are left out."))
        page.gap()
        let listed = listed(parts)
        page.table(table(listed, others: parts.count - listed.count))
    }

    /// The share that the result holds; what the parts add up to, unless it had to be cut.
    private var ratio: Rational? {
        let words =
            column.map { name in context.result.columns.first { $0.name == name }?.words ?? [] } ?? context.result.words
        return words.first { $0.word == word }?.ratio
    }

    /// The parts in the order of the suite; of many, those by which most is lost.
    private func listed(_ parts: [WordContribution]) -> [WordContribution] {
        guard parts.count > Self.mostChecks else { return parts }
        func lost(_ part: WordContribution) -> Rational { part.ratio.map { (1 - $0) * part.weight } ?? -1 }
        return Array(
            parts.map { (lost($0), $0) }.sorted { ($1.0, $0.1.check) < ($0.0, $1.1.check) }.prefix(Self.mostChecks)
                .map(\.1))
    }

    /// The parts, what the others add together, and the share.
    private func table(_ parts: [WordContribution], others: Int) -> TextTable {
        var amounts = parts.compactMap(\.amount)
        if let ratio {
            if others > 0 { amounts.append(ratio - amounts.reduce(Rational.zero, +)) }
            amounts.append(ratio)
        }
        let texts = ExactText(phrases, in: .unit).column(amounts)
        let hasExact = texts.contains { !$0.exact.isEmpty }
        var next = texts.makeIterator()
        func cells(_ amount: (exact: String, decimal: String)?, _ ink: Ink) -> [TextTable.Cell] {
            [
                .init(hasExact ? amount?.exact ?? "–" : amount?.decimal ?? "–", ink),
                .init(hasExact ? amount?.decimal ?? "" : "", .faint),
            ]
        }
        var table = TextTable([.text, .right, .right, .right, .right])
        table.add([
            "", .init(phrases.weight, .faint), .init(phrases.rightLabel, .faint),
            .init(phrases.adds, .faint), "",
        ])
        for part in parts {
            let check = context.result.checks[part.check]
            let value =
                part.ratio.map { phrases.numbers.percent($0, digits: 2, padded: true) }
                ?? phrases.say("không tính", "left out")
            table.add(
                [.init(context.name(check)), .init(phrases.plain(part.weight)), .init(value)]
                    + cells(part.amount == nil ? nil : next.next(), .plain))
        }
        if others > 0 {
            let name = phrases.say(
                "\(phrases.checks(others)) khác, ít ảnh hưởng hơn",
                "\(phrases.count(others, vi: "", en: "other check")) of less effect")
            table.add([.init(name, .faint), "", ""] + cells(ratio == nil ? nil : next.next(), .plain))
        }
        if ratio != nil {
            table.add([.init(phrases.sum, .strong), "", ""] + cells(next.next(), .strong))
        }
        return table
    }
}
