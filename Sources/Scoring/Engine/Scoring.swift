// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// One evidence being scored: its slots, the outcomes of its items, and the values in the three worlds.
struct Scoring {
    let plan: ScoringPlan
    let document: EvidenceDocument
    let asOf: CalendarDate
    let layout: SlotLayout
    let outcomes: [ItemOutcome?]
    let coverage: [Coverage]
    let misfits: [Misfit]
    var findings: [ScoringFinding]
    /// What the answers that were used are like.
    let usage: AnswerUsage
    let actual: Evaluation
    /// `nil` when nothing is open: then all worlds are alike.
    let worst: Evaluation?
    let best: Evaluation?

    init(
        plan: ScoringPlan, document: EvidenceDocument, asOf: CalendarDate, only: AssessmentKind?,
        findings: [ScoringFinding], everythingApplies: Bool = false
    ) {
        self.plan = plan
        self.document = document
        self.asOf = asOf
        let layout = SlotLayout(plan: plan, evidence: document.evidence, everythingApplies: everythingApplies)
        self.layout = layout
        var misfits: [Misfit] = []
        var usage = AnswerUsage()
        outcomes = Self.outcomes(layout, asOf, only, &usage, &misfits)
        usage.settle(document.evidence)
        self.usage = usage
        self.misfits = misfits
        coverage = Self.coverage(layout, outcomes)
        actual = Evaluation(
            layout: layout, outcomes: outcomes, coverage: coverage, asOf: asOf, world: .actual, keepsAdjustments: true)
        guard misfits.isEmpty else {
            (worst, best) = (nil, nil)
            self.findings = findings
            return
        }
        actual.run()
        if coverage.first?.openItems ?? 0 > 0 {
            let low = Evaluation(like: actual, world: .worst)
            let high = Evaluation(like: actual, world: .best)
            low.run()
            high.run()
            (worst, best) = (low, high)
        } else {
            (worst, best) = (nil, nil)
        }
        self.findings = findings + Self.remarks(layout, outcomes)
    }

    private static func outcomes(
        _ layout: SlotLayout, _ asOf: CalendarDate, _ only: AssessmentKind?, _ usage: inout AnswerUsage,
        _ misfits: inout [Misfit]
    ) -> [ItemOutcome?] {
        let evaluator = ItemEvaluator(plan: layout.plan, asOf: asOf, only: only)
        var outcomes: [ItemOutcome?] = []
        outcomes.reserveCapacity(layout.slots.count)
        for (index, slot) in layout.slots.enumerated() {
            let node = layout.plan.nodes[slot.plan]
            guard !slot.isCollection, let item = node.asked else {
                outcomes.append(nil)
                continue
            }
            let answer = layout.subjects[slot.subject].evidence.answers[node.id]
            if let answer { usage.add(answer) }
            outcomes.append(
                evaluator.outcome(
                    node, item, answer: answer,
                    measure: node.measure.flatMap { layout.measure($0, subject: slot.subject) },
                    applies: layout.applies[index], misfits: &misfits))
        }
        return outcomes
    }

    private static func coverage(_ layout: SlotLayout, _ outcomes: [ItemOutcome?]) -> [Coverage] {
        var coverage = Array(repeating: Coverage(), count: layout.slots.count)
        for slot in layout.slots.indices.reversed() {
            if let outcome = outcomes[slot] {
                coverage[slot] = Coverage(outcome)
                continue
            }
            var sum = CoverageSum()
            var child = slot + 1
            while child < layout.slots[slot].end {
                sum.add(coverage[child], weight: layout.slots[child].weight)
                child = layout.slots[child].end
            }
            coverage[slot] = sum.coverage
        }
        return coverage
    }

    private static func remarks(_ layout: SlotLayout, _ outcomes: [ItemOutcome?]) -> [ScoringFinding] {
        var findings: [ScoringFinding] = []
        for slot in outcomes.indices {
            guard outcomes[slot]?.standingDetail.hasRarities == true, let detail = outcomes[slot]?.standingDetail else {
                continue
            }
            let node = layout.plan.nodes[layout.slots[slot].plan]
            func reference() -> NodeReference {
                NodeReference(node.id, subjects: layout.path(of: layout.slots[slot].subject))
            }
            if let shortfall = detail.evidence {
                findings.append(.evidenceMissing(reference(), node.facts.title, shortfall))
            }
            if detail.measure != nil, detail.responses.contains(where: { $0.state == .answered }) {
                findings.append(.answerReplaced(reference(), node.facts.title))
            }
        }
        return findings
    }
}

extension ScoringFinding {
    static func evidenceMissing(_ node: NodeReference, _ title: LocalizedText, _ shortfall: EvidenceShortfall) -> Self {
        Self(
            code: .evidenceMissing, node: node,
            message: LocalizedText(
                vi: "'\(title.text(in: .vietnamese))': có \(shortfall.found) minh chứng, cần \(shortfall.needed).",
                en: "'\(title.text(in: .english))': \(shortfall.found) pieces of evidence, \(shortfall.needed) needed.")
        )
    }

    static func answerReplaced(_ node: NodeReference, _ title: LocalizedText) -> Self {
        Self(
            code: .answerReplacedByMeasure, node: node,
            message: LocalizedText(
                vi: "'\(title.text(in: .vietnamese))': dùng số đo thay cho câu trả lời đã ghi.",
                en: "'\(title.text(in: .english))': the measure is used in place of the answer given."))
    }
}
