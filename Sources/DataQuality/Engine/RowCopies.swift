// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Rows whose values were copied one behind the other: rows of a service, and of JSON Lines.
///
/// Columns are found by name; those that the suite does not declare come behind the declared ones in the order in which
/// they were first seen. A class, because it owns the memory and is filled again and again by one worker.
final class RowCopies {
    /// The names: the declared columns, then others.
    private(set) var names: [String]
    /// How many of them are declared.
    let declared: Int
    /// For each column whether any row had it.
    private(set) var isSeen: [Bool]
    /// The ordinal, from 0, of the first row in its input.
    var firstRow = 0
    /// The number of rows.
    private(set) var count = 0
    private(set) var bytes: UnsafePointer<UInt8>
    private var arena: UnsafeMutablePointer<UInt8>
    private var arenaCount = 0
    private var arenaRoom: Int
    private var cells: UnsafeMutablePointer<Cells>
    private var cellRoom: Int
    private var rows: [RowPlace] = []
    /// The chunk that the rows were read from, where there is one.
    var chunk: RecordChunk?

    /// The cells of one column up to the last row that has one; rows behind it lack the value.
    private struct Cells {
        var items: UnsafeMutablePointer<UInt64>?
        var count = 0
        var room = 0
    }

    /// Where a row was.
    private struct RowPlace {
        var offset: UInt32
        /// Its place in the chunk.
        var record: UInt32
    }

    /// How many bytes can be read behind every value.
    private static let padding = 64

    init(names: [String]) {
        self.names = names
        declared = names.count
        isSeen = names.map { _ in false }
        cellRoom = names.count + 8
        cells = .allocate(capacity: cellRoom)
        cells.initialize(repeating: Cells(), count: cellRoom)
        arenaRoom = 1 << 16
        arena = .allocate(capacity: arenaRoom + Self.padding)
        arena.initialize(repeating: 0, count: arenaRoom + Self.padding)
        bytes = UnsafePointer(arena)
    }

    deinit {
        for column in 0..<cellRoom { cells[column].items?.deallocate() }
        cells.deallocate()
        arena.deallocate()
    }

    /// The column with a name that is none of the declared ones; a new one when it was not seen yet.
    func addColumn(_ name: String) -> Int {
        names.append(name)
        isSeen.append(false)
        if names.count > cellRoom {
            let larger = UnsafeMutablePointer<Cells>.allocate(capacity: cellRoom * 2)
            larger.update(from: cells, count: cellRoom)
            (larger + cellRoom).initialize(repeating: Cells(), count: cellRoom)
            cells.deallocate()
            cells = larger
            cellRoom *= 2
        }
        return names.count - 1
    }

    /// Forgets all rows, not the columns.
    func removeAll(firstRow: Int) {
        self.firstRow = firstRow
        count = 0
        arenaCount = 0
        rows.removeAll(keepingCapacity: true)
        for column in names.indices { cells[column].count = 0 }
    }

    /// How many bytes the values take.
    var byteCount: Int { arenaCount }

    /// Starts a row.
    ///
    /// - Parameters:
    ///   - offset: How many rows of the input lie between ``firstRow`` and it.
    ///   - record: Its place in ``chunk``.
    func beginRow(offset: Int, record: Int = 0) {
        rows.append(
            RowPlace(offset: UInt32(truncatingIfNeeded: offset), record: UInt32(truncatingIfNeeded: record)))
        count += 1
    }

    /// Takes back the row that was begun last.
    func dropRow() {
        guard count > 0 else { return }
        count -= 1
        rows.removeLast()
        for column in names.indices where cells[column].count > count { cells[column].count = count }
    }

    /// Gives the row that was begun last a value. The last value of a column counts.
    func set(_ column: Int, _ value: UnsafeBufferPointer<UInt8>) {
        guard let start = value.baseAddress, value.count > 0 else { return set(column, start: 0, length: 0) }
        reserve(value.count)
        (arena + arenaCount).update(from: start, count: value.count)
        set(column, start: arenaCount, length: value.count)
        arenaCount += value.count
    }

    private func set(_ column: Int, start: Int, length: Int) {
        let cell = cells + column
        if cell.pointee.room < count { grow(cell) }
        guard let items = cell.pointee.items else { return }
        let row = count &- 1
        var index = cell.pointee.count
        if index == 0 { isSeen[column] = true }
        while index < row {
            items[index] = 0
            index &+= 1
        }
        items[row] = UInt64(truncatingIfNeeded: start) &<< 32 | UInt64(truncatingIfNeeded: length)
        cell.pointee.count = count
    }

    private func grow(_ cell: UnsafeMutablePointer<Cells>) {
        let room = max(64, count * 2)
        let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: room)
        if let items = cell.pointee.items {
            larger.update(from: items, count: cell.pointee.count)
            items.deallocate()
        }
        cell.pointee.items = larger
        cell.pointee.room = room
    }

    private func reserve(_ more: Int) {
        guard arenaCount + more > arenaRoom else { return }
        let room = max(arenaRoom * 2, arenaCount + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room + Self.padding)
        larger.initialize(repeating: 0, count: room + Self.padding)
        larger.update(from: arena, count: arenaCount)
        arena.deallocate()
        arena = larger
        arenaRoom = room
        bytes = UnsafePointer(arena)
    }

    // MARK: Reading

    /// The slices of a declared column; `false` when no row has it.
    func slices(
        ofColumn column: Int, starts: UnsafeMutablePointer<UInt32>, lengths: UnsafeMutablePointer<UInt32>
    ) -> Bool {
        guard let items = cells[column].items, cells[column].count > 0 else { return false }
        let filled = cells[column].count
        for row in 0..<filled {
            starts[row] = UInt32(truncatingIfNeeded: items[row] &>> 32)
            lengths[row] = UInt32(truncatingIfNeeded: items[row])
        }
        for row in filled..<max(count, filled) {
            starts[row] = 0
            lengths[row] = 0
        }
        return true
    }

    /// One value of any column; empty when it is missing.
    func value(_ column: Int, _ row: Int) -> UnsafeBufferPointer<UInt8> {
        guard let items = cells[column].items, row < cells[column].count else {
            return UnsafeBufferPointer(start: bytes, count: 0)
        }
        return UnsafeBufferPointer(
            start: bytes + Int(truncatingIfNeeded: items[row] &>> 32), count: Int(items[row] & 0xFFFF_FFFF))
    }

    func rowOffset(_ row: Int) -> UInt32 { rows[row].offset }
    func line(of row: Int) -> Int? { chunk?.line(ofRecord: Int(rows[row].record)) }
    func byteOffset(of row: Int) -> Int? { chunk?.byteOffset(ofRecord: Int(rows[row].record)) }
}
