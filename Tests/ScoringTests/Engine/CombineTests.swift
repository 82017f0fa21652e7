// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring
import Testing

@Suite("How a node combines its children")
struct CombineTests {
    static let children = [
        "{id: x, title: x, scale: yes_no, weight: 2}", "{id: y, title: y, scale: four}",
        "{id: z, title: z, range: [0, 10]}",
    ]

    @Test(arguments: [
        ("combine: mean", Rational(3, over: 4)), ("combine: mean\nrange: [0, 3]", Rational(9, over: 4)),
        ("combine: sum", 9), ("combine: sum\nbase: 100", 109), ("combine: sum\nclamp: [0, 5]", 5),
        ("combine: sum\nrange: [0, 32]", 18), ("combine: min", Rational(1, over: 2)), ("combine: max", 1),
        ("combine: min\nrange: [1, 5]", 3),
    ])
    func `the operators give the value of their definition`(keys: String, expected: Rational?) throws {
        let rubric = try SmallRubric.group(keys, children: Self.children)
        #expect(try SmallRubric.value(rubric, "{x: yes, y: c, z: 5}") == expected)
    }

    @Test func `present leaves an excluded child out of the denominator and all keeps it`() throws {
        let answers = "{x: yes, y: {state: not_applicable, reason: none}, z: 5}"
        let present = try SmallRubric.group("combine: mean", children: Self.children)
        let all = try SmallRubric.group("combine: mean\ndenominator: all", children: Self.children)
        #expect(try SmallRubric.value(present, answers) == Rational(5, over: 6))
        #expect(try SmallRubric.value(all, answers) == Rational(5, over: 8))
    }

    @Test func `a sum over what is present has the range of what is present`() throws {
        let rubric = try SmallRubric.group("combine: sum", children: Self.children)
        let root = try SmallRubric.score(rubric, "answers: {x: yes, y: {state: not_applicable, reason: none}, z: 5}")
            .root
        #expect(root.value == 7)
        #expect(root.range == ValueRange(0, 12))
    }

    @Test func `a node whose children are all excluded has no value, not 0`() throws {
        let rubric = try SmallRubric.group("combine: mean\nstates: {unanswered: exclude}", children: Self.children)
        let root = try SmallRubric.score(rubric, "answers: {}").root
        #expect(root.value == nil)
        #expect(root.ratio == nil)
        #expect(root.bounds.low == 0)
        #expect(root.bounds.high == 1)
    }

    @Test(arguments: [
        ("{one: no, two: yes, three: yes}", Rational(0)), ("{one: yes, two: no, three: yes}", 1),
        ("{one: yes, two: yes, three: no}", 2), ("{one: yes, two: yes, three: yes}", 3),
    ])
    func `a ladder stops at the first step that does not pass`(answers: String, expected: Rational) throws {
        func step(_ id: String, _ low: Int) -> String {
            "{id: \(id), title: \(id), scale: {options: [{id: no, points: \(low), title: no}, {id: yes, points: \(low + 1), title: yes}]}}"
        }
        let rubric = try SmallRubric.group(
            "combine: ladder", children: [step("one", 0), step("two", 1), step("three", 2)])
        #expect(try SmallRubric.value(rubric, answers) == expected)
    }

    @Test func `a group that combines by levels has the value of its level`() throws {
        let rubric = try SmallRubric.rubric(
            """
            root:
              id: root
              title: root
              combine: levels
              levels:
                list:
                  - {id: "1", title: one}
                  - {id: "2", title: two, requires: [{ratio: {node: x, at_least: 1}}]}
                  - {id: "4", title: four, requires: [{ratio: {node: y, at_least: 1}}]}
              children:
                - {id: x, title: x, scale: yes_no}
                - {id: y, title: y, scale: yes_no}
            """)
        #expect(try SmallRubric.value(rubric, "{x: no, y: yes}") == 1)
        #expect(try SmallRubric.value(rubric, "{x: yes, y: no}") == 2)
        #expect(try SmallRubric.value(rubric, "{x: yes, y: yes}") == 4)
    }

    @Test(arguments: [
        ("half_up", "0.13"), ("half_even", "0.12"), ("truncate", "0.12"), ("floor", "0.12"), ("ceiling", "0.13"),
    ])
    func `published rounds only what is shown`(mode: String, expected: String) throws {
        let rubric = try SmallRubric.group(
            "combine: mean\nround: {mode: \(mode), digits: 2}", children: ["{id: z, title: z, range: [0, 1]}"])
        let root = try SmallRubric.score(rubric, "answers: {z: 0.125}").root
        #expect(root.published == Rational(parsing: expected))
        #expect(root.value == Rational(1, over: 8))
    }

    @Test func `a stored rounding reaches the parent and is explained`() throws {
        let rubric = try SmallRubric.rubric(
            """
            root:
              id: root
              title: root
              children:
                - id: part
                  title: part
                  round: {mode: half_up, digits: 1, stage: store}
                  children: [{id: z, title: z, range: [0, 1]}]
            """)
        let card = try SmallRubric.score(rubric, "answers: {z: 0.25}")
        #expect(card.root.value == Rational(3, over: 10))
        let adjustments = try #require(card.node("part")).adjustments
        #expect(adjustments.map(\.kind) == [.rounding])
        #expect(adjustments.map(\.change) == [Rational(1, over: 20)])
    }

    @Test func `complete only never shows the top while something is open`() throws {
        let rubric = try SmallRubric.group(
            "combine: mean\nrange: [0, 100]\nround: {mode: half_up, digits: 0}\nsnap: {complete_only: true}\nstates: {unanswered: exclude}",
            children: Self.children)
        #expect(try SmallRubric.score(rubric, "answers: {x: yes, y: d}").root.published == 99)
        #expect(try SmallRubric.score(rubric, "answers: {x: yes, y: d, z: 10}").root.published == 100)
    }

    @Test func `a small positive value is lifted`() throws {
        let rubric = try SmallRubric.group(
            "combine: mean\nrange: [0, 3]\nsnap: {at_least_if_positive: 1}", children: Self.children)
        #expect(try SmallRubric.value(rubric, "{x: no, y: b, z: 0}") == 1)
        #expect(try SmallRubric.value(rubric, "{x: no, y: a, z: 0}") == 0)
    }

    @Test func `a cap holds the value down until its requirement is met`() throws {
        let rubric = try SmallRubric.group(
            "combine: mean\ncaps: [{unless: {ratio: {node: y, at_least: 1}}, value: 1/2, title: y comes first}]",
            children: Self.children)
        let card = try SmallRubric.score(rubric, "answers: {x: yes, y: c, z: 10}")
        #expect(card.root.value == Rational(1, over: 2))
        #expect(card.root.adjustments.map(\.kind) == [.cap])
        #expect(card.root.adjustments.first?.title == LocalizedText("y comes first"))
        #expect(try SmallRubric.value(rubric, "{x: yes, y: d, z: 10}") == 1)
    }
}
