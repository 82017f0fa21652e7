// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The keys of rows that one worker has seen, with the position of each, in partitions by key: 20 bytes a key.
///
/// Keys are only appended here, which costs the same for the first and the last. Which of them are equal is found out at the
/// end, partition by partition, by ``KeyResolver``, with a table that fits into the cache.
///
/// A class, because it owns the memory. `@unchecked Sendable`: one worker fills it, and after that it is only read.
final class KeyStore: @unchecked Sendable {
    /// How many partitions there are.
    static let partitions = 256
    /// 16 bytes of key, 4 of position.
    static let entrySize = 20

    /// A run of entries of one partition. Positions in it count from `base`.
    struct Block {
        let start: UnsafeMutableRawPointer
        var count: Int
        let base: Int
    }

    /// Where the next entry of a partition goes.
    private struct Cursor {
        var next: UnsafeMutableRawPointer?
        var end: UnsafeMutableRawPointer?
        var base = 0
        var start: UnsafeMutableRawPointer?
    }

    private let cursors: UnsafeMutablePointer<Cursor>
    private var full: [[Block]]
    private var slabs: [UnsafeMutableRawPointer] = []
    private var slabRest = 0
    private var slabNext: UnsafeMutableRawPointer?
    /// The number of keys.
    private(set) var count = 0

    /// Blocks of a partition grow up to this many entries: little is wasted, and few blocks are made.
    private static let largestBlock = 204

    init() {
        cursors = .allocate(capacity: Self.partitions)
        cursors.initialize(repeating: Cursor(), count: Self.partitions)
        full = Array(repeating: [], count: Self.partitions)
    }

    deinit {
        cursors.deallocate()
        for slab in slabs { slab.deallocate() }
    }

    /// Adds keys of rows.
    ///
    /// - Parameters:
    ///   - rows: How many rows to ask for.
    ///   - key: The key of a row, `nil` when it has none, and its position; positions should ascend.
    @inline(__always)
    func append(rows: Int, _ key: (Int) -> (key: RowKey, position: Int)?) {
        let cursors = cursors
        var added = 0
        for row in 0..<rows {
            guard let (key, position) = key(row) else { continue }
            let partition = Int(truncatingIfNeeded: key.spread &>> 56)
            let cursor = cursors + partition
            if cursor.pointee.next == cursor.pointee.end || (position &- cursor.pointee.base) &>> 32 != 0 {
                beginBlock(partition, position)
            }
            guard let next = cursor.pointee.next else { continue }
            let offset = UInt32(truncatingIfNeeded: position &- cursor.pointee.base)
            next.storeBytes(of: key.low, as: UInt64.self)
            next.storeBytes(of: key.high, toByteOffset: 8, as: UInt64.self)
            next.storeBytes(of: offset, toByteOffset: 16, as: UInt32.self)
            cursor.pointee.next = next + Self.entrySize
            added &+= 1
        }
        count &+= added
    }

    /// Adds one key.
    func append(_ key: RowKey, position: Int) {
        append(rows: 1) { _ in (key, position) }
    }

    @inline(never)
    private func beginBlock(_ partition: Int, _ position: Int) {
        if let open = openBlock(partition) { full[partition].append(open) }
        let entries = min(12 << min(full[partition].count, 5), Self.largestBlock)
        let start = room(entries * Self.entrySize)
        cursors[partition] = Cursor(next: start, end: start + entries * Self.entrySize, base: position, start: start)
    }

    private func openBlock(_ partition: Int) -> Block? {
        let cursor = cursors[partition]
        guard let start = cursor.start, let next = cursor.next, next > start else { return nil }
        return Block(start: start, count: (next - start) / Self.entrySize, base: cursor.base)
    }

    /// Slabs start small, so that a few rows cost little, and grow to 1 MiB.
    private func room(_ bytes: Int) -> UnsafeMutableRawPointer {
        if let next = slabNext, slabRest >= bytes {
            slabNext = next + bytes
            slabRest -= bytes
            return next
        }
        let size = max(bytes, 1 << min(16 + slabs.count, 20))
        let slab = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        slabs.append(slab)
        slabNext = slab + bytes
        slabRest = size - bytes
        return slab
    }

    /// The blocks of a partition.
    func blocks(_ partition: Int) -> [Block] {
        full[partition] + (openBlock(partition).map { [$0] } ?? [])
    }

    /// Calls `body` with every key and its position, partition by partition.
    func forEach(_ body: (RowKey, Int) -> Void) {
        for partition in 0..<Self.partitions {
            for block in blocks(partition) {
                for index in 0..<block.count {
                    let (key, offset) = Self.entry(block.start + index * Self.entrySize)
                    body(key, block.base + offset)
                }
            }
        }
    }

    /// The key and the offset of an entry.
    @inline(__always)
    static func entry(_ address: UnsafeMutableRawPointer) -> (key: RowKey, offset: Int) {
        let low = address.loadUnaligned(as: UInt64.self)
        let high = address.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        let offset = address.loadUnaligned(fromByteOffset: 16, as: UInt32.self)
        return (RowKey(low: low, high: high), Int(offset))
    }
}
