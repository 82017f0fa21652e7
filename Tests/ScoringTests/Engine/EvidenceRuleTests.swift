// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring
import Testing

@Suite("Documents behind answers, raters and lenses")
struct EvidenceRuleTests {
    private func value(_ rule: String, _ answer: String) throws -> Rational? {
        let rubric = try SmallRubric.group("evidence: \(rule)", children: ["{id: i, title: i, scale: four}"])
        return try SmallRubric.value(rubric, "{i: \(answer)}")
    }

    @Test(
        arguments: [
            ("{effect: unmet}", "{value: d}", 0), ("{effect: unmet}", "{value: d, documents: [{title: t}]}", 1),
            ("{effect: cap, cap: 1/2}", "{value: d}", Rational(1, over: 2)), ("{effect: warn}", "{value: d}", 1),
            ("{effect: ignore}", "{value: d}", 1), ("{effect: unmet, from: 1}", "{value: c}", Rational(1, over: 2)),
            ("{kind: url, effect: unmet}", "{value: d, documents: [{title: t}]}", 0),
            ("{kind: url, effect: unmet}", "{value: d, documents: [{url: u}]}", 1),
            ("{kind: text, effect: unmet}", "{value: d, note: seen on site}", 1),
            ("{minimum: 2, effect: unmet}", "{value: d, documents: [one]}", 0),
            ("{minimum: 2, effect: unmet}", "{value: d, documents: [one, two]}", 1),
            ("{max_age: P1Y, effect: unmet}", "{value: d, documents: [{title: t, date: 2025-11-21}]}", 1),
            ("{max_age: P1Y, effect: unmet}", "{value: d, documents: [{title: t, date: 2025-11-20}]}", 0),
            ("{max_age: P1Y, effect: unmet}", "{value: d, documents: [{title: t}]}", 0),
        ] as [(String, String, Rational?)])
    func `the effect follows from what is there`(rule: String, answer: String, expected: Rational?) throws {
        #expect(try value(rule, answer) == expected)
    }

    @Test func `what evidence costs is explained and adds up`() throws {
        let rubric = try SmallRubric.group(
            "evidence: {effect: cap, cap: 1/2}", children: ["{id: i, title: i, scale: four}"])
        let node = try #require(try SmallRubric.score(rubric, "answers: {i: d}").node("i"))
        #expect(node.base == 4)
        #expect(node.adjustments.map(\.change) == [-2])
        #expect(node.value == 2)
        #expect(node.answer?.evidence?.needed == 1)
    }

    static let three =
        "[{value: a, assessment: self, date: 2026-01-01}, {value: d, assessment: cross, date: 2026-03-01}, {value: c, assessment: verified, date: 2026-02-01}]"

    @Test(
        arguments: [
            ("{}", 1, 2), ("{pick: latest}", 1, 1), ("{pick: min}", 0, 1), ("{pick: max}", 1, 1),
            ("{pick: mean}", 1, 2),
            ("{pick: median}", 1, 2), ("{order: [cross, verified, self]}", 1, 1),
        ] as [(String, Int, Int)])
    func `the rubric says which of several responses counts`(rule: String, numerator: Int, denominator: Int) throws {
        let rubric = try SmallRubric.rubric(
            "raters: \(rule)\nroot: {id: root, title: root, children: [{id: i, title: i, scale: four}]}")
        #expect(try SmallRubric.value(rubric, "{i: \(Self.three)}") == Rational(numerator, over: denominator))
    }

    @Test func `without consensus the item is unknown`() throws {
        let rubric = try SmallRubric.rubric(
            "raters: {pick: consensus}\nroot: {id: root, title: root, children: [{id: i, title: i, scale: four}]}")
        #expect(try SmallRubric.score(rubric, "answers: {i: \(Self.three)}").node("i")?.answer?.state == .unknown)
        #expect(
            try SmallRubric.value(rubric, "{i: [{value: c}, {value: c, assessment: cross}]}") == Rational(1, over: 2))
    }

    @Test func `the kinds of assessment stand side by side and their differences are listed`() throws {
        let rubric = try SmallRubric.group(
            "combine: mean", children: ["{id: i, title: i, scale: four}", "{id: k, title: k, scale: yes_no}"])
        let card = try SmallRubric.score(rubric, "answers: {i: \(Self.three), k: yes}")
        #expect(card.assessments.map(\.kind) == [.selfAssessed, .cross, .verified])
        #expect(card.assessments.map(\.value) == [Rational(1, over: 2), Rational(1, over: 2), Rational(1, over: 4)])
        #expect(card.assessments.map(\.answeredItems) == [2, 1, 1])
        #expect(card.differences.map(\.node.id) == ["i"])
        let ratios: [Rational?] = [0, 1, Rational(1, over: 2)]
        #expect(card.differences.first?.ratios.map { Optional($0.ratio) } == ratios)
        #expect(card.node("i")?.answer?.spread == ValueRange(0, 1))
    }

    @Test(arguments: [("mean", 3, 8), ("min", 1, 4), ("max", 1, 2)])
    func `lenses combine as the rubric says`(combine: String, numerator: Int, denominator: Int) throws {
        let rubric = try SmallRubric.rubric(
            """
            lenses: {combine: \(combine), list: [{id: documented, title: d}, {id: implemented, title: i}]}
            root: {id: root, title: root, children: [{id: i, title: i, scale: four}]}
            """)
        let answers = "{i: [{value: c, lens: documented}, {value: b, lens: implemented}]}"
        #expect(try SmallRubric.value(rubric, answers) == Rational(numerator, over: denominator))
    }

    @Test func `a lens without an answer is open`() throws {
        let rubric = try SmallRubric.rubric(
            """
            lenses: {combine: mean, list: [{id: documented, title: d}, {id: implemented, title: i}]}
            root: {id: root, title: root, children: [{id: i, title: i, scale: four}]}
            """)
        let root = try SmallRubric.score(rubric, "answers: {i: [{value: d, lens: documented}]}").root
        #expect(root.value == Rational(1, over: 2))
        #expect(root.bounds.low == Rational(1, over: 2))
        #expect(root.bounds.high == 1)
    }

    @Test func `a level may ask for verified documents behind every answer`() throws {
        let rubric = try SmallRubric.group(
            "levels: {list: [{id: one, title: one}, {id: two, title: two, requires: [{evidence: {verified: true, max_age: P6M}}]}]}",
            children: ["{id: i, title: i, scale: four}"])
        let verified = "{value: d, assessment: verified, documents: [{title: t, date: 2026-06-01}]}"
        #expect(try SmallRubric.score(rubric, "answers: {i: \(verified)}").level?.reached == "two")
        #expect(
            try SmallRubric.score(rubric, "answers: {i: {value: d, documents: [{title: t, date: 2026-06-01}]}}").level?
                .reached == "one")
    }
}
