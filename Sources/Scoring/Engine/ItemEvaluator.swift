// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Turns the responses to one item, under one subject, into an outcome.
struct ItemEvaluator {
    let plan: ScoringPlan
    let asOf: CalendarDate
    /// Only responses of this kind count; `nil` for all.
    let only: AssessmentKind?
    private let responses: ResponseReader

    init(plan: ScoringPlan, asOf: CalendarDate, only: AssessmentKind?) {
        self.plan = plan
        self.asOf = asOf
        self.only = only
        responses = ResponseReader(languages: plan.rubric.languages)
    }

    /// One response with what it comes to.
    struct Rated {
        let index: Int
        let response: Response
        let state: AnswerState
        let ratio: Rational?
    }

    /// The outcome of an item.
    /// - Parameters:
    ///   - node: the item's node in the plan.
    ///   - answer: what was answered, if anything.
    ///   - measure: the measured value bound to the item, if there is one.
    ///   - applies: whether the item applies to the subject at all.
    ///   - misfits: receives what does not fit, with the place of the answer.
    func outcome(
        _ node: ScoringPlan.PlanNode, _ rule: ItemRule, answer: ItemAnswer?, measure: MeasureValue?, applies: Bool,
        misfits: inout [Misfit]
    ) -> ItemOutcome {
        let range = rule.method.range
        guard applies else { return unanswered(.notApplicable, node, range, responses: [], reason: nil) }
        if let measure, only == nil {
            return measured(measure, node, rule, answer: answer, misfits: &misfits)
        }
        guard let answer else { return unanswered(.unanswered, node, range, responses: [], reason: nil) }
        if answer.responses.count == 1, let single = answer.responses.first, single.lens == nil, !usesLenses(rule) {
            guard only == nil || single.assessment == only else {
                return unanswered(.unanswered, node, range, responses: [], reason: nil)
            }
            return rated(single, 0, node, rule, answer, &misfits)
                .map { self.outcome(of: [$0], picked: $0, node, rule) }
                ?? unanswered(.error, node, range, responses: [], reason: nil)
        }
        return several(answer, node, rule, misfits: &misfits)
    }

    private func usesLenses(_ rule: ItemRule) -> Bool { plan.rubric.lenses != nil && rule.usesLenses }

    // MARK: One response

    private func rated(
        _ response: Response, _ index: Int, _ node: ScoringPlan.PlanNode, _ rule: ItemRule, _ answer: ItemAnswer,
        _ misfits: inout [Misfit]
    ) -> Rated? {
        if let lens = response.lens {
            let known = usesLenses(rule) ? plan.rubric.lenses?.lenses.map(\.id) ?? [] : []
            if !known.contains(lens) {
                misfits.append(
                    Misfit(
                        .lensUnknown(lens, node.id, node.facts.title, known),
                        at: answer.place(ofResponse: index, key: "lens")))
                return nil
            }
        }
        switch responses.read(response, item: rule, id: node.id, title: node.facts.title) {
        case .points(let points):
            return Rated(index: index, response: response, state: .answered, ratio: rule.method.range.ratio(of: points))
        case .state(let state):
            if node.policies.rule(for: state).needsReason, response.reason?.isEmpty ?? true {
                misfits.append(
                    Misfit(
                        .reasonMissing(state, node.id, node.facts.title),
                        at: answer.place(ofResponse: index, key: "state")))
            }
            return Rated(index: index, response: response, state: state, ratio: nil)
        case .misfit(let message, let word, let help):
            let place = answer.place(ofResponse: index, key: "value")
            misfits.append(Misfit(message, at: place?.items.last { $0.text == word } ?? place, help: help))
            return nil
        }
    }

    // MARK: Several responses

    private func several(
        _ answer: ItemAnswer, _ node: ScoringPlan.PlanNode, _ rule: ItemRule, misfits: inout [Misfit]
    ) -> ItemOutcome {
        var all: [Rated] = []
        for (index, response) in answer.responses.enumerated() where only == nil || response.assessment == only {
            if let rated = rated(response, index, node, rule, answer, &misfits) { all.append(rated) }
        }
        guard !all.isEmpty else { return unanswered(.unanswered, node, rule.method.range, responses: [], reason: nil) }
        guard usesLenses(rule), let lenses = plan.rubric.lenses else {
            return outcome(of: all, picked: ResponsePicker(plan.rubric.raters).pick(all), node, rule)
        }
        return underLenses(all, lenses, node, rule)
    }

