// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring
import Testing

@Suite("The shortest way to the next level")
struct ImprovementTests {
    private func plan(_ rubric: Rubric, _ answers: String, towards level: String? = nil) throws -> ImprovementPlan {
        try Scorer(rubric).improvements(for: SmallRubric.evidence("answers: \(answers)"), towards: level)
    }

    private func staged(_ second: String, _ third: String = "{ratio: {at_least: 1}}") throws -> Rubric {
        try SmallRubric.group(
            "levels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [\(second)]}, {id: \"3\", title: three, requires: [\(third)]}]}",
            children: (1...5).map { "{id: i\($0), title: i\($0), scale: four, weight: \($0)}" })
    }

    @Test func `the fewest items with the smallest answers that do`() throws {
        let plan = try plan(try staged("{ratio: {at_least: 1/2}}"), "{i1: a, i2: a, i3: a, i4: a, i5: b}")
        #expect(plan.from == "1")
        #expect(plan.towards == "2")
        #expect(plan.isExact)
        let first = try #require(plan.sets.first)
        #expect(first.steps.count == 2)
        #expect(first.level == "2")
        #expect(first.steps.allSatisfy { $0.gain.sign > 0 })
        #expect(first.gain == first.value.map { $0 - (Rational(1, over: 12) ?? 0) })
    }

    @Test func `a share asks for as many items as it lacks, and names those that would do as well`() throws {
        let rubric = try SmallRubric.group(
            "levels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{share: {of: {items: self}, each: {ratio: {at_least: 1/2}}, at_least: 60%}}]}]}",
            children: (1...5).map { "{id: i\($0), title: i\($0), scale: four}" })
        let plan = try plan(rubric, "{i1: d, i2: a}")
        let first = try #require(plan.sets.first)
        #expect(first.steps.count == 2)
        #expect(first.steps.allSatisfy { $0.to == "c" })
        #expect(plan.isExact)
        #expect(first.steps.contains { !$0.interchangeable.isEmpty })
    }

    @Test func `a level further up asks for all that lies between`() throws {
        let plan = try plan(
            try staged("{ratio: {node: i1, at_least: 1}}"), "{i1: a, i2: d, i3: d, i4: d, i5: c}", towards: "3")
        #expect(plan.towards == "3")
        #expect(plan.sets.first?.steps.map(\.node.id) == ["i1", "i5"])
        #expect(plan.sets.first?.steps.map(\.to) == ["d", "d"])
    }

    @Test func `at the top there is nothing to do`() throws {
        let plan = try plan(try staged("{ratio: {at_least: 0}}"), "{i1: d, i2: d, i3: d, i4: d, i5: d}")
        #expect(plan.towards == nil)
        #expect(plan.sets.isEmpty)
    }

    @Test func `what no answer can meet is named as an obstacle`() throws {
        let rubric = try staged("{ratio: {node: i1, at_least: 1}}")
        let plan = try plan(rubric, "{i1: {state: not_applicable, reason: none}}")
        #expect(plan.sets.isEmpty)
        #expect(plan.obstacles.map(\.kind) == [.ratio])
    }

    @Test func `documents that a rule asks for are part of the step`() throws {
        let rubric = try SmallRubric.group(
            "evidence: {minimum: 2, effect: unmet}\nlevels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{ratio: {at_least: 1}}]}]}",
            children: ["{id: i, title: i, scale: four}"])
        let step = try #require(try plan(rubric, "{i: d}").sets.first?.steps.first)
        #expect(step.documents == 2)
        #expect(step.from == "d")
        #expect(step.to == "d")
    }

    @Test func `the worst measure is proposed with the number to reach`() throws {
        let rubric = try SmallRubric.group(
            "levels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{ratio: {at_least: 2/3}}]}]}",
            children: [
                "{id: i, title: i, accepts: [0, 1], measure: quality.correct, bands: [{to: {below: 75%}, points: 0}, {from: {at_least: 75%}, to: {below: 90%}, points: 1/2}, {from: {at_least: 90%}, points: 1}]}"
            ])
        let document = try SmallRubric.evidence("measures: {quality.correct: 0.6}")
        let step = try #require(try Scorer(rubric).improvements(for: document).sets.first?.steps.first)
        #expect(step.from == "0.6")
        #expect(step.to == "0.9")
        #expect(step.measure == "quality.correct")
    }
}

