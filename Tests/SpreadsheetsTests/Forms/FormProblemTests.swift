// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import LocatedYAML
    import Scoring
    import SelfAssessment
    import Testing

    @testable import Spreadsheets

    /// A cell that was filled in wrongly, and what is said of it.
    struct FormMistake: Sendable, CustomTestStringConvertible {
        /// The cells that are changed, of the item `owner` unless another is named.
        var cells: [(FormColumn, String, CellLayout.Content)]
        /// Each diagnostic in one line: cell, code, message, help.
        var vi: [String]
        var en: [String]

        init(_ cells: [(FormColumn, String, CellLayout.Content)], vi: [String], en: [String]) {
            self.cells = cells
            self.vi = vi
            self.en = en
        }

        var testDescription: String { en.joined(separator: " ") }
    }

    @Suite("What is wrong with a filled form is told cell by cell")
    struct FormProblemTests {
        /// A form nobody has filled in, but for who it is about.
        static func blank() throws -> FormSheet {
            let evidence = try Sample.evidence(
                """
                evidence: 1
                id: xa-moi
                rubric: {id: nho, version: "1.0.0"}
                subject: {id: xa-moi, kind: commune}
                subjects: [{id: kho, kind: system}]
                """)
            return FormSheet(try EvidenceForm(Sample.small(), profile: nil, evidence: evidence, language: .vietnamese))
        }

        static func lines(_ diagnostics: [Diagnostic], _ language: DiagnosticLanguage) -> [String] {
            diagnostics.map { diagnostic in
                let place = diagnostic.place.map { String($0.file.split(separator: ":").last ?? "") } ?? "-"
                let help = diagnostic.help.map { " → " + $0.text(in: language) } ?? ""
                return "\(place) [\(diagnostic.message.code)] \(diagnostic.message.text(in: language))\(help)"
            }
        }

        static let mistakes: [FormMistake] = [
            FormMistake(
                [(.answer, "owner", .text("đã  làm"))],
                vi: [],
                en: []),
            FormMistake(
                [(.answer, "owner", .text("Có rồi"))],
                vi: [
                    "Trả lời!G2 [unknown-option] tiêu chí 'owner' (Đã phân công chủ quản dữ liệu) không có lựa chọn 'Có rồi'; các lựa chọn: no (Chưa làm), partly (Làm một phần), yes (Đã làm)"
                ],
                en: [
                    "Trả lời!G2 [unknown-option] the item 'owner' (A data owner is named) has no option 'Có rồi'; its options: no (Not done), partly (Partly done), yes (Done)"
                ]),
            FormMistake(
                [(.answer, "means", .text("Giấy; Fax; Giấy"))],
                vi: [
                    "Trả lời!G5 [unknown-option] tiêu chí 'means' (Cách làm) không có lựa chọn 'Fax'; các lựa chọn: paper (Giấy), mail (Thư điện tử), system (Hệ thống)",
                    "Trả lời!G5 [repeated-option] tiêu chí 'means' (Cách làm): lựa chọn 'paper' được ghi hai lần",
                ],
                en: [
                    "Trả lời!G5 [unknown-option] the item 'means' (Means) has no option 'Fax'; its options: paper (Paper), mail (Mail), system (A system)",
                    "Trả lời!G5 [repeated-option] the item 'means' (Means): the option 'paper' is given twice",
                ]),
            FormMistake(
                [(.answer, "owner", .number(5))],
                vi: [
                    "Trả lời!G2 [unknown-option] tiêu chí 'owner' (Đã phân công chủ quản dữ liệu) không có lựa chọn '5'; các lựa chọn: no (Chưa làm), partly (Làm một phần), yes (Đã làm)"
                ],
                en: [
                    "Trả lời!G2 [unknown-option] the item 'owner' (A data owner is named) has no option '5'; its options: no (Not done), partly (Partly done), yes (Done)"
                ]),
            FormMistake(
                [(.answer, "trained", .mistakenDay)],
                vi: [
                    "Trả lời!G3 [answer-became-date] chương trình bảng tính đã đổi câu trả lời thành một ngày → đặt định dạng ô là Văn bản (Text) rồi gõ lại, ví dụ 12/40"
                ],
                en: [
                    "Trả lời!G3 [answer-became-date] the spreadsheet program has turned the answer into a date → format the cell as text and type it again, such as 12/40"
                ]),
            FormMistake(
                [(.answer, "trained", .text("85"))],
                vi: [
                    "Trả lời!G3 [out-of-range] tiêu chí 'trained' (Tỷ lệ cán bộ đã được đào tạo): số 85 phải nằm trong 0…1 → có phải ý bạn là '85%'?"
                ],
                en: [
                    "Trả lời!G3 [out-of-range] the item 'trained' (Share of staff trained): the number 85 must lie in 0…1 → did you mean '85%'?"
                ]),
            FormMistake(
                [(.answer, "days", .number(400))],
                vi: [
                    "Trả lời!G4 [out-of-range] tiêu chí 'days' (Số ngày xử lý): số 400 phải nằm trong 0…365"
                ],
                en: [
                    "Trả lời!G4 [out-of-range] the item 'days' (Days needed): the number 400 must lie in 0…365"
                ]),
            FormMistake(
                [(.answer, "days", .text("nhiều"))],
                vi: [
                    "Trả lời!G4 [expected-number] tiêu chí 'days' (Số ngày xử lý) cần một số, nhưng ở đây là 'nhiều' → ví dụ hợp lệ: 3, 0.85, 85%, 17/20"
                ],
                en: [
                    "Trả lời!G4 [expected-number] the item 'days' (Days needed) takes a number, but this is 'nhiều' → valid examples: 3, 0.85, 85%, 17/20"
                ]),
            FormMistake(
                [(.answer, "days", .text("1.500"))],
                vi: [
                    "Trả lời!G4 [ambiguous-number] '1.500' có thể hiểu theo hai cách → ghi số không có dấu phân cách hàng nghìn, ví dụ 1500 hoặc 1,5"
                ],
                en: [
                    "Trả lời!G4 [ambiguous-number] '1.500' can be read in two ways → write the number without parting thousands, such as 1500 or 1.5"
                ]),
            FormMistake(
                [(.state, "owner", .text("không áp dụng"))],
                vi: [
                    "Trả lời!I2 [reason-missing] chọn 'không áp dụng' thì phải ghi lý do"
                ],
                en: [
                    "Trả lời!I2 [reason-missing] 'không áp dụng' needs a reason"
                ]),
            FormMistake(
                [(.state, "owner", .text("bận"))],
                vi: [
                    "Trả lời!H2 [unknown-word] 'bận' không phải một trong 'không áp dụng', 'được miễn', 'chưa rõ', 'chưa đánh giá', 'lỗi khi kiểm tra', 'chưa trả lời', 'đã trả lời'"
                ],
                en: [
                    "Trả lời!H2 [unknown-word] 'bận' is none of 'not applicable', 'exempt', 'not known', 'not assessed', 'check failed', 'not answered', 'answered'"
                ]),
            FormMistake(
                [(.answer, "owner", .text("Đã làm")), (.state, "owner", .text("chưa rõ"))],
                vi: [
                    "Trả lời!H2 [answer-and-state] dòng vừa có câu trả lời vừa ghi 'chưa rõ' → xóa một trong hai ô"
                ],
                en: [
                    "Trả lời!H2 [answer-and-state] the row has an answer and says 'chưa rõ' as well → clear one of the two cells"
                ]),
            FormMistake(
                [(.reason, "owner", .text("vì thế"))],
                vi: [
                    "Trả lời!I2 [reason-without-state] có lý do nhưng chưa chọn vì sao không trả lời → chọn ở cột 'Không trả lời được vì', hoặc chuyển sang cột 'Ghi chú'"
                ],
                en: [
                    "Trả lời!I2 [reason-without-state] there is a reason, but not why there is no answer → choose in the column 'No answer because', or move it to the column 'Note'"
                ]),
            FormMistake(
                [(.state, "owner", .text("đã trả lời"))],
                vi: [
                    "Trả lời!G2 [answer-missing] ghi 'đã trả lời' nhưng ô trả lời trống"
                ],
                en: [
                    "Trả lời!G2 [answer-missing] it says 'answered', but there is no answer"
                ]),
            FormMistake(
                [(.answer, "owner", .text("Đã làm")), (.reason, "owner", .text("vì thế"))],
                vi: [
                    "Trả lời!I2 [reason-beside-answer] lý do chỉ dùng khi không trả lời được → chuyển sang cột 'Ghi chú'"
                ],
                en: [
                    "Trả lời!I2 [reason-beside-answer] a reason is for rows without an answer → move it to the column 'Note'"
                ]),
            FormMistake(
                [(.answer, "owner", .text("Đã làm")), (.documentDate(1), "owner", .text("30/02/2026"))],
                vi: [
                    "Trả lời!M2 [expected-date] '30/02/2026' không phải một ngày → viết ngày/tháng/năm hoặc năm-tháng-ngày, ví dụ 28/05/2026",
                    "Trả lời!M2 [document-without-title] có ngày nhưng chưa ghi tên hoặc đường dẫn tài liệu",
                ],
                en: [
                    "Trả lời!M2 [expected-date] '30/02/2026' is no date → write day/month/year or year-month-day, such as 28/05/2026",
                    "Trả lời!M2 [document-without-title] there is a date, but no title or address of the document",
                ]),
            FormMistake(
                [(.answer, "owner", .text("Đã làm")), (.documentDate(2), "owner", .text("28/02/2026"))],
                vi: [
                    "Trả lời!P2 [document-without-title] có ngày nhưng chưa ghi tên hoặc đường dẫn tài liệu"
                ],
                en: [
                    "Trả lời!P2 [document-without-title] there is a date, but no title or address of the document"
                ]),
            FormMistake(
                [(.answer, "owner", .text("Đã làm")), (.date, "owner", .number(20260228))],
                vi: [
                    "Trả lời!S2 [expected-date] '20260228' không phải một ngày → viết ngày/tháng/năm hoặc năm-tháng-ngày, ví dụ 28/05/2026"
                ],
                en: [
                    "Trả lời!S2 [expected-date] '20260228' is no date → write day/month/year or year-month-day, such as 28/05/2026"
                ]),
            FormMistake(
                [(.item, "owner", .text("ownr")), (.answer, "ownr", .text("Đã làm"))],
                vi: [
                    "Trả lời!D2 [unknown-item] bộ tiêu chí 'nho' không có tiêu chí 'ownr' → có phải ý bạn là 'owner'?"
                ],
                en: [
                    "Trả lời!D2 [unknown-item] the rubric 'nho' has no item 'ownr' → did you mean 'owner'?"
                ]),
            FormMistake(
                [(.answer, "owner", .text("Đã làm")), (.assessment, "owner", .text("tự do"))],
                vi: [
                    "Trả lời!R2 [unknown-word] 'tự do' không phải một trong 'tự đánh giá', 'đánh giá chéo', 'thẩm định'"
                ],
                en: [
                    "Trả lời!R2 [unknown-word] 'tự do' is none of 'self-assessment', 'cross-assessment', 'verification'"
                ]),
            FormMistake(
                [(.item, "owner", .text("people")), (.answer, "people", .text("Đã làm"))],
                vi: [
                    "Trả lời!D2 [not-an-item] 'people' là một nhóm; hãy trả lời từng tiêu chí bên trong"
                ],
                en: [
                    "Trả lời!D2 [not-an-item] 'people' is a group; answer the items inside it"
                ]),
            FormMistake(
                [(.answer, "owner", .text("Đã làm")), (.item, "owner", .empty)],
                vi: [
                    "Trả lời!G2 [row-without-item] dòng có nội dung nhưng không có mã tiêu chí"
                ],
                en: [
                    "Trả lời!G2 [row-without-item] the row is filled in but has no item id"
                ]),
            FormMistake(
                [
                    (.answer, "trained", .text("Chưa làm")), (.item, "trained", .text("owner")),
                    (.answer, "owner", .text("Đã làm")),
                ],
                vi: [
                    "Trả lời!D3 [answered-twice] tiêu chí 'owner' có hai dòng với nội dung khác nhau của cùng một người"
                ],
                en: [
                    "Trả lời!D3 [answered-twice] the item 'owner' has two rows by the same person that say different things"
                ]),
            FormMistake(
                [(.subject, "dictionary", .empty), (.answer, "dictionary", .text("Đã làm"))],
                vi: [
                    "Trả lời!C6 [wrong-subject] tiêu chí 'dictionary' phải được trả lời ở đối tượng con loại system"
                ],
                en: [
                    "Trả lời!C6 [wrong-subject] the item 'dictionary' is answered at a sub-subject of kind system"
                ]),
            FormMistake(
                [(.subject, "dictionary", .text("kh")), (.answer, "dictionary", .text("Đã làm"))],
                vi: [
                    "Trả lời!C6 [no-such-subject] hồ sơ không có đối tượng con 'kh'"
                ],
                en: [
                    "Trả lời!C6 [no-such-subject] the document has no sub-subject 'kh'"
                ]),
        ]

        @Test(arguments: mistakes)
        func `a mistake is told in both languages with its cell`(mistake: FormMistake) throws {
            var form = try Self.blank()
            for (column, item, content) in mistake.cells { try form.set(column, of: item, content) }
            let answers = try FilledForm(reading: form.bytes, named: "phieu.xlsx").answers(to: Sample.small())
            #expect(Self.lines(answers.diagnostics, .vi) == mistake.vi)
            #expect(Self.lines(answers.diagnostics, .en) == mistake.en)
            #expect(answers.hasErrors == answers.diagnostics.contains { $0.severity == .error })
        }
    }

    extension CellLayout.Content {
        /// 1 December 2040, what a spreadsheet makes of `12/40`.
        static var mistakenDay: Self { CalendarDate(parsing: "2040-12-01").map { .date($0) } ?? .empty }
    }
#endif
