// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Diagnostic.Place {
    /// The place of a cell in a record of delimited text.
    ///
    /// - Parameters:
    ///   - file: The name of the file.
    ///   - record: The record as it stands in the file, quotes included; it may go over several lines.
    ///   - first: The line on which the record starts, from 1.
    ///   - cell: Where the cell lies in the record. A cell over several lines is shown up to the end of its first line.
    package init(file: String, record: [UInt8], startingOnLine first: Int, cell: Range<Int>) {
        let start = min(cell.lowerBound, record.count)
        let before = record[..<start]
        let lineStart = (before.lastIndex { $0 == 0x0A }).map { $0 + 1 } ?? 0
        let lineEnd = record[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? record.count
        let line = first + before.count { $0 == 0x0A }
        func columns(_ range: Range<Int>) -> Int {
            String(decoding: record[range], as: UTF8.self).unicodeScalars.count
        }
        let column = columns(lineStart..<start) + 1
        self.init(
            file: file, line: line, column: column, endLine: line,
            endColumn: column + columns(start..<max(start, min(cell.upperBound, lineEnd))),
            sourceLine: String(decoding: record[lineStart..<lineEnd], as: UTF8.self))
    }
}
