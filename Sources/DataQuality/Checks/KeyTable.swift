// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Different byte keys, each with a dense number in the order in which they were first met.
///
/// Keys up to 16 bytes are stored in place, longer ones in an arena; both are compared byte by byte, so that the table is
/// exact. Open addressing with linear probing at a load of at most one half. Every table has its own random seed: no input
/// can be made to collide in it. Numbers never depend on the seed.
///
/// A class because it owns its memory. It is `Sendable` because it belongs to one state at a time: a worker fills it and
/// hands it over, and prepared tables are only read.
final class KeyTable: @unchecked Sendable {
    /// One key: its bytes, or where they are.
    private struct Entry {
        /// The first eight bytes; of a long key its place in the arena.
        var low: UInt64
        /// The next eight bytes; of a long key its whole hash.
        var high: UInt64
        var length: UInt32
    }

    /// How many bytes must be readable from the start of every key, whatever its length.
    static let readable = 16

    /// The number of different keys.
    private(set) var count = 0
    /// The upper half of the hash, and 1 + the number of the key; 0 is free.
    private var slots: UnsafeMutablePointer<UInt64>
    private var mask: Int
    private var entries: UnsafeMutablePointer<Entry>
    private var entryRoom: Int
    private var arena: UnsafeMutablePointer<UInt8>
    private var arenaCount = 0
    private var arenaRoom: Int
    private let seed: (UInt64, UInt64)

    /// An empty table with room for a number of keys; it grows.
    init(room: Int = 8) {
        var random = SystemRandomNumberGenerator()
        seed = (random.next(), random.next())
        entryRoom = max(room, 8)
        let size = Self.slotCount(for: entryRoom)
        mask = size - 1
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        entries = .allocate(capacity: entryRoom)
        arenaRoom = 64
        arena = .allocate(capacity: arenaRoom + Self.readable)
        arena.initialize(repeating: 0, count: arenaRoom + Self.readable)
    }

    deinit {
        slots.deallocate()
        entries.deallocate()
        arena.deallocate()
    }

