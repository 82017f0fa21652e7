// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence

    /// A workbook as it is to be written. The same layout gives the same bytes.
    struct WorkbookLayout: Hashable, Sendable {
        /// The title among the properties of the file.
        var title: String
        /// What the properties give as the day of its making: no clock is asked. `nil` gives the same day always.
        var day: CalendarDate?
        /// The sheets, the first of which is shown.
        var sheets: [SheetLayout]
    }

    /// A sheet as it is to be written.
    struct SheetLayout: Hashable, Sendable {
        /// A column or row that must stay in sight, or on every printed page.
        struct Frozen: Hashable, Sendable {
            var rows = 0
            var columns = 0
        }

        /// Its name; at most 31 characters and unique, see ``SheetNames``.
        var name: String
        /// The widths of its columns, in characters.
        var widths: [Double]
        /// The cells, row by row.
        var rows: [[CellLayout]] = []
        /// How many pages the columns are spread over in print; those that stay in sight are on each.
        var pagesWide = 1
        /// What cells may hold.
        var rules: [CellRule] = []
        /// What stays in sight.
        var frozen = Frozen()
        /// Whether people see it.
        var isHidden = false
        /// Whether only cells that are to be filled in can be changed; without a password.
        var isProtected = false
        /// Whether a printed page is wider than high.
        var isLandscape = false
        /// The row, from 0, whose cells sort and filter those below; `nil` for none.
        var filter: Int?

        init(name: String, widths: [Double]) {
            self.name = name
            self.widths = widths
        }
    }

    extension SheetLayout {
        /// The height of a row in points, as far as it can be told without drawing the text; `nil` for one line.
        func height(ofRow row: Int) -> Double? {
            var lines = 1
            for (column, cell) in rows[row].enumerated() where cell.style.wraps && widths.indices.contains(column) {
                guard case .text(let text) = cell.content else { continue }
                // Words are not broken, which costs a line now and then.
                let width = max(widths[column], 1)
                let needed = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
                    sum + max(1, Int((Double(line.count) / width).rounded(.up)))
                }
                lines = max(lines, needed)
            }
            // No program takes more than 409 points.
            if lines > 1 { return min(Double(lines) * 15 + 2, 409) }
            return rows[row].contains { $0.style.role == .title } ? 21 : nil
        }
    }

    /// A cell as it is to be written.
    struct CellLayout: Hashable, Sendable {
        /// What a cell holds. A text is never taken for anything else.
        enum Content: Hashable, Sendable {
            case empty
            case text(String)
            case number(Double)
            case date(CalendarDate)
            /// A text that opens an address.
            case link(String, url: String)
        }

        var content: Content
        var style: CellStyle

        init(_ content: Content, _ style: CellStyle = .plain) {
            self.content = content
            self.style = style
        }

        init(_ text: String, _ style: CellStyle = .plain) { self.init(text.isEmpty ? .empty : .text(text), style) }

        /// A row that heads two columns.
        static func heading(_ text: String) -> [CellLayout] {
            [text, ""].map { CellLayout($0, CellStyle(role: .heading)) }
        }
    }

    /// How a cell is set.
    struct CellStyle: Hashable, Sendable {
        /// What it is for.
        enum Role: Hashable, Sendable {
            case plain, strong, link, title, heading, note, input, locked
        }

        /// How its number is shown.
        enum Format: Hashable, Sendable {
            case general
            /// Whatever is typed stays text.
            case text
            case date
            case number(places: Int, isGrouped: Bool)
            case percent(places: Int)
        }

        var role: Role
        var format: Format = .general
        /// How far its text is moved in.
        var indent = 0
        /// Whether it stands to the right.
        var isNumber = false

        static let plain = CellStyle(role: .plain)

        /// Whether long text goes on in further lines; titles run over the cells beside them.
        var wraps: Bool { role != .title && role != .note }
    }

    /// What a range of cells may hold; everything else is refused while it is typed.
    struct CellRule: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            /// One of the texts that stand in a column of a sheet, from the row below its head.
            case list(sheet: String, column: Int, count: Int)
            /// A number of a range.
            case number(low: Double?, high: Double?)
            /// A day.
            case date
            /// Anything; only for the message.
            case anything
        }

        /// The rows, from 0.
        var rows: ClosedRange<Int>
        /// The column, from 0.
        var column: Int
        var kind: Kind
        /// What is shown when the cell is chosen.
        var hint: String?
        /// What is said when something else is typed.
        var refusal: String?
    }
#endif
