// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The two sides, their rows, statuses and index, and the six words.
struct QualityComparisonHead {
    let comparison: QualityComparison
    let phrases: Phrases

    func write(to page: inout TextPage) {
        let (old, new) = (comparison.old, comparison.new)
        page.paragraph(phrases.text(comparison.dataset.title ?? comparison.title), indent: 0, .strong)
        page.gap()
        if comparison.dataset.title != nil, comparison.dataset.title != comparison.title {
            page.paragraph(phrases.text(comparison.title))
            page.gap()
        }
        var table = TextTable([.left, .left, .left])
        func add(_ name: String, _ old: String, _ new: String, _ ink: Ink = .plain) {
            table.add([.init(name), .init(old, ink), .init(new, ink)])
        }
        table.add([
            "", .init(phrases.before, .faint), .init(phrases.after, .faint),
        ])
        add(phrases.asOf, phrases.numbers.date(old.asOf), phrases.numbers.date(new.asOf))
        add(phrases.verdict, phrases.status(old.status), phrases.status(new.status), .strong)
        if old.index != nil || new.index != nil {
            add(phrases.say("Chỉ số", "Index"), index(old), index(new))
        }
        add(phrases.rowsLabel, phrases.count(old.rows.read), phrases.count(new.rows.read) + rows)
        if old.rows.unreadable + new.rows.unreadable > 0 {
            add(
                phrases.unreadable, phrases.count(old.rows.unreadable),
                phrases.count(new.rows.unreadable))
        }
        add(phrases.suiteLabel, version(old), version(new))
        page.table(table)
        if let remark {
            page.gap()
            page.entry("!", remark, mark: .bad)
        }
        page.gap()
        page.paragraph(counts)
        writeWords(to: &page)
    }

    func index(_ side: QualityComparison.Side) -> String {
        side.index?.value.map { phrases.numbers.number($0, digits: 2, padded: false) } ?? "–"
    }

    func version(_ side: QualityComparison.Side) -> String {
        phrases.line(side.suite.id) + " " + phrases.line(side.suite.version)
    }

    /// How the number of rows changed, in brackets.
    var rows: String {
        let change = comparison.rowChange
        guard change != 0 else { return "" }
        let sign = change > 0 ? "+" : "-"
        let share = comparison.rowShare.map { ", " + sign + phrases.numbers.percent($0.magnitude, digits: 1) } ?? ""
        return " (" + sign + phrases.numbers.number(Rational(change).magnitude, digits: 0, padded: false) + share + ")"
    }

    /// What must be known where the suite changed.
    var remark: String? {
        switch comparison.suiteChange {
        case .version:
            phrases.say(
                "Bộ kiểm tra đã sang phiên bản khác: một phần thay đổi có thể do quy định, không do dữ liệu.",
                "The suite has another version: some changes may come from the rules, not the data.")
        case .content:
            phrases.say(
                "Bộ kiểm tra cùng phiên bản nhưng nội dung khác (mã băm khác); cần đổi số phiên bản.",
                "The suite has the same version but other content (other hash); the version must change.")
        case nil: nil
        }
    }

    /// How many checks changed in which way.
    var counts: String {
        let parts = CheckChange.Kind.allCases.compactMap { change -> String? in
            let count = comparison.count(change)
            return count > 0 ? "\(phrases.count(count)) \(phrases.word(change))" : nil
        }
        guard !parts.isEmpty else { return phrases.say("Không có phép kiểm tra nào.", "There are no checks.") }
        return phrases.say("Phép kiểm tra: ", "Checks: ") + parts.joined(separator: ", ") + "."
    }

    private func writeWords(to page: inout TextPage) {
        let words = comparison.words.filter { $0.oldRatio != nil || $0.newRatio != nil }
        guard !words.isEmpty else { return }
        page.section(phrases.sixWords)
        page.gap()
        var table = TextTable([.left, .right, .right, .right])
        table.add([
            "", .init(phrases.before, .faint), .init(phrases.after, .faint), "",
        ])
        for word in words {
            table.add([
                .init(phrases.text(word.word.title)), .init(share(word.oldRatio)), .init(share(word.newRatio)),
                .init(phrases.difference(word.oldRatio, word.newRatio)),
            ])
        }
        page.table(table)
    }

    func share(_ ratio: Rational?) -> String {
        ratio.map { phrases.numbers.percent($0, digits: 2, padded: true) } ?? "–"
    }
}
