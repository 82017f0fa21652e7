// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// One evidence being scored: its slots, the outcomes of its items, and the values in the three worlds. A class because
/// what explains it holds on to it.
final class Scoring {
    let plan: ScoringPlan
    let document: EvidenceDocument
    let asOf: CalendarDate
    let layout: SlotLayout
    let outcomes: OutcomeTable
    let coverage: CoverageTable
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
        coverage = CoverageTable(layout, outcomes)
        actual = Evaluation(
            layout: layout, outcomes: outcomes, coverage: coverage, asOf: asOf, world: .actual, keepsAdjustments: true)
        guard misfits.isEmpty else {
            (worst, best) = (nil, nil)
            self.findings = findings
            return
        }
        actual.run()
        if coverage.openItems(0) > 0 {
            let low = Evaluation(like: actual, world: .worst)
            let high = Evaluation(like: actual, world: .best)
            low.run()
            high.run()
            (worst, best) = (low, high)
        } else {
            (worst, best) = (nil, nil)
        }
        self.findings = findings + Self.remarks(layout, outcomes, coverage.traits)
    }

    private static func outcomes(
        _ layout: SlotLayout, _ asOf: CalendarDate, _ only: AssessmentKind?, _ usage: inout AnswerUsage,
        _ misfits: inout [Misfit]
    ) -> OutcomeTable {
        let plan = layout.plan
        let evaluator = ItemEvaluator(plan: plan, asOf: asOf, only: only)
        var outcomes = OutcomeTable(layout)
        func settle(_ slot: Int, _ answer: ItemAnswer?) {
            let (position, subject) = (layout.slots[slot].plan, layout.slots[slot].subject)
            let node = plan.nodes[position]
            guard let item = node.asked else { return }
            outcomes[slot] = evaluator.outcome(
                node, item, answer: answer, measure: node.measure.flatMap { layout.measure($0, subject: subject) },
                applies: layout.applies[slot], misfits: &misfits)
        }
        if plan.hasLoops {
            for slot in layout.slots.indices where !layout.slots[slot].isCollection {
                let node = plan.nodes[layout.slots[slot].plan]
                if node.asked == nil { continue }
                let answer = layout.subjects[layout.slots[slot].subject].evidence.answers[node.id]
                if let answer { usage.add(answer) }
                settle(slot, answer)
            }
            return outcomes
        }
        let answers = layout.subjects[0].evidence.answers
        let places = plan.places(of: answers)
        for slot in plan.items {
            guard let place = places[slot] else {
                // The table begins with nothing answered.
                if !layout.applies[slot] || plan.isMeasured[slot] { settle(slot, nil) }
                continue
            }
            let answer = answers.values[place]
            if let digest = answer.digest {
                usage.add(digest)
                if only == nil, layout.applies[slot],
                    plan.usual.record(answer, digest, slot: slot, plan: plan, asOf: asOf, into: &outcomes)
                {
                    continue
                }
            } else {
                usage.add(answer)
            }
            settle(slot, answer)
        }
        return outcomes
    }

    private static func remarks(
        _ layout: SlotLayout, _ outcomes: OutcomeTable, _ traits: [SlotTraits]
    ) -> [ScoringFinding] {
        var findings: [ScoringFinding] = []
        for slot in traits.indices where traits[slot].contains(.remarkable) {
            guard let detail = outcomes.rarities(slot) else { continue }
            let node = layout.plan.nodes[layout.slots[slot].plan]
            if let shortfall = detail.evidence {
                if shortfall.found == 0, layout.slots[slot].subject == 0, let finding = node.withoutEvidence {
                    findings.append(finding)
                } else {
                    findings.append(
                        .evidenceMissing(
                            layout.reference(slot), node.facts.title, needed: shortfall.needed, found: shortfall.found))
                }
            }
            if detail.measure != nil, outcomes[slot]?.responses.contains(where: { $0.state == .answered }) == true {
                findings.append(.answerReplaced(layout.reference(slot), node.facts.title))
            }
        }
        return findings
    }
}

extension ScoringFinding {
    static func evidenceMissing(_ node: NodeReference, _ title: LocalizedText, needed: Int, found: Int) -> Self {
        Self(
            code: .evidenceMissing, node: node,
            message: LocalizedText(
                vi: "'\(title.text(in: .vietnamese))': có \(found) minh chứng, cần \(needed).",
                en: "'\(title.text(in: .english))': \(found) pieces of evidence, \(needed) needed."))
    }

    static func answerReplaced(_ node: NodeReference, _ title: LocalizedText) -> Self {
        Self(
            code: .answerReplacedByMeasure, node: node,
            message: LocalizedText(
                vi: "'\(title.text(in: .vietnamese))': dùng số đo thay cho câu trả lời đã ghi.",
                en: "'\(title.text(in: .english))': the measure is used in place of the answer given."))
    }
}
