// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Reports
    import Scoring
    import Testing

    @testable import Spreadsheets

    @Suite(
        "What LibreOffice opens and saves", .enabled(if: Soffice.path != nil, "LibreOffice (soffice) is not installed"))
    struct LibreOfficeTests {
        /// A form that LibreOffice has opened and saved.
        private struct Case {
            let name: String
            let rubric: Rubric
            let document: EvidenceDocument
            let language: Language

            var form: EvidenceForm {
                get throws {
                    try EvidenceForm(rubric, profile: document.profile, evidence: document, language: language)
                }
            }
        }

        private var cases: [Case] {
            get throws {
                let shipped = try Sample.rubric()
                func example(_ name: String) throws -> EvidenceDocument {
                    try EvidenceDocument(reading: Sample.example(name), named: name)
                }
                return [
                    Case(
                        name: "hostile.xlsx", rubric: try Sample.small(), document: try HostileTexts.evidence,
                        language: .vietnamese),
                    Case(
                        name: "commune.xlsx", rubric: shipped, document: try example("xa-tan-lap.yaml"),
                        language: .vietnamese),
                    Case(
                        name: "department.xlsx", rubric: shipped, document: try example("so-xay-dung.yaml"),
                        language: .english),
                ]
            }
        }

        @Test func `a form that it has saved says what it was made from`() throws {
            let cases = try cases
            var files: [String: [UInt8]] = [:]
            for one in cases { files[one.name] = try one.form.bytes(scratch: Sample.scratch) }
            let saved = try Soffice.convert(files, to: "xlsx:Calc MS Excel 2007 XML")
            for one in cases {
                let bytes = try #require(saved[one.name])
                #expect(bytes != files[one.name])
                let answers = try FilledForm(reading: bytes, named: one.name).answers(to: one.rubric)
                #expect(answers.diagnostics == [])
                let back = try #require(answers.document)
                #expect(Sample.content(back.evidence) == Sample.content(one.document.evidence))
            }
        }

        @Test func `texts stand in its tables as they are, and nothing is reckoned`() throws {
            let form = try #require(cases.first).form
            let made = try Soffice.convert(
                [
                    "hostile.xlsx": form.bytes(scratch: Sample.scratch),
                    "report.xlsx": Self.report.bytes(scratch: Sample.scratch),
                ],
                // All sheets: comma, quotes, UTF-8, from the first line, cells as they are shown.
                to: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1")
            let answers = Self.records(try #require(made["hostile-Trả lời.csv"]))
            let head = try #require(answers.first)
            let (note, title) = (
                try #require(head.firstIndex(of: "Ghi chú")), try #require(head.firstIndex(of: "Tài liệu 1"))
            )
            let shown = HostileTexts.all.map { CellText.cleaned($0) }
            #expect(answers.dropFirst().prefix(shown.count).map { $0[note] } == shown)
            #expect(answers.dropFirst().prefix(shown.count).map { $0[title] } == shown)
            let last = answers[shown.count + 2]
            #expect(last[note] == "\u{FFFD}\u{FFFD}x")
            let table = Self.records(try #require(made["report-Bảng =1+1.csv"]))
            #expect(
                table == [
                    ["Bảng =1+1", "", "", ""], ["Mã", "Tên", "Tỷ lệ", "Số"],
                    ["007", "=1+1", "62.5%", "1234.5"], ["1e5", "<b>&amp;</b>", "12/0", "1/3"],
                ])
        }

        private static var report: ReportWorkbook {
            var report = Report(language: .english, title: "Hostile")
            let table = ReportTable(
                id: "t", caption: "Bảng =1+1",
                columns: [
                    .init("Mã", isRowHeader: true), .init("Tên"), .init("Tỷ lệ", .number), .init("Số", .number),
                ],
                rows: [
                    .init([
                        .init("007", number: 7), .init("=1+1"), .init("62.5%", number: Rational(5, over: 8)),
                        .init("1,234.50", number: Rational(2469, over: 2)),
                    ]),
                    .init([.init("1e5"), .init("<b>&amp;</b>"), .init("12/0"), .init("1/3")]),
                ])
            report.sections = [ReportSection(id: "s", title: "S", blocks: [.table(table)])]
            return ReportWorkbook(report)
        }

        /// The fields of CSV.
        static func records(_ bytes: [UInt8]) -> [[String]] {
            var records: [[String]] = [[]]
            var field = ""
            var isQuoted = false
            var isAfterQuote = false
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                if isQuoted {
                    if scalar == "\"" {
                        isQuoted = false
                        isAfterQuote = true
                    } else {
                        field.unicodeScalars.append(scalar)
                    }
                    continue
                }
                switch scalar {
                case "\"":
                    if isAfterQuote { field += "\"" }
                    isQuoted = true
                case ",", "\n":
                    records[records.count - 1].append(field)
                    field = ""
                    if scalar == "\n" { records.append([]) }
                default: field.unicodeScalars.append(scalar)
                }
                isAfterQuote = false
            }
            return records.dropLast()
        }
    }
#endif
