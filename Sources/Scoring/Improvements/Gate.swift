// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Requirements that must all be met, and the candidates that have a say in them.
struct Gate {
    /// A requirement with what it is about.
    struct Part {
        let requirement: PlannedRequirement
        let focus: Int
        let owner: Int
    }

    var parts: [Part]
    /// Positions of candidates, in the order of the tree.
    var candidates: [Int]
}

/// Takes what blocks a level apart into gates with as few candidates as possible.
struct GateFinder {
    let scoring: Scoring
    let candidates: [Candidate]
    private let positionOfSlot: [Int: Int]

    init(scoring: Scoring, candidates: [Candidate]) {
        self.scoring = scoring
        self.candidates = candidates
        positionOfSlot = Dictionary(
            candidates.enumerated().map { ($0.element.slot, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The gates that stand before a level of the root. Gates that share a candidate are one.
    func gates(towards target: Int) -> [Gate] {
        var parts: [Gate.Part] = []
        collectLevel(0, target, &parts)
        var gates: [Gate] = []
        for part in parts {
            var items: Set<Int> = []
            var seen: Set<Int> = []
            collectItems(part.requirement, part.focus, part.owner, &items, &seen)
            gates.append(Gate(parts: [part], candidates: items.compactMap { positionOfSlot[$0] }.sorted()))
        }
        return merged(gates)
    }

    private func judge(_ part: Gate.Part) -> Judgement {
        var judge = RequirementJudge(scoring.actual, keepsDetail: true)
        return judge.judge(part.requirement, focus: part.focus, owner: part.owner)
    }

    // MARK: What is unmet

    /// The unmet requirements of a node's levels up to a position.
    private func collectLevel(_ slot: Int, _ target: Int, _ parts: inout [Gate.Part]) {
        guard let levels = scoring.plan.nodes[scoring.layout.slots[slot].plan].levels else { return }
        let wanted =
            levels.scheme.scheme == .cumulative
            ? levels.requirements.prefix(target + 1).flatMap(\.self) : levels.requirements[target]
        for requirement in wanted { collect(Gate.Part(requirement: requirement, focus: slot, owner: slot), &parts) }
        if levels.scheme.scheme == .bands { collectBand(slot, levels.scheme, target, &parts) }
        for cap in scoring.plan.nodes[scoring.layout.slots[slot].plan].caps {
            guard case .level(let ceiling) = cap.ceiling, ceiling < target else { continue }
            collect(Gate.Part(requirement: cap.unless, focus: slot, owner: slot), &parts)
        }
    }

    private func collectBand(_ slot: Int, _ scheme: LevelScheme, _ target: Int, _ parts: inout [Gate.Part]) {
        guard let lower = scheme.levels[target].band?.lower else { return }
        let interval = NumberInterval(lower: lower, upper: nil)
        let test: PlannedRequirement.Test =
            scheme.banded == .ratio ? .ratio(.focus, interval) : .score(.focus, interval)
        collect(Gate.Part(requirement: PlannedRequirement(title: nil, test: test), focus: slot, owner: slot), &parts)
    }

    /// Adds a requirement, taken apart where all its parts must hold anyway.
    private func collect(_ part: Gate.Part, _ parts: inout [Gate.Part]) {
        let judgement = judge(part)
        guard !judgement.isMet else { return }
        switch part.requirement.test {
        case .all(let inner):
            for requirement in inner {
                collect(Gate.Part(requirement: requirement, focus: part.focus, owner: part.owner), &parts)
            }
        case .share(let selection) where selection.interval.lower == NumberInterval.End(1, isIncluded: true):
            if judgement.failing.isEmpty { parts.append(part) }
            for slot in judgement.failing {
                collect(Gate.Part(requirement: selection.each, focus: slot, owner: part.owner), &parts)
            }
        case .level(.focus, let id):
            let levels = scoring.plan.nodes[scoring.layout.slots[part.focus].plan].levels
            if let position = levels?.scheme.position(of: id), part.focus != 0 {
                collectLevel(part.focus, position, &parts)
            } else {
                parts.append(part)
            }
        default:
            parts.append(part)
        }
    }

    // MARK: Who has a say

    /// The items below the nodes that a requirement looks at, and below the nodes those depend on.
    private func collectItems(
        _ requirement: PlannedRequirement, _ focus: Int, _ owner: Int, _ items: inout Set<Int>, _ seen: inout Set<Int>
    ) {
        switch requirement.test {
        case .score(let target, _), .ratio(let target, _), .level(let target, _), .coverage(let target, _),
            .evidence(let target, _), .state(let target, _):
            for slot in slots(target, focus) { collectSubtree(slot, &items, &seen) }
        case .share(let selection), .count(let selection):
            for position in selection.elements {
                for slot in instances(position) { collectItems(selection.each, slot, owner, &items, &seen) }
            }
        case .all(let parts), .any(let parts):
            for part in parts { collectItems(part, focus, owner, &items, &seen) }
        case .not(let part): collectItems(part, focus, owner, &items, &seen)
        }
    }

    private func slots(_ target: PlannedRequirement.Target, _ focus: Int) -> [Int] {
        switch target {
        case .focus: [focus]
        case .node(let position): instances(position)
        case .absent: []
        }
    }

    private func instances(_ position: Int) -> [Int] {
        scoring.plan.hasLoops ? scoring.layout.slotsOfNode[position] : [position]
    }

    private func collectSubtree(_ slot: Int, _ items: inout Set<Int>, _ seen: inout Set<Int>) {
        guard seen.insert(slot).inserted else { return }
        for below in slot..<scoring.layout.slots[slot].end {
            if scoring.outcomes[below] != nil { items.insert(below) }
            let node = scoring.plan.nodes[scoring.layout.slots[below].plan]
            for cap in node.caps { collectItems(cap.unless, below, below, &items, &seen) }
            for requirement in node.levels?.requirements.flatMap(\.self) ?? [] {
                collectItems(requirement, below, below, &items, &seen)
            }
        }
    }

    private func merged(_ gates: [Gate]) -> [Gate] {
        var result: [Gate] = []
        for gate in gates {
            var combined = gate
            var own = Set(gate.candidates)
            var others: [Gate] = []
            for other in result {
                if own.isDisjoint(with: other.candidates) {
                    others.append(other)
                } else {
                    combined.parts = other.parts + combined.parts
                    own.formUnion(other.candidates)
                }
            }
            combined.candidates = own.sorted()
            result = others + [combined]
        }
        return result
    }
}
