// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How often each value occurs beside each key, and where first: what decides functional dependencies and near duplicates.
///
/// In each group of rows with the same key the most frequent value stands; of several equally frequent ones the one that
/// occurs first. The other rows of the group fail. Counts and first places add up in any order, so the state merges.
///
/// Memory grows with the number of different pairs (key, value). Above ``limit`` the table lets go of all of them: then there
/// is no verdict, and whatever is merged with it has none either.
///
/// A class because it is changed in place in a hot loop. It belongs to one state at a time.
final class DependencyTable: @unchecked Sendable {
    /// One pair that occurs.
    struct Pair {
        var group: UInt32
        var value: UInt32
        var count: Int
        /// The first row, as a number that orders rows.
        var first: UInt64
    }

    /// Different pairs a table holds unless told otherwise: about 100 MB when keys are short.
    static let usualLimit = 1_000_000

    /// The most different pairs.
    let limit: Int
    /// Whether there were more.
    private(set) var isOverfull = false
    private(set) var groups = KeyTable()
    private(set) var values = KeyTable()
    private(set) var pairs: [Pair] = []
    /// The pair that is tried first in each group.
    private var heads: [UInt32] = []
    /// (group, value) as a key; numbers are those of `pairs`. Holds only pairs of groups that have several.
    private var conflicts = KeyTable()
    private var conflictPairs: [UInt32] = []

    /// An empty table.
    init(limit: Int = DependencyTable.usualLimit) {
        self.limit = limit
    }

    /// Counts one row.
    @inline(__always)
    func add(
        key: UnsafePointer<UInt8>, _ keyLength: Int, value: UnsafePointer<UInt8>, _ valueLength: Int, at order: UInt64
    ) {
        if isOverfull { return }
        let group = groups.insert(key, keyLength)
        if group < heads.count {
            let head = Int(heads[group])
            if values.isEqual(Int(pairs[head].value), value, valueLength) {
                pairs[head].count &+= 1
                if order < pairs[head].first { pairs[head].first = order }
                return
            }
        }
        addApart(group, value, valueLength, count: 1, first: order)
    }

    /// A pair that is new, or not the one tried first in its group.
    @inline(never)
    private func addApart(
        _ group: Int, _ value: UnsafePointer<UInt8>, _ valueLength: Int, count: Int, first: UInt64
    ) {
        let number = values.insert(value, valueLength)
        let known = pair(group, number)
        if known < pairs.count {
            pairs[known].count += count
            pairs[known].first = min(pairs[known].first, first)
            return
        }
        if pairs.count >= limit {
            letGo()
            return
        }
        pairs.append(
            Pair(
                group: UInt32(truncatingIfNeeded: group), value: UInt32(truncatingIfNeeded: number), count: count,
                first: first))
    }

    /// The number of the pair of a group and a value, which is that of the next pair when it is new.
    private func pair(_ group: Int, _ value: Int) -> Int {
        if group == heads.count {
            heads.append(UInt32(truncatingIfNeeded: pairs.count))
            return pairs.count
        }
        let head = Int(heads[group])
        if Int(pairs[head].value) == value { return head }
        let slot = conflicts.insert(words: UInt64(group), UInt64(value))
        if slot < conflictPairs.count { return Int(conflictPairs[slot]) }
        conflictPairs.append(UInt32(truncatingIfNeeded: pairs.count))
        return pairs.count
    }

    private func letGo() {
        isOverfull = true
        groups = KeyTable()
        values = KeyTable()
        pairs = []
        heads = []
        conflicts = KeyTable()
        conflictPairs = []
    }

    /// Counts all that another table has counted, in rows that lie `offset` behind.
    func merge(_ other: DependencyTable, offset: UInt64) {
        if other.isOverfull { letGo() }
        if isOverfull { return }
        for pair in other.pairs {
            let group = other.groups.withKey(Int(pair.group)) { groups.insert($0, $1) }
            other.values.withKey(Int(pair.value)) {
                addApart(group, $0, $1, count: pair.count, first: pair.first &+ offset)
            }
            if isOverfull { return }
        }
    }

    func encode(into writer: inout StateWriter) {
        writer.write(isOverfull)
        groups.encode(into: &writer)
        values.encode(into: &writer)
        writer.write(pairs.count)
        for pair in pairs {
            writer.write(Int(pair.group))
            writer.write(Int(pair.value))
            writer.write(pair.count)
            writer.write(pair.first)
        }
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        letGo()
        isOverfull = try reader.readBool()
        let keys = try KeyTable(from: &reader)
        let values = try KeyTable(from: &reader)
        for _ in 0..<(try reader.readCount()) {
            let (group, value) = (try reader.readInt(), try reader.readInt())
            let (count, first) = (try reader.readRows(), try reader.readWord())
            guard 0..<keys.count ~= group, 0..<values.count ~= value, count > 0 else { throw StateFault() }
            if isOverfull { continue }
            let own = keys.withKey(group) { groups.insert($0, $1) }
            values.withKey(value) { addApart(own, $0, $1, count: count, first: first) }
        }
    }
}

extension DependencyTable {
    /// What the table says of all rows.
    struct Summary {
        /// Rows counted.
        var rows = 0
        /// Rows that differ from the value that stands in their group.
        var failed = 0
        /// Different keys.
        var groups = 0
        /// Keys with more than one value.
        var conflicting = 0
        /// Rows of groups with more than one value.
        var rowsInConflict = 0
        /// The pair that stands, by group.
        var standing: [UInt32] = []
        /// The first places of the pairs that do not stand, in order: the first failing row of each.
        var firstFailures: [UInt64] = []
    }

    /// The verdict on every group.
    func summary() -> Summary {
        var summary = Summary()
        summary.groups = groups.count
        summary.standing = [UInt32](repeating: .max, count: groups.count)
        var rows = [Int](repeating: 0, count: groups.count)
        var different = [Int](repeating: 0, count: groups.count)
        for (number, pair) in pairs.enumerated() {
            let group = Int(pair.group)
            rows[group] += pair.count
            different[group] += 1
            let best = summary.standing[group]
            if best == .max || Self.stands(pair, before: pairs[Int(best)]) {
                summary.standing[group] = UInt32(truncatingIfNeeded: number)
            }
        }
        for group in 0..<groups.count {
            summary.rows += rows[group]
            if different[group] > 1 {
                summary.conflicting += 1
                summary.rowsInConflict += rows[group]
                summary.failed += rows[group] - pairs[Int(summary.standing[group])].count
            }
        }
        for (number, pair) in pairs.enumerated() where summary.standing[Int(pair.group)] != UInt32(number) {
            summary.firstFailures.append(pair.first)
        }
        summary.firstFailures.sort()
        return summary
    }

    private static func stands(_ pair: Pair, before other: Pair) -> Bool {
        pair.count != other.count ? pair.count > other.count : pair.first < other.first
    }

    /// Whether a row fails: its value is not the one that stands for its key.
    func isFailing(
        _ summary: Summary, key: UnsafePointer<UInt8>, _ keyLength: Int, value: UnsafePointer<UInt8>, _ valueLength: Int
    ) -> Bool {
        let group = groups.find(key, keyLength)
        guard group >= 0, group < summary.standing.count else { return false }
        let pair = Int(summary.standing[group])
        return !values.isEqual(Int(pairs[pair].value), value, valueLength)
    }
}
