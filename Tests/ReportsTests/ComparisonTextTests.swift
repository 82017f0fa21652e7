// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Scoring
import Testing

struct ComparisonTextTests {
    @Test(arguments: [Language.vietnamese, .english])
    func `what rose and fell is told side by side`(language: Language) throws {
        let rubric = try TestFiles.rubric("vn-data-governance")
        let old = try Samples.department(rubric)
        var new = old
        new.asOf = CalendarDate(parsing: "2027-06-30")
        for (index, node) in rubric.items.enumerated() where new.evidence.answers[node.id] != nil {
            if index % 9 == 4 { new.evidence.answers[node.id] = ItemAnswer(node.item?.measure == nil ? "full" : "95%") }
            if index % 23 == 7 { new.evidence.answers[node.id] = ItemAnswer(.unknown) }
            if index % 31 == 3 {
                new.evidence.answers[node.id] = ItemAnswer(.notApplicable, reason: "Đã chuyển đơn vị khác")
            }
        }
        let scorer = try Scorer(rubric, profile: "department")
        let comparison = try ScorecardComparison(old: scorer.score(old), new: scorer.score(new))
        let style = TextStyle(language: language)
        try expectGolden(ComparisonText(style, rubric: rubric).render(comparison), "comparison.\(language).txt")
        #expect(ComparisonText(style).render(comparison) != ComparisonText(style, rubric: rubric).render(comparison))
    }

    @Test func `two equal scorecards have nothing to tell`() throws {
        let (rubric, evidence) = try Samples.small()
        let card = try rubric.score(evidence)
        let text = ComparisonText(TextStyle(language: .vietnamese)).render(
            try ScorecardComparison(old: card, new: card))
        try expectGolden(text, "comparison-equal.vi.txt")
    }
}
