// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence

    /// Where the headings of a sheet of answers stand.
    struct FormHead {
        let sheet: ReadSheet
        /// The row, from 1.
        let row: Int
        /// By position, from 0, the column.
        let columns: [Int: FormColumn]
        /// Headings that are there twice or that nobody knows, by position.
        let others: [Int: String]

        /// Headings may have rows above them.
        private static let headRows = 30

        static func find(in sheet: ReadSheet) -> FormHead? {
            var best: FormHead?
            for row in sheet.rows.prefix(headRows) {
                var columns: [Int: FormColumn] = [:]
                var others: [Int: String] = [:]
                for position in row.cells.keys.sorted() {
                    let title = row.cells[position]?.text ?? ""
                    if let column = FormColumn.titled(title), !columns.values.contains(column) {
                        columns[position] = column
                    } else {
                        others[position] = title
                    }
                }
                guard columns.values.contains(.item), columns.values.contains(where: { $0 == .answer || $0 == .state })
                else { continue }
                if columns.count > best?.columns.count ?? 0 {
                    best = FormHead(sheet: sheet, row: row.number, columns: columns, others: others)
                }
            }
            return best
        }
    }
#endif
