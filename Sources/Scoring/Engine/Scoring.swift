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
    let findings: [ScoringFinding]
    let actual: Evaluation
    /// `nil` when nothing is open: then all worlds are alike.
    let worst: Evaluation?
    let best: Evaluation?

    init(
        plan: ScoringPlan, document: EvidenceDocument, asOf: CalendarDate, only: AssessmentKind?,
        findings: [ScoringFinding]
    ) {
        self.plan = plan
        self.document = document
        self.asOf = asOf
        let layout = SlotLayout(plan: plan, evidence: document.evidence)
        self.layout = layout
        var misfits: [Misfit] = []
        outcomes = Self.outcomes(layout, asOf, only, &misfits)
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
            let low = Evaluation(layout: layout, outcomes: outcomes, coverage: coverage, asOf: asOf, world: .worst)
            let high = Evaluation(layout: layout, outcomes: outcomes, coverage: coverage, asOf: asOf, world: .best)
            low.run()
            high.run()
            (worst, best) = (low, high)
        } else {
            (worst, best) = (nil, nil)
        }
        self.findings = findings + Self.remarks(layout, outcomes)
    }

    private static func outcomes(
        _ layout: SlotLayout, _ asOf: CalendarDate, _ only: AssessmentKind?, _ misfits: inout [Misfit]
    ) -> [ItemOutcome?] {
        let evaluator = ItemEvaluator(plan: layout.plan, asOf: asOf, only: only)
        var outcomes: [ItemOutcome?] = []
        outcomes.reserveCapacity(layout.slots.count)
        for (index, slot) in layout.slots.enumerated() {
            let node = layout.plan.nodes[slot.plan]
            guard !slot.isCollection, case .item(let rule) = node.content else {
                outcomes.append(nil)
                continue
            }
            outcomes.append(
                evaluator.outcome(
                    node, rule, answer: layout.subjects[slot.subject].evidence.answers[node.id],
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
            var children: [(coverage: Coverage, weight: Rational)] = []
            var child = slot + 1
            while child < layout.slots[slot].end {
                children.append((coverage[child], layout.slots[child].weight))
                child = layout.slots[child].end
            }
            coverage[slot] = Coverage(children)
        }
        return coverage
    }

    private static func remarks(_ layout: SlotLayout, _ outcomes: [ItemOutcome?]) -> [ScoringFinding] {
        var findings: [ScoringFinding] = []
        for (slot, outcome) in outcomes.enumerated() {
            guard let detail = outcome?.standingDetail else { continue }
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
                en: "'\(title.text(in: .english))': \(shortfall.found) pieces of evidence, \(shortfall.needed) needed."))
    }

    static func answerReplaced(_ node: NodeReference, _ title: LocalizedText) -> Self {
        Self(
            code: .answerReplacedByMeasure, node: node,
            message: LocalizedText(
                vi: "'\(title.text(in: .vietnamese))': dùng số đo thay cho câu trả lời đã ghi.",
                en: "'\(title.text(in: .english))': the measure is used in place of the answer given."))
    }
}
