// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SafeFiles
import SelfAssessment
import Testing

/// Somebody else changes the file while a session is open.
struct SharedFileTests {
    @Test func `answers of two people who work at once are all in the file, and each hears of the other's`() throws {
        let folder = try SessionFolder("# Sở Xây dựng\nanswers:\n  plan:\n  owner:\n")
        var (an, binh) = (try folder.open(by: .an), try folder.open(by: .binh))
        #expect(try an.apply(.answer("full"), to: .plan) == [])
        let heard = try binh.apply(.answer("5"), to: .owner)
        #expect(heard.map(\.question) == [.plan])
        #expect(heard.map(\.rater) == ["An"])
        #expect(heard.map(\.before) == [nil])
        #expect(heard.map(\.after?.text) == [LocalizedText(vi: "Thực hiện đầy đủ", en: "Fully done")])
        #expect(heard.map(\.after?.isOwn) == [false])
        let both = """
            # Sở Xây dựng
            answers:
              plan: {value: full, rater: An, date: 2026-11-20}
              owner: {value: 5, rater: Bình, date: 2026-11-20}

            """
        #expect(try folder.text == both)
        #expect(binh.session.question(.plan)?.others.map(\.response.rater) == ["An"])
        #expect(binh.isSaved)
        #expect(try an.refresh().map(\.question) == [.owner])
        #expect(an.session.bytes == binh.session.bytes)
        #expect(try an.refresh() == [])
    }

