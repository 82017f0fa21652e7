// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a requirement comes to. A class because it is large, and is looked at more often than made.
final class Judgement {
    let facts: RequirementFacts
    var isMet: Bool
    /// How far it has come, 0 to 1.
    var progress: Rational
    /// The slot or node it is about, where it is one.
    var subject: Int?
    var absentNode: String?
    var actual: Rational?
    var actualLevel: String?
    var selected = 0
    var passing = 0
    /// The selected slots that fail; only where details are kept.
    var failing: [Int]
    var isEmptySelection = false
    let parts: [Judgement]

    init(
        _ facts: RequirementFacts, isMet: Bool, progress: Rational, failing: [Int] = [], parts: [Judgement] = []
    ) {
        self.facts = facts
        self.isMet = isMet
        self.progress = progress
        self.failing = failing
        self.parts = parts
    }
}

/// Holds requirements against the values of one evaluation.
struct RequirementJudge {
    private let evaluation: Evaluation
    private let keepsDetail: Bool

    init(_ evaluation: Evaluation, keepsDetail: Bool) {
        self.evaluation = evaluation
        self.keepsDetail = keepsDetail
    }

    /// Judges a requirement about `focus`, made by the levels or caps of `owner`.
    mutating func judge(_ requirement: PlannedRequirement, focus: Int, owner: Int) -> Judgement {
        let facts = requirement.facts
        return switch requirement.test {
        case .score(let target, let interval): number(facts, target, interval, focus) { $0.value($1) }
        case .ratio(let target, let interval): number(facts, target, interval, focus) { $0.ratio($1) }
        case .coverage(let target, let interval): number(facts, target, interval, focus) { $0.coverage($1) }
        case .level(let target, let level): self.level(facts, target, level, focus)
        case .evidence(let target, let demand): evidence(facts, target, demand, focus)
        case .state(let target, let states): state(facts, target, states, focus)
        case .share(let selection): share(facts, selection, owner)
        case .count(let selection): count(facts, selection, owner)
        case .all(let parts): all(facts, parts, focus, owner)
        case .any(let parts): any(facts, parts, focus, owner)
        case .not(let part): not(facts, part, focus, owner)
        }
    }

    // MARK: Only whether

    /// Whether a requirement holds: what `judge` says, without the explanation.
    func holds(_ requirement: PlannedRequirement, focus: Int, owner: Int) -> Bool {
        if let least = requirement.leastRatio {
            evaluation.settle(focus)
            return evaluation.states[focus].standing == .present && evaluation.states[focus].ratio >= least
        }
        switch requirement.test {
        case .level(.focus, let wanted): return reaches(wanted, focus)
        case .share(let selection): return shareHolds(requirement, selection, owner)
        case .count(let selection): return countHolds(selection, owner)
        case .all(let parts): return parts.allSatisfy { holds($0, focus: focus, owner: owner) }
        case .any(let parts): return parts.contains { holds($0, focus: focus, owner: owner) }
        case .not(let part): return isDeterminate(part, focus) && !holds(part, focus: focus, owner: owner)
        case .score, .ratio, .level, .coverage, .evidence, .state:
            var judge = self
            return judge.judge(requirement, focus: focus, owner: owner).isMet
        }
    }

    private func reaches(_ wanted: String, _ slot: Int) -> Bool {
        evaluation.settleLevel(slot)
        guard let position = evaluation.node(slot).levels?.facts.position(of: wanted) else { return false }
        return Int(evaluation.states[slot].level) >= position
    }

    private func shareHolds(_ requirement: PlannedRequirement, _ selection: PlannedSelection, _ owner: Int) -> Bool {
        guard selection.counting == .count else { return share(requirement.facts, selection, owner).isMet }
        let (selected, passing) = tally(selection, owner) { _ in }
        return selection.accepts(Rational(passing, over: selected))
    }

    private func countHolds(_ selection: PlannedSelection, _ owner: Int) -> Bool {
        let (selected, passing) = tally(selection, owner) { _ in }
        return selection.accepts(selected == 0 ? nil : Rational(passing))
    }

