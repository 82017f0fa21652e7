// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import LocatedYAML

/// The cells of one record after another, without quotes, blanks at their ends, and the apostrophe that keeps a
/// spreadsheet from running them.
///
/// The cells are slices of the chunk: everything unsafe about that is here.
struct RowCells {
    /// By column, its position in a record; -1 for none.
    private let positions: [Int]
    private let columnCount = FigureColumn.allCases.count
    private var chunk = RecordChunk(size: 1)
    private var slices: [UnsafeBufferPointer<UInt8>]
    private var record = 0
    /// The values of cells with quotes inside.
    private let unquoted = UnquotedCells()

    init(_ positions: [FigureColumn: Int]) {
        self.positions = FigureColumn.allCases.map { positions[$0] ?? -1 }
        slices = [UnsafeBufferPointer<UInt8>](repeating: UnsafeBufferPointer(start: nil, count: 0), count: columnCount)
    }

    /// Goes to a record of a chunk.
    mutating func move(to record: Int, of chunk: RecordChunk) {
        self.chunk = chunk
        self.record = record
        unquoted.clear()
        for column in 0..<columnCount {
            let position = positions[column]
            guard position >= 0, position < chunk.fieldCount else { continue }
            let field = chunk.field(position, ofRecord: record)
            var cell = UnsafeBufferPointer(start: UnsafePointer(chunk.bytes) + field.lowerBound, count: field.count)
            if chunk.hasQuotes, cell.first == Self.quote { cell = value(of: cell) }
            slices[column] = Self.trimmed(cell)
        }
    }

    private static let quote = UInt8(ascii: "\"")

    private func value(of field: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let inner = UnsafeBufferPointer(rebasing: field.dropFirst().dropLast())
        if field.count >= 2, field.last == Self.quote, !inner.contains(Self.quote) { return inner }
        return unquoted.value(of: field, recordLength: chunk.record(record).count)
    }

    /// Takes away what ``SafeCell`` puts in front, then blanks.
    private static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let bytes = cell.baseAddress else { return cell }
        var (start, end) = (0, cell.count)
        if start < end, bytes[start] == UInt8(ascii: "'") {
            var next = start
            while next < end, bytes[next] == UInt8(ascii: "'") { next += 1 }
            if startsFormula(bytes, next, end) { start += 1 }
        }
        while start < end {
            let blank = blank(bytes, start, end)
            if blank == 0 { break }
            start += blank
        }
        while start < end {
            if isASCIIBlank(bytes[end - 1]) {
                end -= 1
            } else if bytes[end - 1] >= 0x80, end - start >= 2, blank(bytes, end - 2, end) == 2 {
                end -= 2
            } else if bytes[end - 1] >= 0x80, end - start >= 3, blank(bytes, end - 3, end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return UnsafeBufferPointer(start: bytes + start, count: end - start)
    }

    private static func startsFormula(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        switch bytes[start] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        // The full-width forms of the four signs.
        case 0xEF:
            return end - start >= 3 && bytes[start + 1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(bytes[start + 2])
        default: return false
        }
    }

    private static func isASCIIBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    /// How many bytes the blank at a place has: an ASCII one, U+00A0, U+202F, U+2009 or U+FEFF; 0 when there is none.
    private static func blank(_ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        let byte = bytes[start]
        if byte < 0x80 { return isASCIIBlank(byte) ? 1 : 0 }
        if byte == 0xC2 { return end - start >= 2 && bytes[start + 1] == 0xA0 ? 2 : 0 }
        guard end - start >= 3 else { return 0 }
        switch (byte, bytes[start + 1], bytes[start + 2]) {
        case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x89), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }

    /// The cell of a column, valid until the next record; empty when there is no such column.
    subscript(column: FigureColumn.Ordinal) -> UnsafeBufferPointer<UInt8> { slices[column.rawValue] }

    func isEmpty(_ column: FigureColumn.Ordinal) -> Bool { slices[column.rawValue].isEmpty }

    func text(_ column: FigureColumn.Ordinal) -> String { String(decoding: self[column], as: UTF8.self) }

    /// Whether the record has nothing in any of the columns.
    var isBlank: Bool { slices.allSatisfy(\.isEmpty) }

    // MARK: Places

    private var bytesOfRecord: [UInt8] {
        let range = chunk.record(record)
        return Array(UnsafeBufferPointer(start: chunk.bytes + range.lowerBound, count: range.count))
    }

    /// Where the cell of a column stands; where the record begins when there is no such column.
    func place(_ column: FigureColumn.Ordinal, in name: String) -> Diagnostic.Place {
        let position = positions[column.rawValue]
        let start = chunk.record(record).lowerBound
        let field =
            position >= 0 && position < chunk.fieldCount ? chunk.field(position, ofRecord: record) : start..<start
        return Diagnostic.Place(
            file: name, record: bytesOfRecord, startingOnLine: chunk.line(ofRecord: record),
            cell: field.lowerBound - start..<field.upperBound - start)
    }

    /// The line on which the record starts.
    var line: Int { chunk.line(ofRecord: record) }
}

/// Room for the values of cells with quotes inside, valid until it is cleared.
///
/// A class, because it owns memory.
private final class UnquotedCells {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity = 1024
    private var used = 0

    init() { bytes = .allocate(capacity: capacity) }

    deinit { bytes.deallocate() }

    func clear() { used = 0 }

    /// The value of a field of a record. The values of one record are no longer than the record.
    func value(of field: UnsafeBufferPointer<UInt8>, recordLength: Int) -> UnsafeBufferPointer<UInt8> {
        if used == 0, capacity < recordLength {
            bytes.deallocate()
            capacity = recordLength
            bytes = .allocate(capacity: capacity)
        }
        let room = UnsafeMutableBufferPointer(start: bytes + used, count: capacity - used)
        let length = Unquoting.write(field, quote: UInt8(ascii: "\""), to: room)
        used += length
        return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[0..<length])
    }
}

extension FigureColumn {
    /// The position of a column among all, for tables by column.
    enum Ordinal: Int {
        case number, indicator, part, name, unit, target, body, bodyName, period, value, numerator, denominator
        case secretCases, state, reason, date, status, reporter, source, difficulties, proposals, note
    }
}
