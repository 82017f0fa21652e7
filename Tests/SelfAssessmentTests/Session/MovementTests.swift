// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SelfAssessment
import Testing

struct MovementTests {
    private static let all = [
        "plan", "owner", "kinds", "after", "share", "days", "points", "measured", "described@dan-cu",
        "described@dat-dai",
    ]

    private func name(_ id: AnswerPlace) -> String {
        id.parts.isEmpty ? id.item : id.item + "@" + id.parts.map(\.id).joined(separator: "/")
    }

    private func here(_ session: AssessmentSession) -> String { name(session.current.id) }

    @Test func `questions stand in the order of the rubric, once for each sub-subject where the rubric asks so`() throws
    {
        let session = try AssessmentSession(small: twoDatabases)
        #expect(session.questions.map(name) == Self.all)
        #expect(
            session.questions.last == AnswerPlace(item: "described", parts: [.init(id: "dat-dai", kind: "database")]))
        #expect(session.domains.map(\.id) == ["strategy", "figures", "database", "database"])
        #expect(session.domains.map(\.questions) == [[0, 1, 2, 3], [4, 5, 6, 7], [8], [9]])
        #expect(session.domains.map { $0.subjects.map(\.id) } == [[], [], ["dan-cu"], ["dat-dai"]])
        let question = try #require(session.question(session.questions[8]))
        #expect(question.subjects.first?.name == LocalizedText("Dân cư"))
        #expect(question.path == [LocalizedText(vi: "Cơ sở dữ liệu", en: "Database")])
        #expect(question.number == 9)
        #expect(question.count == 10)
    }

    @Test func `next and previous pass over what is not asked, and end at the ends`() throws {
        var session = try AssessmentSession(small: "")
        #expect(here(session) == "plan")
        let wentBack = session.previous()
        #expect(wentBack == false)
        var seen = [here(session)]
        while session.next() { seen.append(here(session)) }
        #expect(seen == ["plan", "owner", "kinds", "share", "days", "points", "measured"])
        let wentBack2 = session.previous()
        #expect(wentBack2)
        #expect(here(session) == "points")
        try session.go(toNamed: "share")
        let wentBack3 = session.previous()
        #expect(wentBack3)
        #expect(here(session) == "kinds")
    }

    @Test func `a question that an answer opens is asked from then on`() throws {
        var session = try AssessmentSession(small: "")
        #expect(session.status(of: AnswerPlace(item: "after")) == .notAsked)
        #expect(session.openQuestions.map(name) == ["plan", "owner", "kinds", "share", "days", "points", "measured"])
        try session.apply(.answer("full"))
        #expect(session.status(of: AnswerPlace(item: "after")) == .open)
        #expect(session.openQuestions.map(name) == ["owner", "kinds", "after", "share", "days", "points", "measured"])
    }

    @Test func `a session begins at the first open question, and the next open one comes round from the end`() throws {
        var session = try AssessmentSession(small: "answers: {plan: none, owner: 5, share: 10%}\n")
        #expect(here(session) == "kinds")
        try session.go(toNamed: "points")
        let foundOpen = session.nextOpen()
        #expect(foundOpen)
        #expect(here(session) == "measured")
        let foundOpen2 = session.nextOpen()
        #expect(foundOpen2)
        #expect(here(session) == "kinds")
        for item in ["kinds", "days", "points", "measured"] {
            try session.apply(.unknown, to: AnswerPlace(item: item))
        }
        let foundOpen3 = session.nextOpen()
        #expect(foundOpen3 == false)
        #expect(session.openQuestions.map(name) == ["kinds", "days", "points", "measured"])
    }

    @Test func `what is skipped stays open, comes last, and marks nothing in the document`() throws {
        var session = try AssessmentSession(small: "")
        let before = session.bytes
        let skipped = session.skip()
        #expect(skipped)
        #expect(here(session) == "owner")
        let skipped2 = session.skip()
        #expect(skipped2)
        #expect(here(session) == "kinds")
        #expect(session.bytes == before)
        #expect(session.domains[0].skipped == 2)
        #expect(session.domains[0].open == 3)
        #expect(session.question(AnswerPlace(item: "plan"))?.isSkipped == true)
        for item in ["kinds", "share", "days", "points"] { try session.apply(.unknown, to: AnswerPlace(item: item)) }
        let foundOpen = session.nextOpen()
        #expect(foundOpen)
        #expect(here(session) == "measured")
        try session.apply(.answer("50%"))
        let foundOpen2 = session.nextOpen()
        #expect(foundOpen2)
        #expect(here(session) == "plan")
        try session.apply(.answer("1"))
        #expect(session.question(AnswerPlace(item: "plan"))?.isSkipped == false)
        let skipped3 = session.skip()
        #expect(skipped3)
        #expect(here(session) == "owner")
    }

    @Test func `back goes the way that was come, like the back of a browser`() throws {
        var session = try AssessmentSession(small: twoDatabases)
        let returned = session.back()
        #expect(returned == false)
        session.next()
        try session.go(toNumber: 7)
        try session.go(toDomain: 3)
        try session.go(toNumber: 10)
        var seen: [String] = []
        while session.back() { seen.append(here(session)) }
        #expect(seen == ["points", "owner", "plan"])
    }

    @Test func `a domain is entered at its first open question`() throws {
        var session = try AssessmentSession(small: "answers: {share: 10%}\n" + twoDatabases)
        try session.go(toDomain: 1)
        #expect(here(session) == "days")
        #expect(session.currentDomain.position == 1)
        try session.go(toDomain: 0)
        for item in ["plan", "owner", "kinds"] { try session.apply(.option(1), to: AnswerPlace(item: item)) }
        try session.go(toDomain: 3)
        try session.go(toDomain: 0)
        #expect(here(session) == "plan")
    }

    @Test(arguments: [
        ("3", "kinds"), ("share", "share"), (" described@dat-dai ", "described@dat-dai"),
        ("described", "described@dan-cu"),
    ])
    func `a question is named by number, by id, or by id and sub-subject`(typed: String, place: String) throws {
        var session = try AssessmentSession(small: twoDatabases)
        try session.go(toNamed: typed)
        #expect(here(session) == place)
    }

    @Test func `the last answer is the respondent's latest`() throws {
        var session = try AssessmentSession(
            small: """
                answers:
                  plan: {value: none, rater: An, date: 2026-11-19}
                  owner: {value: 5, rater: An, date: 2026-11-18}
                  kinds: {value: [a], rater: An, date: 2026-11-19}
                  share: {value: 10%, rater: Bình, date: 2026-11-20}

                """)
        let foundAnswer = session.goToLastAnswer()
        #expect(foundAnswer)
        #expect(here(session) == "kinds")
        var nobody = try AssessmentSession(small: "")
        let foundAnswer2 = nobody.goToLastAnswer()
        #expect(foundAnswer2 == false)
    }

    @Test func `a move that leads nowhere says where one could go`() throws {
        var session = try AssessmentSession(small: "")
        func refusal(_ move: (inout AssessmentSession) throws(SessionRefusal) -> Void) -> SessionRefusal? {
            do throws(SessionRefusal) {
                try move(&session)
                return nil
            } catch {
                return error
            }
        }
        let number = refusal { session throws(SessionRefusal) in try session.go(toNumber: 0) }
        #expect(number?.message.vi == "không có câu 0; các câu được đánh số từ 1 đến 8")
        #expect(number?.message.en == "there is no question 0; the questions are numbered from 1 to 8")
        let domain = refusal { session throws(SessionRefusal) in try session.go(toDomain: 2) }
        #expect(domain?.message.vi == "không có lĩnh vực 3; các lĩnh vực được đánh số từ 1 đến 2")
        #expect(domain?.message.en == "there is no domain 3; the domains are numbered from 1 to 2")
        let id = refusal { session throws(SessionRefusal) in try session.go(toNamed: "pland") }
        #expect(id?.message.vi == "không có câu hỏi 'pland'; ghi số thứ tự hoặc mã của câu hỏi")
        #expect(id?.message.en == "there is no question 'pland'; give the number or the id of a question")
        #expect(id?.help == .didYouMean("plan"))
        for far in [Int.min, Int.max] {
            #expect(refusal { session throws(SessionRefusal) in try session.go(toNumber: far) } != nil)
            #expect(refusal { session throws(SessionRefusal) in try session.go(toDomain: far) } != nil)
        }
        #expect(here(session) == "plan")
        let returned = session.back()
        #expect(returned == false)
    }

    @Test func `a document of which nothing is asked is refused with what it lacks`() throws {
        let quality = try #require(SessionRubrics.quality)
        let text = "evidence: 1\nid: e\nsubject: {id: s, kind: database}\nrubric: vn-dqi\n"
        let failure = #expect(throws: ReadingFailure.self) {
            try AssessmentSession(
                reading: Array(text.utf8), named: "e.yaml", rubric: quality, respondent: .an)
        }
        let diagnostic = try #require(failure?.diagnostics.first)
        #expect(diagnostic.message.vi == "hồ sơ này không có câu hỏi nào để trả lời")
        #expect(diagnostic.message.en == "there is no question to be answered for this document")
        #expect(
            diagnostic.help?.vi
                == "bộ tiêu chí hỏi theo từng đối tượng con; ghi chúng vào 'subjects', loại 'field', 'rule'")
        #expect(
            diagnostic.help?.en
                == "the rubric asks once per sub-subject; list them under 'subjects', of the kinds 'field', 'rule'")
    }
}
