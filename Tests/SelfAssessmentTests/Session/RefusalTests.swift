// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SelfAssessment
import Testing

/// What is refused, and what is said of it.
struct RefusalTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let item: String
        let change: SessionChange
        let code: String
        let message: (vi: String, en: String)
        let help: (vi: String, en: String)?

        init(
            _ item: String, _ typed: String, _ code: String, _ vi: String, _ en: String,
            help: (vi: String, en: String)? = nil
        ) {
            self.init(item, .answer(typed), code, vi, en, help: help)
        }

        init(
            _ item: String, _ change: SessionChange, _ code: String, _ vi: String, _ en: String,
            help: (vi: String, en: String)? = nil
        ) {
            (self.item, self.change, self.code, message, self.help) = (item, change, code, (vi, en), help)
        }

        var testDescription: String { "\(item) \(change)" }
    }

    private static let three = (
        vi: "chọn một: 1 (Chưa thực hiện), 2 (Thực hiện một phần), 3 (Thực hiện đầy đủ)",
        en: "choose one: 1 (Not done), 2 (Partly done), 3 (Fully done)"
    )
    private static let shares = (
        vi: "ghi tỷ lệ từ 0 đến 100 %, ví dụ 75 % hoặc 12/40",
        en: "write a share from 0 to 100%, such as 75% or 12/40"
    )
    private static let days = (
        vi: "ghi một số không quá 5.000 (ngày)", en: "write a number of at most 5,000 (ngày)"
    )
    private static let points = (vi: "ghi một số từ 0 đến 100", en: "write a number from 0 to 100")
    private static let dates = (
        vi: "viết ngày/tháng/năm hoặc năm-tháng-ngày, ví dụ 28/05/2026",
        en: "write day/month/year or year-month-day, such as 28/05/2026"
    )

    static let options = [
        Case("plan", " ", "answer-empty", "chưa ghi câu trả lời", "there is no answer yet", help: three),
        Case("plan", "4", "unknown-option", "không có lựa chọn '4'", "there is no option '4'", help: three),
        Case("plan", .option(4), "unknown-option", "không có lựa chọn '4'", "there is no option '4'", help: three),
        Case("plan", .option(0), "unknown-option", "không có lựa chọn '0'", "there is no option '0'", help: three),
        Case("plan", "!?", "unknown-option", "không có lựa chọn '!?'", "there is no option '!?'", help: three),
        Case("plan", "75 %", "unknown-option", "không có lựa chọn '75 %'", "there is no option '75 %'", help: three),
        Case(
            "plan", "thực hiện", "ambiguous-option", "'thực hiện' có thể là nhiều lựa chọn",
            "'thực hiện' may be several options",
            help: (
                "chọn một: 2 (Thực hiện một phần), 3 (Thực hiện đầy đủ)", "choose one: 2 (Partly done), 3 (Fully done)"
            )),
        Case(
            "owner", "1", "unknown-option", "không có lựa chọn '1'", "there is no option '1'",
            help: ("chọn một: 0 (Kém), 5 (Tốt)", "choose one: 0 (Poor), 5 (Good)")),
        Case(
            "kinds", "a c", "unknown-option", "không có lựa chọn 'c'", "there is no option 'c'",
            help: (
                "ghi các lựa chọn, cách nhau bằng dấu phẩy: 1 (Một), 2 (Hai)",
                "give options with commas between them: 1 (One), 2 (Two)"
            )),
        Case(
            "kinds", "1, a", "repeated-option", "lựa chọn 'a' được ghi hai lần; chỉ ghi một lần",
            "the option 'a' is given twice; give it once"),
        Case(
            "plan", .notApplicable(reason: " "), "reason-missing", "ghi 'không áp dụng' thì phải nêu lý do",
            "'not applicable' needs a reason"),
        Case(
            "plan", .state(.exempt, reason: nil), "reason-missing", "ghi 'được miễn' thì phải nêu lý do",
            "'exempt' needs a reason"),
        Case(
            "plan", .state(.answered, reason: nil), "not-a-state", "'answered' cần một giá trị; hãy ghi câu trả lời",
            "'answered' needs a value; give the answer"),
        Case(
            "after", "2", "not-asked",
            "câu này không hỏi đối tượng này, hoặc không còn hỏi sau các câu đã trả lời; hãy sang câu sau",
            "this question is not asked of this subject, or not after the answers given; go on to the next"),
        Case(
            "nothing", "1", "no-such-question", "không có câu hỏi 'nothing'; ghi số thứ tự hoặc mã của câu hỏi",
            "there is no question 'nothing'; give the number or the id of a question"),
    ]

    static let numbers = [
        Case("share", "", "answer-empty", "chưa ghi câu trả lời", "there is no answer yet", help: shares),
        Case(
            "share", "1", "ambiguous-number", "'1' có thể là 1 % hoặc tất cả; ghi 1 % hoặc 100 %",
            "'1' may be 1% or all; write 1% or 100%"),
        Case(
            "share", "75", "percent-meant", "câu này hỏi tỷ lệ từ 0 đến 100 %; ghi 75 %",
            "a share from 0 to 100% is asked for; write 75%"),
        Case(
            "share", "62,5", "percent-meant", "câu này hỏi tỷ lệ từ 0 đến 100 %; ghi 62,5 %",
            "a share from 0 to 100% is asked for; write 62.5%"),
        Case(
            "share", "1.234 %", "ambiguous-number", "'1.234' có thể hiểu theo hai cách; ghi 1234 % hoặc 1,2340 %",
            "'1.234' can be read in two ways; write 1234% or 1.2340%"),
        Case(
            "share", "1.200/1.600,5", "ambiguous-number", "'1.200' có thể hiểu theo hai cách; ghi 1200 hoặc 1,2000",
            "'1.200' can be read in two ways; write 1200 or 1.2000"),
        Case(
            "share", "120 %", "out-of-range", "'120 %' nằm ngoài khoảng được hỏi",
            "'120 %' lies outside of what is asked for", help: shares),
        Case(
            "share", "45/40", "out-of-range", "'45/40' nằm ngoài khoảng được hỏi",
            "'45/40' lies outside of what is asked for", help: shares),
        Case(
            "share", "-3/4", "out-of-range", "'-3/4' nằm ngoài khoảng được hỏi",
            "'-3/4' lies outside of what is asked for", help: shares),
        Case(
            "share", "-0,5", "out-of-range", "'-0,5' nằm ngoài khoảng được hỏi",
            "'-0,5' lies outside of what is asked for", help: shares),
        Case(
            "share", "0/0", "share-of-nothing",
            "'0/0' có mẫu số là 0 nên chưa thành tỷ lệ; hãy ghi là chưa rõ hoặc không áp dụng",
            "'0/0' has 0 below the line and is no share; say that it is not known or not applicable"),
        Case(
            "share", "20/11/2026", "expected-number", "'20/11/2026' không phải số mà câu này hỏi",
            "'20/11/2026' is not a number of the kind asked for", help: shares),
        Case(
            "share", "1e2", "expected-number", "'1e2' không phải số mà câu này hỏi",
            "'1e2' is not a number of the kind asked for", help: shares),
        Case(
            "days", "1.234", "ambiguous-number", "'1.234' có thể hiểu theo hai cách; ghi 1234 hoặc 1,2340",
            "'1.234' can be read in two ways; write 1234 or 1.2340"),
        Case(
            "days", "-1,234", "ambiguous-number", "'-1,234' có thể hiểu theo hai cách; ghi -1234 hoặc -1,2340",
            "'-1,234' can be read in two ways; write -1234 or -1.2340"),
        Case(
            "days", "1.23.456", "expected-number", "'1.23.456' không phải số mà câu này hỏi",
            "'1.23.456' is not a number of the kind asked for", help: days),
        Case(
            "days", "12 5", "expected-number", "'12 5' không phải số mà câu này hỏi",
            "'12 5' is not a number of the kind asked for", help: days),
        Case(
            "days", "3/4", "expected-number", "'3/4' không phải số mà câu này hỏi",
            "'3/4' is not a number of the kind asked for", help: days),
        Case(
            "days", "50 %", "expected-number", "'50 %' không phải số mà câu này hỏi",
            "'50 %' is not a number of the kind asked for", help: days),
        Case(
            "days", "12 tháng", "expected-number", "'12 tháng' không phải số mà câu này hỏi",
            "'12 tháng' is not a number of the kind asked for", help: days),
        Case(
            "days", "6 000", "out-of-range", "'6 000' nằm ngoài khoảng được hỏi",
            "'6 000' lies outside of what is asked for", help: days),
        Case(
            "points", "100,5", "out-of-range", "'100,5' nằm ngoài khoảng được hỏi",
            "'100,5' lies outside of what is asked for", help: points),
        Case("points", .option(1), "unknown-option", "không có lựa chọn '1'", "there is no option '1'", help: points),
        Case(
            "measured", "50 %", "measured",
            "số đo 'quality.correct' được tính thay câu trả lời; muốn đổi thì sửa số đo",
            "the measure 'quality.correct' counts in place of an answer; change the measure instead"),
        Case(
            "measured", .unknown, "measured",
            "số đo 'quality.correct' được tính thay câu trả lời; muốn đổi thì sửa số đo",
            "the measure 'quality.correct' counts in place of an answer; change the measure instead"),
    ]

    static let documents = [
        Case(
            "plan", .attach(title: " ", location: "", date: "2026-11-20"), "document-without-name",
            "ghi tên văn bản, hoặc địa chỉ hay tệp của văn bản",
            "give the title of the document, or its address or file"),
        Case(
            "plan", .attach(title: "A", location: "", date: "31/2/2026"), "expected-date",
            "'31/2/2026' không phải một ngày", "'31/2/2026' is no date", help: dates),
        Case(
            "plan", .attach(title: "A", location: "", date: "20/11/26"), "expected-date",
            "'20/11/26' không phải một ngày", "'20/11/26' is no date", help: dates),
        Case(
            "plan", .detach(1), "no-such-document", "câu trả lời có 0 tài liệu, không có tài liệu thứ 1",
            "the answer has 0 documents, none at 1"),
    ]

    @Test(arguments: options + numbers + documents)
    func `a change that does not fit is refused in both languages, and nothing changes`(one: Case) throws {
        var session = try AssessmentSession(small: "measures: {quality.correct: 1/2}\n" + twoDatabases)
        let before = (session.bytes, session.card)
        let found = session.refusal(one.change, to: one.item)
        let refusal = try #require(found)
        #expect(refusal.message == DiagnosticMessage(code: one.code, vi: one.message.vi, en: one.message.en))
        #expect(refusal.help?.vi == one.help?.vi)
        #expect(refusal.help?.en == one.help?.en)
        #expect(refusal.diagnostics.map(\.message) == [refusal.message])
        #expect(session.bytes == before.0)
        #expect(session.card == before.1)
        #expect(session.canUndo == false)
    }

    @Test(arguments: [Int.min, -1, 0, 4, Int.max])
    func `a number that is no option and no document is refused, however large`(number: Int) throws {
        var session = try AssessmentSession(small: "")
        try session.apply(.attach(title: "A", location: "", date: ""))
        let codes = [SessionChange.option(number), .detach(number)].map {
            session.refusal($0, to: "plan")?.message.code
        }
        #expect(codes == ["unknown-option", "no-such-document"])
    }

    @Test func `with nothing to take back the session says so`() throws {
        var session = try AssessmentSession(small: "")
        let refusal = #expect(throws: SessionRefusal.self) { try session.undo() }
        #expect(refusal?.message.vi == "chưa có thay đổi nào trong lần làm việc này để hoàn tác")
        #expect(refusal?.message.en == "there is no change of this session to be taken back")
    }

    @Test func `a measured question takes documents and gives up an old answer`() throws {
        var session = try AssessmentSession(
            small:
                "answers:\n  measured: {value: 10%, rater: An}\nmeasures: {quality.correct: {numerator: 1, denominator: 4}}\n"
        )
        let place = AnswerPlace(item: "measured")
        let question = try #require(session.question(place))
        #expect(question.status == .measured)
        #expect(question.measure == .share(numerator: 1, denominator: 4))
        #expect(question.ratio == Rational(1, over: 4))
        #expect(question.own?.counts == false)
        #expect(question.obstacle?.code == "measured")
        try session.apply(.note("Đo tháng 10"), to: place)
        try session.apply(.clear, to: place)
        #expect(session.question(place)?.own?.response.note == "Đo tháng 10")
        #expect(session.question(place)?.own?.response.value == nil)
    }

    @Test func `a document with an answer that does not fit is refused at its place`() throws {
        let failure = #expect(throws: ReadingFailure.self) {
            try AssessmentSession(small: "answers:\n  plan: perhaps\n  owner: 7\n")
        }
        #expect(failure?.diagnostics.map(\.message.code) == ["unknown-option", "unknown-option"])
        #expect(failure?.diagnostics.map(\.place?.line) == [6, 7])
    }

    @Test func `an unknown profile is refused with those there are`() throws {
        let rubric = try #require(SessionRubrics.governance)
        let text = "evidence: 1\nid: e\nsubject: {id: s}\nrubric: vn-data-governance\n"
        let failure = #expect(throws: ReadingFailure.self) {
            try AssessmentSession(
                reading: Array(text.utf8), named: "e.yaml", rubric: rubric, profile: "ward", respondent: .an)
        }
        #expect(
            failure?.diagnostics.map(\.message.en) == [
                "there is no profile 'ward'; profiles: department, commune, province"
            ])
    }
}
