// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The entries of one list: the values of the columns that are used, and the days on which each entry is valid.
struct LoadedList: Sendable {
    /// The number of entries.
    private(set) var count = 0
    private var columns: [Int: Cells] = [:]
    private var firstDays: [Int32] = []
    private var lastDays: [Int32] = []

    /// The values of one column, end to end.
    private struct Cells {
        var bytes: [UInt8] = []
        var ends: [Int] = []

        mutating func endValue() { ends.append(bytes.count) }
    }

    /// An empty list with some columns.
    init(columns: some Sequence<Int>) {
        for column in columns { self.columns[column] = Cells() }
    }

    /// A list of values in one column, always valid.
    init(_ values: [String]) {
        self.init(columns: [0])
        for value in values {
            add(value.utf8, to: 0)
            endRow(from: .min, to: .max)
        }
    }

    /// Adds a value to the entry that is being made.
    mutating func add(_ value: some Sequence<UInt8>, to column: Int) {
        columns[column]?.bytes.append(contentsOf: value)
    }

    /// Ends the entry that is being made.
    mutating func endRow(from: Int32, to: Int32) {
        for column in columns.keys { columns[column]?.endValue() }
        count += 1
        if from == .min, to == .max, firstDays.isEmpty { return }
        // Days are kept from the first entry on that has any.
        while firstDays.count < count - 1 {
            firstDays.append(.min)
            lastDays.append(.max)
        }
        firstDays.append(from)
        lastDays.append(to)
    }

    /// A value; empty when there is none.
    func value(_ row: Int, _ column: Int) -> [UInt8] {
        guard let cells = columns[column], cells.ends.indices.contains(row) else { return [] }
        return Array(cells.bytes[(row == 0 ? 0 : cells.ends[row - 1])..<cells.ends[row]])
    }

    /// The first day on which an entry is valid, in days since 1970-01-01; the smallest number when it always was.
    func from(_ row: Int) -> Int32 { firstDays.indices.contains(row) ? firstDays[row] : .min }

    /// The last day on which an entry is valid; the largest number when it has no end.
    func to(_ row: Int) -> Int32 { lastDays.indices.contains(row) ? lastDays[row] : .max }
}
