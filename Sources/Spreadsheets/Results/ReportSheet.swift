// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import Reports

    /// A table of a report as a sheet: its caption, the headings, the rows.
    struct ReportSheet {
        let table: ReportTable
        /// How many columns before its own tell whose row it is.
        let lead: Int
        let words: FormWords

        func sheet(named name: String) -> SheetLayout {
            var sheet = SheetLayout(name: name, widths: widths)
            sheet.isLandscape = true
            sheet.frozen = SheetLayout.Frozen(rows: 2, columns: 0)
            sheet.filter = table.rows.contains(where: \.isHeading) ? nil : 1
            sheet.rows = [
                [CellLayout(words.shown(table.caption), CellStyle(role: .title))],
                table.columns.map { CellLayout(words.shown($0.title), CellStyle(role: .heading)) },
            ]
            sheet.rows += table.rows.map { row in
                table.columns.indices.map { index in
                    row.cells.indices.contains(index)
                        ? cell(row.cells[index], table.columns[index], row, isFirst: index == lead) : CellLayout(.empty)
                }
            }
            return sheet
        }

        private func cell(
            _ cell: ReportTable.Cell, _ column: ReportTable.Column, _ row: ReportTable.Row, isFirst: Bool
        ) -> CellLayout {
            var style = CellStyle(role: row.isHeading ? .strong : .plain)
            if isFirst { style.indent = row.depth }
            if column.kind != .text, let number = cell.number, let double = Self.double(number) {
                style.isNumber = true
                style.format = NumberShape(cell.content.plainText, number, isShare: column.kind == .bar, words).format
                return CellLayout(.number(double), style)
            }
            style.format = .text
            style.isNumber = column.kind != .text
            if case .link(let text, let url)? = cell.content.first, cell.content.count == 1, WebAddress.isSafe(url) {
                style.role = .link
                return CellLayout(.link(words.shown(text), url: url), style)
            }
            return CellLayout(words.shown(cell.content.plainText), style)
        }

        /// The number as a spreadsheet holds it: to twelve decimal places, as in CSV. `nil` for what has more than fifteen digits
        /// before the point.
        private static func double(_ number: Rational) -> Double? {
            guard number.magnitude < 1_000_000_000_000_000 else { return nil }
            return Double(number.decimal(digits: 12, padded: false))
        }

        /// As wide as what stands in the columns, within reason.
        private var widths: [Double] {
            table.columns.indices.map { index in
                let texts = table.rows.prefix(200).compactMap { row in
                    row.cells.indices.contains(index) ? row.cells[index].content.plainText.count : nil
                }
                let longest = max(texts.max() ?? 0, min(table.columns[index].title.count, 24))
                return Double(min(max(longest + 3, 8), 60))
            }
        }
    }

    /// How a number is shown: as the report writes it, as far as a number format can.
    struct NumberShape: Hashable {
        /// Whether a text says a number as a part of a whole: `12/14`.
        private static func isFraction(_ text: String, _ number: Rational) -> Bool {
            Rational(parsing: text.filter { $0 != " " }).map { $0 == number && text.contains("/") } ?? false
        }

        let format: CellStyle.Format

        /// - Parameters:
        ///   - text: what is read.
        ///   - number: the number behind it.
        ///   - isShare: whether it is a share from 0 to 1 whatever is read.
        init(_ text: String, _ number: Rational, isShare: Bool, _ words: FormWords) {
            let (point, group): (Character, Character) = words.language == .english ? (".", ",") : (",", ".")
            let start = text.drop { !("0"..."9" ~= $0) }
            let numeral = start.prefix { "0"..."9" ~= $0 || $0 == point || $0 == group }
            let isPercent =
                start.dropFirst(numeral.count).drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }.first == "%"
            let places = numeral.lastIndex(of: point).map { numeral[$0...].count - 1 } ?? 0
            let plain = String(numeral.filter { $0 != group }.map { $0 == point ? "." : $0 })
            let value = isPercent ? number.magnitude * 100 : number.magnitude
            let isRead = Rational(parsing: plain).map { $0 == value.rounded(.halfUp, digits: places) } ?? false
            if isRead {
                format =
                    isPercent ? .percent(places: places) : .number(places: places, isGrouped: numeral.contains(group))
            } else {
                format =
                    isShare || Self.isFraction(text, number)
                    ? .percent(places: 1)
                    : number.isInteger ? .general : .number(places: 4, isGrouped: false)
            }
        }
    }
#endif
