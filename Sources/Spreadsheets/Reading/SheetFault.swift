// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import LocatedYAML

    /// Why a workbook cannot be read.
    struct SheetFault: Error, Hashable {
        let message: DiagnosticMessage
        /// The part of the file.
        let part: String?
        /// The line in the part, from 1.
        let line: Int?
        /// The column in the line, from 1.
        let column: Int?
        let help: DiagnosticMessage?

        init(
            _ message: DiagnosticMessage, part: String? = nil, line: Int? = nil, column: Int? = nil,
            help: DiagnosticMessage? = nil
        ) {
            self.message = message
            self.part = part
            self.line = line
            self.column = column
            self.help = help
        }

        /// The fault as a diagnostic about a file.
        func diagnostic(_ file: String) -> Diagnostic {
            let name = part.map { "\(file):\($0)" } ?? file
            let place = Diagnostic.Place(
                file: name, line: line ?? 1, column: column ?? 1, endLine: line ?? 1, endColumn: column ?? 1,
                sourceLine: "")
            return Diagnostic(severity: .error, message: message, place: place, help: help)
        }

        /// What a file is that begins like something else than a zip archive; `nil` for one that may be one.
        static func otherFormat(_ bytes: [UInt8]) -> SheetFault? {
            if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
                return SheetFault(.isOldOrLocked, help: .saveAsXLSX)
            }
            return bytes.starts(with: [0x50, 0x4B]) ? nil : SheetFault(.notAWorkbook, help: .saveAsXLSX)
        }
    }
#endif
