// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What equal keys there are in one partition, or in all of them.
struct EqualKeys: Sendable {
    /// Rows whose key an earlier row has.
    var surplus = 0
    /// Keys that more than one row has.
    var groups = 0
    /// The first rows of the surplus.
    var first: FirstPositions

    init(limit: Int) { first = FirstPositions(limit: limit) }

    /// Rows whose key any other row has.
    var rowsInGroups: Int { surplus + groups }

    mutating func add(_ other: EqualKeys) {
        surplus += other.surplus
        groups += other.groups
        first.merge(other.first)
    }
}

/// Finds the equal keys of one partition after another. The first row with a key, by position, is the original; the others
/// are surplus, whatever the order in which stores have them.
///
/// A class, because it keeps its table from one partition to the next.
final class KeyResolver {
    /// 31 bits of the spread key, whether the key has company, and 1 + the ordinal of an entry; 0 is free.
    private var slots: UnsafeMutablePointer<UInt64>
    private var room = 1 << 10
    private var blocks: [(start: UnsafeMutableRawPointer, count: Int, base: Int, first: Int)] = []

    init() { slots = .allocate(capacity: room) }

    deinit { slots.deallocate() }

    /// The equal keys of a partition of several stores.
    ///
    /// - Parameters:
    ///   - partition: Which one.
    ///   - stores: The stores, each with what is added to its positions.
    ///   - limit: How many surplus rows are wanted.
    func resolve(_ partition: Int, of stores: [(store: KeyStore, offset: Int)], limit: Int) -> EqualKeys {
        var result = EqualKeys(limit: limit)
        blocks.removeAll(keepingCapacity: true)
        var total = 0
        for (store, offset) in stores {
            for block in store.blocks(partition) {
                blocks.append((block.start, block.count, block.base + offset, total))
                total += block.count
            }
        }
        // The ordinal has 32 bits; a partition of 4 thousand million keys would take 85 GB.
        guard total > 1, total < UInt32.max else { return result }
        var size = 1 << 10
        while size < total * 2 { size *= 2 }
        if size > room {
            slots.deallocate()
            slots = .allocate(capacity: size)
            room = size
        }
        slots.initialize(repeating: 0, count: size)
        let mask = size &- 1
        let slots = slots
        for block in blocks {
            var address = block.start
            for index in 0..<block.count {
                let (key, offset) = KeyStore.entry(address)
                address += KeyStore.entrySize
                let spread = key.spread
                let tag = (spread &<< 8) & 0xFFFF_FFFE_0000_0000
                let ordinal = UInt64(truncatingIfNeeded: block.first &+ index &+ 1)
                var place = Int(truncatingIfNeeded: spread) & mask
                while true {
                    let slot = slots[place]
                    if slot == 0 {
                        slots[place] = tag | ordinal
                        break
                    }
                    if slot & 0xFFFF_FFFE_0000_0000 == tag {
                        let other = entry(Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1)
                        if other.key == key {
                            let position = block.base &+ offset
                            let isFirst = position < other.position
                            if slot & 0x1_0000_0000 == 0 { result.groups &+= 1 }
                            slots[place] =
                                tag | 0x1_0000_0000 | (isFirst ? ordinal : slot & 0xFFFF_FFFF)
                            result.surplus &+= 1
                            result.first.add(isFirst ? other.position : position)
                            break
                        }
                    }
                    place = (place &+ 1) & mask
                }
            }
        }
        return result
    }

    /// An entry by its ordinal in the partition.
    private func entry(_ ordinal: Int) -> (key: RowKey, position: Int) {
        var (low, high) = (0, blocks.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if blocks[middle].first <= ordinal { low = middle } else { high = middle }
        }
        let block = blocks[low]
        let (key, offset) = KeyStore.entry(block.start + (ordinal - block.first) * KeyStore.entrySize)
        return (key, block.base + offset)
    }
}
