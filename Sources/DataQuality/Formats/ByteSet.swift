// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A set of ASCII characters as 128 bits; no byte above 127 is a member.
struct ByteSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The characters of a text; those outside ASCII are left out.
    init(_ characters: StaticString) {
        characters.withUTF8Buffer { buffer in
            for byte in buffer { insert(byte) }
        }
    }

    /// The numbers below 128 of a list.
    init(numbers: [UInt8]) {
        for number in numbers { insert(number) }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) }
        if byte >= 64, byte < 128 { high |= 1 << UInt64(byte - 64) }
    }

    /// Whether a byte is in the set.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word = byte < 64 ? low : high
        return byte < 128 && (word &>> UInt64(byte & 63)) & 1 == 1
    }
}
