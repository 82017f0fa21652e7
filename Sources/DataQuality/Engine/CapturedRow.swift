// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A failing row, kept while its batch is there.
struct CapturedRow: Sendable, Equatable {
    /// Its position: the number of rows, readable or not, before it in all inputs.
    var position: Int
    /// The physical line on which it starts.
    var line: Int?
    /// Where it starts in its file.
    var byteOffset: Int?
    /// The values of the check's columns; `nil` is missing.
    var values: [[UInt8]?]
    /// The value of the identifier column.
    var key: [UInt8]?
}

/// The first failing rows of a check, up to a number. Costs nothing for a row that is not kept.
struct FailureKeeper: Sendable {
    /// How many are kept.
    let limit: Int
    /// The columns whose values are kept.
    let columns: [Int]
    /// The rows, ascending.
    private(set) var rows: [CapturedRow] = []

    init(limit: Int, columns: [Int]) {
        self.limit = limit
        self.columns = columns
    }

    /// A keeper for a check, with as many rows as the call asks for.
    init(_ context: KernelContext) {
        self.init(limit: context.sampleSize, columns: context.check.columns)
    }

    /// Whether as many are kept as may be. Later rows of the same worker are then of no interest.
    var isFull: Bool { rows.count >= limit }

    /// Keeps a row, which must lie behind those kept already. Does nothing when full.
    mutating func keep(_ row: Int, of batch: RowBatch) {
        if isFull { return }
        rows.append(batch.capture(row, columns: columns))
    }

    /// Keeps the rows of another keeper too, as far as they belong to the first.
    mutating func merge(_ other: FailureKeeper, offset: Int) {
        if other.rows.isEmpty { return }
        rows += other.rows.map { row in
            var row = row
            row.position += offset
            return row
        }
        rows.sort { $0.position < $1.position }
        if rows.count > limit { rows.removeLast(rows.count - limit) }
    }

    func encode(into writer: inout StateWriter) {
        writer.write(rows.count)
        for row in rows {
            writer.write(row.position)
            writer.write(row.line)
            writer.write(row.byteOffset)
            writer.write(row.values.count)
            for value in row.values { writer.write(value) }
            writer.write(row.key)
        }
    }

    mutating func decode(from reader: inout StateReader) throws(StateFault) {
        rows = []
        for _ in 0..<(try reader.readCount()) {
            let position = try reader.readInt()
            let line = try reader.readOptionalInt()
            let byteOffset = try reader.readOptionalInt()
            var values: [[UInt8]?] = []
            for _ in 0..<(try reader.readCount()) { values.append(try reader.readOptionalBytes()) }
            rows.append(
                CapturedRow(
                    position: position, line: line, byteOffset: byteOffset, values: values,
                    key: try reader.readOptionalBytes()))
        }
    }
}
