// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText

/// A second reader, slow and plain, written from the documentation alone: the whole file in an array, byte by byte.
struct ReferenceReader {
    private let bytes: [UInt8]
    private let format: DelimitedFormat
    private var position: Int
    private var line = 1
    private(set) var header: [String]?
    private(set) var rows: [Reading.Row] = []
    private(set) var faults: [String] = []
    private(set) var lineEnds: [String: Int] = [:]
    private var firstLineEnd: String?
    private var expected: Int?
    private var number = 0

    /// One record as it stands.
    private struct Record {
        var fields: [[UInt8]] = [[]]
        var starts: [Int] = []
        var ends: [Int] = []
        var stray: (Int, Int)?
        var trailing: (Int, Int)?
        var opened = (0, 0)
        var isOpen = false
        var lineEnd: String?
        var end = 0
    }

    init(_ bytes: [UInt8], format: DelimitedFormat = .commaSeparated) {
        self.bytes = bytes
        self.format = format
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while position < bytes.count { step() }
    }

    private mutating func step() {
        let start = position
        let startLine = line
        let record = read()
        line += lines(start, position)
        if let lineEnd = record.lineEnd {
            lineEnds[lineEnd, default: 0] += 1
            firstLineEnd = firstLineEnd ?? lineEnd
        }
        if record.end == start, expected != 1 {
            faults.append("blankLine \(number):\(startLine)@\(start)")
            return
        }
        if format.hasHeader, header == nil {
            header = record.fields.map { String(decoding: $0, as: UTF8.self) }
            expected = record.fields.count
            warn(record, 0, start, startLine)
            return
        }
        number += 1
        let place = "\(number):\(startLine)@"
        if record.isOpen {
            faults.append("unclosedQuote \(place)\(record.opened.0) c\(record.opened.1)")
            return
        }
        for column in record.starts.indices where record.ends[column] - record.starts[column] > format.maxField {
            faults.append("fieldTooLong \(place)\(record.starts[column]) c\(column + 1)")
            return
        }
        if record.end - start > format.maxRecord {
            faults.append("recordTooLong \(place)\(start)")
            return
        }
        let wanted = expected ?? record.fields.count
        expected = wanted
        if record.fields.count != wanted {
            let kind =
                record.fields.count > wanted
                ? "tooManyFields" : record.lineEnd == nil ? "truncatedLastRecord" : "tooFewFields"
            faults.append("\(kind) \(place)\(start) \(record.fields.count)/\(wanted)")
            return
        }
        rows.append(Reading.Row(number: number, line: startLine, offset: start, values: record.fields))
        warn(record, number, start, startLine)
    }

    private mutating func warn(_ record: Record, _ number: Int, _ start: Int, _ line: Int) {
        let place = "\(number):\(line)@"
        if let (offset, column) = record.trailing {
            faults.append("textAfterClosingQuote \(place)\(offset) c\(column)")
        }
        if let (offset, column) = record.stray { faults.append("quoteInUnquotedField \(place)\(offset) c\(column)") }
        if let nul = bytes[start..<record.end].firstIndex(of: 0) {
            faults.append("nulByte \(place)\(nul) c\((record.ends.firstIndex { $0 >= nul } ?? 0) + 1)")
        }
        if let invalid = invalid(start, record.end) {
            faults.append("invalidEncoding \(place)\(invalid) c\((record.ends.firstIndex { $0 > invalid } ?? 0) + 1)")
        }
        if number > 0, let end = record.lineEnd, end != firstLineEnd { faults.append("mixedLineEnds \(place)\(start)") }
        if number == 0, let header {
            for (column, name) in header.enumerated() {
                let place = "\(place)\(record.starts[column]) c\(column + 1)"
                if name.allSatisfy({ $0 == " " || $0 == "\t" }) {
                    faults.append("emptyColumnName \(place)")
                } else if header[..<column].contains(name) {
                    faults.append("duplicateColumnName \(place)")
                }
            }
        }
    }

    private mutating func read() -> Record {
        var record = Record()
        record.starts = [position]
        enum Mode { case start, plain, quoted, behind }
        var mode = Mode.start
        while position < bytes.count {
            let byte = bytes[position]
            let column = record.fields.count
            if mode == .quoted {
                if byte != format.quote {
                    record.fields[column - 1].append(byte)
                } else if position + 1 < bytes.count, bytes[position + 1] == byte {
                    record.fields[column - 1].append(byte)
                    position += 1
                } else {
                    mode = .behind
                }
            } else if byte == 0x0A || byte == 0x0D {
                record.ends.append(position)
                record.end = position
                position += 1
                record.lineEnd = byte == 0x0A ? "lf" : "cr"
                if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A {
                    record.lineEnd = "crlf"
                    position += 1
                }
                return record
            } else if byte == format.delimiter {
                record.ends.append(position)
                record.starts.append(position + 1)
                record.fields.append([])
                mode = .start
            } else if byte == format.quote, mode == .start {
                record.opened = (position, column)
                mode = .quoted
            } else {
                if byte == format.quote, record.stray == nil { record.stray = (position, column) }
                if mode == .behind, record.trailing == nil { record.trailing = (position, column) }
                record.fields[column - 1].append(byte)
                mode = .plain
            }
            position += 1
        }
        record.ends.append(position)
        record.end = position
        record.isOpen = mode == .quoted
        return record
    }

    private func lines(_ start: Int, _ end: Int) -> Int {
        (start..<end).count { bytes[$0] == 0x0A || (bytes[$0] == 0x0D && ($0 + 1 >= end || bytes[$0 + 1] != 0x0A)) }
    }

    /// Decodes with the standard library, scalar by scalar.
    private func invalid(_ start: Int, _ end: Int) -> Int? {
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes[start..<end].makeIterator()
        var offset = start
        while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }
}
