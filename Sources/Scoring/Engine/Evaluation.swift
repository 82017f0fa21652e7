// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// The values of all slots in one world. A class because values are settled on demand, in the order in which
/// requirements and caps need each other; it lives for one scoring only.
final class Evaluation {
    let layout: SlotLayout
    let plan: ScoringPlan
    let outcomes: OutcomeTable
    let coverage: CoverageTable
    let asOf: CalendarDate
    let world: World
    let states: SlotTable
    /// Filled in only where `keepsAdjustments`.
    private(set) var adjustments: [SlotAdjustment] = []
    private let keepsAdjustments: Bool
    /// A finished evaluation of the actual world, from which is taken what is the same in this one.
    private let settled: Evaluation?
    /// The slots below which some open item counts otherwise than in the actual world.
    private let changed: [Bool]

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
        changed = Self.changed(actual, world)
        states = SlotTable(count: actual.states.count, figures: actual.states.figures.count)
    }

    init(
        layout: SlotLayout, outcomes: OutcomeTable, coverage: CoverageTable, asOf: CalendarDate, world: World,
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
        changed = []
        states = SlotTable(
            count: layout.slots.count, figures: plan.figurePlaces.isEmpty ? layout.slots.count : plan.groups.count)
    }

    /// Settles every slot and every level. In another world than the actual one an item is settled only when it is needed:
    /// what it comes to there is known from its outcome.
    func run() {
        if settled == nil { settleItems() }
        let isWhole = plan.hasLoops || (settled == nil && plan.hasItemCaps)
        let groups = isWhole ? Array(layout.slots.indices) : plan.groups
        for slot in groups.reversed() { settle(slot) }
        for slot in plan.hasLoops ? groups : plan.levelled where node(slot).levels != nil { settleLevel(slot) }
    }

    func node(_ slot: Int) -> ScoringPlan.PlanNode { plan.nodes[layout.slots[slot].plan] }

    /// What the slots come to, as far as they are settled.
    var values: Values { Values(evaluation: self) }

    /// The settled values, by slot.
    struct Values {
        fileprivate let evaluation: Evaluation

        subscript(slot: Int) -> SlotValue {
            let state = evaluation.states[slot]
            return SlotValue(standing: state.standing, figures: evaluation.figures(slot), level: Int(state.level))
        }
    }

    /// The figures of a settled slot.
    func figures(_ slot: Int) -> Figures {
        let position = Int(states[slot].figures)
        if position >= 0, let placed = states.figures[position] { return placed }
        return outcomes.result(slot)?.figures(in: world) ?? .none
    }

    /// The coverage of a slot.
    func coverage(_ slot: Int) -> Coverage { coverage.coverage(slot, outcomes) }

    // MARK: Values

    /// Makes the value of a slot known.
    func settle(_ slot: Int) {
        if states[slot].isSettled { return }
        let node = node(slot)
        if node.asked != nil, !layout.slots[slot].isCollection {
            settleItem(slot)
        } else if let settled, takeOver(slot, from: settled) {
            return
        } else if layout.slots[slot].isCollection {
            combine(slot, node.forEach?.group ?? .plain, node.range)
        } else if let group = node.group {
            if group.combine == .levels {
                settleLevels(group: slot)
            } else {
                combine(slot, group, node.range)
            }
        }
        guard states[slot].standing == .present, node.isAdjusted else { return }
        if let least = node.group?.snap?.atLeastIfPositive { applySnap(slot, least) }
        for cap in node.caps { apply(cap, slot) }
        if let rounding = node.group?.rounding, rounding.stage == .store {
            change(slot, to: figures(slot).value.rounded(rounding.mode, digits: rounding.digits), .rounding)
        }
    }

    private static func changed(_ actual: Evaluation, _ world: World) -> [Bool] {
        var changed = Array(repeating: false, count: actual.states.count)
        for slot in changed.indices where actual.coverage.traits[slot].contains(.open) {
            guard let result = actual.outcomes.result(slot) else { continue }
            if result.standing == .present, result.ratio(in: world) == result.actual.ratio { continue }
            var above = slot
            while above >= 0, !changed[above] {
                changed[above] = true
                above = actual.layout.slots[above].parent
            }
        }
        return changed
    }

    /// Takes over what a group comes to in the actual world, where it must come to the same here: all of it when nothing
    /// in its subtree is open and it looks at nothing else; its value alone when no item below it counts otherwise.
    private func takeOver(_ slot: Int, from settled: Evaluation) -> Bool {
        guard !plan.hasLoops else { return false }
        if plan.selfContained[slot], coverage.openItems(slot) == 0 {
            copy(slot, from: settled)
            return true
        }
        guard plan.followsItems[slot], !changed[slot] else { return false }
        copy(slot, from: settled)
        states[slot].level = -1
        states[slot].isLevelSettled = false
        return true
    }

    private func settleItem(_ slot: Int) {
        if let settled, !coverage.traits[slot].contains(.open), settled.states[slot].isSettled {
            states[slot].standing = settled.states[slot].standing
            states[slot].ratio = settled.states[slot].ratio
        } else if let result = outcomes.result(slot) {
            states[slot].standing = world != .actual && result.isOpen ? .present : result.standing
            states[slot].ratio = result.ratio(in: world)
        }
        states[slot].isSettled = true
    }

    /// Settles all items that nothing changes after their outcome; in the actual world.
    private func settleItems() {
        let outcomes = self.outcomes
        for slot in outcomes.rows.indices where outcomes.rows[slot].result >= 0 {
            if plan.hasItemCaps, !node(slot).caps.isEmpty { continue }
            states[slot].standing = outcomes.rows[slot].standing
            states[slot].ratio = outcomes.ratio(slot)
            states[slot].isSettled = true
        }
    }

    /// Combines the children of a slot.
    private func combine(_ slot: Int, _ group: GroupRule, _ range: ValueRange) {
        var hasUndefined = false
        var figures: Figures?
        if group.combine == .mean {
            var mean = WeightedMean()
            for child in layout.children(of: slot) {
                if !states[child].isSettled { settle(child) }
                switch states[child].standing {
                case .present: mean.add(states[child].ratio, weight: layout.weights[child])
                case .excluded: if group.denominator == .all { mean.addNothing(weight: layout.weights[child]) }
                case .undefined: hasUndefined = true
                }
            }
            if mean.hasAny, let ratio = mean.ratio { figures = Figures(ratio, of: group.range ?? .unit) }
        } else {
            var combination = Combination(group, self)
            for child in layout.children(of: slot) {
                if !states[child].isSettled { settle(child) }
                if states[child].standing == .undefined {
                    hasUndefined = true
                } else {
                    combination.add(child, weight: layout.weights[child])
                }
            }
            figures = combination.figures()
            if figures != nil { states[slot].decisive = Int32(truncatingIfNeeded: combination.decisive) }
        }
        states[slot].isSettled = true
        guard !hasUndefined, let figures else {
            states[slot].standing = hasUndefined ? .undefined : .excluded
            show(slot, Figures(0, of: range))
            return
        }
        // A combined result of subjects keeps the range they share.
        let keepsRange = layout.slots[slot].isCollection && group.combine != .sum
        let own = keepsRange ? Figures(figures.ratio, of: range) : figures
        states[slot].standing = .present
        place(slot, own)
    }

    /// A node whose value is its level: the children first, then the level, then the value.
    private func settleLevels(group slot: Int) {
        var anyPresent = false
        var anyUndefined = false
        for child in layout.children(of: slot) {
            settle(child)
            if states[child].standing == .present { anyPresent = true }
            if states[child].standing == .undefined { anyUndefined = true }
        }
        let levels = node(slot).levels?.scheme.levels ?? []
        let (low, high) = (levels.first?.value ?? 0, levels.last?.value ?? 1)
        states[slot].isSettled = true
        show(slot, Figures(low: low, high: high, value: 0, ratio: 0))
        states[slot].standing = anyUndefined ? .undefined : anyPresent ? .present : .excluded
        settleLevel(slot)
        // Below the lowest level the node stands at the low end: it was assessed, and reached nothing.
        let reached = Int(states[slot].level)
        let value = reached >= 0 ? levels[reached].value : low
        let ratio = reached >= 0 ? (value - low).divided(by: high - low) ?? 1 : 0
        place(slot, Figures(low: low, high: high, value: value, ratio: ratio))
    }

    private func place(_ slot: Int, _ figures: Figures) {
        show(slot, figures)
        states[slot].ratio = figures.ratio
    }

    /// Gives a slot figures.
    private func show(_ slot: Int, _ figures: Figures) {
        let place = plan.figurePlaces.isEmpty ? slot : plan.figurePlaces[slot]
        states[slot].figures = Int32(truncatingIfNeeded: place)
        states.figures[place] = figures
    }

    private func copy(_ slot: Int, from other: Evaluation) {
        states[slot] = other.states[slot]
        if states[slot].figures >= 0 { show(slot, other.figures(slot)) }
    }

    // MARK: After combining

    private func change(_ slot: Int, to value: Rational, _ kind: Adjustment.Kind, title: LocalizedText? = nil) {
        let old = figures(slot)
        let value = min(max(value, old.low), old.high)
        guard value != old.value else { return }
        if keepsAdjustments {
            adjustments.append(
                SlotAdjustment(slot: slot, adjustment: Adjustment(kind: kind, change: value - old.value, title: title)))
        }
        place(slot, old.with(value: value))
    }

    private func applySnap(_ slot: Int, _ least: Rational) {
        let figures = figures(slot)
        if figures.value > figures.low, figures.value < least { change(slot, to: least, .snap) }
    }

    private func apply(_ cap: PlannedCap, _ slot: Int) {
        guard case .value(let ceiling) = cap.ceiling, figures(slot).value > ceiling else { return }
        if !RequirementJudge(self, keepsDetail: false).holds(cap.unless, focus: slot, owner: slot) {
            change(slot, to: ceiling, .cap, title: cap.title)
        }
    }

    /// The value; `nil` when there is none.
    func presentValue(_ slot: Int) -> Rational? {
        settle(slot)
        return states[slot].standing == .present ? figures(slot).value : nil
    }
}
