// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring
import Testing

@Suite("How an item turns an answer into points")
struct ItemTests {
    private func value(_ item: String, _ answer: String) throws -> Rational? {
        let rubric = try SmallRubric.group(
            "combine: sum", children: ["{id: i, title: i, \(item)}", "{id: k, title: k, scale: yes_no}"])
        return try SmallRubric.score(rubric, "answers: {i: \(answer), k: no}").node("i")?.value
    }

    @Test(arguments: [("a", 0), ("b", 1), ("d", 4)] as [(String, Rational)])
    func `a choice gives the points of its option`(answer: String, expected: Rational) throws {
        #expect(try value("scale: four", answer) == expected)
    }

    @Test(arguments: [("[b, c]", 3), ("[]", 0), ("[b, c, d]", 5), ("c", 2)] as [(String, Rational)])
    func `several options add up and stay inside their limits`(answer: String, expected: Rational) throws {
        #expect(try value("kind: multi, scale: four, clamp: [0, 5]", answer) == expected)
    }

    @Test(
        arguments: [("0.7", 1), ("70%", 1), ("0.8", 2), ("{value: {numerator: 9, denominator: 10}}", 3), ("9/10", 3)]
            as [(String, Rational)])
    func `a number falls into its band with open and closed ends as written`(answer: String, expected: Rational) throws
    {
        let bands =
            "bands: [{to: {at_most: 0.7}, points: 1}, {from: {above: 0.7}, to: {below: 0.9}, points: 2}, {from: {at_least: 0.9}, points: 3}]"
        #expect(try value(bands, answer) == expected)
    }

    @Test(arguments: [("10", 0), ("5", Rational(1, over: 2)), ("0", 1), ("20", 0)] as [(String, Rational?)])
    func `a straight line may fall and is held at its ends`(answer: String, expected: Rational?) throws {
        #expect(try value("linear: {from: 10, to: 0}", answer) == expected)
    }

    @Test func `a given score is taken as it is`() throws {
        #expect(try value("range: [-5, 5]", "-2.5") == Rational(-5, over: 2))
    }

    @Test func `a measure answers its item, and a zero denominator is unknown`() throws {
        let rubric = try SmallRubric.group(
            "combine: mean", children: ["{id: i, title: i, linear: {from: 0, to: 1}, measure: quality.correct}"])
        let card = try SmallRubric.score(rubric, "measures: {quality.correct: {numerator: 995, denominator: 1000}}")
        #expect(card.root.value == Rational(199, over: 200))
        #expect(card.node("i")?.answer?.measure == .share(numerator: 995, denominator: 1000))
        let empty = try SmallRubric.score(rubric, "measures: {quality.correct: {numerator: 0, denominator: 0}}")
        #expect(empty.node("i")?.answer?.state == .unknown)
    }

    @Test func `a measure takes precedence over an answer, and says so`() throws {
        let rubric = try SmallRubric.group(
            "combine: mean", children: ["{id: i, title: i, linear: {from: 0, to: 1}, measure: quality.correct}"])
        let card = try SmallRubric.score(rubric, "answers: {i: 1}\nmeasures: {quality.correct: 0.5}")
        #expect(card.root.value == Rational(1, over: 2))
        #expect(card.findings.map(\.code) == [.answerReplacedByMeasure])
    }

    @Test(
        arguments: [
            ("exclude", nil), ("zero", 0), ("full", 1), ("{value: 2/5}", Rational(2, over: 5)),
        ] as [(String, Rational?)])
    func `a state does what its policy says`(policy: String, expected: Rational?) throws {
        let rubric = try SmallRubric.group(
            "states: {unknown: \(policy)}", children: ["{id: i, title: i, scale: yes_no}"])
        #expect(try SmallRubric.value(rubric, "{i: {state: unknown}}") == expected)
    }

    @Test func `undefined takes the value from every node above`() throws {
        let rubric = try SmallRubric.group(
            "states: {error: undefined}",
            children: ["{id: i, title: i, scale: yes_no}", "{id: k, title: k, scale: yes_no}"])
        #expect(try SmallRubric.value(rubric, "{i: {state: error}, k: yes}") == nil)
    }

    @Test func `the policy target counts the inherited target ratio`() throws {
        let rubric = try SmallRubric.group(
            "range: [0, 5]\ntarget: 4\nstates: {not_applicable: {policy: target, reason: optional}}",
            children: ["{id: i, title: i, scale: yes_no}"])
        #expect(try SmallRubric.value(rubric, "{i: {state: not_applicable}}") == 4)
    }

    @Test func `policies are inherited and may be changed further down`() throws {
        let rubric = try SmallRubric.rubric(
            """
            states: {unanswered: full}
            root:
              id: root
              title: root
              children:
                - {id: i, title: i, scale: yes_no}
                - {id: part, title: part, states: {unanswered: zero}, children: [{id: k, title: k, scale: yes_no}]}
            """)
        #expect(try SmallRubric.value(rubric, "{}") == Rational(1, over: 2))
    }
}
