// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    public import Reports

    /// The tables of a report as an XLSX workbook: a sheet with what must be known of the whole, then a sheet for each table and
    /// for the numbers of each chart. Many tables with the same headings, such as one for each item, stand on one sheet.
    ///
    /// Numbers are numbers, rounded to twelve decimal places as in CSV and shown as the report shows them; what a spreadsheet
    /// cannot hold as a number stays as it is read. Everything else is text: identifiers keep their zeros, and nothing is ever
    /// taken for a formula. Only `https:` and `http:` addresses become links.
    public struct ReportWorkbook: Sendable {
        private let report: Report
        private let words: FormWords

        /// The workbook of a report.
        public init(_ report: Report) {
            self.report = report
            words = FormWords(report.language)
        }

        /// The workbook. The same report gives the same bytes.
        ///
        /// - Parameter folder: an existing folder for temporary files, which are gone when the call returns.
        /// - Throws: when the folder cannot be written to, or a table has more rows than a sheet.
        public func bytes(scratch folder: String) throws(WorkbookFailure) -> [UInt8] {
            try WorkbookFile.bytes(layout, in: folder)
        }

        /// The workbook as it is to be written.
        var layout: WorkbookLayout {
            let first = words.say("Báo cáo", "Report")
            var names = SheetNames([first])
            let tables = ReportTableGroups(ReportTables(report).tables, words).entries.map { entry in
                let table = entry.table
                return (name: names.name(table.caption.isEmpty ? table.id : table.caption), entry: entry)
            }
            var sheets = [front(named: first, tables.map { ($0.name, $0.entry.table.caption) })]
            sheets += tables.map {
                ReportSheet(table: $0.entry.table, lead: $0.entry.lead, words: words).sheet(named: $0.name)
            }
            return WorkbookLayout(title: report.title, day: nil, sheets: sheets)
        }

        // MARK: The first sheet

        private func front(named name: String, _ tables: [(name: String, caption: String)]) -> SheetLayout {
            var sheet = SheetLayout(name: name, widths: [36, 90])
            var rows = [[CellLayout(words.shown(report.title), CellStyle(role: .title))]]
            if let subtitle = report.subtitle {
                rows.append([CellLayout(words.shown(subtitle), CellStyle(role: .strong))])
            }
            for notice in report.notices {
                let sign = notice.tone.sign
                rows.append([
                    CellLayout(
                        words.shown((sign.isEmpty ? "" : sign + " ") + notice.text.plainText), CellStyle(role: .note))
                ])
            }
            rows.append([])
            rows += report.facts.map(row)
            rows += [[], CellLayout.heading(words.say("Các bảng", "Tables"))]
            for table in tables {
                rows.append([
                    CellLayout(
                        .link(table.name, url: "internal:\(SheetNames.quoted(table.name))!A1"), CellStyle(role: .link)),
                    CellLayout(words.shown(table.caption)),
                ])
            }
            if !report.colophon.isEmpty {
                rows.append([])
                rows += report.colophon.map(row)
            }
            sheet.rows = rows
            return sheet
        }

        private func row(_ fact: ReportFact) -> [CellLayout] {
            [
                CellLayout(words.shown(fact.name), CellStyle(role: .locked)),
                CellLayout(words.shown(fact.value.plainText), CellStyle(role: .locked, format: .text)),
            ]
        }
    }
#endif
