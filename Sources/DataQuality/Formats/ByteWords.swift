// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Eight bytes at a time in a machine word: the first byte is the lowest, whatever the machine.
///
/// A word is loaded from any address and may reach past the end of a value; what lies beyond is masked off.
enum ByteWords {
    /// How many bytes can be read past the end of every value.
    static let padding = 64

    /// The same byte eight times.
    @inline(__always)
    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The highest bit of each byte.
    static var highBits: UInt64 {
        @inline(__always) get { 0x8080_8080_8080_8080 }
    }

    /// Eight bytes from any address.
    @inline(__always)
    static func load(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    }

    /// Four bytes from any address.
    @inline(__always)
    static func loadHalf(_ bytes: UnsafePointer<UInt8>) -> UInt32 {
        UInt32(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt32.self))
    }

    /// Ones in the first `count` bytes; all eight when `count` is 8 or more.
    @inline(__always)
    static func mask(_ count: Int) -> UInt64 {
        count >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
    }

    /// The high bit of each byte that is 0, and no other bit.
    @inline(__always)
    static func zeros(_ word: UInt64) -> UInt64 {
        ~(((word & ~highBits) &+ ~highBits) | word) & highBits
    }

    /// The high bit of each byte that equals `byte`.
    @inline(__always)
    static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 { zeros(word ^ all(byte)) }

    /// The high bit of each byte that is not an ASCII digit.
    @inline(__always)
    static func nonDigits(_ word: UInt64) -> UInt64 {
        let values = word ^ all(0x30)
        return (((values & ~highBits) &+ all(0x76)) | values) & highBits
    }

    /// Whether all eight bytes are ASCII digits.
    @inline(__always)
    static func areDigits(_ word: UInt64) -> Bool { nonDigits(word) == 0 }

    /// The number that eight ASCII digits say.
    @inline(__always)
    static func number(_ word: UInt64) -> UInt64 {
        var value = word & all(0x0F)
        value = (value &* 2_561) &>> 8
        value = ((value & 0x00FF_00FF_00FF_00FF) &* 6_553_601) &>> 16
        return ((value & 0x0000_FFFF_0000_FFFF) &* 42_949_672_960_001) &>> 32
    }

    /// The first `count` bytes (1 to 8) moved to the end of the word, with the digit 0 before them.
    @inline(__always)
    static func rightAligned(_ word: UInt64, _ count: Int) -> UInt64 {
        let shift = UInt64(truncatingIfNeeded: (8 &- count) &* 8)
        return (word &<< shift) | (all(0x30) & ((1 &<< shift) &- 1))
    }

    /// Whether twelve bytes are ASCII digits.
    @inline(__always)
    static func areTwelveDigits(_ bytes: UnsafePointer<UInt8>) -> Bool {
        nonDigits(load(bytes)) | nonDigits(load(bytes + 4)) == 0
    }

    /// Whether ten bytes are ASCII digits.
    @inline(__always)
    static func areTenDigits(_ bytes: UnsafePointer<UInt8>) -> Bool {
        nonDigits(load(bytes)) | nonDigits(load(bytes + 2)) == 0
    }

    /// Whether `count` bytes are ASCII digits.
    @inline(__always)
    static func areDigits(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while index < count {
            if nonDigits(load(bytes + index)) & mask(count &- index) != 0 { return false }
            index &+= 8
        }
        return true
    }
}
