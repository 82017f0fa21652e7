// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Reports

    /// The tables of a report as they are put on sheets: three or more with the same headings become one, which can be sorted
    /// and filtered, with the caption of each in a column before its own.
    struct ReportTableGroups {
        /// A table on a sheet of its own.
        struct Entry {
            let table: ReportTable
            /// How many columns before its own tell whose row it is.
            var lead = 0
        }

        let entries: [Entry]

        init(_ tables: [ReportTable], _ words: FormWords) {
            var groups: [[ReportTable]] = []
            var positions: [[ReportTable.Column]: Int] = [:]
            for table in tables {
                if let position = positions[table.columns] {
                    groups[position].append(table)
                } else {
                    positions[table.columns] = groups.count
                    groups.append([table])
                }
            }
            entries = groups.flatMap { $0.count < 3 ? $0.map { Entry(table: $0) } : [Self.joined($0, words)] }
        }

        private static func joined(_ tables: [ReportTable], _ words: FormWords) -> Entry {
            let captions = tables.map(\.caption)
            let areClear = Set(captions).count == captions.count
            let columns = tables.first?.columns ?? []
            // Sorting would tear headings and the rows below them apart, so each row says whose it is.
            let lead = [ReportTable.Column(words.say("Bảng", "Table"))] + (areClear ? [] : [ReportTable.Column("Id")])
            let title = columns.prefix(3).map(\.title).joined(separator: ", ")
            let rows = tables.flatMap { table in
                table.rows.map { row in
                    var row = row
                    let names = [ReportTable.Cell(table.caption)] + (areClear ? [] : [ReportTable.Cell(table.id)])
                    row.cells = names + row.cells
                    return row
                }
            }
            let count = words.numbers.number(Rational(tables.count), digits: 0, padded: false)
            let table = ReportTable(
                id: tables.first?.id ?? "", caption: title + words.say(" (\(count) bảng)", " (\(count) tables)"),
                columns: lead + columns, rows: rows)
            return Entry(table: table, lead: lead.count)
        }
    }
#endif
