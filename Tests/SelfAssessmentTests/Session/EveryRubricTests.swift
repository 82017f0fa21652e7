// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Reports
import RubricLibrary
import Scoring
import SelfAssessment
import Testing

/// Sessions over every rubric that is shipped: from its template, or where that has no sub-subjects yet, from a document.
struct EveryRubricTests {
    @Test(arguments: ShippedRubrics.all(ofKind: "rubric").map(\.id).filter { $0 != "vn-dqi" })
    func `every question of a shipped rubric is asked once, answered, and taken back`(id: String) throws {
        let shipped = try #require(ShippedRubrics.document(id: id))
        let rubric = try Rubric(reading: shipped.bytes, named: id)
        let template = EvidenceTemplate(language: .english).render(rubric, profile: nil, subject: "x")
        var session = try AssessmentSession(
            reading: Array(template.utf8), named: "x.yaml", rubric: rubric, respondent: .an)
        let questions = session.questions
        #expect(Set(questions).count == questions.count)
        #expect(questions.count == session.card.nodes.count { $0.isItem })
        #expect(session.domains.flatMap(\.questions).sorted() == Array(questions.indices))
        for place in questions {
            let question = try #require(session.question(place))
            guard question.status == .open else { continue }
            switch question.form {
            case .choice, .several: try session.apply(.option(1), to: place)
            case .number(let form): try session.apply(.answer(form.isShare ? "90 %" : "1"), to: place)
            }
            let own = try #require(session.question(place)?.own)
            #expect(own.counts)
            #expect(session.status(of: place) == .answered)
        }
        let document = try EvidenceDocument(reading: session.bytes, named: "x.yaml")
        #expect(session.card == (try Scorer(rubric).score(document, asOf: sessionDay)))
        #expect(session.openQuestions == [])
        var count = 0
        while session.canUndo {
            try session.undo()
            count += 1
        }
        if count == questions.count { #expect(session.bytes == Array(template.utf8)) }
    }

    @Test func `a rule of a field of a database is answered where it stands`() throws {
        let rubric = try #require(SessionRubrics.quality)
        let text = """
            evidence: 1
            id: e
            subject: {id: dan-cu, kind: database}
            rubric: vn-dqi
            subjects:
              - id: ho-ten
                kind: field
                subjects:
                  - {id: khong-trong, kind: rule, tags: [correct]}
                  - {id: viet-hoa, kind: rule, tags: [correct]}
              - {id: ngay-sinh, kind: field}

            """
        var session = try AssessmentSession(
            reading: Array(text.utf8), named: "e.yaml", rubric: rubric, respondent: Respondent(date: sessionDay))
        #expect(session.domains.map { $0.subjects.map(\.id) } == [["ho-ten"], ["ngay-sinh"]])
        try session.go(toNamed: "field.correct.rule@ho-ten/viet-hoa")
        #expect(session.current.subjects.map(\.kind) == ["field", "rule"])
        #expect(session.current.path.count == 3)
        try session.apply(.answer("92/100"))
        let rule = try #require(session.document.evidence.subjects.first?.subjects.last)
        #expect(rule.subject.id == "viet-hoa")
        #expect(rule.answers["field.correct.rule"]?.responses.first?.value == .share(numerator: 92, denominator: 100))
        let expected = text.replacing(
            "{id: viet-hoa, kind: rule, tags: [correct]}",
            with: "{id: viet-hoa, kind: rule, tags: [correct], answers: {field.correct.rule: "
                + "{value: {numerator: 92, denominator: 100}, date: 2026-11-20}}}")
        #expect(String(decoding: session.bytes, as: UTF8.self) == expected)
    }

    @Test func `a note of a megabyte and an answer of a megabyte are dealt with`() throws {
        let long = String(repeating: "Dữ liệu mở. ", count: 80_000)
        var session = try AssessmentSession(small: "")
        try session.apply(.note(long + "x"))
        #expect(session.current.own?.response.note == long + "x")
        let before = session.bytes
        let refused = session.refusal(.answer(long), to: "plan")
        #expect(
            refused?.message.en
                == "there is no option 'Dữ liệu mở. Dữ liệu mở. Dữ liệu mở. Dữ liệu mở. Dữ liệu mở. …'")
        let digits = String(repeating: "1", count: 1_000_000)
        let codes = ["days", "kinds"].map { session.refusal(.answer(digits), to: $0)?.message.code }
        #expect(codes == ["expected-number", "unknown-option"])
        #expect(session.bytes == before)
        #expect(session.search(long) == [])
    }
}
