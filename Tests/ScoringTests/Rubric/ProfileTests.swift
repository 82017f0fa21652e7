// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("Profiles, targets and views")
struct ProfileTests {
    private func rubric() throws -> Rubric {
        try SmallRubric.rubric(
            """
            tags: {small: {title: small}, people: {title: people}, paper: {title: paper}}
            profiles:
              - {id: commune, title: commune, kinds: [commune], items: {tags: [small]}, weights: {x: 3}}
              - {id: no-paper, title: no paper, items: {exclude_tags: [paper]}}
              - {id: only-z, title: only z, items: {include: [z]}, states: {unanswered: full}}
              - {id: not-part, title: not part, items: {exclude: [part]}}
            targets:
              - {id: t2, title: two, printed: Đạt cấp độ 2, phase: {from: 2026-01-01, to: 2027-12-31}, reach: [{level: "2"}]}
              - {id: t3, title: three, phase: {from: 2025-01-01, to: 2025-12-31}, scope: bodies, reach: [{level: "2", share: 1}, {level: "3", share: 90%}]}
              - {id: tc, title: commune, profiles: [commune], phase: {from: 2026-01-01, to: 2027-12-31}, reach: [{level: "3"}]}
            views:
              - {id: topics, title: topics, range: [0, 10], round: {mode: half_up, digits: 1}, groups: [{id: p, title: p, tags: [people]}, {id: both, title: both, any_tags: [people, paper]}, {id: none, title: none, tags: [people, paper]}]}
            root:
              id: root
              title: root
              levels: {list: [{id: "1", title: one}, {id: "2", title: two, requires: [{ratio: {at_least: 1/2}}]}, {id: "3", title: three, requires: [{ratio: {at_least: 1}}]}]}
              children:
                - {id: x, title: x, scale: yes_no, tags: [small, people]}
                - id: part
                  title: part
                  children: [{id: y, title: y, scale: yes_no, tags: [small]}, {id: w, title: w, scale: yes_no, tags: [paper]}]
                - {id: z, title: z, scale: yes_no, weight: 2}
            """)
    }

    private func card(_ profile: String?, _ answers: String) throws -> Scorecard {
        var document = try SmallRubric.evidence("answers: \(answers)")
        document.profile = profile
        do {
            return try rubric().score(document)
        } catch let mismatch as EvidenceMismatch {
            throw Explained(diagnostics: mismatch.diagnostics)
        }
    }

    @Test(
        arguments: [
            (nil, ["root", "x", "part", "y", "w", "z"]), ("commune", ["root", "x", "part", "y"]),
            ("no-paper", ["root", "x", "part", "y", "z"]), ("only-z", ["root", "z"]), ("not-part", ["root", "x", "z"]),
        ] as [(String?, [String])])
    func `a profile selects items and leaves the rest out of the result`(profile: String?, expected: [String]) throws {
        #expect(try card(profile, "{}").nodes.map(\.id) == expected)
    }

    @Test func `a profile may change weights and policies but no meaning`() throws {
        #expect(try card("commune", "{x: yes, y: no}").root.value == Rational(3, over: 4))
        #expect(try card("only-z", "{}").root.value == 1)
    }

    @Test func `an answer that the profile does not ask for is left out and said`() throws {
        let findings = try card("commune", "{x: yes, z: yes}").findings
        #expect(findings.map(\.code) == [.answerOutsideProfile])
        #expect(findings.map(\.node) == [NodeReference("z")])
    }

    @Test func `a profile for another kind of subject is said`() throws {
        var document = try SmallRubric.evidence("answers: {}")
        document.profile = "commune"
        document.evidence.subject.kind = "department"
        #expect(try rubric().score(document).findings.map(\.code) == [.profileForOtherKind])
    }

    @Test func `targets tell what is missing, by how much and whether the phase is over`() throws {
        let targets = try card(nil, "{x: yes, y: yes, w: yes}").targets
        #expect(targets.map(\.target.id) == ["t2", "t3"])
        #expect(targets.map(\.missing) == [nil, "3"])
        #expect(targets.map(\.gap) == [0, 1])
        #expect(targets.map(\.isOver) == [false, true])
        #expect(try card("commune", "{}").targets.map(\.target.id) == ["t2", "t3", "tc"])
    }

    @Test func `a view combines the same items by tag`() throws {
        let view = try #require(try card(nil, "{x: yes, w: no}").views.first)
        #expect(view.groups.map(\.published) == [10, 5, nil])
        #expect(view.groups.map(\.items) == [1, 2, 0])
    }

    @Test func `an unknown profile is refused with the known ones`() throws {
        #expect(throws: EvidenceMismatch.self) { try Scorer(try rubric(), profile: "village") }
    }
}
