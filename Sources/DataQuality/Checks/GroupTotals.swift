// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Exact sums by group. Above ``limit`` groups it lets go of all of them: then there is no verdict.
///
/// A class because it is changed in place. It belongs to one kernel.
final class GroupTotals {
    /// One group.
    struct Group {
        /// The sum of the column.
        var left = DecimalSum()
        /// The sum of the other column.
        var right = DecimalSum()
        /// Values of either that could not be read.
        var unreadable = 0
        /// The position of its first row.
        var first: Int
    }

    /// Groups that are held unless told otherwise: about 200 MB.
    static let usualLimit = 1_000_000

    let limit: Int
    private(set) var isOverfull = false
    let keys = KeyTable()
    var groups: [Group] = []

    init(limit: Int = GroupTotals.usualLimit) {
        self.limit = limit
    }

    /// The number of the group with a key, or −1 when there are too many.
    @inline(__always)
    func group(_ bytes: UnsafePointer<UInt8>, _ length: Int, at position: Int) -> Int {
        if isOverfull { return -1 }
        let number = keys.insert(bytes, length)
        return number < groups.count ? number : append(Group(first: position))
    }

    /// The number of the only group.
    @inline(__always)
    func whole(at position: Int) -> Int {
        groups.isEmpty && !isOverfull ? append(Group(first: position)) : 0
    }

    private func append(_ group: Group) -> Int {
        if groups.count >= limit {
            letGo()
            return -1
        }
        groups.append(group)
        return groups.count - 1
    }

    private func letGo() {
        isOverfull = true
        keys.removeAll()
        groups = []
    }

    /// Adds the sums of rows that lie `offset` behind.
    func merge(_ other: GroupTotals, offset: Int) {
        if other.isOverfull { letGo() }
        if isOverfull { return }
        for (number, group) in other.groups.enumerated() {
            let first = group.first &+ offset
            let own: Int
            if number < other.keys.count {
                own = other.keys.withKey(number) { self.group($0, $1, at: first) }
            } else {
                own = whole(at: first)
            }
            if isOverfull { return }
            groups[own].left.add(group.left)
            groups[own].right.add(group.right)
            groups[own].unreadable += group.unreadable
            groups[own].first = min(groups[own].first, first)
        }
    }

    func encode(into writer: inout StateWriter) {
        writer.write(isOverfull)
        keys.encode(into: &writer)
        writer.write(groups.count)
        for group in groups {
            group.left.encode(into: &writer)
            group.right.encode(into: &writer)
            writer.write(group.unreadable)
            writer.write(group.first)
        }
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        letGo()
        isOverfull = try reader.readBool()
        let saved = try KeyTable(from: &reader)
        for number in 0..<saved.count { saved.withKey(number) { _ = keys.insert($0, $1) } }
        for _ in 0..<(try reader.readCount()) {
            let left = try DecimalSum(from: &reader)
            let right = try DecimalSum(from: &reader)
            let unreadable = try reader.readRows()
            groups.append(Group(left: left, right: right, unreadable: unreadable, first: try reader.readInt()))
        }
        guard groups.count <= limit, keys.count == groups.count || keys.count == 0 && groups.count == 1 else {
            throw StateFault()
        }
    }
}

extension DecimalSum {
    func encode(into writer: inout StateWriter) {
        writer.write(UInt64(truncatingIfNeeded: sum))
        writer.write(UInt64(truncatingIfNeeded: sum >> 64))
        writer.write(Int(scale))
        writer.write(carried.fraction)
        writer.write(count)
    }

    init(from reader: inout StateReader) throws(StateFault) {
        let low = try reader.readWord()
        let high = Int64(bitPattern: try reader.readWord())
        guard let scale = UInt8(exactly: try reader.readInt()), scale <= 18,
            let carried = Rational(parsing: try reader.readString())
        else { throw StateFault() }
        self.init(sum: Int128(high) << 64 | Int128(low), scale: scale, carried: carried, count: try reader.readRows())
    }
}
