// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    public import Evidence
    public import LocatedYAML

    /// A form as people have sent it back: an XLSX workbook whose answers are to be read.
    ///
    /// Reading it takes two steps, because the form itself tells which rubric is needed to understand its answers:
    ///
    /// ```swift
    /// let form = try FilledForm(reading: bytes, named: "phieu-xa.xlsx")
    /// let answers = form.answers(to: rubric)
    /// ```
    public struct FilledForm: Sendable {
        /// The name of the file, for diagnostics.
        public let name: String
        /// The rubric the form was made from; `nil` when the file does not say.
        public let rubric: EvidenceDocument.RubricReference?
        /// The profile the form was made for.
        public let profile: String?

        let memory: FormMemory?
        let guide: [GuideField: GuideValue]
        let table: FormRows
        let remarks: [Diagnostic]

        /// Reads a workbook and finds the form in it.
        ///
        /// Takes what spreadsheet programs save: texts shared or in place, set in parts, numbers, days of either system, what
        /// formulas have come to, cells merged over rows, columns moved, rows added, sorted or taken away.
        ///
        /// - Parameters:
        ///   - bytes: the file.
        ///   - name: its name for messages.
        ///   - limits: how much it may ask for.
        /// - Throws: when it is no XLSX workbook, is damaged, asks for too much, or has no form in it.
        public init(
            reading bytes: [UInt8], named name: String, limits: SheetLimits = SheetLimits()
        ) throws(ReadingFailure) {
            let workbook: ReadWorkbook
            do throws(SheetFault) {
                workbook = try WorkbookReader.read(bytes, limits: limits)
            } catch {
                throw ReadingFailure(diagnostics: [error.diagnostic(name)])
            }
            self.name = name
            let memory = workbook.sheet(FormWords.memorySheet).flatMap(FormMemory.init)
            self.memory = memory
            rubric = memory?.rubric
            profile = memory?.profile
            let visible = workbook.sheets.filter { !$0.isHidden }
            let found = visible.compactMap { FormHead.find(in: $0) }.max { $0.columns.count < $1.columns.count }
            guard let head = found else {
                throw ReadingFailure(diagnostics: [
                    SheetFault(.formNotFound, help: .useTheForm).diagnostic(name)
                ])
            }
            var reading = FormReading(name: name)
            table = reading.rows(of: head)
            guide = reading.guide(in: visible.filter { $0.name != head.sheet.name })
            remarks = reading.diagnostics
        }
    }

    /// A cell of the guide as it was filled in.
    struct GuideValue: Sendable {
        let cell: ReadCell
        let place: SheetPlace
    }

    /// The rows of a sheet of answers.
    struct FormRows: Sendable {
        /// A row with the cells of its columns.
        struct Row: Sendable {
            let number: Int
            let cells: [FormColumn: ReadCell]

            func text(_ column: FormColumn) -> String {
                CellText.cleaned(cells[column]?.text ?? "")
            }
        }

        let sheet: String
        /// By column, where it stands, from 0.
        let positions: [FormColumn: Int]
        let rows: [Row]

        /// The place of a cell.
        func place(_ row: Row, _ column: FormColumn) -> SheetPlace {
            SheetPlace(sheet: sheet, row: row.number, column: positions[column] ?? 0)
        }
    }
#endif
