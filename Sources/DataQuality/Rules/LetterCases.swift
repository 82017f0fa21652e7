// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes texts in capital or in small letters: ASCII and the other Latin letters that have both cases.
///
/// Letters that are known: U+0041 to U+024F and U+1E00 to U+1EFF. Both cases of one have the same number of bytes, so no
/// text becomes longer or shorter.
struct LetterCases: Sendable {
    static let small = LetterCases { $0 > $1 }
    static let capital = LetterCases { $0 < $1 }

    /// For each letter of the two blocks, one after the other, its form in this case; itself where there is none.
    private let table: [UInt16]
    /// The first ASCII letter that changes.
    private let firstChanged: UInt8
    private static let secondBlock = 0x250

    private init(_ isWanted: (UInt32, UInt32) -> Bool) {
        table = (0..<Self.secondBlock + 0x100).map { index in
            let value = UInt32(index < Self.secondBlock ? index : index - Self.secondBlock + 0x1E00)
            let other = LetterSets.otherCase[value] ?? value
            // The other case may lie outside the blocks (Ɓ, ɓ) or in the other one: then the length might change.
            let isNear = (value < 0x250) == (other < 0x250) && (other < 0x250 || (0x1E00...0x1EFF).contains(other))
            return UInt16(truncatingIfNeeded: isNear && isWanted(other, value) ? other : value)
        }
        firstChanged = isWanted(1, 0) ? UInt8(ascii: "A") : UInt8(ascii: "a")
    }

    /// The cases as pointers, for the length of one strip.
    struct Changer {
        fileprivate let table: UnsafePointer<UInt16>
        fileprivate let firstChanged: UInt8
    }

    func withChanger(_ body: (Changer) -> Void) {
        table.withUnsafeBufferPointer { table in
            guard let start = table.baseAddress else { return }
            body(Changer(table: start, firstChanged: firstChanged))
        }
    }
}

extension LetterCases.Changer {
    /// Writes a text at `target`, which has room for eight bytes more.
    func change(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ target: UnsafeMutablePointer<UInt8>) {
        var index = 0
        while index < count {
            let word = ByteWords.load(bytes + index)
            if word & ByteWords.highBits == 0 {
                // Bytes from the first letter on reach the high bit by one sum, those after the 26th by the other.
                let isLetter =
                    (word &+ ByteWords.all(0x80 &- firstChanged)) & ~(word &+ ByteWords.all(0x80 &- 26 &- firstChanged))
                    & ByteWords.highBits
                let changed = word ^ (isLetter &>> 2)
                UnsafeMutableRawPointer(target + index).storeBytes(of: changed.littleEndian, as: UInt64.self)
                index &+= 8
                continue
            }
            index = changeOne(bytes, index, count, target)
        }
    }

    /// Changes one character and gives the place of the next.
    @inline(__always)
    private func changeOne(
        _ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int, _ target: UnsafeMutablePointer<UInt8>
    ) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            target[index] = byte &- firstChanged < 26 ? byte ^ 0x20 : byte
            return index &+ 1
        }
        // Bytes past the end may be read; what is cut off there is copied as it is.
        let (second, third) = (bytes[index &+ 1], bytes[index &+ 2])
        if byte >= 0xC3, byte <= 0xC9, second & 0xC0 == 0x80, index &+ 1 < count {
            let changed = table[Int(byte & 0x1F) &<< 6 | Int(second & 0x3F)]
            target[index] = 0xC0 | UInt8(truncatingIfNeeded: changed &>> 6)
            target[index &+ 1] = 0x80 | UInt8(truncatingIfNeeded: changed & 0x3F)
            return index &+ 2
        }
        if byte == 0xE1, second >= 0xB8, second <= 0xBB, third & 0xC0 == 0x80, index &+ 2 < count {
            let value = Int(second & 0x3F) &<< 6 | Int(third & 0x3F)
            let changed = table[value &- 0xE00 &+ 0x250]
            target[index] = 0xE1
            target[index &+ 1] = 0x80 | UInt8(truncatingIfNeeded: (changed &>> 6) & 0x3F)
            target[index &+ 2] = 0x80 | UInt8(truncatingIfNeeded: changed & 0x3F)
            return index &+ 3
        }
        target[index] = byte
        return index &+ 1
    }
}
