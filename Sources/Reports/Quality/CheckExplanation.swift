// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Scoring

/// How the verdict of one check comes about.
struct CheckExplanation {
    let context: QualityContext
    let position: Int
    let contributions: WordContributions
    private var phrases: Phrases { context.phrases }
    private var check: CheckResult { context.result.checks[position] }

    func write(to page: inout TextPage) {
        page.paragraph(context.name(check), indent: 0, .strong)
        page.gap()
        writeAccount(to: &page)
        guard !check.failures.isEmpty else { return }
        page.section(phrases.firstRows)
        page.gap()
        FailingRows(context: context, check: check, most: check.failures.count).write(to: &page, indent: 2)
    }

    /// What is asked, the counts, the decision, and what it adds to its word.
    func writeAccount(to page: inout TextPage) {
        page.table(head)
        page.section(phrases.howComputed)
        page.gap()
        page.table(counts)
        page.gap()
        page.entry(check.status.mark, decision, mark: check.status.ink)
        if let reason = check.reason {
            page.paragraph(phrases.say("Lý do: ", "Why: ") + phrases.text(reason.text) + ".", indent: 4)
        }
        writeFigures(to: &page)
        page.section(phrases.say("Đóng góp", "Contribution"))
        page.gap()
        page.paragraph(contribution(column: nil))
        for column in check.columns { page.paragraph(contribution(column: column)) }
    }

    private var head: TextTable {
        var table = TextTable([.left, .text])
        func add(_ vi: String, _ en: String, _ text: String) { table.add([.init(phrases.say(vi, en)), .init(text)]) }
        add("Mã", "Id", phrases.line(check.id))
        add("Kiểm tra", "Checks", phrases.text(CheckWords.explanation(of: check.kind)))
        add("Yêu cầu", "Word", phrases.text(check.word.title))
        if !check.columns.isEmpty { add("Cột", "Columns", check.columns.map(phrases.line).joined(separator: ", ")) }
        if let filter = check.filter { add("Bộ lọc", "Filter", phrases.line(filter)) }
        add("Mức độ", "Severity", phrases.severity(check.severity))
        if !check.basis.isEmpty { add("Căn cứ", "Basis", check.basis.map(phrases.line).joined(separator: ", ")) }
        if check.isImplied {
            check.columns.isEmpty
                ? add("Nguồn gốc", "Origin", phrases.say("có sẵn trong mọi bộ kiểm tra", "part of every suite"))
                : add("Nguồn gốc", "Origin", phrases.say("suy ra từ khai báo cột", "implied by a column"))
        }
        return table
    }

    /// Left out + evaluated = all; passed + failed = evaluated.
    private var counts: TextTable {
        let counts = check.counts
        var table = TextTable([.text, .right])
        func add(_ vi: String, _ en: String, _ count: Int, _ ink: Ink = .plain) {
            table.add([.init(phrases.say(vi, en), ink), .init(phrases.count(count), ink)])
        }
        add("Tất cả (\(unit))", "All (\(unit))", counts.rows)
        if counts.filteredOut > 0 { add("– bị bộ lọc bỏ qua", "– left out by the filter", counts.filteredOut) }
        if counts.missing > 0 { add("– bỏ trống", "– missing", counts.missing) }
        if counts.unreadable > 0 {
            add("– không đọc được giá trị", "– with a value that cannot be read", counts.unreadable)
        }
        add("= được xét", "= evaluated", counts.evaluated, .strong)
        add("đúng", "passed", counts.passed)
        if counts.suspicious > 0 { add("· trong đó đáng ngờ", "· of these doubtful", counts.suspicious) }
        add("sai", "failed", counts.failed)
        if let missing = counts.missingFailed { add("· trong đó bỏ trống", "· of these missing", missing) }
        if let placeholders = counts.placeholders {
            add("· trong đó có giá trị thay thế", "· of these placeholders", placeholders)
        }
        if let rows = counts.rowsInGroups { add("bản ghi trong các nhóm trùng", "rows in groups of equals", rows) }
        if let groups = counts.groups { add("số nhóm trùng", "groups of equals", groups) }
        return table
    }

    private var unit: String {
        switch check.counts.unit {
        case .rows: phrases.say("bản ghi", "rows")
        case .keys: phrases.say("khóa", "keys")
        case .groups: phrases.say("nhóm", "groups")
        case .columns: phrases.say("cột", "columns")
        case .dataset: phrases.say("bộ dữ liệu", "data sets")
        case .elements: phrases.say("mục", "elements")
        }
    }

    private var decision: String {
        guard let ratio = check.ratio, check.status != .inconclusive else {
            return phrases.say(
                "Chưa kết luận: không tính vào tỷ lệ nào, không bao giờ được coi là đạt.",
                "No verdict: it is in no ratio, and never counts as passed.")
        }
        let exact = ExactText(phrases, in: .unit).text(ratio)
        let start = phrases.say("Tỷ lệ đúng \(exact). ", "Share that is right: \(exact). ")
        let words = CountWords(check: check, phrases: phrases)
        let limits = words.limits.map { "; " + $0 } ?? ""
        return start + phrases.status(check.status) + ": " + words.failed + limits + "."
    }

    private func writeFigures(to page: inout TextPage) {
        guard !check.figures.isEmpty else { return }
        page.section(phrases.figuresLabel)
        page.gap()
        let words = FigureWords(phrases: phrases)
        for figure in check.figures { page.entry("•", words.text(figure)) }
    }

    private func contribution(column: String?) -> String {
        let word = phrases.text(check.word.title)
        let name =
            column.map { phrases.say("“\(word)” của cột \(context.column($0))", "“\(word)” of \(context.column($0))") }
            ?? phrases.say("“\(word)” của bộ dữ liệu", "“\(word)” of the data set")
        guard let part = contributions.part(of: position, in: check.word, column: column) else {
            return phrases.say("Không góp vào \(name).", "Adds nothing to \(name).")
        }
        let exact = ExactText(phrases, in: .unit).text(part.amount)
        let weights = phrases.plain(part.weight) + "/" + phrases.plain(part.total)
        return phrases.say(
            "Góp \(exact) vào \(name), với \(weights) trọng số.",
            "Adds \(exact) to \(name), with \(weights) of the weight."
        )
    }
}
