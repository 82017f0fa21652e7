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
    let values: SlotTable
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
        values = SlotTable(count: actual.values.count)
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
        values = SlotTable(count: layout.slots.count)
    }

    /// Settles every slot and every level. In another world than the actual one an item is settled only when it is needed:
    /// what it comes to there is known from its outcome.
    func run() {
        let all = plan.hasLoops ? Array(layout.slots.indices) : plan.groups
        for slot in (settled == nil ? Array(layout.slots.indices) : all).reversed() { settle(slot) }
        for slot in plan.hasLoops ? all : plan.levelled where node(slot).levels != nil { settleLevel(slot) }
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
        let node = node(slot)
        if layout.slots[slot].isCollection {
            values[slot] = combine(slot, node.forEach?.group ?? .plain)
        } else if let group = node.group {
            if group.combine == .levels {
                settleLevels(group: slot)
            } else {
                values[slot] = combine(slot, group)
            }
        } else {
            settleItem(slot)
        }
        guard values[slot].standing == .present else { return }
        if let least = node.group?.snap?.atLeastIfPositive { applySnap(slot, least) }
        for cap in node.caps { apply(cap, slot) }
        if let rounding = node.group?.rounding, rounding.stage == .store {
            change(slot, to: values[slot].value.rounded(rounding.mode, digits: rounding.digits), .rounding)
        }
    }

    /// Whether a slot comes to the same in every world: nothing in its subtree is open, and it looks at nothing else.
    private func isSame(_ slot: Int) -> Bool {
        !plan.hasLoops && plan.selfContained[slot] && coverage[slot].openItems == 0
    }

    private func settleItem(_ slot: Int) {
        values[slot].isSettled = true
        guard let result = outcomes[slot]?.result else { return }
        values[slot].standing = world != .actual && result.isOpen ? .present : result.standing
        values[slot].figures = result.figures(in: world)
    }

    /// Combines the children of a slot.
    private func combine(_ slot: Int, _ group: GroupRule) -> SlotValue {
        var combination = Combination(group, range: node(slot).range)
        for child in layout.children(of: slot) {
            settle(child)
            combination.add(child, of: values, weight: layout.weights[child])
        }
        return layout.slots[slot].isCollection ? combination.resultForSubjects() : combination.result()
    }

    /// A node whose value is its level: the children first, then the level, then the value.
    private func settleLevels(group slot: Int) {
        var anyPresent = false
        var anyUndefined = false
        for child in layout.children(of: slot) {
            settle(child)
            if values[child].standing == .present { anyPresent = true }
            if values[child].standing == .undefined { anyUndefined = true }
        }
        let levels = node(slot).levels?.scheme.levels ?? []
        let figures = Figures(low: levels.first?.value ?? 0, high: levels.last?.value ?? 1, value: 0, ratio: 0)
        values[slot].isSettled = true
        values[slot].figures = figures
        values[slot].standing = anyUndefined ? .undefined : anyPresent ? .present : .excluded
        settleLevel(slot)
        // Below the lowest level the node stands at the low end: it was assessed, and reached nothing.
        let reached = values[slot].level
        let value = reached >= 0 ? levels[reached].value : figures.low
        let ratio = reached >= 0 ? (value - figures.low).divided(by: figures.high - figures.low) ?? 1 : 0
        values[slot].figures = Figures(low: figures.low, high: figures.high, value: value, ratio: ratio)
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
        values[slot].figures = values[slot].figures?.with(value: value)
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
        settle(slot)
        return values[slot].standing == .present ? values[slot].value : nil
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
