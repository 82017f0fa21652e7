// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A set of texts, compared byte by byte, with the place of each in the list it was made from.
///
/// Open addressing over a power of two, at most half full. Texts of up to 16 bytes stand in the slots themselves as two
/// words; of longer ones the slot holds the first 16, and their bytes are compared in a common store.
struct ValueSet: Sendable {
    /// How many different texts there are.
    let count: Int
    private let slots: [Slot]
    private let store: [UInt8]

    /// One place in the table; `length` 0 is free.
    fileprivate struct Slot: BitwiseCopyable, Sendable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var length: UInt32 = 0
        var place: UInt32 = 0
        var offset: UInt64 = 0
    }

    /// A set of texts. An empty text is left out, as it is no value; of equal ones the first counts. Texts beyond 4 GiB
    /// in length, or beyond 2³² in number, are left out.
    init(_ texts: some Sequence<String>) {
        self.init(bytes: texts.lazy.map { Array($0.utf8) })
    }

    /// A set of texts given as UTF-8; see ``init(_:)``.
    init(bytes texts: some Sequence<[UInt8]>) {
        let padding = [UInt8](repeating: 0, count: ByteWords.padding)
        var slots = [Slot](repeating: Slot(), count: 16)
        var store: [UInt8] = padding
        var count = 0
        for (place, text) in texts.enumerated() {
            guard !text.isEmpty, let length = UInt32(exactly: text.count), let place = UInt32(exactly: place) else {
                continue
            }
            let offset = store.count - padding.count
            store.replaceSubrange(offset..., with: text + padding)
            let isNew = store.withUnsafeBufferPointer { store in
                guard let bytes = store.baseAddress.map({ $0 + offset }) else { return false }
                if (count + 1) * 2 > slots.count { slots = Self.grown(slots, store) }
                let (first, second) = Self.words(bytes, text.count)
                let index = slots.withUnsafeBufferPointer { Self.find(first, second, length, bytes, $0, store) }
                if slots[index].length != 0 { return false }
                slots[index] = Slot(
                    first: first, second: second, length: length, place: place, offset: UInt64(offset))
                return true
            }
            // Short texts stand in their slots.
            if !isNew || text.count <= 16 { store.replaceSubrange(offset..., with: padding) }
            if isNew { count += 1 }
        }
        (self.count, self.slots, self.store) = (count, slots, store)
    }

    /// A table of twice the size with the same texts.
    private static func grown(_ slots: [Slot], _ store: UnsafeBufferPointer<UInt8>) -> [Slot] {
        var larger = [Slot](repeating: Slot(), count: slots.count * 2)
        guard let base = store.baseAddress else { return larger }
        for slot in slots where slot.length != 0 {
            let bytes = base + Int(slot.offset)
            let index = larger.withUnsafeBufferPointer {
                find(slot.first, slot.second, slot.length, bytes, $0, store)
            }
            larger[index] = slot
        }
        return larger
    }

    /// Whether a value is in the set.
    func contains(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool { place(of: bytes, count) != nil }

    /// The place of a value in the list the set was made from, or nil.
    @inline(__always)
    func place(of bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        withLookup { $0.place(bytes, count) }
    }

    /// Lookups for one batch, without the bookkeeping of arrays.
    @inline(__always)
    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            store.withUnsafeBufferPointer { store in
                body(Lookup(slots: slots, store: store))
            }
        }
    }

    /// The table during one batch.
    struct Lookup {
        fileprivate let slots: UnsafeBufferPointer<Slot>
        fileprivate let store: UnsafeBufferPointer<UInt8>

        /// The place of a value in the list, or nil. The value has 16 readable bytes after it.
        @inline(__always)
        func place(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
            let (first, second) = ValueSet.words(bytes, count)
            return place(first, second, bytes, count)
        }

        /// The place of a value of at most 16 bytes that is in two words.
        @inline(__always)
        func place(_ first: UInt64, _ second: UInt64, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int? {
            let length = UInt32(truncatingIfNeeded: count)
            let slot = slots[ValueSet.find(first, second, length, bytes, slots, store)]
            return slot.length == 0 ? nil : Int(slot.place)
        }
    }

    /// The first 16 bytes, zeros after the end.
    @inline(__always)
    private static func words(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
        (
            ByteWords.load(bytes) & ByteWords.mask(count),
            count > 8 ? ByteWords.load(bytes + 8) & ByteWords.mask(count &- 8) : 0
        )
    }

    /// The slot that holds a value, or the free one where it would go.
    @inline(__always)
    private static func find(
        _ first: UInt64, _ second: UInt64, _ length: UInt32, _ bytes: UnsafePointer<UInt8>,
        _ slots: UnsafeBufferPointer<Slot>, _ store: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let mask = slots.count &- 1
        var index = Int(truncatingIfNeeded: hash(first, second, length, bytes)) & mask
        while true {
            let slot = slots[index]
            if slot.length == 0 { return index }
            if slot.first == first, slot.second == second, slot.length == length,
                length <= 16 || isEqual(store, slot.offset, bytes, Int(length))
            {
                return index
            }
            index = (index &+ 1) & mask
        }
    }

    /// Mixes the two words, the length and, of a long value, the last 16 bytes.
    @inline(__always)
    private static func hash(
        _ first: UInt64, _ second: UInt64, _ length: UInt32, _ bytes: UnsafePointer<UInt8>
    ) -> UInt64 {
        var low = first ^ 0x9E37_79B9_7F4A_7C15
        var high = second ^ UInt64(length) &* 0xD6E8_FEB8_6659_FD93
        if length > 16 {
            low ^= ByteWords.load(bytes + (Int(length) &- 8)) &* 0xA24B_AED4_963E_E407
            high ^= ByteWords.load(bytes + (Int(length) &- 16))
        }
        let product = (low ^ high &* 0xFF51_AFD7_ED55_8CCD).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
        return product.high ^ product.low
    }

    /// Whether a stored text equals a value from the 17th byte on.
    private static func isEqual(
        _ store: UnsafeBufferPointer<UInt8>, _ offset: UInt64, _ bytes: UnsafePointer<UInt8>, _ count: Int
    ) -> Bool {
        guard let stored = store.baseAddress.map({ $0 + Int(truncatingIfNeeded: offset) }) else { return false }
        var index = 16
        while index < count {
            let difference = ByteWords.load(stored + index) ^ ByteWords.load(bytes + index)
            if difference & ByteWords.mask(count &- index) != 0 { return false }
            index &+= 8
        }
        return true
    }
}
