// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The verdict in words, the checks by status, and the index where it was scored.
struct VerdictSection {
    let context: QualityContext
    private var phrases: Phrases { context.phrases }
    private var result: QualityResult { context.result }

    func write(to page: inout TextPage) {
        page.section(phrases.verdict)
        page.gap()
        page.entry(
            result.status.mark, phrases.status(result.status), mark: result.status.ink, .strong)
        page.paragraph(counts)
        if let index = result.index { write(index, to: &page) }
    }

    /// How many checks ended how.
    var counts: String {
        let checks = result.checks
        guard !checks.isEmpty else {
            return phrases.say("Bộ kiểm tra không có phép kiểm tra nào.", "The suite has no checks.")
        }
        func count(_ status: CheckStatus) -> Int { checks.count { $0.status == status } }
        let parts = phrases.checks(
            failed: count(.fail), warned: count(.warn), inconclusive: count(.inconclusive), passed: count(.pass))
        var text = phrases.checks(checks.count) + ": " + parts + "."
        let grave = checks.count { $0.status == .fail && $0.severity == .critical }
        if grave > 0 {
            text += phrases.say(
                " Trong số không đạt có \(phrases.count(grave)) ở mức nghiêm trọng.",
                " Of those that failed, \(phrases.count(grave)) \(grave == 1 ? "is" : "are") critical.")
        }
        return text
    }

    private func write(_ index: QualityResult.QualityIndex, to page: inout TextPage) {
        page.gap()
        page.paragraph(text(index), hanging: 2, .strong)
        page.paragraph(remark(index), .faint)
    }

    /// The index with its class.
    func text(_ index: QualityResult.QualityIndex) -> String {
        var text = phrases.say("Chỉ số chất lượng dữ liệu: ", "Data quality index: ")
        if let value = index.value {
            text += phrases.numbers.number(value, digits: 2, padded: false) + " / " + phrases.plain(index.maximum)
        } else {
            text += phrases.say("chưa tính được", "cannot be computed yet")
        }
        if let level = index.levelTitle.map(phrases.text) ?? index.level.map(phrases.line) { text += " – " + level }
        return text
    }

    /// By which rubric, and how far that can be relied on.
    func remark(_ index: QualityResult.QualityIndex) -> String {
        let rubric = phrases.line(index.rubric.id) + " " + phrases.line(index.rubric.version)
        let status = phrases.status(index.status)
        return index.status == .official
            ? phrases.say("Theo bộ tiêu chí \(rubric).", "By the rubric \(rubric).")
            : phrases.say(
                "Theo bộ tiêu chí \(rubric) (\(status)), để tự đánh giá; không thay thế bộ chỉ số do Trung ương ban hành.",
                "By the rubric \(rubric) (\(status)), for self-assessment; it does not replace the official index.")
    }
}

/// A bar for each of the six words.
struct WordSection {
    let context: QualityContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let words = context.result.words
        guard !words.isEmpty else { return }
        page.section(phrases.sixWords)
        page.gap()
        var table = TextTable([.left, .left, .right, .text])
        for word in words {
            table.add([
                .init(phrases.text(word.word.title)),
                word.ratio.map { .init(BlockBar.text($0, width: page.style.barWidth), .accent) } ?? "",
                .init(word.ratio.map { phrases.numbers.percent($0, digits: 1, padded: true) } ?? "–"),
                .init(counts(word), .faint),
            ])
        }
        page.table(table)
    }

    /// How many checks of a word ended how.
    func counts(_ word: WordResult) -> String {
        let parts = phrases.checks(
            failed: word.failed, warned: word.warned, inconclusive: word.inconclusive, passed: word.passed)
        return parts.isEmpty ? phrases.say("không có phép kiểm tra", "no checks") : parts
    }
}
