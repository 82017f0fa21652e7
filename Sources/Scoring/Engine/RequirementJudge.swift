// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a requirement comes to.
struct Judgement {
    var isMet: Bool
    /// How far it has come, 0 to 1.
    var progress: Rational
    var kind: RequirementStanding.Kind
    var title: LocalizedText?
    /// The slot or node it is about, where it is one.
    var subject: Int?
    var absentNode: String?
    var actual: Rational?
    var wanted: NumberInterval?
    var wantedLevel: String?
    var actualLevel: String?
    var selected = 0
    var passing = 0
    /// The selected slots that fail; only where details are kept.
    var failing: [Int] = []
    var isEmptySelection = false
    var parts: [Judgement] = []
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
        var judgement: Judgement =
            switch requirement.test {
            case .score(let target, let interval):
                number(.score, target, interval, focus, owner) { $0.value($1) }
            case .ratio(let target, let interval):
                number(.ratio, target, interval, focus, owner) { $0.ratio($1) }
            case .coverage(let target, let interval):
                number(.coverage, target, interval, focus, owner) { $0.coverage($1) }
            case .level(let target, let level): self.level(target, level, focus, owner)
            case .evidence(let target, let demand): evidence(target, demand, focus, owner)
            case .state(let target, let states): state(target, states, focus, owner)
            case .share(let selection): share(selection, owner)
            case .count(let selection): count(selection, owner)
            case .all(let parts): all(parts, focus, owner)
            case .any(let parts): any(parts, focus, owner)
            case .not(let part): not(part, focus, owner)
            }
        if keepsDetail { judgement.title = requirement.title }
        return judgement
    }

    // MARK: Only whether

    /// Whether a requirement holds: what `judge` says, without the explanation.
    func holds(_ requirement: PlannedRequirement, focus: Int, owner: Int) -> Bool {
        switch requirement.test {
        case .ratio(.focus, let interval):
            evaluation.settle(focus)
            return evaluation.values[focus].standing == .present && interval.contains(evaluation.values[focus].ratio)
        case .level(.focus, let wanted): return reaches(wanted, focus)
        case .share(let selection): return shareHolds(selection, owner)
        case .count(let selection): return countHolds(selection, owner)
        case .all(let parts): return parts.allSatisfy { holds($0, focus: focus, owner: owner) }
        case .any(let parts): return parts.contains { holds($0, focus: focus, owner: owner) }
        case .not(let part):
            return isDeterminate(part, focus, owner) && !holds(part, focus: focus, owner: owner)
        case .score, .ratio, .level, .coverage, .evidence, .state:
            var judge = self
            return judge.judge(requirement, focus: focus, owner: owner).isMet
        }
    }

    private func reaches(_ wanted: String, _ slot: Int) -> Bool {
        evaluation.settleLevel(slot)
        guard let position = evaluation.node(slot).levels?.facts.position(of: wanted) else { return false }
        return evaluation.values[slot].level >= position
    }

    private func shareHolds(_ selection: PlannedSelection, _ owner: Int) -> Bool {
        if selection.counting == .count {
            let (selected, passing) = passing(selection, owner)
            return Rational(passing, over: selected).map(selection.interval.contains) ?? selection.passesWhenEmpty
        }
        return share(selection, owner).isMet
    }

    private func countHolds(_ selection: PlannedSelection, _ owner: Int) -> Bool {
        let (selected, passing) = passing(selection, owner)
        return selected == 0 ? selection.passesWhenEmpty : selection.interval.contains(Rational(passing))
    }

    /// How many elements there are, and how many of them pass.
    private func passing(_ selection: PlannedSelection, _ owner: Int) -> (selected: Int, passing: Int) {
        var (selected, passing) = (0, 0)
        for slot in elements(selection, owner) {
            selected += 1
            if passes(selection.each, slot, owner) { passing += 1 }
        }
        return (selected, passing)
    }

    /// Whether an element of a selection passes. What is open was not looked at and does not pass, whatever its policy
    /// counts it as; only tests of states and evidence see it.
    private func passes(_ each: PlannedRequirement, _ slot: Int, _ owner: Int) -> Bool {
        if evaluation.world == .actual, evaluation.outcomes[slot]?.isOpen == true, !each.test.looksAtStates {
            return false
        }
        return holds(each, focus: slot, owner: owner)
    }

    /// Whether there is something to judge: a value where one is compared. A negation of nothing is not met.
    private func isDeterminate(_ requirement: PlannedRequirement, _ focus: Int, _ owner: Int) -> Bool {
        switch requirement.test {
        case .score(let target, _), .ratio(let target, _), .level(let target, _):
            let slots = slots(target, focus, owner)
            return !slots.isEmpty && slots.allSatisfy { value($0) != nil }
        case .coverage(let target, _), .evidence(let target, _), .state(let target, _):
            return !slots(target, focus, owner).isEmpty
        case .share, .count: return true
        case .all(let parts), .any(let parts): return parts.allSatisfy { isDeterminate($0, focus, owner) }
        case .not(let part): return isDeterminate(part, focus, owner)
        }
    }

    // MARK: Single nodes

    /// The slots a target stands for: one, or one for each sub-subject in view.
    private func slots(_ target: PlannedRequirement.Target, _ focus: Int, _ owner: Int) -> [Int] {
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
        let value = evaluation.values[slot]
        return value.standing == .present ? value.value : nil
    }

    private func ratio(_ slot: Int) -> Rational? {
        evaluation.settle(slot)
        let value = evaluation.values[slot]
        return value.standing == .present ? value.ratio : nil
    }

    private func coverage(_ slot: Int) -> Rational? {
        let coverage = evaluation.coverage[slot]
        if evaluation.world != .actual { return coverage.answeredItems + coverage.openItems > 0 ? 1 : nil }
        return coverage.share
    }

    private func number(
        _ kind: RequirementStanding.Kind, _ target: PlannedRequirement.Target, _ interval: NumberInterval, _ focus: Int,
        _ owner: Int, _ read: (Self, Int) -> Rational?
    ) -> Judgement {
        var judgement = Judgement(isMet: true, progress: 1, kind: kind, wanted: interval)
        let slots = slots(target, focus, owner)
        judgement.subject = slots.first
        if case .absent(let id) = target { judgement.absentNode = id }
        if slots.isEmpty { (judgement.isMet, judgement.progress) = (false, 0) }
        for slot in slots {
            let number = read(self, slot)
            judgement.actual = [judgement.actual, number].compactMap(\.self).min()
            let progress = number.map(interval.progress) ?? 0
            if progress < judgement.progress { judgement.progress = progress }
            if !(number.map(interval.contains) ?? false) { judgement.isMet = false }
        }
        return judgement
    }

    private func level(
        _ target: PlannedRequirement.Target, _ wanted: String, _ focus: Int, _ owner: Int
    ) -> Judgement {
        var judgement = Judgement(isMet: true, progress: 1, kind: .level, wantedLevel: wanted)
        let slots = slots(target, focus, owner)
        judgement.subject = slots.first
        if case .absent(let id) = target { judgement.absentNode = id }
        if slots.isEmpty { (judgement.isMet, judgement.progress) = (false, 0) }
        for slot in slots {
            evaluation.settleLevel(slot)
            let reached = evaluation.values[slot].level
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
        _ target: PlannedRequirement.Target, _ demand: EvidenceDemand, _ focus: Int, _ owner: Int
    ) -> Judgement {
        var judgement = Judgement(isMet: true, progress: 1, kind: .evidence)
        let slots = slots(target, focus, owner)
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
        let detail = outcome.standingDetail
        let response = detail.picked.map { index in
            detail.responses.indices.contains(index) ? detail.responses[index] : nil
        }
        let found = EvidenceJudge(asOf: evaluation.asOf).count(
            demand.kind, demand.maximumAge, (response ?? nil) ?? detail.responses.first, measured: detail.measure != nil
        )
        return found >= demand.minimum
    }

    private func state(
        _ target: PlannedRequirement.Target, _ states: [AnswerState], _ focus: Int, _ owner: Int
    ) -> Judgement {
        var judgement = Judgement(isMet: true, progress: 1, kind: .state)
        let slots = slots(target, focus, owner)
        judgement.subject = slots.first
        if case .absent(let id) = target { judgement.absentNode = id }
        var asked = 0
        for slot in slots {
            for item in slot..<evaluation.layout.slots[slot].end {
                guard let outcome = evaluation.outcomes[item] else { continue }
                asked += 1
                let state =
                    outcome.isOpen && evaluation.world != .actual ? AnswerState.answered : outcome.standingDetail.state
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

    /// The slots of a selection that count: what is settled out is not selected.
    private func elements(_ selection: PlannedSelection, _ owner: Int) -> [Int] {
        let layout = evaluation.layout
        guard evaluation.plan.hasLoops else { return selection.elements.filter(counts) }
        let around = layout.slots[owner].subject
        let ownerPosition = layout.slots[owner].plan
        let ownerEnd = evaluation.plan.nodes[ownerPosition].end
        func isSelected(_ slot: Int) -> Bool {
            guard !layout.slots[slot].isCollection, counts(slot) else { return false }
            let own = layout.subjects[layout.slots[slot].subject].evidence.subject
            if let kind = selection.subjectKind, own.kind != kind { return false }
            return selection.subjectTags.allSatisfy(own.tags.contains)
        }
        return selection.elements.flatMap { position -> [Int] in
            if position >= ownerPosition, position < ownerEnd {
                return layout.instances(of: position, below: owner).filter(isSelected)
            }
            return layout.slotsOfNode[position].filter {
                isSelected($0) && layout.areRelated(layout.slots[$0].subject, around)
            }
        }
    }

    private func counts(_ slot: Int) -> Bool {
        let coverage = evaluation.coverage[slot]
        return coverage.answeredItems + coverage.openItems > 0 || coverage.countedExclusions > 0
    }

    private func share(_ selection: PlannedSelection, _ owner: Int) -> Judgement {
        var judgement = Judgement(isMet: false, progress: 0, kind: .share, wanted: selection.interval)
        let elements = elements(selection, owner)
        judgement.selected = elements.count
        var passed = RationalSum()
        var total = RationalSum()
        for slot in elements {
            let weight: Rational = selection.counting == .count ? 1 : evaluation.layout.slots[slot].weight
            total.add(weight, weight: 1)
            if passes(selection.each, slot, owner) {
                judgement.passing += 1
                passed.add(weight, weight: 1)
            } else if keepsDetail {
                judgement.failing.append(slot)
            }
        }
        guard let counted = Rational(judgement.passing, over: elements.count) else {
            return empty(selection, judgement)
        }
        // Where no element has weight, each counts alike.
        let share = passed.total.divided(by: total.total) ?? counted
        judgement.actual = share
        judgement.isMet = selection.interval.contains(share)
        judgement.progress = selection.interval.progress(of: share)
        return judgement
    }

    private func count(_ selection: PlannedSelection, _ owner: Int) -> Judgement {
        var judgement = Judgement(isMet: false, progress: 0, kind: .count, wanted: selection.interval)
        let elements = elements(selection, owner)
        judgement.selected = elements.count
        for slot in elements {
            if passes(selection.each, slot, owner) {
                judgement.passing += 1
            } else if keepsDetail {
                judgement.failing.append(slot)
            }
        }
        guard !elements.isEmpty else { return empty(selection, judgement) }
        let passing = Rational(judgement.passing)
        judgement.actual = passing
        judgement.isMet = selection.interval.contains(passing)
        judgement.progress = selection.interval.progress(of: passing)
        return judgement
    }

    private func empty(_ selection: PlannedSelection, _ judgement: Judgement) -> Judgement {
        var judgement = judgement
        judgement.isEmptySelection = true
        judgement.isMet = selection.passesWhenEmpty
        judgement.progress = judgement.isMet ? 1 : 0
        return judgement
    }

    // MARK: Several requirements

    private mutating func all(_ parts: [PlannedRequirement], _ focus: Int, _ owner: Int) -> Judgement {
        let judged = parts.map { judge($0, focus: focus, owner: owner) }
        let progress = judged.reduce(Rational.zero) { $0 + $1.progress }.divided(by: Rational(judged.count)) ?? 0
        return Judgement(
            isMet: judged.allSatisfy(\.isMet), progress: progress, kind: .all, parts: keepsDetail ? judged : [])
    }

    private mutating func any(_ parts: [PlannedRequirement], _ focus: Int, _ owner: Int) -> Judgement {
        let judged = parts.map { judge($0, focus: focus, owner: owner) }
        return Judgement(
            isMet: judged.contains(where: \.isMet), progress: judged.map(\.progress).max() ?? 0, kind: .any,
            parts: keepsDetail ? judged : [])
    }

    private mutating func not(_ part: PlannedRequirement, _ focus: Int, _ owner: Int) -> Judgement {
        let judged = judge(part, focus: focus, owner: owner)
        let isMet = isDeterminate(part, focus, owner) && !judged.isMet
        return Judgement(isMet: isMet, progress: isMet ? 1 : 0, kind: .not, parts: keepsDetail ? [judged] : [])
    }
}
