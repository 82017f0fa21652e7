// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// How the body stands with the targets of plans, phase by phase.
struct TargetSection {
    let context: ScorecardContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        let targets = context.card.targets
        guard !targets.isEmpty else { return }
        page.section(phrases.targetsOfPlans)
        for phase in phases {
            page.gap()
            page.paragraph(heading(phase), .strong)
            for target in targets where target.target.phase == phase { write(target, to: &page) }
        }
    }

    /// The phases of the targets, by their last day.
    var phases: [DateSpan] {
        var phases: [DateSpan] = []
        for target in context.card.targets where !phases.contains(target.target.phase) {
            phases.append(target.target.phase)
        }
        return phases.sorted { days($0) < days($1) }
    }

    /// The last day first, then the first; open ends last and first.
    private func days(_ phase: DateSpan) -> (Int, Int) {
        (phase.to?.daysSinceEpoch ?? Int.max, phase.from?.daysSinceEpoch ?? Int.min)
    }

    /// A phase and how far it is.
    func heading(_ phase: DateSpan) -> String {
        let span = phrases.numbers.span(phase)
        return (span.prefix(1).uppercased() + span.dropFirst()) + " (" + progress(phase) + ")"
    }

    private func progress(_ phase: DateSpan) -> String {
        let today = context.card.asOf
        if let from = phase.from, today < from { return phrases.say("chưa bắt đầu", "not begun") }
        guard let to = phase.to else { return phrases.say("đang thực hiện", "running") }
        let days = to.daysSinceEpoch - today.daysSinceEpoch
        if days < 0 { return phrases.say("đã hết hạn", "over") }
        let left = phrases.count(days, vi: "ngày", en: "day")
        return phrases.say("còn \(left)", "\(left) left")
    }

    private func write(_ standing: TargetStanding, to page: inout TextPage) {
        let target = standing.target
        let isMet = standing.missing == nil
        let title = title(target)
        let (mark, ink): (String, Ink) = isMet ? ("✓", .good) : standing.isOver ? ("✗", .bad) : ("○", .plain)
        page.entry(mark, title, mark: ink)
        page.paragraph(status(standing), indent: 4, .faint)
    }

    /// The name of a target.
    func title(_ target: PlanTarget) -> String {
        phrases.text(target.title) + (target.isAspirational ? phrases.say(" (phấn đấu)", " (aspirational)") : "")
    }

    /// How the body stands with a target, and what it adds to a share of bodies.
    func status(_ standing: TargetStanding) -> String {
        let names = context.levelNames(0)
        let target = standing.target
        guard let missing = standing.missing else {
            return capitalized(phrases.say("đã đạt", "reached")) + contribution(target) + "."
        }
        let gap =
            names.isNumbered
            ? phrases.say(
                "còn thiếu \(phrases.count(standing.gap)) \(names.noun)",
                "short by \(phrases.count(standing.gap, vi: "", en: names.noun))")
            : phrases.say("chưa đạt \(names.short(missing))", "short of \(names.short(missing))")
        var late = ""
        if standing.isOver, let to = target.phase.to {
            late = phrases.say(
                "quá hạn từ ngày \(phrases.numbers.date(to)), ", "overdue since \(phrases.numbers.date(to)), ")
        }
        return capitalized(late + gap) + contribution(target) + "."
    }

    /// What this body adds to a share of bodies.
    private func contribution(_ target: PlanTarget) -> String {
        guard target.scope == .bodies, let position = context.card.level?.position, let ids = context.card.level?.ids
        else {
            return ""
        }
        let names = context.levelNames(0)
        let parts = target.reach.map { reach in
            let isIn = (ids.firstIndex(of: reach.level) ?? Int.max) <= position
            let share = reach.share.map { phrases.numbers.percent($0, digits: 1) } ?? ""
            // With one level the title of the target has named it.
            let level = target.reach.count > 1 ? phrases.say(" đạt ", " at ") + names.short(reach.level) : ""
            return isIn
                ? phrases.say("được tính vào tỷ lệ \(share)\(level)", "counts towards the \(share)\(level)")
                : phrases.say(
                    "chưa được tính vào tỷ lệ \(share)\(level)", "does not yet count towards the \(share)\(level)")
        }
        return "; " + parts.joined(separator: "; ")
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
