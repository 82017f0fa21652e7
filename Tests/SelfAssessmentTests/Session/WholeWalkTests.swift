// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Scoring
import SelfAssessment
import Testing

/// The full rubric, walked from the first question to the last.
struct WholeWalkTests {
    /// What is typed at a question, and what the document must then have: made from the question's number alone.
    private static func typed(_ question: SessionQuestion) -> (change: SessionChange, response: Response) {
        let an = Respondent.an
        func answered(_ value: AnswerValue) -> Response { Response(value, rater: an.rater, date: an.date) }
        if question.number % 11 == 0 {
            return (
                .notApplicable(reason: "Câu \(question.number)"),
                Response(state: .notApplicable, reason: "Câu \(question.number)", rater: an.rater, date: an.date)
            )
        }
        if question.number % 13 == 0 {
            return (.unknown, Response(state: .unknown, rater: an.rater, date: an.date))
        }
        switch question.form {
        case .choice(let options):
            let option = options[question.number % options.count]
            return (
                question.number % 2 == 0 ? .answer(option.key) : .answer(option.title.text(in: .vietnamese)),
                answered(.word(option.id))
            )
        case .several(let options): return (.answer("\(options[0].key)"), answered(.words([options[0].id])))
        case .number:
            let percent = question.number % 100
            return (.answer("\(percent),5 %"), answered(.word("\(percent).5%")))
        }
    }

    @Test(arguments: ["department", "commune", "province"])
    func `every question of a profile is answered in turn, and the document scores like the same answers made apart`(
        profile: String
    ) throws {
        let rubric = try #require(SessionRubrics.governance)
        let template = EvidenceTemplate(language: .vietnamese).render(rubric, profile: profile, subject: "x")
        var session = try AssessmentSession(
            reading: Array(template.utf8), named: "x.yaml", rubric: rubric, respondent: .an)
        var expected = session.document
        var walked: [AnswerPlace] = []
        while session.current.status == .open {
            let question = session.current
            #expect(question.number == walked.count + 1)
            let (change, response) = Self.typed(question)
            try session.apply(change)
            expected.evidence.answers[question.id.item] = ItemAnswer([response])
            walked.append(question.id)
            #expect(session.current.own?.response == response)
            session.nextOpen()
        }
        #expect(walked == session.questions)
        #expect(session.domains.allSatisfy { $0.open == 0 })
        expected.identity.hash = session.document.identity.hash
        #expect(session.document == expected)
        #expect(session.card == (try Scorer(rubric, profile: profile).score(expected, asOf: sessionDay)))
        let reread = try EvidenceDocument(reading: session.bytes, named: "x.yaml")
        #expect(reread == session.document)
        // Back to the template, change by change.
        for place in walked.reversed() { #expect(try session.undo() == place) }
        #expect(session.bytes == Array(template.utf8))
        #expect(session.canUndo == false)
    }

    @Test func `the rubric asks in thirteen domains, and each question says all that the rubric has of it`() throws {
        let rubric = try #require(SessionRubrics.governance)
        let text = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: vn-data-governance\n"
        let session = try AssessmentSession(
            reading: Array(text.utf8), named: "e.yaml", rubric: rubric, respondent: .an)
        #expect(session.domains.count == 13)
        #expect(session.questions.count == rubric.items.reduce(0) { count, _ in count + 1 })
        for (number, node) in rubric.items.enumerated() {
            let question = try #require(session.question(AnswerPlace(item: node.id)))
            let rule = try #require(node.item)
            #expect(question.number == number + 1)
            #expect(question.title == node.title)
            #expect(question.question == rule.question ?? node.title)
            #expect(question.help == rule.help)
            #expect(question.guidance == rule.guidance)
            #expect(question.path == [session.domains[question.domain].title])
            #expect(question.statesWithReason == [.notApplicable, .exempt])
            #expect(question.evidence?.minimum == 1)
        }
    }
}
