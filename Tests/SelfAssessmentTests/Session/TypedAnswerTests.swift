// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SelfAssessment
import Testing

/// What is typed, what the document then has, and what people read of it.
struct TypedAnswerTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let item: String
        let change: SessionChange
        let written: String
        let vi: String
        let en: String

        init(_ item: String, _ typed: String, _ written: String, _ vi: String, _ en: String) {
            self.init(item, .answer(typed), written, vi, en)
        }

        init(_ item: String, _ change: SessionChange, _ written: String, _ vi: String, _ en: String) {
            (self.item, self.change, self.written, self.vi, self.en) = (item, change, written, vi, en)
        }

        var testDescription: String { "\(item) \(change)" }
    }

    static let options = [
        Case("plan", "3", "full", "Thực hiện đầy đủ", "Fully done"),
        Case("plan", "full", "full", "Thực hiện đầy đủ", "Fully done"),
        Case("plan", " FULL ", "full", "Thực hiện đầy đủ", "Fully done"),
        Case("plan", "Thực hiện đầy đủ", "full", "Thực hiện đầy đủ", "Fully done"),
        Case("plan", "thuc hien d", "full", "Thực hiện đầy đủ", "Fully done"),
        Case("plan", "not", "none", "Chưa thực hiện", "Not done"),
        Case("plan", .option(2), "partial", "Thực hiện một phần", "Partly done"),
        // Where ids are numbers, a number is an id; the number of an option is asked for apart.
        Case("owner", "5", "5", "Tốt", "Good"), Case("owner", .option(2), "5", "Tốt", "Good"),
        Case("kinds", "2,1", "[a, b]", "Một; Hai", "One; Two"), Case("kinds", "1 2", "[a, b]", "Một; Hai", "One; Two"),
        Case("kinds", "Hai; a", "[a, b]", "Một; Hai", "One; Two"), Case("kinds", "b", "[b]", "Hai", "Two"),
        Case("kinds", .option(2), "[b]", "Hai", "Two"),
        Case("kinds", "không", "[]", "không có lựa chọn nào", "none of them"),
        Case("kinds", "none", "[]", "không có lựa chọn nào", "none of them"),
        Case("kinds", "-", "[]", "không có lựa chọn nào", "none of them"),
    ]

    static let numbers = [
        Case("share", "75 %", "75%", "75 %", "75%"), Case("share", "75,5%", "75.5%", "75,5 %", "75.5%"),
        Case("share", "75.5%", "75.5%", "75,5 %", "75.5%"), Case("share", "100%", "100%", "100 %", "100%"),
        Case("share", "1 %", "1%", "1 %", "1%"), Case("share", "0", "0", "0 %", "0%"),
        Case("share", "0,5", "0.5", "50 %", "50%"), Case("share", "0.125", "0.125", "12,5 %", "12.5%"),
        Case("share", "12/40", "{numerator: 12, denominator: 40}", "12/40 (30 %)", "12/40 (30%)"),
        Case(
            "share", "1.200,5 / 1 600", "{numerator: 1200.5, denominator: 1600}", "1.200,5/1.600 (75 %)",
            "1,200.5/1,600 (75%)"),
        Case("days", "1.234,5", "1234.5", "1.234,5 ngày", "1,234.5 ngày"),
        Case("days", "1,234.5", "1234.5", "1.234,5 ngày", "1,234.5 ngày"),
        Case("days", "1 234", "1234", "1.234 ngày", "1,234 ngày"),
        Case("days", "1\u{A0}234,25", "1234.25", "1.234,25 ngày", "1,234.25 ngày"),
        Case("days", "1234", "1234", "1.234 ngày", "1,234 ngày"),
        Case("days", "3,25", "3.25", "3,25 ngày", "3.25 ngày"),
        Case("days", "1,2340", "1.234", "1,234 ngày", "1.234 ngày"),
        Case("days", "0,123", "0.123", "0,123 ngày", "0.123 ngày"), Case("days", ",5", "0.5", "0,5 ngày", "0.5 ngày"),
        Case("days", "1234,567", "1234.567", "1.234,567 ngày", "1,234.567 ngày"),
        Case("days", "7 ngày", "7", "7 ngày", "7 ngày"), Case("days", "7NGÀY", "7", "7 ngày", "7 ngày"),
        Case("days", "−1", "-1", "-1 ngày", "-1 ngày"), Case("days", "+7", "7", "7 ngày", "7 ngày"),
        Case("points", "62,5", "62.5", "62,5", "62.5"), Case("points", "62,5 %", "62.5", "62,5", "62.5"),
        Case("measured", "1/3", "{numerator: 1, denominator: 3}", "1/3 (33,3 %)", "1/3 (33.3%)"),
    ]

    @Test(arguments: options + numbers)
    func `what is typed is written in the form of documents and read back in words`(one: Case) throws {
        var session = try AssessmentSession(small: "")
        try session.apply(one.change, to: AnswerPlace(item: one.item))
        #expect(session.body == "answers:\n  \(one.item): {value: \(one.written), rater: An, date: 2026-11-20}\n")
        let own = try #require(session.question(AnswerPlace(item: one.item))?.own)
        #expect(own.text == LocalizedText(vi: one.vi, en: one.en))
        #expect(own.isOwn)
        #expect(own.counts)
    }

    @Test func `a state, a note and documents are kept with the answer`() throws {
        var session = try AssessmentSession(small: "")
        try session.apply(.notApplicable(reason: "  Không có đất "))
        try session.apply(.note(" Xem lại "))
        try session.apply(.attach(title: "QĐ 12", location: "", date: "20/11/2026"))
        try session.apply(.attach(title: "", location: "https://a.example/b", date: ""))
        try session.apply(.attach(title: "Biên bản", location: "bb.pdf", date: "2026-11-19"))
        try session.apply(.detach(2))
        #expect(
            session.body == """
                answers:
                  plan:
                    state: not_applicable
                    reason: Không có đất
                    documents:
                      - {title: QĐ 12, date: 2026-11-20}
                      - {title: Biên bản, url: bb.pdf, date: 2026-11-19}
                    note: Xem lại
                    rater: An
                    date: 2026-11-20

                """)
        #expect(session.current.status == .leftOut)
        #expect(session.current.own?.text == LocalizedText(vi: "không áp dụng", en: "not applicable"))
        try session.apply(.clear)
        #expect(session.current.own?.response.documents.count == 2)
        #expect(session.current.status == .open)
        try session.apply(.note(""))
        try session.apply(.discard)
        #expect(session.body == "answers:\n  plan:\n")
        #expect(session.current.own == nil)
    }

    @Test func `the same answer again changes nothing, and there is nothing more to take back`() throws {
        var session = try AssessmentSession(small: "")
        try session.apply(.answer("full"))
        let once = session.bytes
        try session.apply(.option(3))
        #expect(session.bytes == once)
        try session.undo()
        #expect(session.canUndo == false)
    }
}
