// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import CXlsxWriter
    internal import Evidence

    /// Owns one workbook of libxlsxwriter. Everything unsafe about libxlsxwriter stays in this file.
    ///
    /// The library writes to a file only, so the workbook is made in a folder of its own, read back and taken away. The bytes
    /// depend on the layout alone: the library stamps the parts of the file with a fixed day, and the properties with the
    /// day of the layout.
    final class WorkbookFile {
        private let workbook: UnsafeMutablePointer<lxw_workbook>
        private let layout: WorkbookLayout
        private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
        private var isClosed = false

        /// The workbook in bytes.
        ///
        /// - Parameter folder: an existing folder for files that are gone when the call returns.
        static func bytes(_ layout: WorkbookLayout, in folder: String) throws(WorkbookFailure) -> [UInt8] {
            let scratch = try ScratchFolder(in: folder)
            let path = scratch.path + "/workbook.xlsx"
            try WorkbookFile(layout, path: path, scratch: scratch.path).write()
            return try scratch.contents(of: path)
        }

        private init(_ layout: WorkbookLayout, path: String, scratch: String) throws(WorkbookFailure) {
            self.layout = layout
            var folder = Array(scratch.utf8CString)
            let made = folder.withUnsafeMutableBufferPointer { folder in
                var options = lxw_workbook_options(constant_memory: 0, tmpdir: folder.baseAddress, use_zip64: 0)
                return workbook_new_opt(path, &options)
            }
            // The library keeps a copy of the name of the folder.
            guard let made else { throw WorkbookFailure.outOfMemory }
            workbook = made
        }

        deinit { if !isClosed { lxw_workbook_free(workbook) } }

        private func write() throws(WorkbookFailure) {
            setProperties()
            for (position, sheet) in layout.sheets.enumerated() {
                guard let target = workbook_add_worksheet(workbook, sheet.name) else { throw .outOfMemory }
                try write(sheet, to: target, isFirst: position == 0)
            }
            isClosed = true
            guard workbook_close(workbook) == LXW_NO_ERROR else { throw .notWritten }
        }

        /// 1 January 2026.
        private static let fixedDay = 20_454 * 86_400

        private func setProperties() {
            var title = Array(CellText.cleaned(String(layout.title.prefix(250))).utf8CString)
            title.withUnsafeMutableBufferPointer { title in
                var properties = lxw_doc_properties()
                properties.title = title.baseAddress
                // The library takes 0 for "now".
                properties.created = layout.day.map { max($0.daysSinceEpoch * 86_400, 1) } ?? Self.fixedDay
                workbook_set_properties(workbook, &properties)
            }
        }

        // MARK: Sheets

        private typealias Target = UnsafeMutablePointer<lxw_worksheet>

        private func write(_ sheet: SheetLayout, to target: Target, isFirst: Bool) throws(WorkbookFailure) {
            for (column, width) in sheet.widths.enumerated() {
                worksheet_set_column(target, Self.column(column), Self.column(column), width, nil)
            }
            for (row, cells) in sheet.rows.enumerated() {
                if let height = sheet.height(ofRow: row) {
                    worksheet_set_row(target, UInt32(truncatingIfNeeded: row), height, nil)
                }
                for (column, cell) in cells.enumerated() { try write(cell, to: target, row, column) }
            }
            for rule in sheet.rules { try add(rule, to: target) }
            ignoreNumbersAsText(sheet, target)
            setView(sheet, target)
            if isFirst { worksheet_activate(target) }
            if sheet.isHidden { worksheet_hide(target) }
            if sheet.isProtected { protect(target) }
        }

        private func write(_ cell: CellLayout, to target: Target, _ row: Int, _ column: Int) throws(WorkbookFailure) {
            let format = format(cell.style)
            let (line, place) = (UInt32(truncatingIfNeeded: row), Self.column(column))
            let outcome: lxw_error
            switch cell.content {
            case .empty: outcome = worksheet_write_blank(target, line, place, format)
            case .text(let text):
                outcome = worksheet_write_string(target, line, place, CellText.escaped(text), format)
            case .number(let number): outcome = worksheet_write_number(target, line, place, number, format)
            case .date(let date):
                outcome = worksheet_write_number(target, line, place, Double(SheetCalendar.serial(of: date)), format)
            case .link(let text, let url):
                let shown = CellText.escaped(text)
                // An address that is too long, or one too many, stays text.
                if url.utf8.count < 2_000,
                    worksheet_write_url_opt(target, line, place, url, format, shown, nil) == LXW_NO_ERROR
                {
                    outcome = LXW_NO_ERROR
                } else {
                    outcome = worksheet_write_string(target, line, place, shown, format)
                }
            }
            guard outcome == LXW_NO_ERROR else { throw .cellNotWritten }
        }

        /// Identifiers and shares are text on purpose: no program shall mark them as mistakes.
        private func ignoreNumbersAsText(_ sheet: SheetLayout, _ target: Target) {
            guard !sheet.rows.isEmpty, let width = sheet.rows.map(\.count).max(), width > 0 else { return }
            worksheet_ignore_errors(
                target, UInt8(truncatingIfNeeded: LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
                "A1:\(SheetPlace.letters(of: width - 1))\(sheet.rows.count)")
        }

        private func setView(_ sheet: SheetLayout, _ target: Target) {
            worksheet_set_paper(target, 9)
            if sheet.isLandscape { worksheet_set_landscape(target) }
            worksheet_set_margins(target, 0.4, 0.4, 0.5, 0.6)
            worksheet_fit_to_pages(target, UInt16(truncatingIfNeeded: sheet.pagesWide), 0)
            worksheet_set_footer(target, "&C&P / &N")
            if sheet.frozen.rows > 0 || sheet.frozen.columns > 0 {
                worksheet_freeze_panes(
                    target, UInt32(truncatingIfNeeded: sheet.frozen.rows), Self.column(sheet.frozen.columns))
            }
            if sheet.frozen.rows > 0 {
                worksheet_repeat_rows(target, 0, UInt32(truncatingIfNeeded: sheet.frozen.rows - 1))
            }
            if sheet.pagesWide > 1, sheet.frozen.columns > 0 {
                worksheet_repeat_columns(target, 0, Self.column(sheet.frozen.columns - 1))
            }
            if let head = sheet.filter, let width = sheet.rows.map(\.count).max(), width > 0 {
                worksheet_autofilter(
                    target, UInt32(truncatingIfNeeded: head), 0,
                    UInt32(truncatingIfNeeded: max(sheet.rows.count - 1, head)), Self.column(width - 1))
            }
        }

        private func protect(_ target: Target) {
            var allowed = lxw_protection()
            allowed.format_cells = 1
            allowed.format_columns = 1
            allowed.format_rows = 1
            allowed.autofilter = 1
            worksheet_protect(target, nil, &allowed)
        }

        // MARK: Rules

        private func add(_ rule: CellRule, to target: Target) throws(WorkbookFailure) {
            var validation = lxw_data_validation()
            var formula: [CChar] = []
            switch rule.kind {
            case .list(let sheet, let column, let count):
                let letters = SheetPlace.letters(of: column)
                formula = Array("=\(SheetNames.quoted(sheet))!$\(letters)$2:$\(letters)$\(count + 1)".utf8CString)
                validation.validate = UInt8(truncatingIfNeeded: LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            case .number(let low, let high):
                validation.validate = UInt8(truncatingIfNeeded: LXW_VALIDATION_TYPE_DECIMAL.rawValue)
                validation.criteria = UInt8(truncatingIfNeeded: LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                validation.minimum_number = low ?? -1e15
                validation.maximum_number = high ?? 1e15
            case .date:
                validation.validate = UInt8(truncatingIfNeeded: LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
                validation.criteria = UInt8(truncatingIfNeeded: LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
                validation.minimum_number = 1
                validation.maximum_number = 2_958_465
            case .anything: validation.validate = UInt8(truncatingIfNeeded: LXW_VALIDATION_TYPE_ANY.rawValue)
            }
            var hint = rule.hint.map { Array(Self.short($0).utf8CString) } ?? []
            var refusal = rule.refusal.map { Array(Self.short($0).utf8CString) } ?? []
            let outcome = formula.withUnsafeMutableBufferPointer { formula in
                hint.withUnsafeMutableBufferPointer { hint in
                    refusal.withUnsafeMutableBufferPointer { refusal in
                        if !formula.isEmpty { validation.value_formula = formula.baseAddress }
                        if !hint.isEmpty { validation.input_message = hint.baseAddress }
                        if !refusal.isEmpty { validation.error_message = refusal.baseAddress }
                        let (first, last) = (rule.rows.lowerBound, rule.rows.upperBound)
                        return worksheet_data_validation_range(
                            target, UInt32(truncatingIfNeeded: first), Self.column(rule.column),
                            UInt32(truncatingIfNeeded: last), Self.column(rule.column), &validation)
                    }
                }
            }
            guard outcome == LXW_NO_ERROR else { throw .cellNotWritten }
        }

        /// A message beside a cell holds at most 255 characters.
        private static func short(_ text: String) -> String {
            let clean = CellText.cleaned(text)
            return clean.unicodeScalars.count <= 255 ? clean : String(clean.prefix(200)) + "…"
        }

        private static func column(_ column: Int) -> UInt16 { UInt16(truncatingIfNeeded: column) }

        // MARK: Formats

        private func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
            if let known = formats[style] { return known }
            guard let format = workbook_add_format(workbook) else { return nil }
            set(style, format)
            formats[style] = format
            return format
        }

        private func set(_ style: CellStyle, _ format: UnsafeMutablePointer<lxw_format>) {
            func align(_ alignment: lxw_format_alignments) {
                format_set_align(format, UInt8(truncatingIfNeeded: alignment.rawValue))
            }
            align(LXW_ALIGN_VERTICAL_TOP)
            if style.wraps { format_set_text_wrap(format) }
            if style.indent > 0 { format_set_indent(format, UInt8(truncatingIfNeeded: min(style.indent, 15))) }
            if style.isNumber { align(LXW_ALIGN_RIGHT) }
            switch style.role {
            case .plain: break
            case .strong: format_set_bold(format)
            case .link:
                format_set_underline(format, UInt8(truncatingIfNeeded: LXW_UNDERLINE_SINGLE.rawValue))
                format_set_font_color(format, 0x0563C1)
            case .title:
                format_set_bold(format)
                format_set_font_size(format, 14)
            case .heading:
                format_set_bold(format)
                format_set_bg_color(format, 0x1F4E79)
                format_set_font_color(format, 0xFFFFFF)
                format_set_border(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue))
                align(LXW_ALIGN_VERTICAL_CENTER)
            case .note:
                format_set_italic(format)
                format_set_font_color(format, 0x595959)
            case .input:
                format_set_unlocked(format)
                format_set_bg_color(format, 0xFFF9E5)
                format_set_border(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue))
                format_set_border_color(format, 0xA6A6A6)
            case .locked:
                format_set_border(format, UInt8(truncatingIfNeeded: LXW_BORDER_THIN.rawValue))
                format_set_border_color(format, 0xA6A6A6)
            }
            switch style.format {
            case .general: break
            case .text: format_set_num_format_index(format, 49)
            case .date:
                format_set_num_format(format, "dd/mm/yyyy")
                align(LXW_ALIGN_LEFT)
            case .number(let places, let isGrouped):
                format_set_num_format(format, (isGrouped ? "#,##0" : "0") + Self.decimals(places))
            case .percent(let places): format_set_num_format(format, "0" + Self.decimals(places) + "%")
            }
        }

        private static func decimals(_ places: Int) -> String {
            places <= 0 ? "" : "." + String(repeating: "0", count: min(places, 12))
        }
    }
#endif
