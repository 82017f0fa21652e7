// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// One node under one subject. Without `for_each` there is one slot per plan node, at the same position.
struct Slot: Sendable {
    /// The node in the plan.
    let plan: Int
    /// The slot above; −1 for the root.
    let parent: Int
    /// The position after the last slot of the subtree.
    var end: Int
    /// The subject, by its position in the layout.
    let subject: Int
    /// Whether the slot combines the results of several sub-subjects.
    let isCollection: Bool
    /// The weight within its parent.
    let weight: Rational
}

extension Slot {
    /// The slot of a node of a plan in which no node is scored per sub-subject.
    init(plan: Int, node: ScoringPlan.PlanNode) {
        self.init(
            plan: plan, parent: node.parent ?? -1, end: node.end, subject: 0, isCollection: false, weight: node.weight)
    }
}

/// A subject of the evidence as the layout met it.
struct SlotSubject: Sendable {
    let evidence: SubjectEvidence
    /// The subject it is part of; −1 for the main subject.
    let parent: Int
}

/// All slots of one evidence, parents before children.
struct SlotLayout: Sendable {
    let plan: ScoringPlan
    private(set) var slots: [Slot] = []
    private(set) var subjects: [SlotSubject] = []
    /// Whether the slot's node applies to its subject.
    private(set) var applies: [Bool] = []
    /// The slots of each plan node; empty when no node is scored per sub-subject.
    private(set) var slotsOfNode: [[Int]] = []

    init(plan: ScoringPlan, evidence: SubjectEvidence) {
        self.plan = plan
        subjects.append(SlotSubject(evidence: evidence, parent: -1))
        guard plan.hasLoops else {
            slots = plan.fixedSlots
            applies = plan.allApply.isEmpty ? whereItApplies() : plan.allApply
            return
        }
        slots.reserveCapacity(plan.nodes.count)
        applies.reserveCapacity(plan.nodes.count)
        place(0, parent: -1, subject: 0, applies: true)
        slotsOfNode = Array(repeating: [], count: plan.nodes.count)
        for (index, slot) in slots.enumerated() { slotsOfNode[slot.plan].append(index) }
    }

    /// Which nodes apply to the main subject.
    private func whereItApplies() -> [Bool] {
        var applies: [Bool] = []
        applies.reserveCapacity(plan.nodes.count)
        for node in plan.nodes {
            applies.append(
                (node.parent.map { applies[$0] } ?? true) && (node.applicability.map { holds($0, 0) } ?? true))
        }
        return applies
    }

    private mutating func place(_ position: Int, parent: Int, subject: Int, applies: Bool) {
        let node = plan.nodes[position]
        let holds = applies && (node.applicability.map { self.holds($0, subject) } ?? true)
        guard let forEach = node.forEach else {
            placeOne(position, parent: parent, subject: subject, weight: node.weight, applies: holds)
            return
        }
        let collection = slots.count
        slots.append(
            Slot(plan: position, parent: parent, end: 0, subject: subject, isCollection: true, weight: node.weight))
        self.applies.append(holds)
        for part in subjects[subject].evidence.subjects
        where part.subject.kind == forEach.kind && forEach.tags.allSatisfy(part.subject.tags.contains) {
            subjects.append(SlotSubject(evidence: part, parent: subject))
            placeOne(
                position, parent: collection, subject: subjects.count - 1, weight: part.weights[node.id] ?? part.weight,
                applies: holds)
        }
        slots[collection].end = slots.count
    }

    private mutating func placeOne(_ position: Int, parent: Int, subject: Int, weight: Rational, applies: Bool) {
        let index = slots.count
        slots.append(
            Slot(plan: position, parent: parent, end: 0, subject: subject, isCollection: false, weight: weight))
        self.applies.append(applies)
        for child in plan.nodes[position].children {
            place(child, parent: index, subject: subject, applies: applies)
        }
        slots[index].end = slots.count
    }

    private func holds(_ rule: Applicability, _ subject: Int) -> Bool {
        let evidence = subjects[subject].evidence
        if !rule.kinds.isEmpty, !(evidence.subject.kind.map(rule.kinds.contains) ?? false) { return false }
        if !rule.tags.allSatisfy(evidence.subject.tags.contains) { return false }
        for (item, options) in rule.answers {
            guard let answer = evidence.answers[item] else { return false }
            let given = answer.responses.contains { response in
                switch response.value {
                case .word(let word)?: options.contains(word)
                case .words(let words)?: words.contains(where: options.contains)
                case .number, .share, nil: false
                }
            }
            if !given { return false }
        }
        return true
    }

    /// The ids of the sub-subjects around a slot, outermost first.
    func path(of subject: Int) -> [String] {
        if subject == 0 { return [] }
        var path: [String] = []
        var current = subject
        while current > 0 {
            path.append(subjects[current].evidence.subject.id)
            current = subjects[current].parent
        }
        return path.reversed()
    }

    /// Whether one subject lies around the other, or they are the same.
    func areRelated(_ first: Int, _ second: Int) -> Bool {
        isAround(first, second) || isAround(second, first)
    }

    private func isAround(_ outer: Int, _ inner: Int) -> Bool {
        var current = inner
        while current >= 0 {
            if current == outer { return true }
            current = subjects[current].parent
        }
        return false
    }

    /// The measure bound to an item, if the evidence of its subject, or of one around it, has it.
    func measure(_ template: MeasureTemplate, subject: Int) -> MeasureValue? {
        guard let id = measureId(template, subject: subject) else { return nil }
        var current = subject
        while current >= 0 {
            if let value = subjects[current].evidence.measures[id] { return value }
            current = subjects[current].parent
        }
        return nil
    }

    /// The id of the measure bound to an item under a subject; `nil` when no enclosing subject has the kind it names.
    func measureId(_ template: MeasureTemplate, subject: Int) -> String? {
        if let fixed = template.fixed { return fixed }
        var parts: [String] = []
        for part in template.parts {
            switch part {
            case .text(let text): parts.append(text)
            case .kind(let kind):
                guard let name = id(ofKind: kind, around: subject) else { return nil }
                parts.append(name)
            }
        }
        return parts.joined(separator: ".")
    }

    private func id(ofKind kind: String, around subject: Int) -> String? {
        if kind == "subject" { return subjects[0].evidence.subject.id }
        var current = subject
        while current >= 0 {
            if subjects[current].evidence.subject.kind == kind { return subjects[current].evidence.subject.id }
            current = subjects[current].parent
        }
        return nil
    }
}
