// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring

/// A random rubric as YAML, with answers for it. In a *monotone* rubric a better answer can never hurt: no ladder, no
/// negation, no upper limits.
struct RandomRubric {
    private var generator: SeededGenerator
    private var count = 0
    private(set) var items: [String] = []
    private var groups: [String] = []
    private let isMonotone: Bool
    private let size: Int

    init(seed: Int, isMonotone: Bool, size: Int = 14) {
        generator = SeededGenerator(seed: seed)
        self.isMonotone = isMonotone
        self.size = size
    }

    static let options = ["none", "some", "most", "full"]

    /// The YAML of the rubric.
    mutating func yaml(shufflingChildrenWith seed: Int? = nil) -> String {
        let tree = group(depth: 0, budget: size)
        var lines = [
            "rubric: 1", "id: random", "version: \"1\"", "title: random", "status: proposed", "languages: [en]",
            "sources: [{id: own, title: own, status: proposed}]",
            "scales: {four: {options: [{id: none, points: 0, title: none}, {id: some, points: 1/3, title: some}, "
                + "{id: most, points: 5/7, title: most}, {id: full, points: 1, title: full}]}}",
            "states: {unanswered: \(pick(["zero", "exclude", "zero"])), unknown: \(pick(["zero", "exclude", "{value: 2/5}"])), "
                + "not_assessed: \(pick(["exclude", "zero", "full"])), not_applicable: {policy: exclude, reason: optional}}",
            "root:",
        ]
        lines += render(tree, indent: "  ")
        lines.append("  levels:")
        lines += levels().map { "    " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: The tree

    private struct Part {
        var id: String
        var keys: [String]
        var children: [Part]
    }

    private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }

    private mutating func group(depth: Int, budget: Int) -> Part {
        count += 1
        let id = "g\(count)"
        groups.append(id)
        var operators = isMonotone ? ["mean", "sum", "min", "max", "mean"] : ["mean", "sum", "min", "max", "ladder"]
        if depth > 0 { operators.append("levels") }
        let combine = pick(operators)
        var keys = ["combine: \(combine)"]
        if combine == "mean" || combine == "sum", generator.chance(25) { keys.append("denominator: all") }
        if combine != "levels", generator.chance(30) {
            keys.append("range: [\(Int.random(in: -3...0, using: &generator)), 5]")
        } else if combine != "levels", combine != "sum", generator.chance(25) {
            keys.append("caps: [{unless: {coverage: {at_least: \(pick(["60%", "90%"]))}}, value: 1/2}]")
        }
        if combine == "levels" {
            keys.append(
                "levels: {list: [{id: low, title: low, value: 1, requires: [{coverage: {at_least: 1/4}}]}, "
                    + "{id: high, title: high, value: 3, requires: [{share: {of: {items: self}, "
                    + "each: {ratio: {at_least: 1/2}}, at_least: 1/2}}]}]}")
        }
        if combine == "sum", generator.chance(30) { keys.append("base: 1/2") }
        if combine == "sum", generator.chance(20) { keys.append("clamp: [0, 2]") }
        if generator.chance(30) {
            let mode = pick(["half_up", "half_even", "truncate", "floor", "ceiling"])
            keys.append("round: {mode: \(mode), digits: 2, stage: \(pick(["publish", "store"]))}")
        }
        if combine != "sum", combine != "levels", generator.chance(10) {
            keys.append("snap: {at_least_if_positive: 1/10}")
        }
        var children: [Part] = []
        var left = max(2, budget)
        while left > 0 {
            if depth < 2, generator.chance(35), left > 3 {
                let share = Int.random(in: 2...max(2, left - 1), using: &generator)
                children.append(group(depth: depth + 1, budget: share))
                left -= share
            } else {
                children.append(item())
                left -= 1
            }
        }
        return Part(id: id, keys: keys, children: children)
    }

    private mutating func item() -> Part {
        count += 1
        let id = "i\(count)"
        items.append(id)
        let weight = pick(["1", "1", "1", "2", "3/7", "0.25"])
        return Part(
            id: id,
            keys: ["scale: four", "weight: \(weight)", "tags: [level-\(Int.random(in: 2...4, using: &generator))]"],
            children: [])
    }

    private func render(_ part: Part, indent: String) -> [String] {
        var lines = ["\(indent)id: \(part.id)", "\(indent)title: \(part.id)"] + part.keys.map { indent + $0 }
        guard !part.children.isEmpty else { return lines }
        lines.append("\(indent)children:")
        for child in part.children {
            var inner = render(child, indent: indent + "    ")
            inner[0] = "\(indent)  - " + inner[0].drop { $0 == " " }
            lines += inner
        }
        return lines
    }

    // MARK: Levels

    private mutating func levels() -> [String] {
        var lines = ["scheme: cumulative", "list:", "  - {id: \"1\", title: one}"]
        for level in 2...4 {
            lines.append("  - id: \"\(level)\"")
            lines.append("    title: level \(level)")
            lines.append("    requires:")
            for _ in 0..<Int.random(in: 1...2, using: &generator) { lines.append("      - " + requirement(level)) }
        }
        return lines
    }

    private mutating func requirement(_ level: Int) -> String {
        let threshold = pick(["1/3", "1/2", "5/7", "1"])
        let node = groups.randomElement(using: &generator) ?? "g1"
        switch Int.random(in: 0..<(isMonotone ? 6 : 8), using: &generator) {
        case 0:
            return "share: {of: {items: self, tags: [level-\(level)]}, each: {ratio: {at_least: \(threshold)}}, "
                + "at_least: \(pick(["1", "2/3", "1/2"])), by: \(pick(["count", "weight"])), empty: met}"
        case 1: return "ratio: {node: \(node), at_least: \(pick(["0.3", "0.5", "0.8"]))}"
        case 2: return "coverage: {at_least: \(pick(["50%", "80%"]))}"
        case 3:
            return
                "count: {of: {items: \(node)}, each: {ratio: {at_least: \(threshold)}}, at_least: \(pick(["1", "2", "3"]))}"
        case 4: return "all: [{ratio: {node: \(node), at_least: 0.4}}, {coverage: {node: \(node), at_least: 0.5}}]"
        case 5: return "any: [{ratio: {node: \(node), at_least: 0.9}}, {coverage: {at_least: 0.9}}]"
        case 6: return "not: {ratio: {node: \(node), below: 0.4}}"
        default: return "ratio: {node: \(node), above: 0.2, at_most: 1}"
        }
    }

    // MARK: Answers

    /// Random answers, some items open, some not applicable.
    mutating func answers(openPercent: Int = 20) -> [String: ItemAnswer] {
        var answers: [String: ItemAnswer] = [:]
        for item in items {
            if generator.chance(openPercent) {
                if generator.chance(50) { answers[item] = ItemAnswer(pickState()) }
                continue
            }
            answers[item] = ItemAnswer(pick(Self.options))
        }
        return answers
    }

    private mutating func pickState() -> AnswerState {
        [AnswerState.unknown, .notApplicable, .notAssessed, .error].randomElement(using: &generator) ?? .unknown
    }

    /// Evidence in memory.
    static func evidence(_ answers: [String: ItemAnswer]) -> EvidenceDocument {
        EvidenceDocument(
            id: "random", rubric: .init(id: "random"), asOf: CalendarDate(year: 2026, month: 11, day: 21),
            evidence: SubjectEvidence(subject: Subject(id: "body"), answers: answers))
    }
}
