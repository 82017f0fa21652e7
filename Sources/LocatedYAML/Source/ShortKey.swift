// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The UTF-8 of a text of up to 16 bytes as two numbers: keys and ids are compared and looked up by it in a few
/// instructions.
package struct ShortKey: Sendable, Equatable {
    @usableFromInline let first: UInt64
    @usableFromInline let last: UInt64
    @usableFromInline let count: Int

    /// `nil` for a longer text.
    @inlinable @inline(__always)
    package init?(_ text: String) {
        let key = text.utf8.withContiguousStorageIfAvailable { ShortKey(UnsafeRawBufferPointer($0)) }
        guard let key, let key else { return nil }
        self = key
    }

    /// `nil` for more than 16 bytes.
    @inlinable @inline(__always)
    package init?(_ bytes: UnsafeRawBufferPointer) {
        count = bytes.count
        switch count {
        case 8...16:
            first = bytes.loadUnaligned(as: UInt64.self)
            last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        case 4..<8:
            first = UInt64(bytes.loadUnaligned(as: UInt32.self))
            last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        case 0..<4:
            var word: UInt64 = 0
            for byte in bytes { word = word << 8 | UInt64(byte) }
            (first, last) = (word, 0)
        default: return nil
        }
    }

    /// Whether two texts are the same.
    @inlinable @inline(__always)
    package static func == (left: Self, right: Self) -> Bool {
        left.first == right.first && left.last == right.last && left.count == right.count
    }

    /// A number that differs for most texts.
    @inlinable @inline(__always)
    package var spread: UInt64 {
        // The upper half of a product depends on all bits of its factors, so the halves together tell texts apart that
        // differ at the end only.
        let product = (first ^ last &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
            by: 0xBF58_476D_1CE4_E5B9 ^ UInt64(truncatingIfNeeded: count))
        return product.high ^ product.low
    }
}

/// The positions of texts that are all known beforehand.
package struct ShortKeyTable: Sendable {
    /// A position with its key, at the place that the key gives or the next free one.
    @usableFromInline let places: [(key: ShortKey, position: Int)?]
    @usableFromInline let mask: Int

    /// - Parameter texts: different texts; long ones are left out.
    package init(_ texts: [String]) {
        var size = 8
        while size < texts.count * 3 { size *= 2 }
        var places: [(key: ShortKey, position: Int)?] = Array(repeating: nil, count: size)
        for (position, text) in texts.enumerated() {
            guard let key = ShortKey(text) else { continue }
            var place = Int(truncatingIfNeeded: key.spread) & (size - 1)
            while places[place] != nil { place = (place + 1) & (size - 1) }
            places[place] = (key, position)
        }
        self.places = places
        mask = size - 1
    }

    /// The position of a text; `nil` when it is not there or too long to be found here.
    @inlinable
    package func position(of text: String) -> Int? { ShortKey(text).flatMap(position) }

    /// The position of a text; `nil` when it is not there.
    @inlinable @inline(__always)
    package func position(of key: ShortKey) -> Int? {
        var place = Int(truncatingIfNeeded: key.spread) & mask
        while let entry = places[place] {
            if entry.key == key { return entry.position }
            place = (place + 1) & mask
        }
        return nil
    }
}
