// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("Where a requirement or condition looks")
struct ScopeTests {
    @Test func `two loops over one kind meet in the same sub-subject`() throws {
        let rubric = try SmallRubric.rubric(
            """
            root:
              id: root
              title: root
              children:
                - id: first
                  title: first
                  for_each: field
                  levels: {list: [{id: "1", title: one}, {id: "2", title: two, requires: [{ratio: {node: b, at_least: 1}}]}]}
                  children: [{id: a, title: a, scale: yes_no}]
                - {id: second, title: second, for_each: field, children: [{id: b, title: b, scale: yes_no}]}
            """)
        let card = try SmallRubric.score(
            rubric,
            "subjects: [{id: f1, kind: field, answers: {a: no, b: yes}}, {id: f2, kind: field, answers: {a: yes, b: no}}]"
        )
        #expect(card.node(NodeReference("first", subjects: ["f1"]))?.level?.reached == "2")
        #expect(card.node(NodeReference("first", subjects: ["f2"]))?.level?.reached == "1")
    }

    @Test func `a condition on an answer looks at the subjects around and at the response that counts`() throws {
        let rubric = try SmallRubric.rubric(
            """
            root:
              id: root
              title: root
              children:
                - {id: has, title: has, scale: yes_no}
                - {id: field, title: field, for_each: field, children: [{id: key, title: key, scale: yes_no, applies_if: {answers: {has: [yes]}}}]}
            """)
        let field = "subjects: [{id: f, kind: field, answers: {key: no}}]"
        #expect(try SmallRubric.score(rubric, "answers: {has: yes}\n\(field)").root.value == Rational(1, over: 2))
        let verifiedNo = "answers: {has: [{value: yes}, {value: no, assessment: verified}]}\n\(field)"
        let card = try SmallRubric.score(rubric, verifiedNo)
        #expect(card.node(NodeReference("key", subjects: ["f"]))?.answer?.state == .notApplicable)
    }

    @Test func `an excluded group keeps its own range in a sum over all`() throws {
        let rubric = try SmallRubric.rubric(
            """
            root:
              id: root
              title: root
              combine: sum
              denominator: all
              children:
                - {id: x, title: x, range: [0, 10]}
                - {id: part, title: part, combine: sum, children: [{id: y, title: y, range: [5, 10]}, {id: z, title: z, range: [0, 10]}]}
            """)
        let settled = "{state: not_applicable, reason: r}"
        let root = try SmallRubric.score(rubric, "answers: {x: 5, y: \(settled), z: \(settled)}").root
        #expect(root.value == 10)
        #expect(root.range == ValueRange(5, 30))
    }

    @Test func `what is open does not pass, whatever its policy counts it as`() throws {
        let rubric = try SmallRubric.group(
            "states: {unknown: full}\nlevels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{share: {of: {items: self}, each: {ratio: {at_least: 1}}, at_least: 1}}]}]}",
            children: ["{id: i, title: i, scale: yes_no}"])
        let card = try SmallRubric.score(rubric, "answers: {i: {state: unknown}}")
        #expect(card.root.value == 1)
        #expect(card.level?.reached == "1")
    }

    @Test func `a negation of nothing is not met`() throws {
        let rubric = try SmallRubric.group(
            "states: {unanswered: exclude}\nlevels: {list: [{id: \"1\", title: one}, {id: \"2\", title: two, requires: [{not: {ratio: {node: i, below: 1/2}}}]}]}",
            children: ["{id: i, title: i, scale: yes_no}", "{id: k, title: k, scale: yes_no}"])
        #expect(try SmallRubric.score(rubric, "answers: {k: yes}").level?.reached == "1")
        #expect(try SmallRubric.score(rubric, "answers: {i: yes}").level?.reached == "2")
    }

    @Test func `bounds stay within what answers can reach`() throws {
        let rubric = try SmallRubric.group(
            "combine: sum",
            children: [
                "{id: i, title: i, scale: {range: [0, 10], options: [{id: a, points: 0, title: a}, {id: b, points: 5, title: b}]}}"
            ])
        #expect(try SmallRubric.score(rubric, "answers: {}").root.bounds.high == 5)
    }

    @Test func `the order of sub-subjects changes nothing`() throws {
        let rubric = try SmallRubric.rubric(
            """
            root:
              id: root
              title: root
              combine: sum
              children:
                - {id: field, title: field, combine: sum, for_each: field, children: [{id: a, title: a, range: [0, 10]}, {id: b, title: b, range: [0, 30]}]}
            """)
        let first = "{id: f1, kind: field, answers: {a: 5, b: {state: not_applicable, reason: r}}}"
        let second = "{id: f2, kind: field, answers: {a: 10, b: 30}}"
        let forward = try SmallRubric.score(rubric, "subjects: [\(first), \(second)]").root.value
        let backward = try SmallRubric.score(rubric, "subjects: [\(second), \(first)]").root.value
        #expect(forward == backward)
    }
}
