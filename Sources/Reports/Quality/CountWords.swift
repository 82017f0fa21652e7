// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// The counts of a check in words, with the limits they were held against.
struct CountWords {
    let check: CheckResult
    let phrases: Phrases
    private var counts: CheckResult.Counts { check.counts }

    /// What decided: `5/1.194 bản ghi sai (0,42 %); không cho phép lỗi nào.`
    var verdict: String {
        let reason = check.reason.map { phrases.text($0.text) }
        if check.status == .inconclusive {
            return reason.map { phrases.say("Lý do: ", "Why: ") + $0 + "." }
                ?? phrases.say("Không có gì để kiểm tra.", "There was nothing to evaluate.")
        }
        var text = failed
        if let limits { text += "; " + limits }
        if let reason { text += ". " + phrases.say("Lý do: ", "Why: ") + reason }
        return text + "."
    }

    /// The verdict where nothing beside it tells the status: `Chưa kết luận: không có bản ghi nào.`
    var headline: String {
        guard check.status == .inconclusive, let reason = check.reason else { return verdict }
        return phrases.status(check.status) + ": " + phrases.text(reason.text) + "."
    }

    /// `5/1.194 bản ghi sai (0,42 %)`.
    var failed: String {
        let share = phrases.failedShare(check).map { " (\($0))" } ?? ""
        let whole = phrases.units(counts.evaluated, counts.unit)
        return phrases.say(
            "\(phrases.count(counts.failed))/\(whole) sai\(share)",
            "\(phrases.count(counts.failed)) of \(whole) failed\(share)")
    }

    /// The limits that matter for the status.
    var limits: String? {
        switch check.status {
        case .inconclusive: nil
        case .fail: check.fail.isZero ? none : allowed(check.fail)
        case .warn: check.warn.map { warning($0) + ", " + failure }
        case .pass: counts.failed > 0 ? allowed(check.warn ?? check.fail) : nil
        }
    }

    private var none: String { phrases.say("không cho phép lỗi nào", "none is allowed") }

    private func allowed(_ limit: FailureLimit) -> String {
        phrases.say("cho phép đến \(text(limit))", "up to \(text(limit)) \(isOne(limit) ? "is" : "are") allowed")
    }

    private func warning(_ limit: FailureLimit) -> String {
        limit.isZero
            ? phrases.say("cảnh báo khi có lỗi", "a warning on any failure")
            : phrases.say("cảnh báo khi quá \(text(limit))", "a warning above \(text(limit))")
    }

    private var failure: String {
        phrases.say("không đạt khi quá \(text(check.fail))", "failed above \(text(check.fail))")
    }

    /// A limit: `0,5 %`, `12 bản ghi`.
    private func text(_ limit: FailureLimit) -> String {
        switch limit {
        case .share(let share): phrases.share(share)
        case .count(let count): phrases.units(count, counts.unit)
        }
    }

    private func isOne(_ limit: FailureLimit) -> Bool { limit == .count(1) }

    /// What was not evaluated, what was doubtful, what the duplicates mean.
    var remarks: String { [left, suspicious, ofFailed, duplicates, figures].compactMap(\.self).joined(separator: " ") }

    private var left: String? {
        let parts = [
            (counts.filteredOut, phrases.say("bị bộ lọc bỏ qua", "left out by the filter")),
            (counts.missing, phrases.say("bỏ trống", "missing")),
            (counts.unreadable, phrases.say("không đọc được giá trị", "with a value that cannot be read")),
        ].filter { $0.0 > 0 }.map { "\(phrases.count($0.0)) \($0.1)" }
        guard !parts.isEmpty else { return nil }
        return phrases.say("Không xét: ", "Not evaluated: ") + parts.joined(separator: ", ") + "."
    }

    private var suspicious: String? {
        guard counts.suspicious > 0 else { return nil }
        let count = phrases.count(counts.suspicious)
        return phrases.say("\(count) đáng ngờ, vẫn tính là đúng.", "\(count) doubtful, counted as right.")
    }

    private var ofFailed: String? {
        let parts = [
            (counts.missingFailed ?? 0, phrases.say("bỏ trống", "missing")),
            (counts.placeholders ?? 0, phrases.say("có giá trị thay thế (như “không rõ”)", "with a placeholder")),
        ].filter { $0.0 > 0 }.map { "\(phrases.count($0.0)) \($0.1)" }
        guard !parts.isEmpty else { return nil }
        return phrases.say("Trong số sai: ", "Of those that failed: ") + parts.joined(separator: ", ") + "."
    }

    private var duplicates: String? {
        guard let surplus = counts.surplus, surplus > 0 else { return nil }
        if check.kind == .dependsOn || check.kind == .nearDuplicates { return differing(surplus) }
        var text = phrases.say(
            "\(phrases.count(surplus)) bản ghi thừa, lặp lại một bản ghi trước đó",
            phrases.count(surplus, vi: "", en: "surplus row") + " that repeat\(surplus == 1 ? "s" : "") an earlier one")
        if let rows = counts.rowsInGroups, let groups = counts.groups {
            text += phrases.say(
                "; tổng cộng \(phrases.count(groups)) nhóm trùng, gồm \(phrases.rows(rows))",
                "; \(phrases.rows(rows)) in \(phrases.count(groups, vi: "", en: "group")) of equals in all")
        }
        return text + "."
    }

    /// Rows of one group should have one value: those that have another than most.
    private func differing(_ surplus: Int) -> String {
        var text = phrases.say(
            "\(phrases.count(surplus)) bản ghi khác giá trị thường gặp nhất của nhóm",
            phrases.count(surplus, vi: "", en: "row") + " not of the most frequent value of the group")
        if let rows = counts.rowsInGroups, let groups = counts.groups {
            text += phrases.say(
                "; \(phrases.count(groups)) nhóm có nhiều giá trị, gồm \(phrases.rows(rows))",
                "; \(phrases.count(groups, vi: "", en: "group")) with several values, \(phrases.rows(rows)) in all")
        }
        return text + "."
    }

    private var figures: String? {
        guard !check.figures.isEmpty else { return nil }
        let words = FigureWords(phrases: phrases)
        let most = 8
        var parts = check.figures.prefix(most).map(words.text)
        if check.figures.count > most { parts.append("…") }
        return phrases.say("Số liệu: ", "Figures: ") + parts.joined(separator: "; ") + "."
    }
}
