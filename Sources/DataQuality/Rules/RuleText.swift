// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Texts of rules as bytes of UTF-8. All can be read for 64 bytes past their end.
///
/// A character is a Unicode scalar: a byte that does not continue one.
enum RuleText {
    @inline(__always)
    static func areEqual(_ one: UnsafePointer<UInt8>, _ other: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while count &- index > 8 {
            if ByteWords.load(one + index) != ByteWords.load(other + index) { return false }
            index &+= 8
        }
        return (ByteWords.load(one + index) ^ ByteWords.load(other + index)) & ByteWords.mask(count &- index) == 0
    }

    /// −1, 0 or 1 by the bytes; of two texts that begin alike the shorter is smaller.
    @inline(__always)
    static func order(
        _ one: UnsafePointer<UInt8>, _ count: Int, _ other: UnsafePointer<UInt8>, _ otherCount: Int
    ) -> Int {
        let common = min(count, otherCount)
        var index = 0
        while index < common {
            let mask = ByteWords.mask(common &- index)
            let left = (ByteWords.load(one + index) & mask).byteSwapped
            let right = (ByteWords.load(other + index) & mask).byteSwapped
            if left != right { return left < right ? -1 : 1 }
            index &+= 8
        }
        return count < otherCount ? -1 : count == otherCount ? 0 : 1
    }

    @inline(__always)
    private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// The number of characters.
    static func count(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var result = 0
        for index in 0..<count where !continues(bytes[index]) { result &+= 1 }
        return result
    }

    /// The bytes of the first characters.
    static func prefix(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ characters: Int) -> Int {
        var (index, left) = (0, characters)
        while index < count {
            if !continues(bytes[index]) {
                if left == 0 { return index }
                left &-= 1
            }
            index &+= 1
        }
        return count
    }

    /// The bytes of the last characters.
    static func suffix(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ characters: Int) -> Int {
        var (index, left) = (count, characters)
        while index > 0, left > 0 {
            index &-= 1
            if !continues(bytes[index]) { left &-= 1 }
        }
        return count - index
    }

    /// Whether `trim` takes a byte away: tab to carriage return, and the space.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 <= 4 }
}
