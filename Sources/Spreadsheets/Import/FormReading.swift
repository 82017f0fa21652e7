// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML

    /// Takes the cells of a form out of its sheets, and tells which cells with something in them are not read.
    struct FormReading {
        let name: String
        private(set) var diagnostics: [Diagnostic] = []

        init(name: String) { self.name = name }

        // MARK: Answers

        mutating func rows(of head: FormHead) -> FormRows {
            var positions: [FormColumn: Int] = [:]
            for (position, column) in head.columns { positions[column] = position }
            var unread: [Int: (count: Int, first: SheetPlace, text: String)] = [:]
            var byNumber: [Int: ReadSheet.Row] = [:]
            for row in head.sheet.rows { byNumber[row.number] = row }
            var rows: [FormRows.Row] = []
            for row in head.sheet.rows where row.number > head.row {
                var cells: [FormColumn: ReadCell] = [:]
                for (position, column) in head.columns {
                    let cell = value(row, position, head.sheet, byNumber)
                    if !cell.isEmpty { cells[column] = cell }
                }
                for (position, cell) in row.cells where head.columns[position] == nil && !cell.isEmpty {
                    let place = SheetPlace(sheet: head.sheet.name, row: row.number, column: position)
                    let first = unread[position].map { ($0.first, $0.text) } ?? (place, cell.text)
                    unread[position] = ((unread[position]?.count ?? 0) + 1, first.0, first.1)
                }
                if !cells.isEmpty { rows.append(FormRows.Row(number: row.number, cells: cells)) }
            }
            for position in unread.keys.sorted() {
                guard let found = unread[position] else { continue }
                let title = head.others[position] ?? ""
                let isTwice = FormColumn.titled(title) != nil
                diagnostics.append(
                    Diagnostic(
                        severity: isTwice ? .error : .warning,
                        message: isTwice ? .columnTwice(title) : .cellsNotRead(found.count, title),
                        place: found.first.place(in: name, text: found.text)))
            }
            return FormRows(sheet: head.sheet.name, positions: positions, rows: rows)
        }

        /// The cell of a row and column. What is merged over several rows holds for each of them.
        private func value(
            _ row: ReadSheet.Row, _ column: Int, _ sheet: ReadSheet, _ rows: [Int: ReadSheet.Row]
        ) -> ReadCell {
            let own = sheet.cell(row, column)
            guard own == .empty, !sheet.merged.isEmpty,
                let first = sheet.merged[SheetPlace(sheet: sheet.name, row: row.number, column: column)],
                first.column == column, let home = rows[first.row]
            else { return own }
            return sheet.cell(home, column)
        }

        // MARK: Guide

        /// The cells that people fill in on the guide: each behind its name.
        mutating func guide(in sheets: [ReadSheet]) -> [GuideField: GuideValue] {
            var names: [String: GuideField] = [:]
            for field in GuideField.allCases {
                for title in field.title.entries { names[FoldedText.folded(title.text)] = field }
            }
            var values: [GuideField: GuideValue] = [:]
            for sheet in sheets {
                for row in sheet.rows {
                    let columns = row.cells.keys.sorted()
                    guard
                        let start = columns.first(where: { names[FoldedText.folded(sheet.cell(row, $0).text)] != nil }),
                        let field = names[FoldedText.folded(sheet.cell(row, start).text)], values[field] == nil
                    else { continue }
                    let column = columns.first { $0 > start && !sheet.cell(row, $0).isEmpty } ?? start + 1
                    values[field] = GuideValue(
                        cell: sheet.cell(row, column),
                        place: SheetPlace(sheet: sheet.name, row: row.number, column: column))
                }
            }
            return values
        }
    }
#endif
