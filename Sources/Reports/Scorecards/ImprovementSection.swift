// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The smallest set of changes that reaches a level, domain by domain, and how other sets differ.
struct ImprovementSection {
    let context: ScorecardContext
    let plan: ImprovementPlan
    private var phrases: Phrases { context.phrases }
    /// Up to so many steps all are listed, beyond that so many for each domain.
    private static let (mostSteps, mostInDomain) = (40, 4)

    func write(to page: inout TextPage) {
        guard let towards = plan.towards else { return }
        let name = context.levelNames(0).short(towards)
        page.section(phrases.whatToDo)
        page.gap()
        guard let first = plan.sets.first else {
            writeObstacles(name, to: &page)
            return
        }
        page.paragraph(sentence(first, name), .strong)
        write(first, to: &page)
        for (index, set) in plan.sets.enumerated().dropFirst() {
            writeAlternative(set, index + 1, besides: first, to: &page)
        }
    }

    /// How many changes reach the level, and whether fewer could.
    func sentence(_ set: ImprovementSet, _ name: String) -> String {
        let changes = phrases.count(set.steps.count, vi: "thay đổi", en: "change")
        let proof =
            plan.isExact
            ? phrases.say("không cách nào ít hơn", "no smaller set does")
            : phrases.say("tính gần đúng, có thể có cách ít hơn", "an estimate, a smaller set may exist")
        return phrases.say("Cần \(changes) để đạt \(name) (\(proof)).", "\(changes) would reach \(name) (\(proof)).")
    }

    // MARK: The first set

