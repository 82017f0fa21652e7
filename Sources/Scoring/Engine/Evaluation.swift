// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The values of all slots in one world. A class because values are settled on demand, in the order in which
/// requirements and caps need each other; it lives for one scoring only.
final class Evaluation {
    let layout: SlotLayout
    let plan: ScoringPlan
    let outcomes: [ItemOutcome?]
    let coverage: [Coverage]
    let asOf: CalendarDate
    let world: World
    private(set) var values: [SlotValue]
    /// Filled in only where `keepsAdjustments`.
    private(set) var adjustments: [SlotAdjustment] = []
    private let keepsAdjustments: Bool
    /// A finished evaluation of the actual world, from which is taken what is the same in this one.
    private let settled: Evaluation?

    /// The evaluation of another world.
    init(like actual: Evaluation, world: World) {
        layout = actual.layout
        plan = actual.plan
        outcomes = actual.outcomes
        coverage = actual.coverage
        asOf = actual.asOf
        self.world = world
        keepsAdjustments = false
        settled = actual
        values = Array(repeating: SlotValue(), count: actual.values.count)
    }

    init(
        layout: SlotLayout, outcomes: [ItemOutcome?], coverage: [Coverage], asOf: CalendarDate, world: World,
        keepsAdjustments: Bool = false
    ) {
        self.layout = layout
        plan = layout.plan
        self.outcomes = outcomes
        self.coverage = coverage
        self.asOf = asOf
        self.world = world
        self.keepsAdjustments = keepsAdjustments
        settled = nil
        values = Array(repeating: SlotValue(), count: layout.slots.count)
    }

    /// Settles every slot and every level.
    func run() {
        for slot in layout.slots.indices.reversed() { settle(slot) }
        for slot in layout.slots.indices where plan.nodes[layout.slots[slot].plan].levels != nil { settleLevel(slot) }
    }

    func node(_ slot: Int) -> ScoringPlan.PlanNode { plan.nodes[layout.slots[slot].plan] }

    // MARK: Values

    /// Makes the value of a slot known.
    func settle(_ slot: Int) {
        if values[slot].isSettled { return }
        if let settled, isSame(slot) {
            values[slot] = settled.values[slot]
            return
        }
        let node = plan.nodes[layout.slots[slot].plan]
        if layout.slots[slot].isCollection {
            values[slot] = collection(slot, node.forEach)
        } else if let group = node.group {
            if group.combine == .levels {
                settleLevels(group: slot)
            } else {
                values[slot] = combine(slot, group)
            }
        } else if let asked = node.asked {
            values[slot] = item(slot, asked.range)
        }
        guard values[slot].standing == .present else { return }
        if let group = node.group, let least = group.snap?.atLeastIfPositive { applySnap(slot, least) }
        for cap in node.caps { apply(cap, slot) }
        if let rounding = node.group?.rounding, rounding.stage == .store {
            change(slot, to: values[slot].value.rounded(rounding.mode, digits: rounding.digits), .rounding)
        }
    }

    /// Whether a slot comes to the same in every world: nothing in its subtree is open, and it looks at nothing else.
    private func isSame(_ slot: Int) -> Bool {
        !plan.hasLoops && coverage[slot].openItems == 0 && plan.selfContained[slot]
    }

    private func item(_ slot: Int, _ range: ValueRange) -> SlotValue {
        guard outcomes[slot] != nil else { return .excluded }
        var value = SlotValue(isSettled: true, low: range.low, high: range.high)
        if world != .actual, outcomes[slot]?.isOpen == true {
            value.standing = .present
            value.ratio = (world == .worst ? outcomes[slot]?.worst : outcomes[slot]?.best) ?? 0
        } else {
            value.standing = outcomes[slot]?.standing ?? .excluded
            value.ratio = outcomes[slot]?.ratio ?? 0
        }
        value.value = range.value(at: value.ratio)
        return value
    }

    private func collection(_ slot: Int, _ rule: ForEachRule?) -> SlotValue {
        combine(
            slot,
            GroupRule(
                combine: rule?.combine ?? .mean, denominator: rule?.denominator ?? .present, range: nil, base: 0,
                clamp: nil,
                rounding: nil, snap: nil, pass: 1))
    }

    /// Combines the children of a slot.
    private func combine(_ slot: Int, _ group: GroupRule) -> SlotValue {
        var combination = Combination(group, range: node(slot).range)
        var child = slot + 1
        while child < layout.slots[slot].end {
            settle(child)
            combination.add(values[child], weight: layout.slots[child].weight, at: child)
            child = layout.slots[child].end
        }
        if layout.slots[slot].isCollection { return combination.resultForSubjects() }
        return combination.result()
    }

