// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

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
    private var cells: [Cells]
    private var rows: [RowPlace] = []

    /// The cells of one column; rows behind the last one have none.
    struct Cells {
        var starts: [UInt32] = []
        var lengths: [UInt32] = []
    }

    /// Where a row was.
    struct RowPlace {
        var offset: UInt32
        var line: Int?
        var byteOffset: Int?
    }

    /// How many bytes can be read behind every value.
    private static let padding = 64

    init(names: [String]) {
        self.names = names
        declared = names.count
        isSeen = names.map { _ in false }
        cells = names.map { _ in Cells() }
        arenaRoom = 1 << 16
        arena = .allocate(capacity: arenaRoom + Self.padding)
        arena.initialize(repeating: 0, count: arenaRoom + Self.padding)
        bytes = UnsafePointer(arena)
    }

    deinit { arena.deallocate() }

    /// The column with a name that is none of the declared ones; a new one when it was not seen yet.
    func addColumn(_ name: String) -> Int {
        names.append(name)
        isSeen.append(false)
        cells.append(Cells())
        return names.count - 1
    }

    /// Forgets all rows, not the columns.
    func removeAll(firstRow: Int) {
        self.firstRow = firstRow
        count = 0
        arenaCount = 0
        rows.removeAll(keepingCapacity: true)
        for index in cells.indices {
            cells[index].starts.removeAll(keepingCapacity: true)
            cells[index].lengths.removeAll(keepingCapacity: true)
        }
    }

    /// How many bytes the values take.
    var byteCount: Int { arenaCount }

    /// Starts a row.
    ///
    /// - Parameters:
    ///   - offset: How many rows of the input lie between ``firstRow`` and it.
    ///   - line: The line on which it starts.
    ///   - byteOffset: Where it starts in its file.
    func beginRow(offset: Int, line: Int? = nil, byteOffset: Int? = nil) {
        rows.append(RowPlace(offset: UInt32(truncatingIfNeeded: offset), line: line, byteOffset: byteOffset))
        count += 1
    }

    /// Takes back the row that was begun last.
    func dropRow() {
        guard count > 0 else { return }
        count -= 1
        rows.removeLast()
        for index in cells.indices where cells[index].starts.count > count {
            cells[index].starts.removeLast()
            cells[index].lengths.removeLast()
        }
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
        isSeen[column] = true
        let behind = count - 1 - cells[column].starts.count
        if behind > 0 {
            cells[column].starts.append(contentsOf: repeatElement(0, count: behind))
            cells[column].lengths.append(contentsOf: repeatElement(0, count: behind))
        } else if behind < 0 {
            cells[column].starts.removeLast()
            cells[column].lengths.removeLast()
        }
        cells[column].starts.append(UInt32(truncatingIfNeeded: start))
        cells[column].lengths.append(UInt32(truncatingIfNeeded: length))
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
        let filled = cells[column].starts.count
        if filled == 0 { return false }
        for row in 0..<filled {
            starts[row] = cells[column].starts[row]
            lengths[row] = cells[column].lengths[row]
        }
        for row in filled..<max(count, filled) {
            starts[row] = 0
            lengths[row] = 0
        }
        return true
    }

    /// One value of any column; empty when it is missing.
    func value(_ column: Int, _ row: Int) -> UnsafeBufferPointer<UInt8> {
        guard row < cells[column].starts.count else { return UnsafeBufferPointer(start: bytes, count: 0) }
        return UnsafeBufferPointer(
            start: bytes + Int(cells[column].starts[row]), count: Int(cells[column].lengths[row]))
    }

    func rowOffset(_ row: Int) -> UInt32 { rows[row].offset }
    func line(of row: Int) -> Int? { rows[row].line }
    func byteOffset(of row: Int) -> Int? { rows[row].byteOffset }
}