@Suite("The shortest way through many open items")
struct LargeImprovementTests {
    @Test func `a demand on coverage over sixty open items is met by the fewest, and proven`() throws {
        let rubric = try SmallRubric.group(
            "levels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{coverage: {at_least: 50%}}]}]}",
            children: (1...60).map { "{id: i\($0), title: i\($0), scale: four, weight: \($0 > 50 ? 10 : 1)}" })
        let plan = try Scorer(rubric).improvements(for: SmallRubric.evidence("answers: {}"))
        #expect(plan.isExact)
        #expect(plan.sets.first?.steps.count == 8)
    }

    @Test func `nothing answered at all still gets a plan that works`() throws {
        let rubric = try TestFiles.rubric(TestFiles.package + "/Rubrics/vn-data-governance.yaml")
        let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let document = EvidenceDocument(
            id: "empty", rubric: .init(id: rubric.identity.id), profile: "commune", asOf: day,
            evidence: SubjectEvidence(subject: Subject(id: "xa", kind: "commune")))
        let scorer = try Scorer(rubric, profile: "commune")
        let plan = try scorer.improvements(for: document, towards: "3")
        let set = try #require(plan.sets.first)
        #expect(try scorer.score(document.applying(set, asOf: day)).level?.reached == "3")
    }
}

@Suite("Improvements are confirmed by scoring them")
struct ConfirmedImprovementTests {
    private func check(_ rubric: Rubric, _ evidence: String) throws -> ImprovementPlan {
        let document = try SmallRubric.evidence(evidence)
        let day = try #require(document.asOf)
        let plan = try Scorer(rubric).improvements(for: document)
        for set in plan.sets {
            let after = try rubric.score(document.applying(set, asOf: day))
            #expect(after.level?.reached == set.level)
            #expect(after.root.value == set.value)
        }
        return plan
    }

    static let levels =
        "levels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{ratio: {at_least: 60%}}]}]}"

    @Test func `an answer that makes other items apply is scored with them`() throws {
        let rubric = try SmallRubric.group(
            Self.levels,
            children: ["{id: x, title: x, scale: yes_no}", "{id: z, title: z, scale: yes_no}"]
                + (1...3).map { "{id: y\($0), title: y, scale: yes_no, applies_if: {answers: {x: [yes]}}}" })
        let plan = try check(rubric, "answers: {x: no, z: yes}")
        #expect(!plan.isExact)
    }

    @Test func `a measure that two items share moves both`() throws {
        let band = { (bar: String) in "bands: [{to: {below: \(bar)}, points: 0}, {from: {at_least: \(bar)}, points: 1}]"
        }
        let rubric = try SmallRubric.group(
            Self.levels,
            children: [
                "{id: a, title: a, accepts: [0, 1], measure: quality.correct, \(band("90%"))}",
                "{id: b, title: b, accepts: [0, 1], measure: quality.correct, \(band("50%"))}",
            ])
        _ = try check(rubric, "measures: {quality.correct: 0.3}")
    }

    @Test func `a proposed number is one that may be given`() throws {
        let rubric = try SmallRubric.group(
            "levels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{ratio: {at_least: 40%}}]}]}",
            children: ["{id: i, title: i, linear: {from: 0, to: 100}, accepts: [0, 50]}"])
        #expect(try check(rubric, "answers: {i: 10}").sets.first?.steps.first?.to == "40")
    }

    @Test func `a level that the rubric does not have is refused`() throws {
        let rubric = try SmallRubric.group(Self.levels, children: ["{id: x, title: x, scale: yes_no}"])
        #expect(throws: EvidenceMismatch.self) {
            try Scorer(rubric).improvements(for: SmallRubric.evidence("answers: {}"), towards: "9")
        }
    }
}
