// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension RequirementJudge {
    // MARK: Elements

    /// How many elements a selection has, and how many of them pass; `failing` receives those that do not.
    func tally(
        _ selection: PlannedSelection, _ owner: Int, _ failing: (Int) -> Void
    ) -> (selected: Int, passing: Int) {
        var (selected, passing) = (0, 0)
        guard !evaluation.plan.hasLoops, let least = selection.each.leastRatio else {
            forEachElement(selection, owner) { slot in
                selected += 1
                if passes(selection.each, slot, owner) { passing += 1 } else { failing(slot) }
            }
            return (selected, passing)
        }
        // The usual selection: items that reach a ratio.
        let states = evaluation.states
        for slot in selection.elements {
            let traits = evaluation.coverage.traits[slot]
            guard traits.contains(.selectable) else { continue }
            selected += 1
            if !states[slot].isSettled { evaluation.settle(slot) }
            let isHidden = evaluation.world == .actual && traits.contains(.open)
            if !isHidden, states[slot].standing == .present, !(states[slot].ratio < least) {
                passing += 1
            } else {
                failing(slot)
            }
        }
        return (selected, passing)
    }

    /// Whether an element of a selection passes. What is open was not looked at and does not pass, whatever its policy
    /// counts it as; only tests of states and evidence see it.
    private func passes(_ each: PlannedRequirement, _ slot: Int, _ owner: Int) -> Bool {
        if evaluation.world == .actual, evaluation.coverage.traits[slot].contains(.open), !each.looksAtStates {
            return false
        }
        return holds(each, focus: slot, owner: owner)
    }

    /// Goes through the slots of a selection that count: what is settled out is not selected.
    private func forEachElement(_ selection: PlannedSelection, _ owner: Int, _ body: (Int) -> Void) {
        guard evaluation.plan.hasLoops else {
            for slot in selection.elements where counts(slot) { body(slot) }
            return
        }
        let layout = evaluation.layout
        let around = layout.slots[owner].subject
        let ownerPosition = layout.slots[owner].plan
        let ownerEnd = evaluation.plan.nodes[ownerPosition].end
        func isSelected(_ slot: Int) -> Bool {
            guard !layout.slots[slot].isCollection, counts(slot) else { return false }
            let own = layout.subjects[layout.slots[slot].subject].evidence.subject
            if let kind = selection.subjectKind, own.kind != kind { return false }
            return selection.subjectTags.allSatisfy(own.tags.contains)
        }
        for position in selection.elements {
            if position >= ownerPosition, position < ownerEnd {
                for slot in layout.instances(of: position, below: owner) where isSelected(slot) { body(slot) }
            } else {
                for slot in layout.slotsOfNode[position]
                where isSelected(slot) && layout.areRelated(layout.slots[slot].subject, around) { body(slot) }
            }
        }
    }

    private func counts(_ slot: Int) -> Bool {
        evaluation.coverage.traits[slot].contains(.selectable)
    }

    func share(_ facts: RequirementFacts, _ selection: PlannedSelection, _ owner: Int) -> Judgement {
        guard selection.counting == .weight else {
            var failing: [Int] = []
            let (selected, passing) = tally(selection, owner) { if keepsDetail { failing.append($0) } }
            return judgement(
                facts, selection, Rational(passing, over: selected), selected: selected, passing: passing,
                failing: failing)
        }
        var (selected, passing) = (0, 0)
        var failing: [Int] = []
        var passed = RationalSum()
        var total = RationalSum()
        forEachElement(selection, owner) { slot in
            selected += 1
            total.add(evaluation.layout.weights[slot])
            if passes(selection.each, slot, owner) {
                passing += 1
                passed.add(evaluation.layout.weights[slot])
            } else if keepsDetail {
                failing.append(slot)
            }
        }
        // Where no element has weight, each counts alike.
        let share = Rational(passing, over: selected).map { passed.total.divided(by: total.total) ?? $0 }
        return judgement(facts, selection, share, selected: selected, passing: passing, failing: failing)
    }

    func count(_ facts: RequirementFacts, _ selection: PlannedSelection, _ owner: Int) -> Judgement {
        var failing: [Int] = []
        let (selected, passing) = tally(selection, owner) { if keepsDetail { failing.append($0) } }
        let number = selected == 0 ? nil : Rational(passing)
        return judgement(facts, selection, number, selected: selected, passing: passing, failing: failing)
    }

    /// What a share or number comes to; `nil` for that of an empty selection.
    private func judgement(
        _ facts: RequirementFacts, _ selection: PlannedSelection, _ number: Rational?, selected: Int, passing: Int,
        failing: [Int]
    ) -> Judgement {
        let isMet = selection.accepts(number)
        let progress: Rational =
            if isMet { 1 } else if let number { selection.interval.progress(of: number) } else { 0 }
        let judgement = Judgement(facts, isMet: isMet, progress: progress, failing: failing)
        judgement.actual = number
        judgement.selected = selected
        judgement.passing = passing
        judgement.isEmptySelection = number == nil
        return judgement
    }

    /// How a share or number of a selection stands, as a scorecard explains it; `nil` for other requirements and for
    /// shares by weight. Says what `judge` says, without the way round.
    func standing(ofSelection requirement: PlannedRequirement, owner: Int) -> RequirementStanding? {
        let selection: PlannedSelection
        switch requirement.test {
        case .share(let share) where share.counting == .count: selection = share
        case .count(let count): selection = count
        default: return nil
        }
        var failing: [NodeReference] = []
        let (selected, passing) = tally(selection, owner) { failing.append(evaluation.layout.reference($0)) }
        var number = Rational(passing, over: selected)
        if case .count = requirement.test, selected > 0 { number = Rational(passing) }
        let isMet = selection.accepts(number)
        var progress: Rational = isMet ? 1 : 0
        if !isMet, let number { progress = selection.interval.progress(of: number) }
        return RequirementStanding(
            facts: requirement.facts, isMet: isMet, progress: progress, node: nil, actual: number,
            actualLevel: nil, selected: selected, passing: passing, failing: failing, isEmptySelection: number == nil,
            parts: [])
    }
}
