// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Scoring
import Testing

@Suite("Which level a node reaches, and why")
struct LevelTests {
    private func card(_ levels: String, _ answers: String) throws -> Scorecard {
        let rubric = try SmallRubric.group(
            levels,
            children: [
                "{id: x, title: x, scale: yes_no, tags: [two]}", "{id: y, title: y, scale: four, tags: [two, three]}",
                "{id: z, title: z, scale: yes_no, weight: 3, tags: [three]}",
            ])
        return try SmallRubric.score(rubric, "answers: \(answers)")
    }

    private func levels(_ second: String, _ third: String, scheme: String = "cumulative") -> String {
        "levels: {scheme: \(scheme), list: [{id: one, title: one}, {id: two, title: two, requires: [\(second)]}, "
            + "{id: three, title: three, requires: [\(third)]}]}"
    }

    static let shareOfTwo = "{share: {of: {items: self, tags: [two]}, each: {ratio: {at_least: 1/2}}, at_least: 1}}"
    static let scoreOfThree = "{score: {at_least: 0.9}}"

    @Test(arguments: [
        ("{x: yes, y: a, z: yes}", "one"), ("{x: yes, y: c, z: no}", "two"), ("{x: yes, y: d, z: yes}", "three"),
    ])
    func `cumulative stops below the first level that does not hold`(answers: String, expected: String) throws {
        #expect(try card(levels(Self.shareOfTwo, Self.scoreOfThree), answers).level?.reached == expected)
    }

