// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension Scoring {
    /// The explanation tree.
    func scorecard() -> Scorecard {
        let rubric = plan.rubric
        return Scorecard(
            engine: .current, asOf: asOf,
            rubric: Scorecard.RubricSummary(
                identity: rubric.identity, title: rubric.title, status: rubric.status, notice: rubric.notice),
            profile: plan.profile.map { Scorecard.ProfileSummary(id: $0.id, title: $0.title) },
            subject: document.evidence.subject, period: document.period, evidence: document.identity,
            measureSources: document.measureSources, nodes: scoredNodes(),
            views: ViewScoring(evaluation: actual).views(), targets: targets(), assessments: assessments(),
            differences: differences(), findings: findings)
    }

    // MARK: Nodes

    private func scoredNodes() -> ScoredNodes {
        let contributions = Contributions(actual)
        var adjustments = contributions.clamped
        for entry in actual.adjustments { adjustments[entry.slot, default: []].append(entry.adjustment) }
        var all: [NodeFigures?] = Array(repeating: nil, count: layout.slots.count)
        for slot in plan.hasLoops || plan.hasItemCaps ? Array(layout.slots.indices) : plan.groups {
            guard let outcome = outcomes.shown(slot) else {
                all[slot] = figures(slot, base: contributions.bases[slot], adjustments: adjustments[slot] ?? [])
                continue
            }
            if plan.nodes[layout.slots[slot].plan].caps.isEmpty { continue }
            all[slot] = figures(
                slot, base: outcome.base, adjustments: outcome.adjustments + (adjustments[slot] ?? []))
        }
        return ScoredNodes(
            NodeTable(
                layout: layout, outcomes: outcomes, figures: all, contributions: contributions.contributions))
    }

    private func figures(_ slot: Int, base: Rational, adjustments: [Adjustment]) -> NodeFigures {
        let value = actual.figures(slot)
        let isPresent = actual.states[slot].standing == .present
        return NodeFigures(
            range: ValueRange(value.low, value.high), value: isPresent ? value.value : nil,
            published: isPresent ? actual.published(slot) : nil, ratio: isPresent ? value.ratio : nil,
            bounds: bounds(slot), base: base, adjustments: adjustments, coverage: actual.coverage(slot),
            level: levelStanding(slot), answer: outcomes.result(slot)?.facts)
    }

    private func bounds(_ slot: Int) -> ScoredNode.Bounds {
        var low = actual.presentValue(slot)
        var high = low
        if let value = worst?.presentValue(slot) { (low, high) = (min(low ?? value, value), max(high ?? value, value)) }
        if let value = best?.presentValue(slot) { (low, high) = (min(low ?? value, value), max(high ?? value, value)) }
        return ScoredNode.Bounds(low: low, high: high)
    }

    // MARK: Levels

    func levelStanding(_ slot: Int) -> LevelStanding? {
        guard let levels = plan.nodes[layout.slots[slot].plan].levels,
            !layout.slots[slot].isCollection || levels.scheme.scheme == .bands
        else { return nil }
        let reached = Int(actual.states[slot].level)
        var judge = RequirementJudge(actual, keepsDetail: true)
        var results: [LevelResult] = []
        results.reserveCapacity(levels.requirements.count)
        for position in levels.requirements.indices {
            var requirements: [RequirementStanding] = []
            if levels.scheme.scheme == .bands {
                requirements.append(standing(banded(levels, position, slot)))
            } else {
                requirements.reserveCapacity(levels.requirements[position].count)
                for requirement in levels.requirements[position] {
                    requirements.append(
                        judge.standing(ofSelection: requirement, owner: slot)
                            ?? standing(judge.judge(requirement, focus: slot, owner: slot)))
                }
            }
            results.append(
                LevelResult(
                    id: levels.facts.levels[position].id, isMet: requirements.allSatisfy(\.isMet),
                    requirements: requirements))
        }
        let next = reached + 1 < results.count ? results[reached + 1] : nil
        let caps = caps(slot, reached)
        let progress = next.map { result in
            var sum = RationalSum()
            for requirement in result.requirements { sum.add(requirement.progress) }
            for cap in caps { sum.add(cap.requirement.progress) }
            return sum.total.divided(by: Rational(result.requirements.count + caps.count)) ?? 0
        }
        func id(_ position: Int) -> String? { position >= 0 ? levels.facts.levels[position].id : nil }
        let low = min(
            reached, worst.map { Int($0.states[slot].level) } ?? reached,
            best.map { Int($0.states[slot].level) } ?? reached)
        let high = max(
            reached, worst.map { Int($0.states[slot].level) } ?? reached,
            best.map { Int($0.states[slot].level) } ?? reached)
        return LevelStanding(
            facts: levels.facts, reached: id(reached), lowest: id(low), highest: id(high), levels: results,
            next: next?.id, progress: progress,
            caps: caps)
    }

    /// A band as a requirement, so that the distance to it is explained like any other.
    private func banded(_ levels: PlannedLevels, _ position: Int, _ slot: Int) -> Judgement {
        let number = actual.bandedNumber(slot, levels.scheme)
        let band = levels.bands[position].wanted ?? NumberInterval(lower: nil, upper: nil)
        // A number above a band has passed it: what counts on the way up is the lower end.
        let lower = NumberInterval(lower: band.lower, upper: nil)
        let judgement = Judgement(
            levels.bands[position], isMet: band.contains(number), progress: lower.progress(of: number))
        judgement.subject = slot
        judgement.actual = number
        return judgement
    }

    /// The level caps that hold a slot at the level it reached.
    private func caps(_ slot: Int, _ reached: Int) -> [CapStanding] {
        var judge = RequirementJudge(actual, keepsDetail: true)
        return plan.nodes[layout.slots[slot].plan].caps.compactMap { cap in
            guard case .level(let ceiling) = cap.ceiling, reached == ceiling else { return nil }
            let judged = judge.judge(cap.unless, focus: slot, owner: slot)
            guard !judged.isMet else { return nil }
            return CapStanding(
                title: cap.title ?? LocalizedText(vi: "Bị giới hạn bởi mức trần", en: "Held down by a cap"),
                requirement: standing(judged))
        }
    }

    func reference(_ slot: Int) -> NodeReference { layout.reference(slot) }

    func standing(_ judgement: Judgement) -> RequirementStanding {
        let kind = judgement.facts.kind
        let isSelection = kind == .share || kind == .count || kind == .evidence
        return RequirementStanding(
            facts: judgement.facts, isMet: judgement.isMet, progress: judgement.progress,
            node: judgement.absentNode.map { NodeReference($0) } ?? judgement.subject.map(reference),
            actual: judgement.actual, actualLevel: judgement.actualLevel,
            selected: isSelection ? judgement.selected : nil, passing: isSelection ? judgement.passing : nil,
            failing: judgement.failing.map(reference), isEmptySelection: judgement.isEmptySelection,
            parts: judgement.parts.map(standing))
    }

    // MARK: Targets

    private func targets() -> [TargetStanding] {
        guard let levels = plan.nodes[0].levels?.scheme else { return [] }
        let reached = actual.values[0].level
        return plan.rubric.targets.compactMap { target in
            if !target.profiles.isEmpty, !(plan.profile.map { target.profiles.contains($0.id) } ?? false) { return nil }
            let own = [document.evidence.subject.id, document.evidence.subject.parent].compactMap(\.self)
            if !target.bodies.isEmpty, !own.contains(where: target.bodies.contains) { return nil }
            let wanted = target.reach.compactMap { levels.position(of: $0.level) }.sorted()
            let missing = wanted.first { $0 > reached }
            return TargetStanding(
                target: target, missing: missing.map { levels.levels[$0].id },
                gap: max(0, (wanted.last ?? reached) - reached),
                isOver: target.phase.to.map { $0 < asOf } ?? false)
        }
    }

    // MARK: Kinds of assessment

    /// The kinds of assessment that the evidence holds, in a fixed order.
    private func kinds() -> [AssessmentKind] {
        var kinds: Set<AssessmentKind> = []
        for subject in layout.subjects {
            for answer in subject.evidence.answers.values { kinds.formUnion(answer.responses.map(\.assessment)) }
        }
        return AssessmentKind.allCases.filter(kinds.contains)
    }

    private func assessments() -> [AssessmentScore] {
        guard usage.mayHaveSeveralKinds else { return [] }
        let kinds = kinds()
        guard kinds.count > 1 else { return [] }
        return kinds.map { kind in
            let scoring = Scoring(plan: plan, document: document, asOf: asOf, only: kind, findings: [])
            let root = scoring.actual.values[0]
            let isPresent = root.standing == .present
            return AssessmentScore(
                kind: kind, value: isPresent ? root.value : nil,
                published: isPresent ? scoring.actual.published(0) : nil,
                level: root.level >= 0 ? plan.nodes[0].levels?.scheme.levels[root.level].id : nil,
                coverage: scoring.actual.coverage(0).share, answeredItems: scoring.actual.coverage(0).answeredItems)
        }
    }

    private func differences() -> [AssessmentDifference] {
        guard usage.hasSeveralResponses else { return [] }
        return layout.slots.indices.compactMap { slot in
            guard let detail = outcomes[slot], detail.responses.count > 1,
                case .item(let rule) = plan.nodes[layout.slots[slot].plan].content
            else { return nil }
            let node = plan.nodes[layout.slots[slot].plan]
            let reader = ResponseReader(languages: [])
            var ratios: [AssessmentDifference.Entry] = []
            for kind in AssessmentKind.allCases {
                guard let response = detail.responses.last(where: { $0.assessment == kind && $0.state == .answered }),
                    case .points(let points) = reader.read(response, item: rule, id: node.id, title: node.facts.title),
                    let ratio = rule.method.range.ratio(of: points)
                else { continue }
                ratios.append(AssessmentDifference.Entry(kind: kind, ratio: ratio))
            }
            guard let first = ratios.first, ratios.contains(where: { $0.ratio != first.ratio }) else { return nil }
            return AssessmentDifference(node: reference(slot), ratios: ratios)
        }
    }
}
