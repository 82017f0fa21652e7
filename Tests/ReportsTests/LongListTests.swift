// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

@testable import Scoring

struct LongListTests {
    /// A body that has answered nothing. The plan is made by hand: searching for so large a set takes long.
    @Test func `long lists are shortened with a count, and other options say how they differ`() throws {
        let rubric = try TestFiles.rubric("vn-data-governance")
        var document = try Samples.department(rubric)
        document.evidence.answers = [:]
        let card = try Scorer(rubric, profile: "department").score(document)
        let steps = card.nodes.filter { $0.isItem && $0.kind == .choice }.prefix(50).enumerated().map { index, node in
            ImprovementStep(
                node: node.reference, subjectKinds: [], title: node.title, group: LocalizedText("?"), from: nil,
                to: "mostly",
                toTitle: nil,
                gain: 1, effort: 1, documents: index % 2, measure: nil,
                interchangeable: index == 3
                    ? ["strategy.plan-issued", "organisation.data-audit", "quality.correct"].map { NodeReference($0) }
                    : [])
        }
        let sets = [
            ImprovementSet(steps: Array(steps.dropLast()), level: "2", value: 49, gain: 49),
            ImprovementSet(steps: Array(steps.dropFirst(5)), level: "2", value: 45, gain: 45),
        ]
        let plan = ImprovementPlan(from: "1", towards: "2", isExact: true, sets: sets, obstacles: [])
        let text = ScorecardText(TextStyle(language: .vietnamese), rubric: rubric)
        try expectGolden(text.render(card, improvements: plan), "department-empty.vi.txt")
        let blocked = ImprovementPlan(
            from: "1", towards: "2", isExact: true, sets: [], obstacles: card.level?.blockers ?? [])
        try expectGolden(
            ScorecardText(TextStyle(language: .english), rubric: rubric).render(card, improvements: blocked),
            "department-blocked.en.txt")
    }
}