    @Test func `highest takes the highest that holds, whatever lies below`() throws {
        let third = "{ratio: {node: z, at_least: 1}}"
        #expect(
            try card(levels(Self.shareOfTwo, third, scheme: "highest"), "{x: no, y: a, z: yes}").level?.reached
                == "three")
    }

    @Test(arguments: [("a", "low"), ("b", "low"), ("c", "high"), ("d", "top")])
    func `bands keep open and closed ends apart`(answer: String, expected: String) throws {
        let rubric = try SmallRubric.group(
            """
            range: [0, 4]
            levels: {scheme: bands, list: [{id: low, title: low, to: {below: 2}}, {id: high, title: high, from: {at_least: 2}, to: {below: 4}}, {id: top, title: top, from: {at_least: 4}}]}
            """, children: ["{id: y, title: y, scale: four}"])
        #expect(try SmallRubric.score(rubric, "answers: {y: \(answer)}").level?.reached == expected)
    }

    @Test func `what blocks the next level is named with counts and items`() throws {
        let level = try #require(try card(levels(Self.shareOfTwo, Self.scoreOfThree), "{x: yes, y: b, z: yes}").level)
        #expect(level.next == "two")
        let blocker = try #require(level.blockers.first)
        #expect(blocker.kind == .share)
        #expect(blocker.selected == 2)
        #expect(blocker.passing == 1)
        #expect(blocker.failing == [NodeReference("y")])
        #expect(blocker.actual == Rational(1, over: 2))
        #expect(level.progress == Rational(1, over: 2))
    }

    @Test(arguments: [
        ("{score: {node: y, at_least: 2}}", true), ("{score: {node: y, above: 2}}", false),
        ("{ratio: {node: y, at_least: 50%}}", true), ("{coverage: {at_least: 1}}", true),
        ("{coverage: {node: z, above: 1}}", false), ("{state: {node: x, in: [answered]}}", true),
        ("{state: {node: x, in: [exempt]}}", false), ("{not: {ratio: {node: y, at_least: 51%}}}", true),
        ("{any: [{ratio: {node: z, at_least: 1}}, {ratio: {node: x, at_least: 1}}]}", true),
        ("{all: [{ratio: {node: z, at_least: 1}}, {ratio: {node: x, at_least: 1}}]}", false),
        ("{count: {of: {children: self}, each: {ratio: {at_least: 1/2}}, at_least: 2}}", true),
        ("{count: {of: {children: self}, each: {ratio: {at_least: 1/2}}, at_least: 3}}", false),
        ("{count: {of: {nodes: [x, z]}, each: {ratio: {below: 1/2}}, at_most: 1}}", true),
        ("{share: {of: {items: self}, each: {ratio: {at_least: 1/2}}, at_least: 2/5, by: weight}}", true),
        ("{share: {of: {items: self}, each: {ratio: {at_least: 1/2}}, at_least: 1/2, by: weight}}", false),
        ("{share: {of: {items: self, any_tags: [two]}, each: {ratio: {at_least: 1/2}}, at_least: 1}}", true),
        ("{evidence: {node: x, kind: document}}", false),
    ])
    func `each requirement holds or not by its definition`(requirement: String, isMet: Bool) throws {
        let card = try card(levels(requirement, "{score: {above: 1}}"), "{x: yes, y: c, z: no}")
        #expect(card.level?.reached == (isMet ? "two" : "one"))
    }

    @Test func `an empty selection never passes unless the rubric says so, and is named`() throws {
        let settled = "{x: {state: not_applicable, reason: r}, y: {state: not_applicable, reason: r}, z: yes}"
        let strict = try #require(try card(levels(Self.shareOfTwo, Self.scoreOfThree), settled).level)
        #expect(strict.reached == "one")
        #expect(strict.blockers.first?.isEmptySelection == true)
        let lenient =
            "{share: {of: {items: self, tags: [two]}, each: {ratio: {at_least: 1/2}}, at_least: 1, empty: met}}"
        let card = try card(levels(lenient, "{score: {above: 1}}"), settled)
        #expect(card.level?.reached == "two")
        #expect(card.level?.levels[1].requirements.first?.isEmptySelection == true)
    }

    @Test func `an open item is selected and does not pass, even where it leaves the denominator`() throws {
        let card = try card(
            "states: {unanswered: exclude}\n" + levels(Self.shareOfTwo, Self.scoreOfThree), "{x: yes, z: yes}")
        #expect(card.root.value == 1)
        #expect(card.level?.reached == "one")
    }

    @Test func `a level cap holds the level down and is named`() throws {
        let rubric = try SmallRubric.group(
            levels("{ratio: {at_least: 0}}", "{ratio: {at_least: 0}}")
                + "\ncaps: [{unless: {ratio: {node: x, at_least: 1}}, level: two, title: x comes first}]",
            children: ["{id: x, title: x, scale: yes_no}"])
        let level = try #require(try SmallRubric.score(rubric, "answers: {x: no}").level)
        #expect(level.reached == "two")
        #expect(level.caps.map(\.title) == [LocalizedText("x comes first")])
        #expect(try SmallRubric.score(rubric, "answers: {x: yes}").level?.reached == "three")
    }

    @Test func `levels of children make the level of the parent`() throws {
        let rubric = try SmallRubric.rubric(
            """
            level_sets:
              part:
                list:
                  - {id: "1", title: one}
                  - {id: "2", title: two, requires: [{share: {of: {items: self}, each: {ratio: {at_least: 1}}, at_least: 1}}]}
            root:
              id: root
              title: root
              levels:
                list:
                  - {id: "1", title: one}
                  - {id: "2", title: two, requires: [{share: {of: {children: self}, each: {level: {at_least: "2"}}, at_least: 1}}]}
              children:
                - {id: a, title: a, levels: part, children: [{id: a1, title: a1, scale: yes_no}]}
                - {id: b, title: b, levels: part, children: [{id: b1, title: b1, scale: yes_no}]}
            """)
        #expect(try SmallRubric.score(rubric, "answers: {a1: yes, b1: no}").level?.reached == "1")
        #expect(try SmallRubric.score(rubric, "answers: {a1: yes, b1: yes}").level?.reached == "2")
    }

    @Test func `an open item widens the level as well as the score`() throws {
        let level = try #require(try card(levels(Self.shareOfTwo, Self.scoreOfThree), "{x: yes, z: yes}").level)
        #expect(level.reached == "one")
        #expect(level.lowest == "one")
        #expect(level.highest == "three")
    }
}