    /// A node whose value is its level: the children first, then the level, then the value.
    private func settleLevels(group slot: Int) {
        var anyPresent = false
        var anyUndefined = false
        var child = slot + 1
        while child < layout.slots[slot].end {
            settle(child)
            if values[child].standing == .present { anyPresent = true }
            if values[child].standing == .undefined { anyUndefined = true }
            child = layout.slots[child].end
        }
        let levels = node(slot).levels?.scheme.levels ?? []
        values[slot].isSettled = true
        values[slot].low = levels.first?.value ?? 0
        values[slot].high = levels.last?.value ?? 1
        values[slot].standing = anyUndefined ? .undefined : anyPresent ? .present : .excluded
        settleLevel(slot)
        // Below the lowest level the node stands at the low end: it was assessed, and reached nothing.
        let reached = values[slot].level
        values[slot].value = reached >= 0 ? levels[reached].value : values[slot].low
        values[slot].ratio = reached >= 0 ? ratio(of: levels[reached].value, slot) ?? 1 : 0
    }

    private func ratio(of value: Rational, _ slot: Int) -> Rational? {
        (value - values[slot].low).divided(by: values[slot].high - values[slot].low)
    }

    // MARK: After combining

    private func change(_ slot: Int, to value: Rational, _ kind: Adjustment.Kind, title: LocalizedText? = nil) {
        let old = values[slot].value
        let value = min(max(value, values[slot].low), values[slot].high)
        guard value != old else { return }
        if keepsAdjustments {
            adjustments.append(
                SlotAdjustment(slot: slot, adjustment: Adjustment(kind: kind, change: value - old, title: title)))
        }
        values[slot].value = value
        values[slot].ratio = ratio(of: value, slot) ?? values[slot].ratio
    }

    private func applySnap(_ slot: Int, _ least: Rational) {
        if values[slot].value > values[slot].low, values[slot].value < least { change(slot, to: least, .snap) }
    }

    private func apply(_ cap: PlannedCap, _ slot: Int) {
        guard case .value(let ceiling) = cap.ceiling, values[slot].value > ceiling else { return }
        if !RequirementJudge(self, keepsDetail: false).holds(cap.unless, focus: slot, owner: slot) {
            change(slot, to: ceiling, .cap, title: cap.title)
        }
    }

    /// The value; `nil` when there is none.
    func presentValue(_ slot: Int) -> Rational? {
        values[slot].standing == .present ? values[slot].value : nil
    }

    /// The value as it is shown.
    func published(_ slot: Int) -> Rational {
        let value = values[slot].value
        guard let group = node(slot).group, group.rounding != nil || group.snap != nil else { return value }
        let rounded = group.rounding.map { value.rounded($0.mode, digits: $0.digits) } ?? value
        guard group.snap?.completeOnly == true, rounded >= values[slot].high, world == .actual,
            coverage[slot].openItems > 0
        else { return rounded }
        return max(values[slot].low, values[slot].high - Rational.unit(ofDigit: group.rounding?.digits ?? 0))
    }

    // MARK: Levels

    /// Makes the level of a slot known.
    func settleLevel(_ slot: Int) {
        if values[slot].isLevelSettled { return }
        settle(slot)
        // Settling a node that combines by levels settles its level on the way.
        if values[slot].isLevelSettled { return }
        values[slot].isLevelSettled = true
        guard values[slot].standing == .present, let levels = node(slot).levels else { return }
        // A combined result has a level only by its number; requirements are made of each sub-subject.
        if layout.slots[slot].isCollection {
            if levels.scheme.scheme == .bands { values[slot].level = reachedLevel(slot, levels) }
            return
        }
        var reached = reachedLevel(slot, levels)
        for cap in node(slot).caps {
            guard case .level(let ceiling) = cap.ceiling, reached > ceiling else { continue }
            if !RequirementJudge(self, keepsDetail: false).holds(cap.unless, focus: slot, owner: slot) {
                reached = ceiling
            }
        }
        values[slot].level = reached
    }

    private func reachedLevel(_ slot: Int, _ levels: PlannedLevels) -> Int {
        let judge = RequirementJudge(self, keepsDetail: false)
        func holds(_ position: Int) -> Bool {
            levels.requirements[position].allSatisfy { judge.holds($0, focus: slot, owner: slot) }
        }
        switch levels.scheme.scheme {
        case .cumulative:
            var reached = -1
            while reached + 1 < levels.requirements.count, holds(reached + 1) { reached += 1 }
            return reached
        case .highest:
            return levels.requirements.indices.reversed().first(where: holds) ?? -1
        case .bands:
            let number = bandedNumber(slot, levels.scheme)
            return levels.scheme.levels.firstIndex { $0.band?.contains(number) ?? false } ?? -1
        }
    }

    /// The number that bands look at.
    func bandedNumber(_ slot: Int, _ scheme: LevelScheme) -> Rational {
        switch scheme.banded {
        case .value: values[slot].value
        case .ratio: values[slot].ratio
        case .published: published(slot)
        }
    }
}

extension Rational {
    /// One unit of the last of so many decimal digits: 1, 0.1, 0.01, …
    static func unit(ofDigit digits: Int) -> Rational {
        (0..<max(0, digits)).reduce(Rational.one) { unit, _ in unit.divided(by: 10) ?? unit }
    }
}
