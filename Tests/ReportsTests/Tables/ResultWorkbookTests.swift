// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence
    import Foundation
    import Reports
    import Testing

    @testable import Spreadsheets

    @Suite("Reports as workbooks")
    struct ResultWorkbookTests {
        private static func read(_ report: Report) throws -> ReadWorkbook {
            let bytes = try ReportWorkbook(report).bytes(scratch: FileManager.default.temporaryDirectory.path)
            return try WorkbookReader.read(bytes)
        }

        private static func texts(_ row: ReadSheet.Row, _ count: Int) -> [String] {
            (0..<count).map { row.cells[$0]?.text ?? "" }
        }

        @Test(arguments: BuiltReport.allCases)
        func `a report of every kind has its tables on sheets`(kind: BuiltReport) throws {
            let report = try kind.report(.vietnamese)
            let tables = ReportTables(report).tables
            let sheets = try Self.read(report).sheets
            // Three or more tables with the same headings share a sheet.
            let groups = Dictionary(grouping: tables, by: \.columns)
            let alone = tables.filter { (groups[$0.columns]?.count ?? 0) < 3 }
            let shared = groups.values.filter { $0.count >= 3 }
            #expect(sheets.first?.name == "Báo cáo")
            #expect(sheets.first?.rows.first?.cells[0]?.text == report.title)
            #expect(sheets.count == 1 + alone.count + shared.count)
            for table in alone {
                #expect(sheets.contains { Self.holds($0, table) }, "\(table.id)")
            }
            for tables in shared {
                let titles = tables[0].columns.map(\.title)
                let count = 2 + tables.reduce(0) { $0 + $1.rows.count }
                // The caption of each table stands before its own columns, and its id where captions are not enough.
                let isThere = sheets.contains { sheet in
                    sheet.rows.count == count
                        && (1...2).contains {
                            Self.texts(sheet.rows[1], $0 + titles.count).dropFirst($0) == titles[...]
                        }
                }
                #expect(isThere, "\(titles)")
            }
        }

        /// Whether a sheet has the caption, the headings and as many rows as a table.
        private static func holds(_ sheet: ReadSheet, _ table: ReportTable) -> Bool {
            sheet.rows.count == 2 + table.rows.count && sheet.rows[0].cells[0]?.text == table.caption
                && texts(sheet.rows[1], table.columns.count) == table.columns.map(\.title)
        }

        @Test(arguments: HostileText.all)
        func `hostile text stands in cells as text`(text: String) throws {
            let shown = CellText.cleaned(text)
            let report = EveryBlockReport.make(text)
            let sheets = try Self.read(report).sheets
            let cells = sheets.flatMap { $0.rows.flatMap(\.cells.values) }
            let refused = cells.filter { cell in
                switch cell {
                case .error, .boolean, .date: true
                case .empty, .text, .number: false
                }
            }
            #expect(refused == [])
            #expect(shown.isEmpty || cells.contains(.text(shown)))
            #expect(sheets.count == 1 + sheetCount(ReportTables(report).tables))
        }

        private func sheetCount(_ tables: [ReportTable]) -> Int {
            Dictionary(grouping: tables, by: \.columns).values.reduce(0) { $0 + ($1.count < 3 ? $1.count : 1) }
        }

        @Test func `of a text of a megabyte a cell has as much as it can hold`() throws {
            let cells = try Self.read(LongText.report).sheets.flatMap { $0.rows.flatMap(\.cells.values) }
            let long = cells.map(\.text).filter { $0.utf16.count > 10_000 }
            // The title, the caption in the list of tables and on its sheet, the heading and the cell.
            #expect(long.count == 5)
            #expect(long.allSatisfy { $0.utf16.count <= 32_767 && $0.hasPrefix("=1+1 <b>Ế 5 %</b> | ") })
            #expect(long.allSatisfy { $0.hasSuffix(" … [đã cắt: ô không chứa thêm được]") })
        }
    }
#endif
