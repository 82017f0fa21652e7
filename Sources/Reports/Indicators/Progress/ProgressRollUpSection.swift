// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Shares of bodies that meet a condition, in full sentences, with the bodies that do not.
struct ProgressRollUpSection {
    let context: ProgressContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let shown = Set(context.shownPhases.map(\.id))
        let rows = context.result.rows.filter { $0.rollUp != nil && shown.contains($0.phase) }
        guard !rows.isEmpty else { return }
        page.section(phrases.countedOverBodies)
        for row in rows {
            guard let rollUp = row.rollUp else { continue }
            let lines = RollUpLines(context: context, row: row, rollUp: rollUp)
            let (mark, ink) = ProgressWords.mark(row.status)
            page.gap()
            page.entry(mark, lines.share, mark: ink, .strong)
            page.paragraph(target(row), indent: 4, hanging: 2)
            if let verified = lines.verified { page.paragraph(verified, indent: 4, hanging: 2) }
            for list in lines.shortfalls { page.paragraph(list, indent: 4, hanging: 2) }
            if let denominator = lines.denominator { page.paragraph(denominator, indent: 4, hanging: 2, .faint) }
        }
    }

    /// Which target it is about: `Mục tiêu 100 % đến 31/12/2027 (I.2.5): chậm tiến độ`.
    func target(_ row: IndicatorProgress) -> String {
        let wanted = context.numbers.requirement(row.target.requirement, row.unit)
        let day = phrases.numbers.date(row.due)
        return phrases.say("Mục tiêu \(wanted) đến \(day)", "Target \(wanted) by \(day)") + " ("
            + phrases.name(row.indicator) + "): " + phrases.text(ProgressWords.status(row.status)).lowercased()
    }
}

/// A share of bodies in words.
struct RollUpLines {
    let context: ProgressContext
    let row: IndicatorProgress
    let rollUp: RollUp
    private var phrases: Phrases { context.phrases }

    private var bodies: (vi: String, en: String, many: String) { ProgressWords.bodies(of: rollUp.kinds) }

    /// The rule, and what the bodies are judged by: their levels, or the unit of a figure of their own.
    private var rule: (condition: RollUpRule.Condition?, unit: IndicatorUnit) {
        switch context.indicator(row.indicator)?.rollUp?.condition {
        case .level(let atLeast, let rubric): return (.level(atLeast: atLeast, rubric: rubric), .level)
        case .figure(let id, let bound):
            return (.figure(indicator: id, bound: bound), context.indicator(id)?.unit ?? .percent)
        case nil:
            let values = rollUp.shortfalls.compactMap(\.value)
            return (nil, values.allSatisfy { $0.isInteger && $0 >= 1 && $0 <= 5 } ? .level : .percent)
        }
    }

    /// What the bodies are judged by.
    var unit: IndicatorUnit { rule.unit }

    /// `38/42 cơ quan đạt cấp độ trưởng thành 3 trở lên (90,5 %)`.
    var share: String {
        let (met, counted) = (phrases.count(rollUp.met), phrases.count(rollUp.counted))
        let noun = phrases.say(bodies.vi, rollUp.counted == 1 ? bodies.en : bodies.many)
        let share = Rational(rollUp.met, over: rollUp.counted).map {
            " (" + phrases.numbers.percent($0, digits: 1) + ")"
        }
        return phrases.say("\(met)/\(counted) \(noun) ", "\(met) of \(counted) \(noun) ") + condition + (share ?? "")
    }

    private var condition: String {
        switch rule.condition {
        case .level(let atLeast, _):
            return phrases.say("đạt cấp độ trưởng thành \(atLeast) trở lên", "are at level \(atLeast) or above")
        case .figure(let id, let bound):
            let wanted = context.numbers.bound(bound, rule.unit)
            let name = context.indicator(id).map { phrases.quoted(context.title($0.name)) } ?? phrases.name(id)
            return phrases.say("đạt \(wanted) về \(name)", "have \(wanted) of \(name)")
        case nil: return phrases.say("", "– ") + phrases.name(rollUp.condition)
        }
    }

    /// How many of them are verified.
    var verified: String? {
        guard rollUp.met > 0 else { return nil }
        let isLevel = rule.unit == .level
        if context.result.counting == .verified, isLevel {
            return phrases.say("Chỉ tính kết quả đã thẩm định.", "Only verified results count.")
        }
        let (checked, own) = isLevel ? ("thẩm định", "tự đánh giá") : ("xác minh", "tự báo cáo")
        if rollUp.verified == 0 {
            return phrases.say("Chưa kết quả nào được \(checked), tất cả mới \(own).", "None of them is verified yet.")
        }
        if rollUp.verified == rollUp.met {
            return phrases.say("Tất cả kết quả đạt đã được \(checked).", "All of them are verified.")
        }
        let (verified, rest) = (phrases.count(rollUp.verified), phrases.count(rollUp.met - rollUp.verified))
        return phrases.say(
            "Trong số đạt, \(verified) đã được \(checked), \(rest) mới \(own).",
            "Of these \(verified) \(rollUp.verified == 1 ? "is" : "are") verified, \(rest) by their own word.")
    }

    /// The bodies that do not meet the condition, cause by cause; levels one by one, the higher first.
    var shortfalls: [String] {
        RollUp.Shortfall.Cause.allCases.flatMap { cause -> [String] in
            let found = rollUp.shortfalls.filter { $0.cause == cause }
            let words = phrases.text(ProgressWords.cause(cause))
            guard cause == .short, rule.unit == .level else {
                return line(words, found, hasValues: cause != .noEvidence)
            }
            let levels = Set(found.compactMap(\.value)).sorted(by: >)
            return levels.flatMap { level in
                let standing = phrases.say(", đang ở ", ", at ") + context.numbers.figure(level, .level)
                return line(words + standing, found.filter { $0.value == level }, hasValues: false)
            }
                + line(
                    words + phrases.say(", chưa đạt cấp độ trưởng thành nào", ", at no level yet"),
                    found.filter { $0.value == nil }, hasValues: false)
        }
    }

    private func line(_ words: String, _ found: [RollUp.Shortfall], hasValues: Bool) -> [String] {
        guard !found.isEmpty else { return [] }
        let names = found.map { shortfall in
            let name = phrases.name(shortfall.name)
            guard hasValues, let value = shortfall.value else { return name }
            return name + " (" + context.numbers.figure(value, rule.unit) + ")"
        }
        return [words + " (" + phrases.count(found.count) + "): " + context.names(names, of: bodies) + "."]
    }

    /// Of how many bodies the share is told, where some of them are left out.
    var denominator: String? {
        let out = rollUp.bodies - rollUp.counted
        guard out > 0 else {
            guard rollUp.missing == .notMet, rollUp.shortfalls.contains(where: { $0.cause == .noEvidence }) else {
                return nil
            }
            return phrases.say(
                "Cơ quan chưa có đánh giá hoặc số liệu tính là chưa đạt.",
                "Bodies without assessment or figure count as not meeting it.")
        }
        let (left, all) = (phrases.count(out), phrases.count(rollUp.bodies))
        return phrases.say(
            "\(left) trong \(all) \(bodies.vi) không tính vào mẫu số.",
            "\(left) of \(all) \(bodies.many) are not in the denominator.")
    }
}
