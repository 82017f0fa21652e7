// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Words the moves that were found as steps, with what each brings.
struct StepMaker {
    let scoring: Scoring
    let candidates: [Candidate]
    let mentioned: Set<Int>

    func set(_ moves: [(candidate: Int, move: Int)], _ trial: inout Trial) -> ImprovementSet {
        let now = rootValue(scoring.actual)
        let chosen = Set(moves.map(\.candidate))
        let steps = moves.map { move in
            let after = trial.evaluation([move])
            after.settle(0)
            return step(move, gain: (rootValue(after) ?? 0) - (now ?? 0), chosen, trial)
        }
        let after = trial.evaluation(moves)
        after.settleLevel(0)
        let level = after.values[0].level
        let value = rootValue(after)
        return ImprovementSet(
            steps: steps, level: level >= 0 ? scoring.plan.nodes[0].levels?.scheme.levels[level].id : nil, value: value,
            gain: value.map { $0 - (now ?? 0) })
    }

    private func rootValue(_ evaluation: Evaluation) -> Rational? {
        evaluation.values[0].standing == .present ? evaluation.values[0].value : nil
    }

    private func step(
        _ move: (candidate: Int, move: Int), gain: Rational, _ chosen: Set<Int>, _ trial: Trial
    ) -> ImprovementStep {
        let candidate = candidates[move.candidate]
        let target = candidate.moves[move.move]
        let slot = scoring.layout.slots[candidate.slot]
        let node = scoring.plan.nodes[slot.plan]
        let classes = CandidateClasses(scoring: scoring, candidates: candidates, mentioned: mentioned)
        let others = candidates.indices.filter {
            !chosen.contains($0) && classes.areInterchangeable($0, move.candidate)
        }
        let detail = scoring.outcomes[candidate.slot]?.standingDetail
        return ImprovementStep(
            node: scoring.reference(candidate.slot), subjectKinds: node.loop, title: node.facts.title,
            group: group(candidate.slot),
            from: now(detail),
            to: target.words.joined(separator: ", "), toTitle: target.title, gain: gain, effort: node.item?.effort ?? 1,
            documents: trial.documents(for: candidate.slot),
            measure: detail?.measure == nil
                ? nil : node.measure.flatMap { scoring.layout.measureId($0, subject: slot.subject) },
            interchangeable: others.map { scoring.reference(candidates[$0].slot) })
    }

    /// The name of the child of the root above a slot.
    private func group(_ slot: Int) -> LocalizedText {
        var current = slot
        while scoring.layout.slots[current].parent > 0 { current = scoring.layout.slots[current].parent }
        return scoring.plan.nodes[scoring.layout.slots[current].plan].facts.title
    }

    /// The answer that counts now, in words.
    private func now(_ detail: AnswerStanding?) -> String? {
        guard let detail, detail.state == .answered else { return nil }
        if let measure = detail.measure {
            switch measure {
            case .number(let number): return number.plain
            case .share(let numerator, let denominator): return numerator.divided(by: denominator)?.plain
            }
        }
        guard let picked = detail.picked, detail.responses.indices.contains(picked) else { return nil }
        switch detail.responses[picked].value {
        case .word(let word)?: return word
        case .words(let words)?: return words.joined(separator: ", ")
        case .number(let number)?: return number.plain
        case .share(let numerator, let denominator)?: return numerator.divided(by: denominator)?.plain
        case nil: return nil
        }
    }
}

extension ScoringPlan.PlanNode {
    var item: ItemRule? {
        if case .item(let rule) = content { return rule }
        return nil
    }
}

extension ScoringPlan {
    /// Nodes that requirements name by id: these cannot stand in for others.
    var mentionedNodes: Set<Int> {
        var mentioned: Set<Int> = []
        func visit(_ requirement: PlannedRequirement) {
            switch requirement.test {
            case .score(.node(let position), _), .ratio(.node(let position), _), .level(.node(let position), _),
                .coverage(.node(let position), _), .evidence(.node(let position), _), .state(.node(let position), _):
                mentioned.insert(position)
            case .share(let selection), .count(let selection):
                if selection.isByIds { mentioned.formUnion(selection.elements) }
                visit(selection.each)
            case .all(let parts), .any(let parts): parts.forEach(visit)
            case .not(let part): visit(part)
            default: return
            }
        }
        for node in nodes {
            node.levels?.requirements.forEach { $0.forEach(visit) }
            node.caps.forEach { visit($0.unless) }
        }
        return mentioned
    }

    /// Whether a better answer can never make a requirement fail: there is no `not`, no upper limit, no ladder, no
    /// condition on answers, no rounded band, and no state is asked for other than answered.
    var isMonotone: Bool {
        func holds(_ requirement: PlannedRequirement) -> Bool {
            switch requirement.test {
            case .score(_, let interval), .ratio(_, let interval), .coverage(_, let interval): interval.upper == nil
            case .level, .evidence: true
            case .state(_, let states): states.contains(.answered)
            case .share(let selection), .count(let selection):
                selection.interval.upper.map { $0.value >= 1 && $0.isIncluded && selection.interval.lower != nil }
                    ?? true
                    && holds(selection.each)
            case .all(let parts), .any(let parts): parts.allSatisfy(holds)
            case .not: false
            }
        }
        return nodes.allSatisfy { node in
            if node.group?.combine == .ladder || !(node.applicability?.answers.isEmpty ?? true) { return false }
            if let scheme = node.levels?.scheme, scheme.scheme == .bands, scheme.banded == .published { return false }
            return (node.levels?.requirements.allSatisfy { $0.allSatisfy(holds) } ?? true)
                && node.caps.allSatisfy { holds($0.unless) }
        }
    }
}
