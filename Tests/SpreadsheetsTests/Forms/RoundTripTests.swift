// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import LocatedYAML
    import Scoring
    import SelfAssessment
    import Testing

    @testable import Spreadsheets

    @Suite("A form that nobody has touched says what it was made from")
    struct RoundTripTests {
        @Test(
            arguments: ["so-xay-dung.yaml", "xa-tan-lap.yaml", "tinh-minh-ha.yaml"], [Language.vietnamese, .english])
        func `answers come back as they were`(name: String, language: Language) throws {
            let bytes = try Sample.example(name)
            let document = try EvidenceDocument(reading: bytes, named: name)
            let rubric = try Sample.rubric()
            let form = try EvidenceForm(rubric, profile: document.profile, evidence: document, language: language)
            let filled = try FilledForm(reading: form.bytes(scratch: Sample.scratch), named: "phieu.xlsx")
            #expect(filled.rubric == .init(id: rubric.identity.id, version: rubric.identity.version))
            #expect(filled.profile == document.profile)
            let answers = filled.answers(to: rubric)
            #expect(answers.diagnostics == [])
            let back = try #require(answers.document)
            #expect(Sample.content(back.evidence) == Sample.content(document.evidence))
            #expect(back.asOf == document.asOf)
            let merge = try answers.merged(into: (name, bytes), rubric: rubric)
            #expect(merge.conflicts == [])
            #expect(merge.editor.bytes == bytes)
        }

        @Test func `the text made from a form loads and says the same`() throws {
            let document = try Sample.evidence(Sample.smallEvidence)
            let rubric = try Sample.small()
            let form = try EvidenceForm(rubric, profile: nil, evidence: document, language: .vietnamese)
            let answers = try FilledForm(reading: form.bytes(scratch: Sample.scratch), named: "phieu.xlsx")
                .answers(to: rubric)
            #expect(answers.diagnostics == [])
            let reread = try Sample.evidence(answers.text(order: rubric))
            #expect(Sample.content(reread.evidence) == Sample.content(document.evidence))
            #expect(reread.identity.id == "xa-moi")
        }

        @Test func `the same form gives the same bytes`() throws {
            let document = try Sample.evidence(Sample.smallEvidence)
            let form = try EvidenceForm(Sample.small(), profile: nil, evidence: document, language: .vietnamese)
            #expect(try form.bytes(scratch: Sample.scratch) == form.bytes(scratch: Sample.scratch))
        }
    }

    @Suite("A form that was filled in")
    struct FilledFormTests {
        private func form(_ language: Language = .vietnamese) throws -> FormSheet {
            let document = try Sample.evidence(Sample.smallEvidence)
            return FormSheet(try EvidenceForm(Sample.small(), profile: nil, evidence: document, language: language))
        }

        private func answers(_ form: FormSheet) throws -> FormAnswers {
            try FilledForm(reading: form.bytes, named: "phieu.xlsx").answers(to: Sample.small())
        }

        @Test func `what was changed is put into the document, and nothing else`() throws {
            var form = try form()
            try form.set(.answer, of: "owner", .text("Đã làm"))
            try form.set(.documentTitle(1), of: "owner", .text("Quyết định 5/QĐ-UBND"))
            try form.set(.documentDate(1), of: "owner", .date(#require(CalendarDate(parsing: "2026-03-02"))))
            try form.set(.answer, of: "days", .number(0.85))
            try form.set(.day, .text("20/11/2026"))
            try form.set(.filler, .text("Minh"))
            let answers = try answers(form)
            #expect(answers.diagnostics == [])
            let merge = try answers.merged(
                into: ("ho-so.yaml", Array(Sample.smallEvidence.utf8)), rubric: Sample.small())
            #expect(merge.conflicts == [])
            #expect(
                String(decoding: merge.editor.bytes, as: UTF8.self) == """
                    evidence: 1
                    id: xa-moi
                    rubric: {id: nho, version: "1.0.0"}
                    as_of: 2026-11-30
                    # Chú thích phải giữ nguyên.
                    subject: {id: xa-moi, name: UBND xã Mới, kind: commune}
                    answers:
                      owner:
                        value: "yes"
                        documents:
                          - {title: Quyết định 5/QĐ-UBND, date: 2026-03-02}
                        note: "=1+1"
                        rater: Lan
                        date: 2026-11-20
                      trained: {value: {numerator: 12, denominator: 40}}
                      days: {value: 0.85, date: 2026-11-20}
                      means: [paper, system]
                    subjects:
                      - {id: kho, kind: system, name: Kho dữ liệu, answers: {dictionary: yes}}
                      - {id: "007", kind: system, answers: {dictionary: {state: not_applicable, reason: Chưa dùng}}}

                    """)
        }

        @Test func `a cell that holds a number has one meaning, however many places it has`() throws {
            var form = try form()
            // Typed as text it would be asked whether 1.125 or 1125 is meant.
            try form.set(.answer, of: "days", .number(1.125))
            let answers = try answers(form)
            #expect(answers.diagnostics == [])
            #expect(answers.document?.evidence.answers["days"]?.responses.map(\.value) == [.word("1.125")])
        }
    }
#endif
