// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension RowMaker {
    /// Why a number stands as it does.
    static func reasons(_ judgement: Judgement, _ judge: BoundJudge, of target: IndicatorTarget) -> [LocalizedText] {
        guard let point = judgement.point, let value = point.value else { return [] }
        let terms = judge.terms
        var reasons: [LocalizedText] = [
            .compared(value, judge.bound, judge.unit, isMet: judgement.satisfies)
        ]
        if case .levels(let levels) = target.requirement { reasons.append(.lowestOf(levels)) }
        if let rise = judgement.rise { reasons.append(.rise(rise, of: value, judge.unit)) }
        if let keeping = judgement.keeping { reasons.append(contentsOf: Self.reasons(keeping, judgement)) }
        if judgement.status.isMet {
            if terms.due < point.period.start { reasons.append(.reachedLate(point.period, terms.due)) }
            return reasons
        }
        if terms.isPast {
            reasons.append(.duePassed(terms.due))
        } else if let expectation = judgement.expectation {
            reasons.append(.expected(expectation, judge.bound, judge.unit, terms))
            if let judged = LocalizedText.judged(value, expectation, judgement.status, judge.unit, terms.rule) {
                reasons.append(judged)
            }
        } else {
            reasons.append(.dueAhead(terms.due))
        }
        return reasons
    }

    /// Why a state of things stands as it does.
    static func reasons(_ judgement: Judgement, _ terms: PhaseTerms) -> [LocalizedText] {
        guard case .achievement(let achievement) = judgement.point?.content else { return [] }
        var reasons: [LocalizedText] = [.achieved(achievement)]
        if let keeping = judgement.keeping { reasons.append(contentsOf: Self.reasons(keeping, judgement)) }
        if judgement.status.isMet { return reasons }
        if terms.isPast {
            reasons.append(.duePassed(terms.due))
        } else {
            reasons.append(terms.isStanding ? .standing : .dueAhead(terms.due))
        }
        return reasons
    }

    private static func reasons(_ keeping: Judgement.Keeping, _ judgement: Judgement) -> [LocalizedText] {
        if let fall = keeping.fall { return [.fell(fall, isBack: judgement.satisfies)] }
        if !judgement.satisfies { return [] }
        if !keeping.isKept { return [.firstReached] }
        return [keeping.count >= 2 ? .kept(keeping.count) : .keptOnce]
    }
}
