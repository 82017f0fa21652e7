// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import LocatedYAML

/// The cells of a delimited file, each knowing its place.
struct PlanSheet {
    /// One record.
    struct Row {
        /// Its ordinal in the file, from 1 on, blank lines not counted.
        let number: Int
        /// The line on which it starts.
        let line: Int
        /// The cells without quotes.
        let cells: [String]
        fileprivate let bytes: [UInt8]
        fileprivate let starts: [Int]

        var isBlank: Bool { cells.allSatisfy { CellText.trimmed($0).isEmpty } }
    }

    /// The name of the file.
    let name: String
    /// The records that could be read.
    private(set) var rows: [Row] = []
    /// The records that could not.
    private(set) var faults: [RecordFault] = []

    /// Reads a file with one delimiter.
    init(_ bytes: [UInt8], named name: String, delimiter: UInt8, encoding: TextEncoding?) throws(DelimitedTextError) {
        self.name = name
        let format = try DelimitedFormat(delimiter: delimiter, hasHeader: false, encoding: encoding)
        let scanner = RecordScanner(MemoryByteSource(bytes), format: format)
        let chunk = RecordChunk()
        var value: [UInt8] = []
        while try scanner.next(into: chunk) {
            faults += chunk.faults.filter(\.kind.isUnreadable)
            for record in 0..<chunk.recordCount {
                let range = chunk.record(record)
                let fields = (0..<chunk.fieldCount).map { chunk.field($0, ofRecord: record) }
                rows.append(
                    Row(
                        number: chunk.recordNumber(record), line: chunk.line(ofRecord: record),
                        cells: fields.map { field in
                            chunk.copyValue(of: field, into: &value)
                            return String(decoding: value, as: UTF8.self)
                        },
                        bytes: Array(UnsafeBufferPointer(start: chunk.bytes + range.lowerBound, count: range.count)),
                        starts: fields.map { $0.lowerBound - range.lowerBound }))
            }
        }
    }

    /// Where a cell stands.
    func place(_ row: Row, _ column: Int) -> Diagnostic.Place {
        let start = row.starts.indices.contains(column) ? row.starts[column] : 0
        let end = column + 1 < row.starts.count ? row.starts[column + 1] - 1 : row.bytes.count
        return Diagnostic.Place(file: name, record: row.bytes, startingOnLine: row.line, cell: start..<max(start, end))
    }

    /// Where a line that could not be read begins.
    func place(line: Int) -> Diagnostic.Place {
        Diagnostic.Place(startOf: name, line: line)
    }
}
