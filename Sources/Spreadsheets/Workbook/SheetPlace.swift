// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import LocatedYAML

    /// A cell of a sheet.
    struct SheetPlace: Hashable, Sendable {
        var sheet: String
        /// From 1.
        var row: Int
        /// From 0.
        var column: Int

        /// The name of the cell: `F12`.
        var cell: String { Self.letters(of: column) + String(row) }

        /// The letters of a column: `A`, `Z`, `AA`.
        static func letters(of column: Int) -> String {
            var letters: [Unicode.Scalar] = []
            var rest = column + 1
            while rest > 0 {
                rest -= 1
                letters.append(Unicode.Scalar(UInt8(truncatingIfNeeded: 0x41 + rest % 26)))
                rest /= 26
            }
            return String(String.UnicodeScalarView(letters.reversed()))
        }

        /// The row, from 1, and column, from 0, of a reference such as `F12`; `nil` when it is none.
        static func parse(_ reference: some StringProtocol) -> (row: Int, column: Int)? {
            var column = 0
            var row = 0
            var letters = 0
            for byte in reference.utf8 where byte != UInt8(ascii: "$") {
                switch byte {
                case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
                case 0x61...0x7A where row == 0: column = column * 26 + Int(byte) - 0x60
                case 0x30...0x39 where letters > 0: row = row * 10 + Int(byte) - 0x30
                default: return nil
                }
                letters += 1
                guard column <= 16_384, row <= 1_048_576 else { return nil }
            }
            return row > 0 && column > 0 ? (row, column - 1) : nil
        }

        /// The place for diagnostics: the file with the sheet and the cell, its row and column, and what stands in it.
        func place(in file: String, text: String) -> Diagnostic.Place {
            let line = String(text.prefix { $0 != "\n" }.prefix(200))
            return Diagnostic.Place(
                file: "\(file):\(sheet)!\(cell)", line: row, column: column + 1, endLine: row,
                endColumn: column + 1 + line.unicodeScalars.count, sourceLine: line, sourceColumn: column + 1)
        }
    }
#endif