    /// The number of a key, or −1 when it is not in the table.
    @inline(__always)
    func find(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
        if length > 16 { return findLong(bytes, length) }
        let (low, high) = Self.words(bytes, length)
        let hash = hash(low, high, length)
        let tag = hash &>> 32
        var index = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[index]
            if slot == 0 { return -1 }
            if slot &>> 32 == tag {
                let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1
                if isShort(number, low, high, length) { return number }
            }
            index = (index &+ 1) & mask
        }
    }

    /// The number of a key, which is put into the table when it is not there yet.
    @inline(__always)
    func insert(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
        if length > 16 { return insertLong(bytes, length) }
        let (low, high) = Self.words(bytes, length)
        return insertShort(low, high, length)
    }

    /// The number of the key of 16 bytes that two words make.
    @inline(__always)
    func insert(words low: UInt64, _ high: UInt64) -> Int { insertShort(low, high, 16) }

    /// The two words of a key of up to 16 bytes.
    @inline(__always)
    func words(_ number: Int) -> (UInt64, UInt64) { (entries[number].low, entries[number].high) }

    /// Whether the key with a number has these bytes.
    @inline(__always)
    func isEqual(_ number: Int, _ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        if length > 16 { return isLong(number, bytes, length) }
        let (low, high) = Self.words(bytes, length)
        return isShort(number, low, high, length)
    }

    /// Calls `body` with the bytes of a key, of which ``readable`` can be read whatever its length.
    func withKey<Result>(_ number: Int, _ body: (UnsafePointer<UInt8>, Int) -> Result) -> Result {
        let entry = entries[number]
        let length = Int(entry.length)
        if length > 16 { return body(UnsafePointer(arena) + Int(truncatingIfNeeded: entry.low), length) }
        let words = (entry.low.littleEndian, entry.high.littleEndian)
        return withUnsafeBytes(of: words) { buffer in
            buffer.withMemoryRebound(to: UInt8.self) { bytes in
                guard let start = bytes.baseAddress else { return body(UnsafePointer(arena), 0) }
                return body(start, length)
            }
        }
    }

    /// The bytes of a key.
    func key(_ number: Int) -> [UInt8] {
        withKey(number) { Array(UnsafeBufferPointer(start: $0, count: $1)) }
    }

    /// Forgets all keys and gives their memory back.
    func removeAll() {
        slots.deallocate()
        entries.deallocate()
        arena.deallocate()
        count = 0
        entryRoom = 8
        mask = Self.slotCount(for: entryRoom) - 1
        slots = .allocate(capacity: mask + 1)
        slots.initialize(repeating: 0, count: mask + 1)
        entries = .allocate(capacity: entryRoom)
        (arenaCount, arenaRoom) = (0, 64)
        arena = .allocate(capacity: arenaRoom + Self.readable)
        arena.initialize(repeating: 0, count: arenaRoom + Self.readable)
    }

    // MARK: Words and hashes

    /// The up to 16 bytes of a short key as two words, what lies beyond masked off.
    @inline(__always)
    static func words(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64) {
        let low = ByteWords.load(bytes) & ByteWords.mask(length)
        let high = ByteWords.load(bytes + 8) & (length > 8 ? ByteWords.mask(length &- 8) : 0)
        return (low, high)
    }

    /// A product of both words in full width, folded: every bit of the key reaches every bit of the hash.
    @inline(__always)
    private func hash(_ low: UInt64, _ high: UInt64, _ length: Int) -> UInt64 {
        let second = high ^ seed.1 &+ UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
        let product = (low ^ seed.0).multipliedFullWidth(by: second)
        return product.high ^ product.low
    }

    private func longHash(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        var state = hash(UInt64(truncatingIfNeeded: length), 0, length)
        var index = 0
        while index < length {
            let rest = length &- index
            let low = ByteWords.load(bytes + index) & ByteWords.mask(rest)
            let high = rest > 8 ? ByteWords.load(bytes + index + 8) & ByteWords.mask(rest &- 8) : 0
            state = hash(low ^ state, high, length)
            index &+= 16
        }
        return state
    }

    // MARK: Short keys

    @inline(__always)
    private func isShort(_ number: Int, _ low: UInt64, _ high: UInt64, _ length: Int) -> Bool {
        let entry = entries + number
        return entry.pointee.low == low && entry.pointee.high == high
            && entry.pointee.length == UInt32(truncatingIfNeeded: length)
    }

    @inline(__always)
    private func insertShort(_ low: UInt64, _ high: UInt64, _ length: Int) -> Int {
        let hash = hash(low, high, length)
        let tag = hash &>> 32
        var index = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[index]
            if slot == 0 { break }
            if slot &>> 32 == tag {
                let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1
                if isShort(number, low, high, length) { return number }
            }
            index = (index &+ 1) & mask
        }
        return append(Entry(low: low, high: high, length: UInt32(truncatingIfNeeded: length)), hash, at: index)
    }

    // MARK: Long keys

    @inline(never)
    private func isLong(_ number: Int, _ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
        let entry = entries[number]
        guard Int(entry.length) == length else { return false }
        let own = UnsafePointer(arena) + Int(truncatingIfNeeded: entry.low)
        var index = 0
        while index < length {
            let difference = ByteWords.load(own + index) ^ ByteWords.load(bytes + index)
            if difference & ByteWords.mask(length &- index) != 0 { return false }
            index &+= 8
        }
        return true
    }

    @inline(never)
    private func findLong(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
        let hash = longHash(bytes, length)
        var index = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[index]
            if slot == 0 { return -1 }
            let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1
            if slot &>> 32 == hash &>> 32, isLong(number, bytes, length) { return number }
            index = (index &+ 1) & mask
        }
    }

    @inline(never)
    private func insertLong(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
        let hash = longHash(bytes, length)
        var index = Int(truncatingIfNeeded: hash) & mask
        while true {
            let slot = slots[index]
            if slot == 0 { break }
            let number = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) &- 1
            if slot &>> 32 == hash &>> 32, isLong(number, bytes, length) { return number }
            index = (index &+ 1) & mask
        }
        let place = store(bytes, length)
        let entry = Entry(
            low: UInt64(truncatingIfNeeded: place), high: hash, length: UInt32(truncatingIfNeeded: length))
        return append(entry, hash, at: index)
    }

    private func store(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int {
        if arenaCount + length > arenaRoom {
            arenaRoom = max(arenaRoom * 2, arenaCount + length)
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: arenaRoom + Self.readable)
            larger.initialize(repeating: 0, count: arenaRoom + Self.readable)
            larger.update(from: arena, count: arenaCount)
            arena.deallocate()
            arena = larger
        }
        let place = arenaCount
        (arena + place).update(from: bytes, count: length)
        arenaCount += length
        return place
    }

    // MARK: Growing

    /// The slots for a number of keys: a power of two, twice as many at least.
    private static func slotCount(for keys: Int) -> Int {
        var size = 16
        while size < keys * 2 { size *= 2 }
        return size
    }

    @inline(never)
    private func append(_ entry: Entry, _ hash: UInt64, at free: Int) -> Int {
        if count == entryRoom {
            let larger = UnsafeMutablePointer<Entry>.allocate(capacity: entryRoom * 2)
            larger.moveInitialize(from: entries, count: count)
            entries.deallocate()
            entries = larger
            entryRoom *= 2
        }
        (entries + count).initialize(to: entry)
        count += 1
        slots[free] = (hash &>> 32) &<< 32 | UInt64(truncatingIfNeeded: count)
        if count * 2 > mask + 1 { growSlots() }
        return count - 1
    }

    private func growSlots() {
        slots.deallocate()
        let size = (mask + 1) * 2
        mask = size - 1
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        for number in 0..<count {
            let entry = entries[number]
            let length = Int(entry.length)
            let hash = length > 16 ? entry.high : hash(entry.low, entry.high, length)
            var index = Int(truncatingIfNeeded: hash) & mask
            while slots[index] != 0 { index = (index &+ 1) & mask }
            slots[index] = (hash &>> 32) &<< 32 | UInt64(truncatingIfNeeded: number + 1)
        }
    }
}
