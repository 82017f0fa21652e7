// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML

    /// A workbook as it was read: what stands in the cells of its sheets.
    struct ReadWorkbook: Sendable {
        var sheets: [ReadSheet]

        func sheet(_ name: String) -> ReadSheet? { sheets.first { $0.name == name } }
    }

    /// A sheet as it was read.
    struct ReadSheet: Sendable {
        /// A row with something in it.
        struct Row: Sendable {
            /// From 1.
            let number: Int
            /// By column, from 0.
            var cells: [Int: ReadCell]
        }

        let name: String
        let isHidden: Bool
        var rows: [Row]
        /// Cells that were merged, each with the first of them.
        var merged: [SheetPlace: SheetPlace] = [:]

        /// What stands in the cell of a row and column itself; merged cells other than the first are empty.
        func cell(_ row: Row, _ column: Int) -> ReadCell { row.cells[column] ?? .empty }
    }

    /// What stands in a cell.
    enum ReadCell: Hashable, Sendable {
        case empty
        case text(String)
        /// A number as a decimal.
        case number(String)
        case date(CalendarDate)
        case boolean(Bool)
        /// An error that a formula has come to, such as `#REF!`.
        case error(String)

        /// The cell as one text: days as year-month-day.
        var text: String {
            switch self {
            case .empty: ""
            case .text(let text), .number(let text), .error(let text): text
            case .date(let date): date.description
            case .boolean(let value): value ? "TRUE" : "FALSE"
            }
        }

        /// Whether nothing but blanks stands in it.
        var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }
    }
#endif
