// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Lower case of ASCII and Vietnamese letters, over bytes of UTF-8 in normal form C. No length changes.
enum LetterCase {
    /// Lower case of the ASCII letters of a word; other bytes stay.
    @inline(__always)
    static func lowerASCII(_ word: UInt64) -> UInt64 {
        let seven = word & ~ByteWords.highBits
        let isLetter =
            (seven &+ ByteWords.all(0x80 - 0x41)) & ~(seven &+ ByteWords.all(0x80 - 0x5B)) & ~word & ByteWords.highBits
        return word | isLetter &>> 2
    }

    /// Lower case of up to 16 bytes, zeros after them.
    @inline(__always)
    static func lower(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
        let first = ByteWords.load(bytes) & ByteWords.mask(count)
        let second = count > 8 ? ByteWords.load(bytes + 8) & ByteWords.mask(count &- 8) : 0
        if (first | second) & ByteWords.highBits == 0 { return (lowerASCII(first), lowerASCII(second)) }
        return lowerLetters(first, second)
    }

    /// Lower case of any number of bytes, into a buffer of the same length.
    static func lower(_ bytes: UnsafePointer<UInt8>, _ count: Int, into output: UnsafeMutablePointer<UInt8>) {
        var (lead, middle): (UInt8, UInt8) = (0, 0)
        for index in 0..<count {
            let byte = bytes[index]
            let isLetter = byte &- UInt8(ascii: "A") < 26
            output[index] = isLetter ? byte | 0x20 : lowerTrail(byte, after: lead, middle)
            (lead, middle) = byte & 0xC0 == 0x80 ? (lead, byte) : (byte, 0)
        }
    }

    @inline(never)
    private static func lowerLetters(_ first: UInt64, _ second: UInt64) -> (UInt64, UInt64) {
        var words = (lowerASCII(first), lowerASCII(second))
        var (lead, middle): (UInt8, UInt8) = (0, 0)
        for index in 0..<16 {
            let shift = UInt64((index & 7) * 8)
            let byte = UInt8(truncatingIfNeeded: (index < 8 ? words.0 : words.1) >> shift)
            let low = lowerTrail(byte, after: lead, middle)
            if low != byte {
                let change = UInt64(low ^ byte) << shift
                if index < 8 { words.0 ^= change } else { words.1 ^= change }
            }
            (lead, middle) = byte & 0xC0 == 0x80 ? (lead, byte) : (byte, 0)
        }
        return words
    }

    /// The last byte of a letter in lower case, after the bytes before it (`middle` is 0 in a letter of two bytes).
    @inline(__always)
    static func lowerTrail(_ byte: UInt8, after lead: UInt8, _ middle: UInt8) -> UInt8 {
        switch (lead, middle) {
        case (0xC3, 0): return byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte | 0x20 : byte
        case (0xC4, 0): return byte == 0x82 || byte == 0x90 || byte == 0xA8 ? byte | 1 : byte
        case (0xC5, 0): return byte == 0xA8 ? 0xA9 : byte
        case (0xC6, 0): return byte == 0xA0 ? 0xA1 : byte == 0xAF ? 0xB0 : byte
        case (0xE1, 0xBA): return byte & 0xC0 == 0x80 && !(0x96...0x9F ~= byte) ? byte | 1 : byte
        case (0xE1, 0xBB): return byte & 0xC0 == 0x80 ? byte | 1 : byte
        default: return byte
        }
    }
}
