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
        if case .word(let word)? = answer.responses[0].value, let position = item.option(word) {
            return backed(item.options[position].result, by: 0, of: answer.responses, picked: 0, node)
        }
        let state = answer.responses[0].state
        let reason = answer.responses[0].reason
        if state != .answered, answer.responses[0].value == nil, !item.needsReason(state) || reason?.isEmpty == false {
            return ItemOutcome(
                item.result(state), responses: answer.responses, picked: 0, rarities: .of(reason: reason))
        }
        guard let rated = rated(answer.responses[0], 0, node, item, answer, &misfits) else {
            return item.outcome(.error)
        }
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
                        help: Suggestion.nearest(to: lens, among: known).map { .didYouMean($0) }, part: .lens))
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
                        at: answer.place(ofResponse: index, key: "state"), part: .reason))
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
        let present = parts.filter { $0.standing == .present }
        let counted = parts.filter { !$0.isSettledOut }
        let state =
            present.contains { $0.result.facts.state == .answered }
            ? .answered : parts.first?.result.facts.state ?? .unanswered
        let ratio = combine(present.map(\.ratio))
        let lost = combine(present.map { $0.ratio + ($0.rarities?.evidence?.lost ?? 0) }) - ratio
        let shortfall = present.compactMap(\.rarities?.evidence)
            .min { $0.found - $0.needed < $1.found - $1.needed }
            .map { EvidenceShortfall(needed: $0.needed, found: $0.found, lost: lost) }
        let isOpen = parts.contains(where: \.isOpen)
        let standing: Standing =
            parts.contains { $0.standing == .undefined } ? .undefined : present.isEmpty ? .excluded : .present
        return ItemOutcome(
            ItemResult(
                AnswerFacts(state), standing: standing, isOpen: isOpen, isSettledOut: counted.isEmpty,
                range: item.range,
                ratio: ratio, worst: counted.isEmpty ? 0 : combine(counted.map(\.worst)),
                best: counted.isEmpty ? 1 : combine(counted.map(\.best)), lost: shortfall?.lost ?? 0),
            responses: all.map(\.response), rarities: .of(spread: spread(all), evidence: shortfall),
            documents: counted.map(\.documents).min() ?? 0,
            isVerified: !counted.isEmpty && counted.allSatisfy(\.isVerified))
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
        let spread = all.count > 1 ? spread(all) : nil
        guard let ratio = picked.ratio else {
            return ItemOutcome(
                item.result(picked.state), responses: responses, picked: picked.index,
                rarities: .of(reason: picked.response.reason, spread: spread))
        }
        let position = all.firstIndex { $0.index == picked.index } ?? 0
        return backed(
            ItemResult(answered: ratio, of: item.range), by: position, of: responses, picked: picked.index,
            spread: spread,
            node)
    }

    /// The outcome of a result once it is known what stands behind it: one of several responses, a measure, or both.
    /// - Parameters:
    ///   - position: the response that documents are looked for in, among `responses`.
    ///   - picked: the position of the response that counts, as the scorecard shows it.
    private func backed(
        _ result: ItemResult, by position: Int?, of responses: [Response], picked: Int?, spread: ValueRange? = nil,
        measure: MeasureValue.Figure? = nil, _ node: ScoringPlan.PlanNode
    ) -> ItemOutcome {
        let (ratio, range) = (result.actual.ratio, result.actual.range)
        var shortfall: EvidenceShortfall?
        if let rule = node.evidence, rule.bears(on: ratio) {
            shortfall = EvidenceJudge(asOf: asOf).shortfall(
                rule, ratio: ratio, responses, at: position, measured: measure != nil)
        }
        let lost = shortfall?.lost ?? 0
        return ItemOutcome(
            lost.isZero ? result : ItemResult(answered: ratio, of: range, lost: lost), responses: responses,
            picked: picked, rarities: .of(measure: measure, spread: spread, evidence: shortfall),
            documents: position.map { responses[$0].documents.count } ?? 0,
            isVerified: measure == nil && position.map { responses[$0].assessment == .verified } ?? false)
    }

    // MARK: Measures

    private func measured(
        _ measure: MeasureValue, _ node: ScoringPlan.PlanNode, _ item: PlannedItem, answer: ItemAnswer?,
        misfits: inout [Misfit]
    ) -> ItemOutcome {
        let responses = answer?.responses ?? []
        guard let number = measure.number else {
            return ItemOutcome(
                item.result(.unknown), responses: responses, rarities: .of(measure: measure.figure))
        }
        guard let points = item.rule.method.points(of: number), let ratio = item.range.ratio(of: points) else {
            misfits.append(
                Misfit(
                    .answerOutOfRange(number, item.rule.method.accepted, node.id, node.facts.title), at: measure.origin)
            )
            return item.outcome(.error)
        }
        return backed(
            ItemResult(answered: ratio, of: item.range), by: responses.indices.first, of: responses, picked: nil,
            measure: measure.figure, node)
    }
}
