// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A value of a sequence that must rise or fall.
enum SequenceValue: Equatable, Sendable {
    /// A day or a moment.
    case moment(Int64)
    case number(ExactDecimal)
    /// Bytes, compared one by one: for codes of one length.
    case text([UInt8])

    /// Below 0 when this value comes before another of its kind, above 0 when behind.
    func compare(_ other: Self) -> Int64 {
        switch (self, other) {
        case (.moment(let left), .moment(let right)): left < right ? -1 : left > right ? 1 : 0
        case (.number(let left), .number(let right)): left < right ? -1 : right < left ? 1 : 0
        case (.text(let left), .text(let right)):
            left.lexicographicallyPrecedes(right) ? -1 : right.lexicographicallyPrecedes(left) ? 1 : 0
        default: 0
        }
    }
}

/// Which steps a sequence may take.
struct SequenceOrder: Equatable, Sendable {
    let isIncreasing: Bool
    let isStrict: Bool

    /// Whether a value may follow another, by how the other compares to it: below 0 when it is the smaller one.
    @inline(__always)
    func allows(_ comparison: Int64) -> Bool {
        if isStrict { return isIncreasing ? comparison < 0 : comparison > 0 }
        return isIncreasing ? comparison <= 0 : comparison >= 0
    }
}

/// What stands at both ends of a piece of the data: enough to put pieces together in the order of rows, however they were
/// cut. Rows without a value lie between the values, and do not count.
struct SequencePiece: Equatable, Sendable {
    /// The position of the first row of the piece, with or without a value.
    var start: Int
    /// The position behind its last row.
    var end: Int
    var first: SequenceValue
    var last: SequenceValue
    /// The row of `first`, which fails when the piece before ends with a value it must not follow.
    var firstRow: CapturedRow
}

/// The pieces of a sequence, in order of rows.
struct MonotoneRuns: Sendable {
    let order: SequenceOrder
    /// Pieces that do not touch yet, ascending.
    private(set) var pieces: [SequencePiece] = []
    /// Steps inside the pieces that are not allowed.
    private(set) var violations = 0
    /// The first rows that such a step leads to.
    private(set) var rows: [CapturedRow] = []
    private let limit: Int

    init(_ order: SequenceOrder, limit: Int) {
        self.order = order
        self.limit = limit
    }

    /// Whether more failing rows are of interest to whoever adds rows with ascending positions.
    var isFull: Bool { rows.count >= limit }

    /// Counts a step inside a piece that is about to be added.
    mutating func addViolation(_ row: @autoclosure () -> CapturedRow) {
        violations += 1
        if !isFull { rows.append(row()) }
    }

    /// Adds a piece behind those that are there already; pieces that touch become one.
    mutating func append(_ piece: SequencePiece) {
        guard let last = pieces.last, last.end == piece.start else {
            pieces.append(piece)
            return
        }
        join(at: pieces.count - 1, piece)
    }

    private mutating func join(at index: Int, _ piece: SequencePiece) {
        if !order.allows(pieces[index].last.compare(piece.first)) {
            violations += 1
            rows.append(piece.firstRow)
            trim()
        }
        pieces[index].end = piece.end
        pieces[index].last = piece.last
    }

    private mutating func trim() {
        rows.sort { $0.position < $1.position }
        if rows.count > limit { rows.removeLast(rows.count - limit) }
    }

    /// Adds the pieces of other rows, which lie `offset` behind.
    mutating func merge(_ other: MonotoneRuns, offset: Int) {
        violations += other.violations
        rows += other.rows.map { Self.moved($0, offset) }
        trim()
        let all =
            pieces
            + other.pieces.map { piece in
                SequencePiece(
                    start: piece.start &+ offset, end: piece.end &+ offset, first: piece.first, last: piece.last,
                    firstRow: Self.moved(piece.firstRow, offset))
            }
        pieces = []
        for piece in all.sorted(by: { $0.start < $1.start }) { append(piece) }
    }

    private static func moved(_ row: CapturedRow, _ offset: Int) -> CapturedRow {
        var row = row
        row.position = row.position &+ offset
        return row
    }

    /// The same with all pieces put together, whatever lies between them.
    func joined() -> MonotoneRuns {
        var result = self
        result.pieces = Array(pieces.prefix(1))
        for piece in pieces.dropFirst() { result.join(at: 0, piece) }
        return result
    }

    // MARK: Saving

    func encode(into writer: inout StateWriter) {
        writer.write(violations)
        writer.write(rows.count)
        for row in rows { row.encode(into: &writer) }
        writer.write(pieces.count)
        for piece in pieces {
            writer.write(piece.start)
            writer.write(piece.end)
            Self.encode(piece.first, into: &writer)
            Self.encode(piece.last, into: &writer)
            piece.firstRow.encode(into: &writer)
        }
    }

    mutating func decode(from reader: inout StateReader) throws(StateFault) {
        violations = try reader.readRows()
        rows = []
        for _ in 0..<(try reader.readCount()) { rows.append(try CapturedRow(from: &reader)) }
        pieces = []
        for _ in 0..<(try reader.readCount()) {
            let (start, end) = (try reader.readInt(), try reader.readInt())
            let first = try Self.decodeValue(from: &reader)
            let last = try Self.decodeValue(from: &reader)
            let row = try CapturedRow(from: &reader)
            pieces.append(SequencePiece(start: start, end: end, first: first, last: last, firstRow: row))
        }
    }

    private static func encode(_ value: SequenceValue, into writer: inout StateWriter) {
        switch value {
        case .moment(let moment):
            writer.write(0)
            writer.write(Int(moment))
        case .number(let number):
            writer.write(1)
            writer.write(Int(number.mantissa))
            writer.write(Int(number.scale))
        case .text(let bytes):
            writer.write(2)
            writer.write(bytes)
        }
    }

    private static func decodeValue(from reader: inout StateReader) throws(StateFault) -> SequenceValue {
        switch try reader.readInt() {
        case 0: return .moment(Int64(try reader.readInt()))
        case 1:
            let mantissa = Int64(try reader.readInt())
            guard let scale = UInt8(exactly: try reader.readInt()), scale <= 18 else { throw StateFault() }
            return .number(ExactDecimal(mantissa, scale: scale))
        case 2: return .text(try reader.readBytes())
        default: throw StateFault()
        }
    }
}
