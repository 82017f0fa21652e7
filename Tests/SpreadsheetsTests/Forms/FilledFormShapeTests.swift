// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import LocatedYAML
    import Scoring
    import SelfAssessment
    import Testing

    @testable import Spreadsheets

    @Suite("A form that has been changed in shape")
    struct FilledFormShapeTests {
        private func form() throws -> FormSheet {
            FormSheet(
                try EvidenceForm(
                    Sample.small(), profile: nil, evidence: Sample.evidence(Sample.smallEvidence), language: .vietnamese
                ))
        }

        private func answers(_ form: FormSheet, into target: String? = nil) throws -> FormAnswers {
            try FilledForm(reading: form.bytes, named: "phieu.xlsx")
                .answers(to: Sample.small(), into: target.map { try Sample.evidence($0) })
        }

        private func content(_ answers: FormAnswers) throws -> SubjectEvidence {
            Sample.content(try #require(answers.document).evidence)
        }

        private var original: SubjectEvidence {
            get throws { Sample.content(try Sample.evidence(Sample.smallEvidence).evidence) }
        }

        @Test func `columns may be moved and rows sorted`() throws {
            var form = try form()
            form.rows = [Array(form.rows[0].reversed())] + form.rows.dropFirst().reversed().map { $0.reversed() }
            let answers = try answers(form)
            #expect(answers.diagnostics == [])
            #expect(try content(answers) == original)
        }

        @Test func `rows may stand above the headings, and empty ones between`() throws {
            var form = try form()
            form.rows.insert([CellLayout("UBND tỉnh Minh Hà")], at: 0)
            form.rows.insert([], at: 4)
            #expect(try content(answers(form)) == original)
        }

        @Test func `rows that were taken away leave their answers, and that is said`() throws {
            var form = try form()
            form.rows.remove(at: try form.row("trained"))
            let answers = try answers(form)
            #expect(
                FormProblemTests.lines(answers.diagnostics, .en) == [
                    "phieu.xlsx [rows-missing] the form has lost the rows of 'trained'; their answers stay as they were"
                ])
            #expect(try content(answers) == original)
        }

        @Test func `what was emptied is taken back, of its own rater only`() throws {
            var form = try form()
            for column in [FormColumn.answer, .note] { try form.set(column, of: "owner", .empty) }
            let answers = try answers(form)
            #expect(answers.diagnostics == [])
            let merge = try answers.merged(
                into: ("ho-so.yaml", Array(Sample.smallEvidence.utf8)), rubric: Sample.small())
            #expect(merge.conflicts == [])
            #expect(merge.editor.document.evidence.answers["owner"] == nil)
            #expect(merge.editor.document.evidence.answers.count == 3)
        }

        @Test func `cells in columns of their own are told, not read`() throws {
            var form = try form()
            form.rows[0].append(CellLayout("Ý kiến"))
            form.rows[2].append(CellLayout("xem lại"))
            form.rows[3].append(CellLayout("đã xem"))
            form.rows[4] += [CellLayout(""), CellLayout("ngoài bảng")]
            #expect(
                FormProblemTests.lines(try answers(form).diagnostics, .vi) == [
                    "Trả lời!T3 [cells-not-read] 2 ô ở cột 'Ý kiến' không được đọc: phiếu không có cột đó",
                    "Trả lời!U5 [cells-not-read] 1 ô ở cột không có tiêu đề không được đọc",
                ])
        }

        @Test func `a column that stands there twice with something in it is an error`() throws {
            var form = try form()
            form.rows[0].append(CellLayout("Ghi chú"))
            form.rows[2].append(CellLayout("xem lại"))
            #expect(
                FormProblemTests.lines(try answers(form).diagnostics, .en) == [
                    "Trả lời!T3 [column-twice] the column 'Ghi chú' stands there twice"
                ])
        }

        @Test func `without the hidden sheet the rest is read, and that is said`() throws {
            var form = try form()
            form.layout.sheets.removeAll { $0.name == FormWords.memorySheet }
            let answers = try answers(form, into: Sample.smallEvidence)
            #expect(
                FormProblemTests.lines(answers.diagnostics, .en) == [
                    "phieu.xlsx [form-without-memory] the hidden sheet 'dgov' is gone, so that it cannot be told what the form was made from"
                ])
            #expect(try content(answers) == original)
            let merge = try answers.merged(
                into: ("ho-so.yaml", Array(Sample.smallEvidence.utf8)), rubric: Sample.small())
            #expect(merge.conflicts == [])
            #expect(merge.editor.bytes == Array(Sample.smallEvidence.utf8))
        }

        @Test func `what the form and the document have both changed is a conflict at the cell`() throws {
            var form = try form()
            try form.set(.answer, of: "owner", .text("Đã làm"))
            let answers = try answers(form)
            let changed = Sample.smallEvidence.replacing("value: partly", with: "value: no")
            let merge = try answers.merged(into: ("ho-so.yaml", Array(changed.utf8)), rubric: Sample.small())
            let diagnostics = merge.conflicts.map { answers.located($0).diagnostic() }
            #expect(
                FormProblemTests.lines(diagnostics, .vi) == [
                    "ho-so.yaml [conflicting-answers] câu trả lời 'owner' của 'Lan' khác nhau: 'no' và 'yes'"
                ])
            #expect(diagnostics.first?.notes.first?.place?.file == "phieu.xlsx:Trả lời!G2")
            let chosen = try answers.merged(
                into: ("ho-so.yaml", Array(changed.utf8)), rubric: Sample.small(), choice: .second)
            #expect(chosen.editor.document.evidence.answers["owner"]?.responses.first?.value == .word("yes"))
        }

        @Test func `a document about another body is refused at the form`() throws {
            let other = Sample.smallEvidence.replacing("subject: {id: xa-moi", with: "subject: {id: xa-cu")
            let answers = try answers(form())
            do {
                _ = try answers.merged(into: ("ho-so.yaml", Array(other.utf8)), rubric: Sample.small())
                Issue.record("the form was put into a document about another body")
            } catch let error as ReadingFailure {
                #expect(
                    FormProblemTests.lines(error.diagnostics, .en) == [
                        "phieu.xlsx [other-subject] this document is about 'xa-moi', not about 'xa-cu'"
                    ])
            }
        }

        @Test func `a form for another rubric or version is refused`() throws {
            let bytes = try form().bytes
            let other = try Rubric(
                reading: Array(Sample.smallRubric.replacing("version: \"1.0.0\"", with: "version: \"2.0.0\"").utf8),
                named: "nho.yaml")
            #expect(
                FormProblemTests.lines(
                    try FilledForm(reading: bytes, named: "phieu.xlsx").answers(to: other).diagnostics, .vi) == [
                        "phieu.xlsx [rubric-version-mismatch] phiếu lập cho phiên bản '1.0.0', nhưng bộ tiêu chí là phiên bản '2.0.0' → lập phiếu mới bằng: dgov evidence form"
                    ])
            let changed = try Rubric(
                reading: Array(Sample.smallRubric.replacing("en: Everything", with: "en: All").utf8), named: "nho.yaml")
            #expect(
                FormProblemTests.lines(
                    try FilledForm(reading: bytes, named: "phieu.xlsx").answers(to: changed).diagnostics, .en) == [
                        "phieu.xlsx [rubric-changed] the rubric was changed after the form was made, though it still is version '1.0.0'"
                    ])
            let lines = FormProblemTests.lines(
                try FilledForm(reading: bytes, named: "phieu.xlsx").answers(to: Sample.rubric("vn-dqi")).diagnostics,
                .en)
            #expect(
                lines.first == "phieu.xlsx [rubric-mismatch] the form was made for the rubric 'nho', not for 'vn-dqi'")
        }

        @Test func `a blank form becomes a new document about who it says`() throws {
            let blank = try Sample.evidence("evidence: 1\nid: x\nrubric: nho\nsubject: {id: x, kind: commune}\n")
            var document = blank
            document.evidence.subject.id = ""
            var form = FormSheet(
                try EvidenceForm(Sample.small(), profile: nil, evidence: document, language: .vietnamese))
            try form.set(.answer, of: "owner", .text("Đã làm"))
            try form.set(.answer, of: "trained", .text("12/40"))
            try form.set(.filler, .text("Lan"))
            let missing = try answers(form)
            #expect(
                FormProblemTests.lines(missing.diagnostics, .vi) == [
                    "Hướng dẫn!B6 [body-missing] phiếu chưa ghi mã cơ quan → điền ô 'Mã cơ quan, đơn vị' ở trang Hướng dẫn, hoặc dùng --into"
                ])
            try form.set(.bodyId, .text("xã mới"))
            #expect(
                FormProblemTests.lines(try answers(form).diagnostics, .en) == [
                    "Hướng dẫn!B6 [invalid-id] 'xã mới' is no id → an id has letters, digits, '.', '-' and '_', and begins with a letter or digit"
                ])
            try form.set(.bodyId, .text("xa-moi"))
            try form.set(.bodyName, .text("UBND xã Mới"))
            try form.set(.asOf, .text("30.11.2026"))
            try form.set(.day, .text("tuần trước"))
            #expect(
                FormProblemTests.lines(try answers(form).diagnostics, .en) == [
                    "Hướng dẫn!B9 [expected-date] 'tuần trước' is no date → write day/month/year or year-month-day, such as 28/05/2026"
                ])
            try form.set(.day, .date(try #require(CalendarDate(parsing: "2026-11-20"))))
            let answers = try answers(form)
            #expect(answers.diagnostics == [])
            #expect(
                answers.text(order: try Sample.small()) == """
                    evidence: 1
                    id: xa-moi-nho
                    rubric: {id: nho, version: "1.0.0"}
                    subject:
                      id: xa-moi
                      name: UBND xã Mới
                    as_of: 2026-11-30
                    answers:
                      owner: {value: "yes", rater: Lan, date: 2026-11-20}
                      trained: {value: {numerator: 12, denominator: 40}, rater: Lan, date: 2026-11-20}

                    """)
        }

        @Test func `what is merged over rows holds for each of them`() throws {
            var workbook = TestWorkbook()
            func row(_ number: Int, _ cells: [String]) -> String {
                "<row r=\"\(number)\">"
                    + cells.enumerated().filter { !$0.element.isEmpty }.map {
                        "<c r=\"\(SheetPlace.letters(of: $0.offset))\(number)\" t=\"inlineStr\"><is><t>\($0.element)</t></is></c>"
                    }.joined() + "</row>"
            }
            workbook.sheetData =
                row(1, ["Mã tiêu chí", "Trả lời", "Người trả lời"]) + row(2, ["owner", "Đã làm", "Lan"])
                + row(3, ["means", "Giấy", ""])
            workbook.afterData = "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>"
            let answers = try FilledForm(reading: workbook.bytes, named: "tay.xlsx")
                .answers(to: Sample.small(), into: Sample.evidence(Sample.smallEvidence))
            let evidence = try #require(answers.document).evidence
            #expect(evidence.answers.mapValues { $0.responses.map(\.rater) } == ["owner": ["Lan"], "means": ["Lan"]])
        }

        private func handmade(_ answer: String, after: String = "") -> TestWorkbook {
            var workbook = TestWorkbook()
            func text(_ text: String) -> String { "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
            workbook.sheetData =
                "<row r=\"1\">\(text("Mã tiêu chí"))\(text("Trả lời"))\(text("Ghi chú"))</row>"
                + "<row r=\"2\">\(text("owner"))\(answer)\(after)</row>"
            return workbook
        }

        private func lines(_ workbook: TestWorkbook, _ language: DiagnosticLanguage) throws -> [String] {
            let answers = try FilledForm(reading: workbook.bytes, named: "tay.xlsx")
                .answers(to: Sample.small(), into: Sample.evidence(Sample.smallEvidence))
            return FormProblemTests.lines(answers.diagnostics, language).filter {
                !$0.contains("[form-without-memory]")
            }
        }

        @Test func `what a formula has come to is read, its errors are told`() throws {
            #expect(try lines(handmade("<c t=\"str\"><f>A1</f><v>Đã làm</v></c>"), .vi) == [])
            let broken = handmade("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
            #expect(try lines(broken, .vi) == ["Trang 1!B2 [cell-error] ô chứa lỗi công thức '#DIV/0!'"])
            #expect(
                try lines(broken, .en) == ["Trang 1!B2 [cell-error] the cell holds the error '#DIV/0!' of a formula"])
        }

        @Test func `a cell of a megabyte is told, not cut`() throws {
            let long = String(repeating: "dài ", count: 250_000)
            let workbook = handmade(
                "<c t=\"inlineStr\"><is><t>Đã làm</t></is></c>", after: "<c t=\"inlineStr\"><is><t>\(long)</t></is></c>"
            )
            #expect(try lines(workbook, .vi) == ["Trang 1!C2 [cell-too-long] ô có 1000000 ký tự, tối đa 32767"])
            #expect(
                try lines(workbook, .en) == [
                    "Trang 1!C2 [cell-too-long] the cell has 1000000 characters, at most 32767 can be"
                ])
        }

        @Test func `rows that say who answers but nothing else are told`() throws {
            var form = try FormProblemTests.blank()
            try form.set(.rater, of: "owner", .text("Lan"))
            try form.set(.date, of: "days", .text("20/11/2026"))
            let answers = try FilledForm(reading: form.bytes, named: "phieu.xlsx").answers(to: Sample.small())
            #expect(
                FormProblemTests.lines(answers.diagnostics, .vi) == [
                    "- [rows-without-answer] 2 dòng có ghi người trả lời, hình thức hoặc ngày nhưng chưa có câu trả lời, nên không được đọc"
                ])
            #expect(
                FormProblemTests.lines(answers.diagnostics, .en) == [
                    "- [rows-without-answer] rows that say who answers, in which role or when, but no answer, are not read: 2"
                ])
            #expect(!answers.hasErrors)
            #expect((answers.answered, answers.open) == (0, 5))
        }

        @Test func `a hidden sheet that was damaged is told`() throws {
            var form = try form()
            let memory = try #require(form.layout.sheets.firstIndex { $0.name == FormWords.memorySheet })
            let row = try #require(form.layout.sheets[memory].rows.firstIndex { $0[0].content == .text("document") })
            form.layout.sheets[memory].rows[row][1] = CellLayout("{")
            #expect(
                FormProblemTests.lines(try answers(form, into: Sample.smallEvidence).diagnostics, .vi) == [
                    "phieu.xlsx [form-memory-damaged] trang ẩn 'dgov' bị hỏng, nên không biết phiếu lập từ những câu trả lời nào"
                ])
        }

        @Test func `a workbook without a form and an item nobody asks are told`() throws {
            var workbook = TestWorkbook()
            workbook.sheetData = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Trả lời</t></is></c></row>"
            do {
                _ = try FilledForm(reading: workbook.bytes, named: "tay.xlsx")
                Issue.record("a form was found in a workbook without one")
            } catch {
                #expect(
                    FormProblemTests.lines(error.diagnostics, .vi) == [
                        "tay.xlsx [form-not-found] tệp không có trang trả lời: không thấy cột 'Mã tiêu chí' và 'Trả lời' → lập phiếu mới bằng: dgov evidence form"
                    ])
            }
        }
    }

    @Suite("Making a form")
    struct EvidenceFormTests {
        @Test func `a rubric about sub-subjects only needs to know them`() throws {
            let evidence = EvidenceDocument(
                id: "x", rubric: .init(id: "vn-dqi"),
                evidence: SubjectEvidence(subject: Subject(id: "x", kind: "database")))
            do {
                _ = try EvidenceForm(
                    Sample.rubric("vn-dqi"), profile: "measures", evidence: evidence, language: .english)
                Issue.record("a form without questions was made")
            } catch let error as EvidenceMismatch {
                #expect(error.diagnostics.map(\.message.code) == ["form-without-questions"])
            }
        }

        @Test func `a rubric that asks about sub-subjects too says what the form leaves out`() throws {
            let evidence = try Sample.evidence("evidence: 1\nid: x\nrubric: nho\nsubject: {id: x}\n")
            let form = try EvidenceForm(Sample.small(), profile: nil, evidence: evidence, language: .english)
            #expect(form.count == 4)
            #expect(
                FormProblemTests.lines(form.remarks, .vi) == [
                    "- [sub-subjects-missing] phiếu chưa có câu hỏi về đối tượng con loại system → ghi các đối tượng con ('subjects') trong hồ sơ minh chứng rồi dùng --from"
                ])
        }

        @Test func `the answers of one rater only`() throws {
            let evidence = try Sample.evidence(Sample.smallEvidence)
            let form = try EvidenceForm(
                Sample.small(), profile: nil, evidence: evidence, rater: "Lan", language: .vietnamese)
            let answers = try FilledForm(reading: form.bytes(scratch: Sample.scratch), named: "p.xlsx")
                .answers(to: Sample.small())
            #expect(Array(try #require(answers.document).evidence.answers.keys) == ["owner"])
        }

        @Test func `an unknown profile is refused`() throws {
            let evidence = try Sample.evidence(Sample.smallEvidence)
            #expect(throws: EvidenceMismatch.self) {
                _ = try EvidenceForm(Sample.small(), profile: "không có", evidence: evidence, language: .vietnamese)
            }
        }

        @Test func `a folder that is not there is told`() throws {
            let form = try EvidenceForm(
                Sample.small(), profile: nil, evidence: Sample.evidence(Sample.smallEvidence), language: .vietnamese)
            #expect(throws: WorkbookFailure.noScratch(2)) { _ = try form.bytes(scratch: "/không/có") }
        }
    }
#endif
