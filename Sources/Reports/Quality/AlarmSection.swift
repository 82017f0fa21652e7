// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// What moved outside its history, and by which rule.
struct AlarmSection {
    let comparison: QualityComparison
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.section(phrases.alarms + " (" + phrases.count(comparison.alarms.count) + ")")
        page.gap()
        if comparison.alarms.isEmpty {
            page.paragraph(calm)
        }
        for alarm in comparison.alarms {
            page.entry(alarm.direction == .up ? "▲" : "▼", text(alarm), mark: .bad)
        }
        page.gap()
        page.paragraph(rule, .faint)
    }

    /// That there are no alarms.
    var calm: String {
        phrases.say("Không có đại lượng nào ra ngoài mức thường thấy.", "Nothing moved outside its history.")
    }

    /// One alarm in words.
    func text(_ alarm: QualityAlarm) -> String {
        let value = figure(alarm.value, alarm)
        let expected = figure(alarm.expected, alarm)
        let history = phrases.count(alarm.history)
        guard alarm.spread != nil else {
            let size = alarm.size.map { phrases.numbers.percent($0, digits: 1) }
            let change = size.map { phrases.say(", thay đổi \($0)", ", a change of \($0)") } ?? ""
            return phrases.say(
                "\(name(alarm)): \(value), lần trước \(expected)\(change)",
                "\(name(alarm)): \(value), \(expected) before\(change)")
        }
        let size = alarm.size.map { phrases.numbers.number($0, digits: 1, padded: false) }
        let score = size.map { phrases.say("; lệch \($0) lần độ tản mát", "; \($0) times the spread away") } ?? ""
        return phrases.say(
            "\(name(alarm)): \(value), thường là \(expected) (trung vị của \(history) lần trước\(score))",
            "\(name(alarm)): \(value), usually \(expected) (median of \(history) earlier values\(score))")
    }

    private func name(_ alarm: QualityAlarm) -> String {
        switch alarm.quantity {
        case .rows: return phrases.say("Số bản ghi", "Rows")
        case .readable: return phrases.say("Tỷ lệ bản ghi đọc được", "Share of rows that can be read")
        case .word: return alarm.word.map { "“" + phrases.text($0.title) + "”" } ?? ""
        case .check:
            let check = comparison.checks.first { $0.id == alarm.check && $0.newStatus != nil }
            return check.map(phrases.name) ?? phrases.line(alarm.check ?? "")
        }
    }

    private func figure(_ value: Rational, _ alarm: QualityAlarm) -> String {
        alarm.quantity == .rows
            ? phrases.numbers.number(value, digits: 1, padded: false) : phrases.numbers.percent(value, digits: 2)
    }

    /// The rule by which alarms are raised.
    var rule: String {
        let rule = comparison.rule
        let least = phrases.count(rule.minimumHistory)
        let threshold = phrases.plain(rule.threshold)
        let (ratios, rows) = (phrases.share(rule.ratioChange), phrases.share(rule.rowChange))
        let (ratioSpread, rowSpread) = (phrases.share(rule.ratioSpread), phrases.share(rule.rowSpread))
        return phrases.say(
            "Báo động khi lệch khỏi trung vị của ít nhất \(least) lần trước quá \(threshold) lần độ tản mát (1,4826 × độ lệch tuyệt đối trung vị, không dưới \(ratioSpread) với tỷ lệ và \(rowSpread) trung vị với số bản ghi). Có ít lần trước hơn: khi thay đổi quá \(ratios) với tỷ lệ, \(rows) với số bản ghi, so với lần liền trước. Đã có \(phrases.count(comparison.history)) kết quả trước.",
            "An alarm is raised \(threshold) spreads away from the median of at least \(least) earlier values (spread: 1.4826 × median absolute deviation, at least \(ratioSpread) for ratios and \(rowSpread) of the median for rows). With fewer: at a change of more than \(ratios) for ratios or \(rows) for rows against the value before. There \(comparison.history == 1 ? "is" : "are") \(phrases.count(comparison.history, vi: "", en: "earlier result"))."
        )
    }
}
