// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Combines children one by one; the operators of the rubric format save `mean`.
struct Combination {
    private let group: GroupRule
    private let evaluation: Evaluation
    private var weighted = RationalSum()
    private var lows = RationalSum()
    private var highs = RationalSum()
    private var hasPresent = false
    private var chosen: Figures?
    private(set) var decisive = -1
    private var isStopped = false
    private var ladderLow: Rational?
    private var ladderHigh: Rational?

    init(_ group: GroupRule, _ evaluation: Evaluation) {
        self.group = group
        self.evaluation = evaluation
    }

    /// Adds the child at a slot.
    mutating func add(_ slot: Int, weight: Rational) {
        let isPresent = evaluation.states[slot].standing == .present
        let child = evaluation.figures(slot)
        if group.combine == .sum { return addToSum(child, weight, isPresent) }
        guard isPresent, weight.sign > 0 else { return }
        hasPresent = true
        if group.combine == .ladder { climb(child, slot) } else { choose(child, slot) }
    }

    private mutating func addToSum(_ child: Figures, _ weight: Rational, _ isPresent: Bool) {
        guard isPresent || group.denominator == .all else { return }
        if isPresent, weight.sign > 0 { hasPresent = true }
        weighted.add(isPresent ? child.value : child.low, weight: weight)
        lows.add(child.low, weight: weight)
        highs.add(child.high, weight: weight)
    }

    private mutating func choose(_ child: Figures, _ slot: Int) {
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

    private mutating func climb(_ child: Figures, _ slot: Int) {
        ladderLow = min(ladderLow ?? child.low, child.low)
        ladderHigh = max(ladderHigh ?? child.high, child.high)
        guard !isStopped else { return }
        chosen = child
        decisive = slot
        if child.ratio < group.pass { isStopped = true }
    }

    // MARK: Results

    /// The figures of the node; `nil` when it has none.
    func figures() -> Figures? {
        guard hasPresent else { return nil }
        switch group.combine {
        case .min, .max: return chosen.map { Figures($0.ratio, of: group.range ?? .unit) }
        case .sum:
            let raw = group.base + weighted.total
            let natural = group.clamp ?? ValueRange(group.base + lows.total, group.base + highs.total)
            return onNatural(natural.clamp(raw), natural)
        case .ladder:
            guard let chosen, let ladderLow, let ladderHigh else { return nil }
            return onNatural(chosen.value, ValueRange(ladderLow, ladderHigh))
        case .mean, .levels: return nil
        }
    }

    private func onNatural(_ value: Rational, _ natural: ValueRange) -> Figures? {
        natural.ratio(of: value).map { Figures($0, of: group.range ?? natural) }
    }
}

extension GroupRule {
    /// The mean of the children that are present.
    static let plain = GroupRule(
        combine: .mean, denominator: .present, range: nil, base: 0, clamp: nil, rounding: nil, snap: nil, pass: 1)
}

extension ForEachRule {
    /// How the results of the sub-subjects combine.
    var group: GroupRule {
        GroupRule(
            combine: combine, denominator: denominator, range: nil, base: 0, clamp: nil, rounding: nil, snap: nil,
            pass: 1)
    }
}
