// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import SelfAssessment
import Testing

/// Several people, roles and lenses.
struct RaterTests {
    private let verifier = Respondent(rater: "Chi", assessment: .verified, date: sessionDay)

    @Test func `work is shared within a role: what one has answered is not open for the other`() throws {
        let text = "answers:\n  plan: {value: full, rater: Bình}\n  owner: {state: unknown, rater: Bình}\n"
        let session = try AssessmentSession(small: text)
        #expect(session.status(of: .plan) == .answered)
        #expect(session.status(of: .owner) == .unknown)
        #expect(session.current.id.item == "kinds")
        #expect(session.question(.plan)?.own == nil)
        #expect(session.question(.plan)?.others.map(\.response.rater) == ["Bình"])
    }

    @Test func `who verifies finds every question open that nobody has verified`() throws {
        let text = """
            answers:
              plan: {value: full, rater: Bình}
              owner:
                - {value: 5, rater: Bình}
                - {value: 0, rater: Dung, assessment: verified}

            """
        var session = try AssessmentSession(small: text, by: verifier)
        #expect(session.status(of: .plan) == .open)
        #expect(session.status(of: .owner) == .answered)
        #expect(session.current.id == .plan)
        try session.apply(.answer("partial"))
        #expect(session.current.own?.counts == true)
        #expect(session.current.others.map(\.counts) == [false])
        #expect(session.current.ratio == Rational(1, over: 2))
        try session.apply(.clear)
        #expect(session.current.others.map(\.counts) == [true])
    }

    @Test func `who names no role goes on in the one they have answered in`() throws {
        let text = "answers:\n  plan: {value: full, rater: An, assessment: verified}\n"
        var session = try AssessmentSession(small: text)
        #expect(session.status(of: .plan) == .answered)
        try session.apply(.answer("none"), to: .plan)
        #expect(
            session.body == "answers:\n  plan: {value: none, rater: An, assessment: verified, date: 2026-11-20}\n")
        #expect(session.status(of: .plan) == .answered)
    }

    @Test(arguments: [Respondent(), .an])
    func `the name, role and day that a document gives by default are not written again`(
        respondent: Respondent
    ) throws {
        let text = "defaults: {rater: An, assessment: cross, date: 2026-11-20}\nas_of: 2026-11-20\n"
        var session = try AssessmentSession(small: text + "answers:\n  plan: none\n", by: respondent)
        try session.apply(.answer("full"), to: .plan)
        #expect(session.body == text + "answers:\n  plan: full\n")
    }

    @Test func `somebody else than the document names by default is written, in the document's role`() throws {
        let text = "defaults: {rater: An, assessment: cross, date: 2026-11-20}\n"
        var session = try AssessmentSession(small: text + "answers:\n  plan: none\n", by: .binh)
        try session.apply(.answer("full"), to: .plan)
        let responses = session.document.evidence.answers["plan"]?.responses ?? []
        #expect(responses.map(\.rater) == ["An", "Bình"])
        #expect(responses.map(\.assessment) == [.cross, .cross])
        #expect(session.question(.plan)?.own?.response.rater == "Bình")
    }

    @Test func `without a day of their own the respondent's day is the as-of date`() throws {
        let session = try AssessmentSession(small: "")
        #expect(session.card.asOf == sessionDay)
        let dated = try AssessmentSession(small: "as_of: 2026-06-30\n")
        #expect(dated.card.asOf == CalendarDate(year: 2026, month: 6, day: 30))
        let failure = #expect(throws: ReadingFailure.self) { try AssessmentSession(small: "", by: Respondent()) }
        #expect(failure?.diagnostics.map(\.message.code) == ["as-of-missing"])
    }

    @Test func `each lens has answers of its own, and an item without lenses has one answer`() throws {
        let rubric = try Rubric(
            reading: Array(
                """
                rubric: 1
                id: small
                version: "1"
                title: {vi: Nhỏ, en: Small}
                status: proposed
                sources: [{id: own, title: {vi: Tự xây dựng, en: Our own work}, status: proposed}]
                lenses:
                  list: [{id: written, title: {vi: Văn bản, en: Written}}, {id: done, title: {vi: Thực tế, en: Done}}]
                  combine: min
                scales:
                  yes: {options: [{id: no, points: 0, title: {vi: Chưa, en: No}}, {id: yes, points: 1, title: {vi: Có, en: Yes}}]}
                root:
                  id: small
                  title: {vi: Toàn bộ, en: Everything}
                  children:
                    - {id: plan, title: {vi: Kế hoạch, en: Plan}, scale: yes}
                    - {id: owner, title: {vi: Chủ quản, en: Owner}, scale: yes, lenses: none}

                """.utf8), named: "r.yaml")
        var bytes = Array("evidence: 1\nid: e\nsubject: {id: s}\nrubric: small\n".utf8)
        for lens in ["written", "done"] {
            var session = try AssessmentSession(
                reading: bytes, named: "e.yaml", rubric: rubric,
                respondent: Respondent(rater: "An", lens: lens, date: sessionDay))
            #expect(session.status(of: .plan) == .open)
            #expect(session.current.id == .plan)
            try session.apply(.answer(lens == "written" ? "có" : "chưa"), to: .plan)
            try session.apply(.answer("yes"), to: .owner)
            #expect(session.status(of: .plan) == .answered)
            bytes = session.bytes
        }
        let document = try EvidenceDocument(reading: bytes, named: "e.yaml")
        #expect(document.evidence.answers["plan"]?.responses.map(\.lens) == ["written", "done"])
        #expect(document.evidence.answers["plan"]?.responses.map(\.value) == [.word("yes"), .word("no")])
        #expect(document.evidence.answers["owner"]?.responses.map(\.lens) == [nil])
    }
}
