// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Splits each node's value into what its children add.
struct Contributions {
    let scoring: Scoring
    /// What a node has before its children.
    private(set) var bases: [Rational]
    /// What a node adds to its parent, in the parent's units.
    private(set) var contributions: [Rational?]
    /// What clamping and evidence rules changed.
    private(set) var clamped: [Int: [Adjustment]] = [:]

    /// What caps, snaps and rounding changed afterwards.
    private var later: [Int: Rational] = [:]
    private let slots: [Slot]
    private let values: [SlotValue]

    init(scoring: Scoring) {
        self.scoring = scoring
        slots = scoring.layout.slots
        values = scoring.actual.values
        for entry in scoring.actual.adjustments { later[entry.slot, default: 0] += entry.adjustment.change }
        bases = Array(repeating: 0, count: slots.count)
        contributions = Array(repeating: nil, count: slots.count)
        for slot in slots.indices where values[slot].standing == .present { explain(slot) }
    }

    private mutating func explain(_ slot: Int) {
        if scoring.outcomes[slot] != nil {
            explainItem(slot)
            return
        }
        let node = scoring.plan.nodes[slots[slot].plan]
        if slots[slot].isCollection {
            let rule = node.forEach
            explain(
                slot, combine: rule?.combine ?? .mean, denominator: rule?.denominator ?? .present, base: 0, clamp: nil,
                hasRange: false)
        } else if let group = node.group {
            explain(
                slot, combine: group.combine, denominator: group.denominator, base: group.base, clamp: group.clamp,
                hasRange: group.range != nil)
        }
    }

    private mutating func explainItem(_ slot: Int) {
        guard let shortfall = scoring.outcomes[slot]?.standingDetail.evidence, !shortfall.lost.isZero else {
            bases[slot] = valueBeforeAdjustments(slot)
            return
        }
        let value = values[slot]
        let change = -(shortfall.lost * (value.high - value.low))
        bases[slot] = valueBeforeAdjustments(slot) - change
        clamped[slot, default: []].append(Adjustment(kind: .evidence, change: change, title: nil))
    }

    private func valueBeforeAdjustments(_ slot: Int) -> Rational { values[slot].value - (later[slot] ?? 0) }

    private func children(_ slot: Int) -> [Int] {
        var children: [Int] = []
        var child = slot + 1
        while child < slots[slot].end {
            children.append(child)
            child = slots[child].end
        }
        return children
    }

    private mutating func explain(
        _ slot: Int, combine: CombineOperator, denominator: Denominator, base: Rational, clamp: ValueRange?,
        hasRange: Bool
    ) {
        let value = values[slot]
        switch combine {
        case .mean: explainMean(slot, value, denominator)
        case .sum: explainSum(slot, value, denominator, base: base, clamp: clamp)
        case .min, .max:
            bases[slot] = value.low
            for child in children(slot) where values[child].standing == .present {
                contributions[child] =
                    child == value.decisive ? (value.high - value.low) * values[child].ratio : 0
            }
        case .ladder: explainLadder(slot, value, hasRange)
        case .levels: bases[slot] = valueBeforeAdjustments(slot)
        }
    }

    private mutating func explainMean(_ slot: Int, _ value: SlotValue, _ denominator: Denominator) {
        bases[slot] = value.low
        var total = RationalSum()
        let children = children(slot)
        for child in children where denominator == .all || values[child].standing == .present {
            total.add(slots[child].weight, weight: 1)
        }
        guard let scale = (value.high - value.low).divided(by: total.total) else { return }
        for child in children where values[child].standing == .present {
            contributions[child] =
                values[child].ratio.isZero ? 0 : scale * (slots[child].weight * values[child].ratio)
        }
    }

    private mutating func explainSum(
        _ slot: Int, _ value: SlotValue, _ denominator: Denominator, base: Rational, clamp: ValueRange?
    ) {
        var (sum, low, high) = (base, base, base)
        var parts: [(Int, Rational)] = []
        for child in children(slot) {
            let own = values[child]
            let isPresent = own.standing == .present
            guard isPresent || denominator == .all else { continue }
            let weight = slots[child].weight
            let part = weight * (isPresent ? own.value : own.low)
            sum += part
            low += weight * own.low
            high += weight * own.high
            parts.append((child, part))
        }
        let natural = clamp ?? ValueRange(low, high)
        guard let scale = (value.high - value.low).divided(by: natural.span) else { return }
        bases[slot] = value.low + scale * (base - natural.low)
        for (child, part) in parts { contributions[child] = scale * part }
        let held = natural.clamp(sum)
        if held != sum {
            clamped[slot, default: []].append(Adjustment(kind: .clamp, change: scale * (held - sum), title: nil))
        }
    }

    private mutating func explainLadder(_ slot: Int, _ value: SlotValue, _ hasRange: Bool) {
        let present = children(slot).filter {
            values[$0].standing == .present && slots[$0].weight.sign > 0
        }
        let low = present.map { values[$0].low }.min() ?? 0
        let high = present.map { values[$0].high }.max() ?? 1
        guard let scale = (value.high - value.low).divided(by: high - low) else { return }
        bases[slot] = value.low - scale * low
        for child in present {
            contributions[child] = child == value.decisive ? scale * values[child].value : 0
        }
    }
}
