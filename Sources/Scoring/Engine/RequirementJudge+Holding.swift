// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension RequirementJudge {
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

    /// Whether there is something to judge: a value where one is compared. A negation of nothing is not met.
    func isDeterminate(_ requirement: PlannedRequirement, _ focus: Int) -> Bool {
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
}