    private func write(_ set: ImprovementSet, to page: inout TextPage) {
        let domains = set.steps.reduce(into: [(name: String, steps: [ImprovementStep])]()) { domains, step in
            let name = domain(step)
            if let index = domains.firstIndex(where: { $0.name == name }) {
                domains[index].steps.append(step)
            } else {
                domains.append((name, [step]))
            }
        }
        let most = set.steps.count > Self.mostSteps ? Self.mostInDomain : set.steps.count
        var number = 0
        for domain in domains {
            page.gap()
            page.paragraph(domain.name, .strong)
            for (index, step) in domain.steps.enumerated() {
                number += 1
                if index < most { write(step, number, of: set.steps.count, to: &page) }
            }
            let rest = domain.steps.count - most
            if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "thay đổi", en: "change"), indent: 4, .faint) }
        }
        guard let outcome = outcome(set) else { return }
        page.gap()
        page.paragraph(outcome)
    }

    /// Level and score after all changes.
    func outcome(_ set: ImprovementSet) -> String? {
        guard let value = set.value else { return nil }
        let range = context.card.root.range
        var result = phrases.say("Kết quả khi làm xong: ", "Result when done: ")
        if let level = set.level { result += context.levelNames(0).short(level) + ", " }
        result += phrases.say("điểm ", "score ") + phrases.scaled(value, in: range)
        if let gain = set.gain { result += " (" + phrases.gain(gain, in: range) + ")" }
        return result + "."
    }

    /// The domain of a change.
    func domain(_ step: ImprovementStep) -> String {
        context.position(of: step.node).flatMap(context.domain).map(context.name) ?? phrases.text(step.group)
    }

    private func write(_ step: ImprovementStep, _ number: Int, of total: Int, to page: inout TextPage) {
        let width = phrases.count(total).count
        let text = phrases.count(number)
        let mark = String(repeating: " ", count: max(0, width - text.count)) + text + "."
        page.entry(mark, name(step), indent: 4)
        page.paragraph(change(step), indent: 6 + width, .faint)
    }

    /// The item that a change is about.
    func name(_ step: ImprovementStep) -> String {
        context.position(of: step.node).map(context.nameInDomain) ?? phrases.text(step.title)
    }

    private func change(_ step: ImprovementStep) -> String {
        var text = now(step) + " → " + goal(step)
        if step.documents > 0 { text += phrases.say(", kèm ", ", with ") + phrases.evidence(.document, step.documents) }
        if let measure = step.measure { text += phrases.say(" (số đo \(measure))", " (measure \(measure))") }
        text += " · " + phrases.gain(step.gain, in: context.card.root.range)
        if let others = others(step) { text += "; " + others }
        return text
    }

    /// What the item has now.
    func now(_ step: ImprovementStep) -> String {
        let words = AnswerWords(rubric: context.rubric, phrases: phrases)
        return step.from.map { words.words($0, item: step.node.id) }
            ?? context.position(of: step.node).map { words.present(context.card.nodes[$0]) }
            ?? phrases.state(.unanswered)
    }

    /// Items that would do as well: `hoặc thay bằng “A” hoặc “B”`.
    func others(_ step: ImprovementStep) -> String? {
        guard !step.interchangeable.isEmpty else { return nil }
        let others = step.interchangeable.prefix(2).map { "“" + context.fullName($0) + "”" }
        let rest = step.interchangeable.count - others.count
        let list = phrases.list(Array(others), or: true)
        let text = phrases.say("hoặc thay bằng \(list)", "or instead \(list)")
        guard rest > 0 else { return text }
        return text + " "
            + phrases.say("(và \(phrases.count(rest)) lựa chọn khác)", "(and \(phrases.count(rest)) more)")
    }

    /// The answer to reach: the name of an option, or a number with the name of its band.
    func goal(_ step: ImprovementStep) -> String {
        let words = AnswerWords(rubric: context.rubric, phrases: phrases)
        guard let title = step.toTitle.map(phrases.text) else { return words.words(step.to, item: step.node.id) }
        guard let item = context.rubric?.node(step.node.id)?.item, item.scale == nil else { return title }
        return words.words(step.to, item: step.node.id) + " (\(title))"
    }

    // MARK: Others

    private func writeAlternative(
        _ set: ImprovementSet, _ number: Int, besides first: ImprovementSet, to page: inout TextPage
    ) {
        let own = Set(set.steps.map(\.node))
        let main = Set(first.steps.map(\.node))
        let added = set.steps.filter { !main.contains($0.node) }
        let dropped = first.steps.filter { !own.contains($0.node) }
        guard !added.isEmpty || !dropped.isEmpty else { return }
        page.gap()
        page.paragraph(title(set, number) + ":")
        writeSome(added, "+", to: &page)
        writeSome(dropped, "−", to: &page)
    }

    /// The name of a set among others.
    func title(_ set: ImprovementSet, _ number: Int) -> String {
        let count = phrases.count(set.steps.count, vi: "thay đổi", en: "change")
        return phrases.say("Phương án \(number) (\(count))", "Option \(number) (\(count))")
    }

    private func writeSome(_ steps: [ImprovementStep], _ mark: String, to page: inout TextPage) {
        for step in steps.prefix(3) {
            page.entry(mark, domain(step) + ": " + name(step), indent: 4)
        }
        let rest = steps.count - 3
        if rest > 0 { page.paragraph(phrases.andMore(rest, vi: "thay đổi", en: "change"), indent: 6, .faint) }
    }

    private func writeObstacles(_ name: String, to page: inout TextPage) {
        page.paragraph(obstacle(name))
        for line in obstacles { RequirementPrinter(context: context).write(line, to: &page, indent: 2) }
    }

    /// That no answers reach the level.
    func obstacle(_ name: String) -> String {
        phrases.say(
            "Không câu trả lời nào đưa được tới \(name)" + (plan.obstacles.isEmpty ? "." : ", vì:"),
            "No answers reach \(name)" + (plan.obstacles.isEmpty ? "." : ", because of:"))
    }

    /// What no answers can meet.
    var obstacles: [RequirementLine] {
        let writer = RequirementWriter(context)
        return plan.obstacles.map { obstacle in
            let owner = obstacle.node.flatMap(context.position) ?? 0
            let known = context.card.level?.levels.flatMap { writer.pairs($0, of: 0) } ?? []
            let written = known.first { $0.standing == obstacle }?.requirement
            return writer.line(obstacle, written, owner: written == nil ? owner : 0, level: plan.towards ?? "")
        }
    }
}