    @Test func `answers of two people to one question stand side by side`() throws {
        let folder = try SessionFolder()
        var (an, binh) = (try folder.open(by: .an), try folder.open(by: .binh))
        try an.apply(.answer("full"), to: .plan)
        try binh.apply(.answer("none"), to: .plan)
        #expect(binh.conflicts == [])
        #expect(
            try folder.text == """
                answers:
                  plan:
                    - {value: full, rater: An, date: 2026-11-20}
                    - {value: none, rater: Bình, date: 2026-11-20}

                """)
        let question = try #require(binh.session.question(.plan))
        #expect(question.own?.response.value == .word("none"))
        #expect(question.others.map(\.response.value) == [.word("full")])
        // Of two answers of one day the one written later counts.
        #expect(question.own?.counts == true)
        #expect(question.others.map(\.counts) == [false])
    }

    @Test func `comments and order that somebody has changed stay as they made them`() throws {
        let folder = try SessionFolder("answers:\n  plan: none\n  owner: 5\n")
        var file = try folder.open(by: Respondent())
        try folder.write("# Đã xem\nanswers:\n  owner: 5 # sửa sau\n  plan: none\n  share: 10%\n")
        let heard = try file.apply(.answer("partial"), to: .plan)
        #expect(heard.map(\.question) == [.share])
        #expect(try folder.text == "# Đã xem\nanswers:\n  owner: 5 # sửa sau\n  plan: partial\n  share: 10%\n")
        #expect(file.conflicts == [])
    }

    // MARK: The same answer

    @Test func `an answer that both have changed is not overwritten; the respondent decides for their own`() throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open(by: Respondent())
        try folder.write("answers: {plan: partial}\n")
        try file.apply(.answer("full"), to: .plan)
        #expect(try folder.text == "answers: {plan: partial}\n")
        let conflict = try #require(file.conflicts.first)
        #expect(file.conflicts.count == 1)
        #expect(conflict.question == .plan)
        #expect(conflict.matters == [.answer])
        #expect(conflict.mine?.text == LocalizedText(vi: "Thực hiện đầy đủ", en: "Fully done"))
        #expect(conflict.theirs?.text == LocalizedText(vi: "Thực hiện một phần", en: "Partly done"))
        try file.decide(.plan, .mine)
        #expect(try folder.text == "answers: {plan: full}\n")
        #expect(file.conflicts == [])
        try file.undo()
        #expect(try folder.text == "answers: {plan: partial}\n")
    }

    @Test func `or for theirs`() throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open(by: Respondent())
        try folder.write("answers: {plan: partial}\n")
        try file.apply(.answer("full"), to: .plan)
        try file.decide(.plan, .theirs)
        #expect(try folder.text == "answers: {plan: partial}\n")
        #expect(file.conflicts == [])
        #expect(file.isSaved)
        #expect(file.session.question(.plan)?.own?.response.value == .word("partial"))
    }

    @Test func `until it is decided the question takes no other change, and other questions do`() throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open(by: Respondent())
        try folder.write("answers: {plan: partial}\n")
        try file.apply(.answer("full"), to: .plan)
        let refused = failure { () throws(AssessmentFailure) in try file.apply(.note("a"), to: .plan) }
        guard case .refused(let refusal)? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(
            refusal.message.vi
                == "câu 'plan' đang có hai câu trả lời khác nhau; hãy chọn giữ câu trả lời nào trước")
        #expect(refusal.message.en == "there are two different answers to 'plan'; decide first which of them counts")
        try file.apply(.answer("5"), to: .owner)
        #expect(try folder.text == "answers: {plan: partial, owner: 5}\n")
        #expect(file.conflicts.map(\.question) == [.plan])
        #expect(try file.decide(.owner, .mine) == [])
        #expect(file.conflicts.map(\.question) == [.plan])
    }

    @Test func `the same answer by both is no conflict, nor is a note beside a changed answer`() throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open(by: Respondent())
        try folder.write("answers: {plan: full}\n")
        try file.apply(.answer("full"), to: .plan)
        #expect(file.conflicts == [])
        try folder.write("answers: {plan: partial}\n")
        try file.apply(.note("Đã có dự thảo"), to: .plan)
        #expect(file.conflicts == [])
        #expect(try folder.text == "answers: {plan: {value: partial, note: Đã có dự thảo}}\n")
    }

    @Test func `an answer that is only confirmed here and was changed there is decided too`() throws {
        let folder = try SessionFolder("answers: {plan: full}\n")
        var file = try folder.open(by: Respondent())
        try folder.write("answers: {plan: partial}\n")
        let heard = try file.apply(.answer("full"), to: .plan)
        #expect(heard.map(\.question) == [.plan])
        #expect(file.conflicts.map(\.matters) == [[.answer]])
        try file.decide(.plan, .mine)
        #expect(try folder.text == "answers: {plan: full}\n")
    }

    @Test func `documents of both are kept`() throws {
        let folder = try SessionFolder("answers:\n  plan: {value: full, documents: [A]}\n")
        var file = try folder.open(by: Respondent())
        try folder.write("answers:\n  plan: {value: full, documents: [A, B]}\n")
        try file.apply(.attach(title: "C", location: "", date: ""), to: .plan)
        #expect(file.conflicts == [])
        #expect(file.session.question(.plan)?.own?.response.documents.map(\.title) == ["A", "B", "C"])
        #expect(try folder.text == "answers:\n  plan: {value: full, documents: [A, B, {title: C}]}\n")
    }

    @Test func `an answer taken back here and changed there is decided, not lost`() throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open(by: Respondent())
        try folder.write("answers: {plan: partial}\n")
        try file.apply(.discard, to: .plan)
        #expect(file.conflicts.map(\.matters) == [[.removal]])
        #expect(file.conflicts.map(\.mine) == [nil])
        try file.decide(.plan, .mine)
        #expect(file.session.question(.plan)?.own == nil)
        #expect(file.isSaved)
    }

    @Test func `a change that somebody has overtaken cannot be taken back, but the one before it can`() throws {
        let folder = try SessionFolder("answers: {plan: none, owner: 0}\n")
        var file = try folder.open(by: Respondent())
        try file.apply(.answer("5"), to: .owner)
        try file.apply(.answer("full"), to: .plan)
        try folder.write("answers: {plan: partial, owner: 5}\n")
        try file.refresh()
        let refused = failure { () throws(AssessmentFailure) in try file.undo() }
        guard case .refused(let refusal)? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(
            refusal.message.vi
                == "câu trả lời này đã được người khác sửa sau đó nên không hoàn tác được; hãy trả lời lại")
        #expect(
            refusal.message.en
                == "somebody else has changed this answer since, so the change cannot be taken back; answer again")
        try file.undo()
        #expect(try folder.text == "answers: {plan: partial, owner: 0}\n")
    }

    // MARK: What cannot be used

    @Test(arguments: ["answers: {plan: perhaps}\n", "answers: {plan: [\n", "answer: {}\n"])
    func `a file that somebody has broken is not touched, and the answer is kept until it is whole again`(
        broken: String
    ) throws {
        let folder = try SessionFolder("answers: {plan: none}\n")
        var file = try folder.open(by: Respondent())
        try folder.write(broken)
        let refused = failure { () throws(AssessmentFailure) in try file.apply(.answer("full"), to: .plan) }
        guard case .unusable(let diagnostics)? = refused else {
            Issue.record("\(String(describing: refused))")
            return
        }
        #expect(diagnostics.isEmpty == false)
        #expect(try folder.text == broken)
        #expect(file.isSaved == false)
        try folder.write("answers: {plan: none, owner: 5}\n")
        #expect(try file.save().map(\.question) == [.owner])
        #expect(try folder.text == "answers: {plan: full, owner: 5}\n")
    }

    @Test func `an answer about a sub-subject that somebody has taken out is kept for the respondent to see`() throws {
        let folder = try SessionFolder(twoDatabases)
        var file = try folder.open(by: Respondent())
        try folder.write("subjects:\n  - {id: dan-cu, kind: database}\n")
        let place = try #require(file.session.questions.last)
        try file.apply(.answer("full"), to: place)
        #expect(file.conflicts.map(\.question) == [place])
        #expect(file.conflicts.map(\.matters) == [[.removal]])
        #expect(file.conflicts.map(\.mine?.response.value) == [.word("full")])
        #expect(file.session.questions.count == 9)
        #expect(try folder.text == "subjects:\n  - {id: dan-cu, kind: database}\n")
        try file.decide(place, .theirs)
        #expect(file.conflicts == [])
    }

    @Test func `a sub-subject that somebody has added is asked about from then on`() throws {
        let folder = try SessionFolder("subjects:\n  - {id: dan-cu, kind: database}\n")
        var file = try folder.open(by: .an)
        try file.session.go(toNumber: 9)
        try folder.write("subjects:\n  - {id: dat-dai, kind: database}\n  - {id: dan-cu, kind: database}\n")
        try file.refresh()
        #expect(file.session.questions.count == 10)
        #expect(file.session.current.id.parts.map(\.id) == ["dan-cu"])
        #expect(file.session.current.number == 10)
    }
}
