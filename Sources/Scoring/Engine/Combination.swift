// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Combines children one by one; the operators of the rubric format.
struct Combination {
    private let group: GroupRule
    private var weighted = RationalSum()
    private var weights = RationalSum()
    private var lows = RationalSum()
    private var highs = RationalSum()
    private var hasPresent = false
    private var hasUndefined = false
    private var chosen: SlotValue?
    private var decisive = -1
    private var isStopped = false
    private var ladderLow: Rational?
    private var ladderHigh: Rational?
    /// The range of the node when all its children are present.
    private let staticRange: ValueRange

    init(_ group: GroupRule, range: ValueRange) {
        self.group = group
        staticRange = range
    }

    /// Adds the child at a slot.
    mutating func add(_ slot: Int, of values: SlotTable, weight: Rational) {
        if values[slot].standing == .undefined {
            hasUndefined = true
            return
        }
        let isPresent = values[slot].standing == .present
        if group.combine == .mean {
            if isPresent {
                if weight.sign > 0 { hasPresent = true }
                weighted.add(values[slot].ratio, weight: weight)
            }
            if isPresent || group.denominator == .all { weights.add(weight) }
            return
        }
        add(values[slot], isPresent, weight, slot)
    }

    private mutating func add(_ child: SlotValue, _ isPresent: Bool, _ weight: Rational, _ slot: Int) {
        if group.combine == .sum { return addToSum(child, weight, isPresent) }
        guard isPresent, weight.sign > 0 else { return }
        hasPresent = true
        if group.combine == .ladder { climb(child, slot) } else { choose(child, slot) }
    }

    private mutating func addToSum(_ child: SlotValue, _ weight: Rational, _ isPresent: Bool) {
        guard isPresent || group.denominator == .all else { return }
        if isPresent, weight.sign > 0 { hasPresent = true }
        weighted.add(isPresent ? child.value : child.low, weight: weight)
        lows.add(child.low, weight: weight)
        highs.add(child.high, weight: weight)
    }

    private mutating func choose(_ child: SlotValue, _ slot: Int) {
        guard let current = chosen else {
            chosen = child
            decisive = slot
            return
        }
        if group.combine == .min ? child.ratio < current.ratio : child.ratio > current.ratio {
            chosen = child
            decisive = slot
        }
    }

    private mutating func climb(_ child: SlotValue, _ slot: Int) {
        ladderLow = min(ladderLow ?? child.low, child.low)
        ladderHigh = max(ladderHigh ?? child.high, child.high)
        guard !isStopped else { return }
        chosen = child
        decisive = slot
        if child.ratio < group.pass { isStopped = true }
    }

    // MARK: Results

    /// The value of a node.
    func result() -> SlotValue {
        guard let value = combined() else { return missing }
        return value
    }

    /// The combined value of several subjects. A mean of subjects keeps the range they share.
    func resultForSubjects() -> SlotValue {
        guard group.combine != .sum, var value = combined() else { return result() }
        value.figures = Figures(value.ratio, of: staticRange)
        return value
    }

    private var missing: SlotValue {
        var value = SlotValue.excluded
        if hasUndefined { value.standing = .undefined }
        value.figures = Figures(0, of: staticRange)
        return value
    }

    private func combined() -> SlotValue? {
        guard hasPresent, !hasUndefined else { return nil }
        var result = SlotValue(standing: .present, isSettled: true)
        result.decisive = decisive
        switch group.combine {
        case .mean:
            guard let ratio = weighted.total.divided(by: weights.total) else { return nil }
            return placed(ratio, in: group.range ?? .unit, result)
        case .min, .max:
            guard let chosen else { return nil }
            return placed(chosen.ratio, in: group.range ?? .unit, result)
        case .sum:
            let raw = group.base + weighted.total
            let natural = group.clamp ?? ValueRange(group.base + lows.total, group.base + highs.total)
            return onNatural(natural.clamp(raw), natural, result)
        case .ladder:
            guard let chosen, let ladderLow, let ladderHigh else { return nil }
            return onNatural(chosen.value, ValueRange(ladderLow, ladderHigh), result)
        case .levels: return nil
        }
    }

    private func onNatural(_ value: Rational, _ natural: ValueRange, _ result: SlotValue) -> SlotValue? {
        guard let ratio = natural.ratio(of: value) else { return nil }
        return placed(ratio, in: group.range ?? natural, result)
    }

    private func placed(_ ratio: Rational, in range: ValueRange, _ result: SlotValue) -> SlotValue {
        var result = result
        result.figures = Figures(ratio, of: range)
        return result
    }
}
