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
/// A class because it owns its memory. It belongs to one state at a time.
final class DependencyTable: @unchecked Sendable {
    /// One pair that occurs.
    struct Pair {
        var group: Int
        var value: Int
        var count: Int
        /// The first row, as a number that orders rows.
        var first: UInt64
    }

    /// The pair of a group that was met first: nearly always the only one, so that its value stands beside its count.
    private struct Head {
        /// The value as words, when it has up to 16 bytes.
        var low: UInt64
        var high: UInt64
        var length: UInt32
        var value: UInt32
        var count: Int
        var first: UInt64
    }

    /// Different pairs a table holds unless told otherwise: about 130 MB when keys are short.
    static let usualLimit = 1_000_000

    /// The most different pairs.
    let limit: Int
    /// Whether there were more.
    private(set) var isOverfull = false
    let groups = KeyTable()
    let values = KeyTable()
    private var heads: UnsafeMutablePointer<Head>
    private var headCount = 0
    private var headRoom = 16
    /// Pairs that are not the head of their group, found by the key (group, value).
    private var others: [Pair] = []
    private let otherKeys = KeyTable()

    /// An empty table.
    init(limit: Int = DependencyTable.usualLimit) {
        self.limit = limit
        heads = .allocate(capacity: headRoom)
    }

    deinit { heads.deallocate() }

    /// Counts one row.
    @inline(__always)
    func add(
        key: UnsafePointer<UInt8>, _ keyLength: Int, value: UnsafePointer<UInt8>, _ valueLength: Int, at order: UInt64
    ) {
        if isOverfull { return }
        let group = groups.insert(key, keyLength)
        if group < headCount, isHead(group, value, valueLength) {
            heads[group].count &+= 1
            return
        }
        addApart(group, value, valueLength, count: 1, first: order)
    }

    @inline(__always)
    private func isHead(_ group: Int, _ value: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let head = heads + group
        if head.pointee.length != UInt32(truncatingIfNeeded: length) { return false }
        if length > 16 { return values.isEqual(Int(head.pointee.value), value, length) }
        let (low, high) = KeyTable.words(value, length)
        return (head.pointee.low ^ low) | (head.pointee.high ^ high) == 0
    }

    /// Rows of a pair that is new, or not the head of its group, or that come out of order.
    @inline(never)
    private func addApart(
        _ group: Int, _ value: UnsafePointer<UInt8>, _ valueLength: Int, count: Int, first: UInt64
    ) {
        if isOverfull { return }
        if group == headCount {
            if headCount + others.count >= limit { return letGo() }
            appendHead(value, valueLength, count: count, first: first)
        } else if isHead(group, value, valueLength) {
            heads[group].count += count
            heads[group].first = min(heads[group].first, first)
        } else {
            let number = values.insert(value, valueLength)
            let place = otherKeys.insert(words: UInt64(group), UInt64(number))
            if place < others.count {
                others[place].count += count
                others[place].first = min(others[place].first, first)
                return
            }
            if headCount + others.count >= limit { return letGo() }
            others.append(Pair(group: group, value: number, count: count, first: first))
        }
    }

    private func appendHead(_ value: UnsafePointer<UInt8>, _ length: Int, count: Int, first: UInt64) {
        if headCount == headRoom {
            let larger = UnsafeMutablePointer<Head>.allocate(capacity: headRoom * 2)
            larger.moveInitialize(from: heads, count: headCount)
            heads.deallocate()
            heads = larger
            headRoom *= 2
        }
        let number = values.insert(value, length)
        let (low, high) = length > 16 ? (0, 0) : KeyTable.words(value, length)
        (heads + headCount).initialize(
            to: Head(
                low: low, high: high, length: UInt32(truncatingIfNeeded: length),
                value: UInt32(truncatingIfNeeded: number), count: count, first: first))
        headCount += 1
    }

    /// Forgets everything: there are too many pairs.
    private func letGo() {
        isOverfull = true
        groups.removeAll()
        values.removeAll()
        headCount = 0
        others = []
        otherKeys.removeAll()
    }

    /// All pairs: first the heads, by group, then the others.
    var pairs: [Pair] {
        (0..<headCount).map { group in
            let head = heads[group]
            return Pair(group: group, value: Int(head.value), count: head.count, first: head.first)
        } + others
    }

    /// Counts all that another table has counted, in rows that lie `offset` behind.
    func merge(_ other: DependencyTable, offset: UInt64) {
        if other.isOverfull { letGo() }
        if isOverfull { return }
        for pair in other.pairs {
            let group = other.groups.withKey(pair.group) { groups.insert($0, $1) }
            other.values.withKey(pair.value) {
                addApart(group, $0, $1, count: pair.count, first: pair.first &+ offset)
            }
            if isOverfull { return }
        }
    }

    func encode(into writer: inout StateWriter) {
        writer.write(isOverfull)
        groups.encode(into: &writer)
        values.encode(into: &writer)
        let pairs = pairs
        writer.write(pairs.count)
        for pair in pairs {
            writer.write(pair.group)
            writer.write(pair.value)
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
        /// The number of the value that stands, by group.
        var standing: [Int] = []
        /// The first rows of pairs that do not stand, ascending, as many as were asked for.
        var firstFailures: [Int] = []
    }

    /// The verdict on every group.
    ///
    /// - Parameter rowsNamed: How many rows ``Summary/firstFailures`` has at most.
    func summary(rowsNamed: Int = 0) -> Summary {
        var summary = Summary()
        summary.groups = groups.count
        let pairs = pairs
        // The heads come first, one for each group.
        var best = Array(pairs.prefix(groups.count))
        var rows = best.map(\.count)
        var isConflicting = [Bool](repeating: false, count: groups.count)
        for pair in pairs.dropFirst(groups.count) {
            rows[pair.group] += pair.count
            isConflicting[pair.group] = true
            if Self.stands(pair, before: best[pair.group]) { best[pair.group] = pair }
        }
        for group in best.indices {
            summary.rows += rows[group]
            if isConflicting[group] {
                summary.conflicting += 1
                summary.rowsInConflict += rows[group]
                summary.failed += rows[group] - best[group].count
            }
        }
        summary.standing = best.map(\.value)
        var first = FirstPositions(limit: rowsNamed)
        for pair in pairs where pair.value != summary.standing[pair.group] {
            first.add(Int(truncatingIfNeeded: pair.first))
        }
        summary.firstFailures = first.sorted
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
        return !values.isEqual(summary.standing[group], value, valueLength)
    }
}
