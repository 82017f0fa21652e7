// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Holds requirements against the values of one evaluation.
struct RequirementJudge {
    let evaluation: Evaluation
    let keepsDetail: Bool

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

    // MARK: Single nodes

    /// The slots a target stands for: one, or one for each sub-subject in view.
    func slots(_ target: PlannedRequirement.Target, _ focus: Int) -> [Int] {
        switch target {
        case .focus: return [focus]
        case .absent: return []
        case .node(let position):
            guard evaluation.plan.hasLoops else { return [position] }
            return evaluation.layout.slots(of: position, around: evaluation.layout.slots[focus].subject)
        }
    }

    func value(_ slot: Int) -> Rational? {
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
