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

    /// Writes a text in capital or small letters: ASCII and the other Latin letters that have both cases, so that no text
    /// becomes longer or shorter.
    static func changeCase(
        _ bytes: UnsafePointer<UInt8>, _ count: Int, _ target: UnsafeMutablePointer<UInt8>, isUpper: Bool
    ) {
        let (first, last): (UInt8, UInt8) = isUpper ? (0x61, 0x7A) : (0x41, 0x5A)
        var index = 0
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                target[index] = byte >= first && byte <= last ? byte ^ 0x20 : byte
                index &+= 1
                continue
            }
            if byte >= 0xC3, byte <= 0xC9, index &+ 1 < count, continues(bytes[index &+ 1]) {
                let value = UInt32(byte & 0x1F) &<< 6 | UInt32(bytes[index &+ 1] & 0x3F)
                let changed = CaseTable.changed(value, isUpper: isUpper)
                target[index] = 0xC0 | UInt8(truncatingIfNeeded: changed &>> 6)
                target[index &+ 1] = 0x80 | UInt8(truncatingIfNeeded: changed & 0x3F)
                index &+= 2
                continue
            }
            if byte == 0xE1, index &+ 2 < count, bytes[index &+ 1] >= 0xB8, bytes[index &+ 1] <= 0xBB,
                continues(bytes[index &+ 2])
            {
                let value = 0x1000 | UInt32(bytes[index &+ 1] & 0x3F) &<< 6 | UInt32(bytes[index &+ 2] & 0x3F)
                let changed = CaseTable.changed(value, isUpper: isUpper)
                target[index] = 0xE1
                target[index &+ 1] = 0x80 | UInt8(truncatingIfNeeded: (changed &>> 6) & 0x3F)
                target[index &+ 2] = 0x80 | UInt8(truncatingIfNeeded: changed & 0x3F)
                index &+= 3
                continue
            }
            target[index] = byte
            index &+= 1
        }
    }
}

/// The cases of Latin letters from U+00C0 to U+024F and from U+1E00 to U+1EFF.
private enum CaseTable {
    /// For each letter its small form, or its capital form; itself where there is none in the same range.
    private static let small = table { $0 > $1 }
    private static let capital = table { $0 < $1 }

    private static func table(_ isWanted: (UInt32, UInt32) -> Bool) -> [UInt16] {
        (0..<0x350).map { index in
            let value = UInt32(index < 0x250 ? index : index - 0x250 + 0x1E00)
            let other = LetterSets.otherCase[value] ?? value
            // A pair lies in the same block of letters, or is left alone: then the length would change.
            let isNear = (value < 0x250) == (other < 0x250) && other <= 0x1EFF
            return UInt16(truncatingIfNeeded: isNear && isWanted(other, value) ? other : value)
        }
    }

    @inline(__always)
    static func changed(_ value: UInt32, isUpper: Bool) -> UInt32 {
        guard value < 0x250 || (0x1E00...0x1EFF).contains(value) else { return value }
        let index = Int(value < 0x250 ? value : value &- 0x1E00 &+ 0x250)
        return UInt32(isUpper ? capital[index] : small[index])
    }
}
