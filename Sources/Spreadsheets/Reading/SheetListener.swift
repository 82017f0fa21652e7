// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML

    /// How many cells and how much text may still be read, for all sheets together.
    final class CellBudget {
        private var cells: Int
        private var text: Int
        private let limits: SheetLimits

        init(_ limits: SheetLimits) {
            self.limits = limits
            cells = limits.cells
            text = limits.textBytes
        }

        /// Takes a cell with a text; what is told when that is too much.
        func take(_ value: String) -> DiagnosticMessage? {
            cells -= 1
            text -= value.utf8.count
            if cells < 0 { return .tooManyCells(limits.cells) }
            return text < 0 ? .tooMuchText(limits.textBytes >> 20) : nil
        }
    }

    /// Hears the cells of a sheet.
    final class SheetListener: XMLListener {
        private(set) var sheet: ReadSheet
        private(set) var fault: DiagnosticMessage?
        private let strings: [String]
        private let dates: [Bool]
        private let is1904: Bool
        private let budget: CellBudget

        private var row = 0
        private var column = -1
        private var cells: [Int: ReadCell] = [:]
        private var type = ""
        private var style = 0
        private var value = ""
        private var inline = ""
        private var isValue = false
        private var isInline = false
        private var phonetic = 0

        init(name: String, isHidden: Bool, strings: [String], dates: [Bool], is1904: Bool, budget: CellBudget) {
            sheet = ReadSheet(name: name, isHidden: isHidden, rows: [])
            self.strings = strings
            self.dates = dates
            self.is1904 = is1904
            self.budget = budget
        }

        func started(_ name: String, isMain: Bool, _ attributes: [String: String]) {
            guard isMain else { return }
            switch name {
            case "row":
                row = attributes["r"].flatMap { Int($0) } ?? row + 1
                column = -1
                cells = [:]
            case "c":
                column = attributes["r"].flatMap { SheetPlace.parse($0) }?.column ?? column + 1
                type = attributes["t"] ?? "n"
                style = attributes["s"].flatMap { Int($0) } ?? 0
                value = ""
                inline = ""
            case "v": isValue = true
            case "rPh": phonetic += 1
            case "t": isInline = phonetic == 0
            case "mergeCell": merge(attributes["ref"] ?? "")
            default: break
            }
        }

        func ended(_ name: String, isMain: Bool) {
            guard isMain else { return }
            switch name {
            case "v": isValue = false
            case "rPh": phonetic -= 1
            case "t": isInline = false
            case "c":
                let cell = cell
                if cell != .empty {
                    cells[column] = cell
                    fault = budget.take(cell.text)
                }
            case "row":
                guard !cells.isEmpty else { return }
                if row < 1 || row > 1_048_576 || row <= sheet.rows.last?.number ?? 0 {
                    fault = .rowsOutOfOrder(row)
                } else {
                    sheet.rows.append(ReadSheet.Row(number: row, cells: cells))
                }
            default: break
            }
        }

        func heard(_ text: String) {
            if isValue { value += text }
            if isInline { inline += text }
        }

        // MARK: Cells

        private var cell: ReadCell {
            switch type {
            case "s":
                guard let index = Int(value), strings.indices.contains(index) else {
                    return value.isEmpty ? .empty : .error(value)
                }
                return strings[index].isEmpty ? .empty : .text(strings[index])
            case "inlineStr":
                let text = CellText.unescaped(inline)
                return text.isEmpty ? .empty : .text(text)
            case "str":
                let text = CellText.unescaped(value)
                return text.isEmpty ? .empty : .text(text)
            case "b": return value.isEmpty ? .empty : .boolean(value == "1" || value == "true")
            case "e": return .error(value)
            case "d":
                return CalendarDate(parsing: value.prefix(10)).map { .date($0) }
                    ?? (value.isEmpty ? .empty : .text(value))
            default: return number
            }
        }

        /// Numbers come as the decimal that says them shortest: programs write 0.85 as 0.84999999999999998.
        private var number: ReadCell {
            if value.isEmpty { return .empty }
            guard let number = Double(value), number.isFinite else { return .error(value) }
            if dates.indices.contains(style), dates[style], let date = SheetCalendar.date(number, is1904: is1904) {
                return .date(date)
            }
            guard let exact = Rational(parsing: "\(number)") else { return .error(value) }
            return .number(exact.plain)
        }

        private func merge(_ reference: String) {
            let ends = reference.split(separator: ":").compactMap { SheetPlace.parse($0) }
            guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column,
                (ends[1].row - ends[0].row + 1) * (ends[1].column - ends[0].column + 1) <= 10_000
            else { return }
            let first = SheetPlace(sheet: sheet.name, row: ends[0].row, column: ends[0].column)
            for row in ends[0].row...ends[1].row {
                for column in ends[0].column...ends[1].column where row != first.row || column != first.column {
                    guard sheet.merged.count < 100_000 else { return }
                    sheet.merged[SheetPlace(sheet: sheet.name, row: row, column: column)] = first
                }
            }
        }
    }
#endif
