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
}

extension Slot {
    /// The slot of a node of a plan in which no node is scored per sub-subject.
    init(plan: Int, node: ScoringPlan.PlanNode) {
        self.init(plan: plan, parent: node.parent ?? -1, end: node.end, subject: 0, isCollection: false)
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
    /// The weight of each slot within its parent. Apart from the slots, so that a look at a slot copies no number.
    private(set) var weights: [Rational] = []
    private(set) var subjects: [SlotSubject] = []
    /// Whether the slot's node applies to its subject.
    private(set) var applies: [Bool] = []
    /// The slots of each plan node; empty when no node is scored per sub-subject.
    private(set) var slotsOfNode: [[Int]] = []

    private var knownSubjects: [SubjectKey: Int] = [:]
    /// Conditions of applicability are taken as met: the linter asks what could be.
    private let everythingApplies: Bool

    init(plan: ScoringPlan, evidence: SubjectEvidence, everythingApplies: Bool = false) {
        self.plan = plan
        self.everythingApplies = everythingApplies
        subjects.append(SlotSubject(evidence: evidence, parent: -1))
        guard plan.hasLoops else {
            slots = plan.fixedSlots
            weights = plan.fixedWeights
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
        guard let forEach = node.forEach else {
            let holds = applies && (node.applicability.map { self.holds($0, subject) } ?? true)
            placeOne(position, parent: parent, subject: subject, weight: node.weight, applies: holds)
            return
        }
        let collection = slots.count
        slots.append(
            Slot(plan: position, parent: parent, end: 0, subject: subject, isCollection: true))
        weights.append(node.weight)
        self.applies.append(applies)
        for (index, part) in subjects[subject].evidence.subjects.enumerated()
        where part.subject.kind == forEach.kind && forEach.tags.allSatisfy(part.subject.tags.contains) {
            let own = self.subject(part, at: index, within: subject)
            placeOne(
                position, parent: collection, subject: own, weight: part.weights[node.id] ?? part.weight,
                applies: applies && (node.applicability.map { self.holds($0, own) } ?? true))
        }
        slots[collection].end = slots.count
    }

    private mutating func placeOne(_ position: Int, parent: Int, subject: Int, weight: Rational, applies: Bool) {
        let index = slots.count
        slots.append(Slot(plan: position, parent: parent, end: 0, subject: subject, isCollection: false))
        weights.append(weight)
        self.applies.append(applies)
        for child in plan.nodes[position].children {
            place(child, parent: index, subject: subject, applies: applies)
        }
        slots[index].end = slots.count
    }

    /// The position of a sub-subject: one and the same in every loop that meets it.
    private mutating func subject(_ part: SubjectEvidence, at index: Int, within parent: Int) -> Int {
        let key = SubjectKey(parent: parent, index: index)
        if let known = knownSubjects[key] { return known }
        subjects.append(SlotSubject(evidence: part, parent: parent))
        knownSubjects[key] = subjects.count - 1
        return subjects.count - 1
    }

    private struct SubjectKey: Hashable {
        let parent: Int
        let index: Int
    }

    private func holds(_ rule: Applicability, _ subject: Int) -> Bool {
        if everythingApplies { return true }
        let evidence = subjects[subject].evidence
        if !rule.kinds.isEmpty, !(evidence.subject.kind.map(rule.kinds.contains) ?? false) { return false }
        if !rule.tags.allSatisfy(evidence.subject.tags.contains) { return false }
        return rule.answers.allSatisfy { item, options in
            switch response(to: item, around: subject)?.value {
            case .word(let word)?: options.contains(word)
            case .words(let words)?: words.contains(where: options.contains)
            case .number, .share, nil: false
            }
        }
    }

    /// The response that counts, by the subject or the nearest one around it that answered.
    private func response(to item: String, around subject: Int) -> Response? {
        var current = subject
        while current >= 0 {
            if let answer = subjects[current].evidence.answers[item] {
                let rated = answer.responses.enumerated().map { index, response in
                    ItemEvaluator.Rated(index: index, response: response, state: response.state, ratio: nil)
                }
                return rated.isEmpty ? nil : ResponsePicker(plan.rubric.raters).pick(rated).response
            }
            current = subjects[current].parent
        }
        return nil
    }

    /// The slots that a node stands for, seen from a subject: its own there, else the combined result there, and so on
    /// outward; where there is none, all instances.
    func slots(of position: Int, around subject: Int) -> [Int] {
        guard plan.hasLoops else { return [position] }
        var current = subject
        while current >= 0 {
            let here = slotsOfNode[position].filter { slots[$0].subject == current }
            if let own = here.first(where: { !slots[$0].isCollection }) ?? here.first { return [own] }
            current = subjects[current].parent
        }
        let instances = slotsOfNode[position].filter { !slots[$0].isCollection }
        let related = instances.filter { areRelated(slots[$0].subject, subject) }
        return related.isEmpty ? instances : related
    }

    /// The instances of a node below a slot, by its span.
    func instances(of position: Int, below slot: Int) -> ArraySlice<Int> {
        let all = slotsOfNode[position]
        return all[Self.first(in: all, from: slot)..<Self.first(in: all, from: slots[slot].end)]
    }

    /// The first place in a rising list that holds at least `bound`.
    private static func first(in list: [Int], from bound: Int) -> Int {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle] < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A slot, named.
    func reference(_ slot: Int) -> NodeReference {
        let node = plan.nodes[slots[slot].plan]
        return slots[slot].subject == 0
            ? node.reference : NodeReference(node.id, subjects: path(of: slots[slot].subject))
    }

    /// The slots directly below a slot.
    func children(of slot: Int) -> ChildSlots { ChildSlots(of: slot, in: slots) }

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
        template.id(main: subjects[0].evidence.subject.id) { id(ofKind: $0, around: subject) }
    }

    private func id(ofKind kind: String, around subject: Int) -> String? {
        var current = subject
        while current >= 0 {
            if subjects[current].evidence.subject.kind == kind { return subjects[current].evidence.subject.id }
            current = subjects[current].parent
        }
        return nil
    }
}

/// The slots directly below a slot, one after the other.
struct ChildSlots: Sequence, IteratorProtocol {
    private let slots: [Slot]
    private var upcoming: Int
    private let end: Int

    init(of slot: Int, in slots: [Slot]) {
        self.slots = slots
        upcoming = slot + 1
        end = slots[slot].end
    }

    mutating func next() -> Int? {
        guard upcoming < end else { return nil }
        defer { upcoming = slots[upcoming].end }
        return upcoming
    }
}
