// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@Suite("A subtree scored once per sub-subject")
struct SubjectTests {
    private func rubric(_ combine: String = "mean") throws -> Rubric {
        try SmallRubric.rubric(
            """
            root:
              id: root
              title: root
              levels:
                list:
                  - {id: "1", title: one}
                  - id: "2"
                    title: two
                    requires:
                      - share: {of: {nodes: [key], subjects: {tags: [identifier]}}, each: {ratio: {at_least: 1}}, at_least: 1}
              children:
                - id: field
                  title: field
                  for_each: {kind: field, combine: \(combine)}
                  children:
                    - {id: key, title: key, range: [0, 1], measure: "quality.{database}.{field}.correct"}
                    - {id: name, title: name, range: [0, 1]}
            """)
    }

    static let evidence = """
        subjects:
          - {id: a, kind: field, weight: 3, tags: [identifier], answers: {key: 1, name: 0}}
          - {id: b, kind: field, answers: {key: 0, name: 0}}
        """

    @Test(
        arguments: [("mean", Rational(3, over: 8)), ("min", 0), ("max", Rational(1, over: 2)), ("sum", nil)]
            as [(String, Rational?)])
    func `results are combined with the weights of the evidence`(combine: String, expected: Rational?) throws {
        let card = try SmallRubric.score(try rubric(combine), Self.evidence)
        if let expected { #expect(card.root.value == expected) }
        let parts = card.nodes.filter { $0.id == "field" }
        #expect(parts.map(\.isCollection) == [true, false, false])
        #expect(parts.map(\.subjects) == [[], ["a"], ["b"]])
        #expect(parts.map(\.weight) == [1, 3, 1])
        if combine == "sum" { #expect(parts.first?.value == Rational(3, over: 2)) }
    }

    @Test func `a selection by tag of the sub-subject looks at those alone`() throws {
        #expect(try SmallRubric.score(try rubric(), Self.evidence).level?.reached == "2")
        let broken = Self.evidence.replacing("answers: {key: 1", with: "answers: {key: 0.999")
        let card = try SmallRubric.score(try rubric(), broken)
        #expect(card.level?.reached == "1")
        #expect(card.level?.blockers.first?.failing.map(\.text) == ["key@a"])
    }

    @Test(
        arguments: [
            (
                DiagnosticLanguage.en,
                """
                evidence.yaml:8:31: error: the sub-subject 'b' is not scored: of kind 'rule' the rubric looks only for the tags clean, current + key [unknown-subject-tags]
                  8 |   - {id: b, kind: rule, tags: [tidy], answers: {x: yes}}
                    |                               ^~~~~~
                evidence.yaml:9:10: error: the sub-subject 'c' is not scored: of kind 'rule' the rubric looks only for the tags clean, current + key [unknown-subject-tags]
                  9 |   - {id: c, kind: rule}
                    |          ^

                """
            ),
            (
                .vi,
                """
                evidence.yaml:8:31: lỗi: đối tượng con 'b' không được chấm: với loại 'rule', bộ tiêu chí chỉ xét các nhãn clean, current + key [unknown-subject-tags]
                  8 |   - {id: b, kind: rule, tags: [tidy], answers: {x: yes}}
                    |                               ^~~~~~
                evidence.yaml:9:10: lỗi: đối tượng con 'c' không được chấm: với loại 'rule', bộ tiêu chí chỉ xét các nhãn clean, current + key [unknown-subject-tags]
                  9 |   - {id: c, kind: rule}
                    |          ^

                """
            ),
        ])
    func `a sub-subject that no node looks at is refused`(language: DiagnosticLanguage, expected: String) throws {
        let rubric = try SmallRubric.group(
            "",
            children: [
                "{id: tidy, title: tidy, for_each: {kind: rule, tags: [clean]}, "
                    + "children: [{id: x, title: x, scale: yes_no}]}",
                "{id: fresh, title: fresh, for_each: {kind: rule, tags: [current, key]}, "
                    + "children: [{id: y, title: y, scale: yes_no}]}",
            ])
        let evidence = try SmallRubric.evidence(
            """
            subjects:
              - {id: a, kind: rule, tags: [clean], answers: {x: yes}}
              - {id: b, kind: rule, tags: [tidy], answers: {x: yes}}
              - {id: c, kind: rule}
            """)
        let mismatch = try #require(throws: EvidenceMismatch.self) { try rubric.score(evidence) }
        #expect(DiagnosticRenderer(language: language, color: false).render(mismatch.diagnostics) == expected)
    }

    @Test func `weights in memory are refused for nodes that are not scored for the subject`() throws {
        var document = try SmallRubric.evidence(Self.evidence)
        document.evidence.weights = ["field": 2]
        document.evidence.subjects[0].weights = ["field": 2, "name": 2, "nane": 2]
        let rubric = try rubric()
        let mismatch = try #require(throws: EvidenceMismatch.self) { try rubric.score(document) }
        #expect(
            mismatch.diagnostics.map(\.message.en) == [
                "weights: 'field' is scored once per sub-subject of kind 'field'",
                "weights: the rubric 'small' has no node 'nane'", "weights: 'name' is not scored once per sub-subject",
            ])
    }

    @Test func `a measure is found under the names of the subjects around it`() throws {
        let evidence = try SmallRubric.evidence(
            """
            measures: {quality.hotich.a.correct: 0.75}
            subjects: [{id: a, kind: field, tags: [identifier], answers: {name: 1}}]
            """.replacing("subject: {id: s}", with: ""))
        var document = evidence
        document.evidence.subject = Subject(id: "hotich", kind: "database")
        let card = try rubric().score(document)
        #expect(card.node(NodeReference("key", subjects: ["a"]))?.value == Rational(3, over: 4))
    }

    @Test func `without a sub-subject the node has no value`() throws {
        #expect(try SmallRubric.score(try rubric(), "answers: {}").root.value == nil)
    }

    @Test func `a node applies only where its facts and answers hold`() throws {
        let rubric = try SmallRubric.group(
            "combine: mean",
            children: [
                "{id: x, title: x, scale: yes_no}",
                "{id: y, title: y, scale: yes_no, applies_if: {answers: {x: [yes]}}}",
                "{id: z, title: z, scale: yes_no, applies_if: {kinds: [commune]}}",
            ])
        let card = try SmallRubric.score(rubric, "answers: {x: no}")
        #expect(card.node("y")?.answer?.state == .notApplicable)
        #expect(card.node("z")?.answer?.state == .notApplicable)
        #expect(try SmallRubric.score(rubric, "answers: {x: yes}").node("y")?.answer?.state == .unanswered)
    }
}
