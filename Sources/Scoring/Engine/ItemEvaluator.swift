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
        _ node: ScoringPlan.PlanNode, _ item: PlannedItem, answer: ItemAnswer?, measure: MeasureValue?, applies: Bool,
        misfits: inout [Misfit]
    ) -> ItemOutcome {
        guard applies else { return item.outcome(.notApplicable) }
        // A measure is nobody's opinion: it counts whichever kind of assessment is asked for.
        if let measure {
            return measured(measure, node, item, answer: answer, misfits: &misfits)
        }
        guard let answer else { return item.outcome(.unanswered) }
        if answer.responses.count == 1, !item.isUnderLenses, answer.responses[0].lens == nil {
            guard only == nil || answer.responses[0].assessment == only else { return item.outcome(.unanswered) }
            return single(answer, node, item, misfits: &misfits)
        }
        return several(answer, node, item, misfits: &misfits)
    }

    // MARK: One response

    /// The outcome of the one response to an item: the usual case, in which nothing needs to be picked.
    private func single(
        _ answer: ItemAnswer, _ node: ScoringPlan.PlanNode, _ item: PlannedItem, misfits: inout [Misfit]
    ) -> ItemOutcome {
        let response = answer.responses[0]
        if response.state == .answered, case .word(let word)? = response.value,
            let option = item.options.first(where: { $0.id == word }), let ratio = option.ratio
        {
            return answered(ratio, points: option.points, by: response, at: 0, of: answer.responses, spread: nil, node)
        }
        guard let rated = rated(response, 0, node, item, answer, &misfits) else { return item.outcome(.error) }
        return outcome(of: [rated], picked: rated, node, item)
    }

    private func rated(
        _ response: Response, _ index: Int, _ node: ScoringPlan.PlanNode, _ item: PlannedItem, _ answer: ItemAnswer,
        _ misfits: inout [Misfit]
    ) -> Rated? {
        if let lens = response.lens {
            let known = item.isUnderLenses ? plan.rubric.lenses?.lenses.map(\.id) ?? [] : []
            if !known.contains(lens) {
                misfits.append(
                    Misfit(
                        .lensUnknown(lens, node.id, node.facts.title, known),
                        at: answer.place(ofResponse: index, key: "lens"),
                        help: Suggestion.nearest(to: lens, among: known).map { .didYouMean($0) }))
                return nil
            }
        }
        switch responses.read(response, item: item.rule, id: node.id, title: node.facts.title) {
        case .points(let points):
            return Rated(index: index, response: response, state: .answered, ratio: item.range.ratio(of: points))
        case .state(let state):
            if item.needsReason(state), response.reason?.isEmpty ?? true {
                misfits.append(
                    Misfit(
                        .reasonMissing(state, node.id, node.facts.title),
                        at: answer.place(ofResponse: index, key: "state")))
            }
            return Rated(index: index, response: response, state: state, ratio: nil)
        case .misfits(let faults):
            let place = answer.place(ofResponse: index, key: "value")
            misfits += faults.map { fault in
                Misfit(fault.message, at: place?.items.last { $0.text == fault.word } ?? place, help: fault.help)
            }
            return nil
        }
    }

    // MARK: Several responses

    private func several(
        _ answer: ItemAnswer, _ node: ScoringPlan.PlanNode, _ item: PlannedItem, misfits: inout [Misfit]
    ) -> ItemOutcome {
        var all: [Rated] = []
        for (index, response) in answer.responses.enumerated() where only == nil || response.assessment == only {
            if let rated = rated(response, index, node, item, answer, &misfits) { all.append(rated) }
        }
        guard !all.isEmpty else { return item.outcome(.unanswered) }
        guard item.isUnderLenses, let lenses = plan.rubric.lenses else {
            return outcome(of: all, picked: ResponsePicker(plan.rubric.raters).pick(all), node, item)
        }
        return underLenses(all, lenses, node, item)
    }

    /// The item's ratio over the lenses. A lens without an answer is open: it counts as its policy says.
    private func underLenses(
        _ all: [Rated], _ lenses: LensRule, _ node: ScoringPlan.PlanNode, _ item: PlannedItem
    ) -> ItemOutcome {
        let picker = ResponsePicker(plan.rubric.raters)
        let parts = lenses.lenses.map { lens in
            let own = all.filter { $0.response.lens == nil || $0.response.lens == lens.id }
            return own.isEmpty ? item.outcome(.unanswered) : outcome(of: own, picked: picker.pick(own), node, item)
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
        let lost =
            combine(present.map { $0.ratio + ($0.standingDetail.evidence?.lost ?? 0) }) - combine(present.map(\.ratio))
        if let worst = present.compactMap(\.standingDetail.evidence).min(by: {
            $0.found - $0.needed < $1.found - $1.needed
        }) {
            detail.evidence = EvidenceShortfall(needed: worst.needed, found: worst.found, lost: lost)
        }
        let isOpen = parts.contains(where: \.isOpen)
        let standing: Standing =
            parts.contains { $0.standing == .undefined } ? .undefined : present.isEmpty ? .excluded : .present
        return ItemOutcome(
            standing: standing, ratio: combine(present.map(\.ratio)),
            worst: counted.isEmpty ? 0 : combine(counted.map(\.worst)),
            best: counted.isEmpty ? 1 : combine(counted.map(\.best)), isOpen: isOpen,
            isSettledOut: counted.isEmpty, documents: counted.map(\.documents).min() ?? 0,
            isVerified: !counted.isEmpty && counted.allSatisfy(\.isVerified), standingDetail: detail)
    }

    private func spread(_ all: [Rated]) -> ValueRange? {
        let ratios = all.compactMap(\.ratio)
        guard ratios.count > 1, let low = ratios.min(), let high = ratios.max() else { return nil }
        return ValueRange(low, high)
    }

    /// The outcome once it is known which response, or which blend of them, counts.
    private func outcome(
        of all: [Rated], picked: Rated, _ node: ScoringPlan.PlanNode, _ item: PlannedItem
    ) -> ItemOutcome {
        let responses = all.map(\.response)
        guard let ratio = picked.ratio else {
            var outcome = item.outcome(picked.state)
            outcome.standingDetail.reason = picked.response.reason
            outcome.standingDetail.responses = responses
            outcome.standingDetail.picked = picked.index
            outcome.standingDetail.spread = spread(all)
            return outcome
        }
        return answered(
            ratio, points: item.range.value(at: ratio), by: picked.response, at: picked.index, of: responses,
            spread: spread(all), node)
    }

    private func answered(
        _ ratio: Rational, points: Rational, by response: Response, at index: Int, of all: [Response],
        spread: ValueRange?, _ node: ScoringPlan.PlanNode
    ) -> ItemOutcome {
        var detail = AnswerStanding(state: .answered)
        detail.points = points
        detail.responses = all
        detail.picked = index
        if spread != nil { detail.spread = spread }
        let backing = EvidenceJudge(asOf: asOf).judge(node.evidence, ratio: ratio, response: response, measured: false)
        if backing.finding != nil { detail.evidence = backing.finding }
        return ItemOutcome(
            standing: .present, ratio: backing.ratio, worst: backing.ratio, best: backing.ratio, isOpen: false,
            isSettledOut: false, documents: response.documents.count, isVerified: response.assessment == .verified,
            standingDetail: detail)
    }

    // MARK: Measures

    private func measured(
        _ measure: MeasureValue, _ node: ScoringPlan.PlanNode, _ item: PlannedItem, answer: ItemAnswer?,
        misfits: inout [Misfit]
    ) -> ItemOutcome {
        let responses = answer?.responses ?? []
        guard let number = measure.number else {
            var outcome = item.outcome(.unknown)
            outcome.standingDetail.responses = responses
            outcome.standingDetail.measure = measure.figure
            return outcome
        }
        guard let points = item.rule.method.points(of: number), let ratio = item.range.ratio(of: points) else {
            misfits.append(
                Misfit(
                    .answerOutOfRange(number, item.rule.method.accepted, node.id, node.facts.title), at: measure.origin)
            )
            return item.outcome(.error)
        }
        var detail = AnswerStanding(state: .answered)
        detail.points = points
        detail.measure = measure.figure
        detail.responses = responses
        let backing = EvidenceJudge(asOf: asOf).judge(
            node.evidence, ratio: ratio, response: responses.first, measured: true)
        detail.evidence = backing.finding
        return ItemOutcome(
            standing: .present, ratio: backing.ratio, worst: backing.ratio, best: backing.ratio, isOpen: false,
            isSettledOut: false, documents: responses.first?.documents.count ?? 0, isVerified: false,
            standingDetail: detail)
    }
}
