// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Splits each node's value into what its children add.
struct Contributions {
    /// What caps, snaps and rounding changed afterwards.
    private var later: [Int: Rational] = [:]
    /// What shares of the weight of a mean add to it, as far as reckoned.
    private var known: [(share: Rational, contribution: Rational)] = []
    private let plan: ScoringPlan
    private let layout: SlotLayout
    private let slots: [Slot]
    private let evaluation: Evaluation
    /// What a node has before its children.
    private(set) var bases: [Rational]
    /// What a node adds to its parent, in the parent's units.
    private(set) var contributions: [Rational?]
    /// What clamping changed.
    private(set) var clamped: [Int: [Adjustment]] = [:]

    init(_ evaluation: Evaluation) {
        plan = evaluation.plan
        layout = evaluation.layout
        slots = evaluation.layout.slots
        self.evaluation = evaluation
        for entry in evaluation.adjustments { later[entry.slot, default: 0] += entry.adjustment.change }
        bases = Array(repeating: 0, count: slots.count)
        contributions = Array(repeating: nil, count: slots.count)
        for slot in plan.hasLoops ? Array(slots.indices) : plan.groups where isPresent(slot) { explain(slot) }
    }

    private func isPresent(_ slot: Int) -> Bool { evaluation.states[slot].standing == .present }

    private mutating func explain(_ slot: Int) {
        let node = plan.nodes[slots[slot].plan]
        if slots[slot].isCollection {
            explain(slot, node.forEach?.group ?? .plain)
        } else if let group = node.group {
            explain(slot, group)
        }
    }

    private mutating func explain(_ slot: Int, _ group: GroupRule) {
        let figures = evaluation.figures(slot)
        switch group.combine {
        case .mean: explainMean(slot, figures, group.denominator)
        case .sum: explainSum(slot, figures, group)
        case .min, .max:
            bases[slot] = figures.low
            for child in layout.children(of: slot) where isPresent(child) {
                contributions[child] =
                    child == Int(evaluation.states[slot].decisive)
                    ? (figures.high - figures.low) * evaluation.states[child].ratio : 0
            }
        case .ladder: explainLadder(slot, figures)
        case .levels: bases[slot] = figures.value - (later[slot] ?? 0)
        }
    }

    private mutating func explainMean(_ slot: Int, _ figures: Figures, _ denominator: Denominator) {
        bases[slot] = figures.low
        var total = RationalSum()
        for child in layout.children(of: slot) where denominator == .all || isPresent(child) {
            total.add(layout.weights[child])
        }
        guard let scale = (figures.high - figures.low).divided(by: total.total) else { return }
        // Items of one scale have few different shares: what each adds is reckoned once.
        known.removeAll(keepingCapacity: true)
        for child in layout.children(of: slot) where isPresent(child) {
            let weight = layout.weights[child]
            let share = weight == 1 ? evaluation.states[child].ratio : weight * evaluation.states[child].ratio
            var place = 0
            while place < known.count, known[place].share != share { place += 1 }
            if place == known.count {
                // A list that is too long to look through begins anew.
                if place == 8 { known.removeAll(keepingCapacity: true) }
                place = known.count
                known.append((share, scale * share))
            }
            contributions[child] = known[place].contribution
        }
    }

    private mutating func explainSum(_ slot: Int, _ value: Figures, _ group: GroupRule) {
        let base = group.base
        var (sum, low, high) = (base, base, base)
        var parts: [(Int, Rational)] = []
        for child in layout.children(of: slot) {
            let own = evaluation.figures(child)
            let isPresent = isPresent(child)
            guard isPresent || group.denominator == .all else { continue }
            let weight = layout.weights[child]
            let part = weight * (isPresent ? own.value : own.low)
            sum += part
            low += weight * own.low
            high += weight * own.high
            parts.append((child, part))
        }
        let natural = group.clamp ?? ValueRange(low, high)
        guard let scale = (value.high - value.low).divided(by: natural.span) else { return }
        bases[slot] = value.low + scale * (base - natural.low)
        for (child, part) in parts { contributions[child] = scale * part }
        let held = natural.clamp(sum)
        if held != sum {
            clamped[slot, default: []].append(Adjustment(kind: .clamp, change: scale * (held - sum), title: nil))
        }
    }

    private mutating func explainLadder(_ slot: Int, _ value: Figures) {
        let present = layout.children(of: slot).filter {
            isPresent($0) && layout.weights[$0].sign > 0
        }
        let low = present.map { evaluation.figures($0).low }.min() ?? 0
        let high = present.map { evaluation.figures($0).high }.max() ?? 1
        guard let scale = (value.high - value.low).divided(by: high - low) else { return }
        bases[slot] = value.low - scale * low
        for child in present {
            contributions[child] =
                child == Int(evaluation.states[slot].decisive) ? scale * evaluation.figures(child).value : 0
        }
    }
}
