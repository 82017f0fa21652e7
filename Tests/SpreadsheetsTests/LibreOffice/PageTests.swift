// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Reports
    import Scoring
    import Testing

    @Suite(
        "Pages of reports in LibreOffice",
        .enabled(if: Soffice.path != nil, "LibreOffice (soffice) is not installed"))
    struct PageTests {
        /// Writer and Calc share the reader of HTML; of both, Calc is the one that can be installed without a screen.
        @Test func `the tables of a page keep their rows and columns`() throws {
            let rubric = try Sample.rubric()
            let document = try EvidenceDocument(reading: Sample.example("xa-tan-lap.yaml"), named: "xa-tan-lap.yaml")
            let card = try Scorer(rubric, profile: document.profile).score(document)
            let report = ReportBuilder(language: .vietnamese).report(for: [.scorecard(card, rubric: rubric)])
            let made = try Soffice.convert(
                ["page.html": ReportHTML(report).bytes],
                // All sheets: comma, quotes, UTF-8, from the first line, cells as they are shown.
                to: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                reading: "HTML (StarCalc)")
            let rows = LibreOfficeTests.records(try #require(made.values.first)).map { record in
                record.map(Self.plain).filter { !$0.isEmpty }
            }
            let tables = ReportTables(report).tables.filter { $0.rows.count >= 3 && $0.columns.count >= 4 }
            #expect(tables.count >= 3)
            for table in tables.prefix(3) {
                let wanted = table.rows.map { row in
                    row.cells.map { Self.plain($0.content.plainText) }.filter { !$0.isEmpty }
                }
                let first = try #require(wanted.first)
                let start = try #require(rows.firstIndex(of: first), "\(table.id)")
                #expect(Array(rows[start...].prefix(wanted.count)) == wanted, "\(table.id)")
                // In CSV the caption stands before the first heading.
                let titles = table.columns.map { Self.plain($0.title) }.filter { !$0.isEmpty }
                #expect(rows[start - 1].dropFirst() == titles.dropFirst())
            }
        }

        /// Without the signs of judgements and the arrows of buttons that sort, and with plain spaces.
        private static func plain(_ text: String) -> String {
            text.split { $0.isWhitespace || "↕✓✗○!".contains($0) }.joined(separator: " ")
        }
    }
#endif