    /// The item's ratio over the lenses. A lens without an answer is open: it counts as its policy says.
    private func underLenses(
        _ all: [Rated], _ lenses: LensRule, _ node: ScoringPlan.PlanNode, _ rule: ItemRule
    ) -> ItemOutcome {
        let picker = ResponsePicker(plan.rubric.raters)
        let parts = lenses.lenses.map { lens in
            let own = all.filter { $0.response.lens == nil || $0.response.lens == lens.id }
            if own.isEmpty { return unanswered(.unanswered, node, rule.method.range, responses: [], reason: nil) }
            return outcome(of: own, picked: picker.pick(own), node, rule)
        }
        func combine(_ ratios: [Rational]) -> Rational {
            switch lenses.combine {
            case .min: ratios.min() ?? 0
            case .max: ratios.max() ?? 0
            case .mean, .sum, .ladder, .levels:
                ratios.reduce(0, +).divided(by: Rational(ratios.count)) ?? 0
            }
        }
        let shown = all.map(\.response)
        let present = parts.filter { $0.standing == .present }
        let counted = parts.filter { !$0.isSettledOut }
        var detail = AnswerStanding(
            state: present.contains { $0.standingDetail.state == .answered }
                ? .answered : parts.first?.standingDetail.state ?? .unanswered)
        detail.responses = shown
        detail.spread = spread(all)
        let isOpen = parts.contains(where: \.isOpen)
        let standing: Standing =
            parts.contains { $0.standing == .undefined } ? .undefined : present.isEmpty ? .excluded : .present
        return ItemOutcome(
            standing: standing, ratio: combine(present.map(\.ratio)),
            worst: counted.isEmpty ? 0 : combine(counted.map(\.worst)),
            best: counted.isEmpty ? 1 : combine(counted.map(\.best)), isOpen: isOpen,
            isSettledOut: counted.isEmpty, documents: parts.map(\.documents).max() ?? 0,
            isVerified: parts.allSatisfy(\.isVerified), standingDetail: detail)
    }

    private func spread(_ all: [Rated]) -> ValueRange? {
        let ratios = all.compactMap(\.ratio)
        guard ratios.count > 1, let low = ratios.min(), let high = ratios.max() else { return nil }
        return ValueRange(low, high)
    }

    /// The outcome once it is known which response, or which blend of them, counts.
    private func outcome(of all: [Rated], picked: Rated, _ node: ScoringPlan.PlanNode, _ rule: ItemRule) -> ItemOutcome {
        guard let ratio = picked.ratio else {
            var outcome = unanswered(
                picked.state, node, rule.method.range, responses: all.map(\.response), reason: picked.response.reason)
            outcome.standingDetail.picked = picked.index
            outcome.standingDetail.spread = spread(all)
            return outcome
        }
        var detail = AnswerStanding(state: .answered)
        detail.points = rule.method.range.value(at: ratio)
        detail.responses = all.map(\.response)
        detail.picked = picked.index
        detail.spread = spread(all)
        let backing = EvidenceJudge(asOf: asOf).judge(node.evidence, ratio: ratio, response: picked.response, measured: false)
        detail.evidence = backing.finding
        return ItemOutcome(
            standing: .present, ratio: backing.ratio, worst: backing.ratio, best: backing.ratio, isOpen: false,
            isSettledOut: false, documents: picked.response.documents.count,
            isVerified: picked.response.assessment == .verified, standingDetail: detail)
    }

    // MARK: Measures

    private func measured(
        _ measure: MeasureValue, _ node: ScoringPlan.PlanNode, _ rule: ItemRule, answer: ItemAnswer?,
        misfits: inout [Misfit]
    ) -> ItemOutcome {
        let range = rule.method.range
        guard let number = measure.number else {
            var outcome = unanswered(.unknown, node, range, responses: answer?.responses ?? [], reason: nil)
            outcome.standingDetail.measure = measure.figure
            return outcome
        }
        guard let points = rule.method.points(of: number), let ratio = range.ratio(of: points) else {
            misfits.append(
                Misfit(.answerOutOfRange(number, rule.method.accepted, node.id, node.facts.title), at: measure.origin))
            return unanswered(.error, node, range, responses: answer?.responses ?? [], reason: nil)
        }
        var detail = AnswerStanding(state: .answered)
        detail.points = points
        detail.measure = measure.figure
        detail.responses = answer?.responses ?? []
        let backing = EvidenceJudge(asOf: asOf).judge(
            node.evidence, ratio: ratio, response: detail.responses.first, measured: true)
        detail.evidence = backing.finding
        return ItemOutcome(
            standing: .present, ratio: backing.ratio, worst: backing.ratio, best: backing.ratio, isOpen: false,
            isSettledOut: false, documents: detail.responses.first?.documents.count ?? 0, isVerified: false,
            standingDetail: detail)
    }

    // MARK: States

    /// The outcome of an item without a value.
    private func unanswered(
        _ state: AnswerState, _ node: ScoringPlan.PlanNode, _ range: ValueRange, responses: [Response], reason: String?
    ) -> ItemOutcome {
        let policy = node.policies.rule(for: state).policy
        var detail = AnswerStanding(state: state)
        detail.policy = policy
        detail.reason = reason
        detail.responses = responses
        let (standing, ratio): (Standing, Rational) =
            switch policy {
            case .exclude: (.excluded, 0)
            case .zero: (.present, 0)
            case .full: (.present, 1)
            case .target: (.present, node.target ?? 0)
            case .value(let ratio): (.present, ratio)
            case .undefined: (.undefined, 0)
            }
        let isOpen = state.isOpen
        return ItemOutcome(
            standing: standing, ratio: ratio, worst: isOpen ? 0 : ratio, best: isOpen ? 1 : ratio, isOpen: isOpen,
            isSettledOut: !isOpen && standing == .excluded, documents: 0, isVerified: false, standingDetail: detail)
    }
}