    /// How many elements a selection has, and how many of them pass; `failing` receives those that do not.
    private func tally(
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

    /// Whether there is something to judge: a value where one is compared. A negation of nothing is not met.
    private func isDeterminate(_ requirement: PlannedRequirement, _ focus: Int) -> Bool {
        switch requirement.test {
        case .score(let target, _), .ratio(let target, _), .level(let target, _):
            let slots = slots(target, focus)
            return !slots.isEmpty && slots.allSatisfy { value($0) != nil }
        case .coverage(let target, _), .evidence(let target, _), .state(let target, _):
            return !slots(target, focus).isEmpty
        case .share, .count: return true
        case .all(let parts), .any(let parts): return parts.allSatisfy { isDeterminate($0, focus) }
        case .not(let part): return isDeterminate(part, focus)
        }
    }

    // MARK: Single nodes

    /// The slots a target stands for: one, or one for each sub-subject in view.
    private func slots(_ target: PlannedRequirement.Target, _ focus: Int) -> [Int] {
        switch target {
        case .focus: return [focus]
        case .absent: return []
        case .node(let position):
            guard evaluation.plan.hasLoops else { return [position] }
            return evaluation.layout.slots(of: position, around: evaluation.layout.slots[focus].subject)
        }
    }

    private func value(_ slot: Int) -> Rational? {
        evaluation.settle(slot)
        return evaluation.states[slot].standing == .present ? evaluation.figures(slot).value : nil
    }

    private func ratio(_ slot: Int) -> Rational? {
        evaluation.settle(slot)
        return evaluation.states[slot].standing == .present ? evaluation.states[slot].ratio : nil
    }

    private func coverage(_ slot: Int) -> Rational? {
        let coverage = evaluation.coverage(slot)
        if evaluation.world != .actual { return coverage.answeredItems + coverage.openItems > 0 ? 1 : nil }
        return coverage.share
    }

    private func number(
        _ facts: RequirementFacts, _ target: PlannedRequirement.Target, _ interval: NumberInterval, _ focus: Int,
        _ read: (Self, Int) -> Rational?
    ) -> Judgement {
        let judgement = Judgement(facts, isMet: true, progress: 1)
        let slots = slots(target, focus)
        judgement.subject = slots.first
        if case .absent(let id) = target { judgement.absentNode = id }
        if slots.isEmpty { (judgement.isMet, judgement.progress) = (false, 0) }
        for slot in slots {
            let number = read(self, slot)
            if let number { judgement.actual = judgement.actual.map { min($0, number) } ?? number }
            let progress = number.map(interval.progress) ?? 0
            if progress < judgement.progress { judgement.progress = progress }
            if !(number.map(interval.contains) ?? false) { judgement.isMet = false }
        }
        return judgement
    }

    private func level(
        _ facts: RequirementFacts, _ target: PlannedRequirement.Target, _ wanted: String, _ focus: Int
    ) -> Judgement {
        let judgement = Judgement(facts, isMet: true, progress: 1)
        let slots = slots(target, focus)
        judgement.subject = slots.first
        if case .absent(let id) = target { judgement.absentNode = id }
        if slots.isEmpty { (judgement.isMet, judgement.progress) = (false, 0) }
        for slot in slots {
            evaluation.settleLevel(slot)
            let reached = Int(evaluation.states[slot].level)
            let scheme = evaluation.node(slot).levels?.scheme
            judgement.actualLevel = reached >= 0 ? scheme?.levels[reached].id : nil
            guard let position = scheme?.position(of: wanted) else {
                (judgement.isMet, judgement.progress) = (false, 0)
                continue
            }
            if reached >= position { continue }
            judgement.isMet = false
            let progress = Rational(reached + 1).divided(by: Rational(position + 1)) ?? 0
            if progress < judgement.progress { judgement.progress = progress }
        }
        return judgement
    }

    private func evidence(
        _ facts: RequirementFacts, _ target: PlannedRequirement.Target, _ demand: EvidenceDemand, _ focus: Int
    ) -> Judgement {
        let judgement = Judgement(facts, isMet: true, progress: 1)
        let slots = slots(target, focus)
        judgement.subject = slots.first
        if case .absent(let id) = target { judgement.absentNode = id }
        var asked = 0
        var backed = 0
        for slot in slots {
            for item in slot..<evaluation.layout.slots[slot].end {
                guard let outcome = evaluation.outcomes[item], !outcome.isSettledOut else { continue }
                asked += 1
                if isBacked(outcome, demand) {
                    backed += 1
                } else if keepsDetail {
                    judgement.failing.append(item)
                }
            }
        }
        judgement.selected = asked
        judgement.passing = backed
        judgement.isMet = asked > 0 && asked == backed
        judgement.isEmptySelection = asked == 0
        judgement.progress = Rational(backed).divided(by: Rational(asked)) ?? 0
        return judgement
    }

    private func isBacked(_ outcome: ItemOutcome, _ demand: EvidenceDemand) -> Bool {
        if outcome.isOpen { return evaluation.world == .best }
        if demand.verified, !outcome.isVerified { return false }
        let picked = outcome.picked.flatMap { outcome.responses.indices.contains($0) ? $0 : nil }
        let found = EvidenceJudge(asOf: evaluation.asOf).count(
            demand.kind, demand.maximumAge, outcome.responses, at: picked ?? outcome.responses.indices.first,
            measured: outcome.rarities?.measure != nil)
        return found >= demand.minimum
    }

    private func state(
        _ facts: RequirementFacts, _ target: PlannedRequirement.Target, _ states: [AnswerState], _ focus: Int
    ) -> Judgement {
        let judgement = Judgement(facts, isMet: true, progress: 1)
        let slots = slots(target, focus)
        judgement.subject = slots.first
        if case .absent(let id) = target { judgement.absentNode = id }
        var asked = 0
        for slot in slots {
            for item in slot..<evaluation.layout.slots[slot].end {
                guard let outcome = evaluation.outcomes[item] else { continue }
                asked += 1
                let state =
                    outcome.isOpen && evaluation.world != .actual ? AnswerState.answered : outcome.result.facts.state
                if !states.contains(state) {
                    judgement.isMet = false
                    if keepsDetail { judgement.failing.append(item) }
                }
            }
        }
        if asked == 0 { judgement.isMet = false }
        judgement.progress = judgement.isMet ? 1 : 0
        return judgement
    }

    // MARK: Selections

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

    private func share(_ facts: RequirementFacts, _ selection: PlannedSelection, _ owner: Int) -> Judgement {
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

    private func count(_ facts: RequirementFacts, _ selection: PlannedSelection, _ owner: Int) -> Judgement {
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

    // MARK: Several requirements

    private mutating func all(
        _ facts: RequirementFacts, _ parts: [PlannedRequirement], _ focus: Int, _ owner: Int
    ) -> Judgement {
        let judged = parts.map { judge($0, focus: focus, owner: owner) }
        let progress = judged.reduce(Rational.zero) { $0 + $1.progress }.divided(by: Rational(judged.count)) ?? 0
        return Judgement(
            facts, isMet: judged.allSatisfy(\.isMet), progress: progress, parts: keepsDetail ? judged : [])
    }

    private mutating func any(
        _ facts: RequirementFacts, _ parts: [PlannedRequirement], _ focus: Int, _ owner: Int
    ) -> Judgement {
        let judged = parts.map { judge($0, focus: focus, owner: owner) }
        return Judgement(
            facts, isMet: judged.contains(where: \.isMet), progress: judged.map(\.progress).max() ?? 0,
            parts: keepsDetail ? judged : [])
    }

    private mutating func not(
        _ facts: RequirementFacts, _ part: PlannedRequirement, _ focus: Int, _ owner: Int
    ) -> Judgement {
        let judged = judge(part, focus: focus, owner: owner)
        let isMet = isDeterminate(part, focus) && !judged.isMet
        return Judgement(facts, isMet: isMet, progress: isMet ? 1 : 0, parts: keepsDetail ? [judged] : [])
    }
}
