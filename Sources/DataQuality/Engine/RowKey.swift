// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A key of 128 bits by which rows are told apart.
///
/// Up to 15 bytes, and nearly always 16, the key is the value itself: the bytes, zeros behind them, and the length in the
/// last byte; 16 bytes stand as they are when their last byte is from 0x10 to 0xBF, as in all UTF-8 text that does not
/// end in a control character. Different values then have different keys for certain. Longer values have a
/// ``WideHash`` whose last byte is set to at least 0xC0, so that it is never taken for a value: 126 bits of hash, by which
/// any two of *n* different long values have the same key with a probability below n² / 2¹²⁷.
struct RowKey: Hashable {
    var low: UInt64
    var high: UInt64

    /// The key of a value of at least one byte; 64 bytes can be read behind it.
    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        let first = ByteWords.load(bytes)
        if count <= 8 {
            low = first & ByteWords.mask(count)
            high = UInt64(truncatingIfNeeded: count) &<< 56
        } else if count <= 15 {
            low = first
            high =
                ByteWords.load(bytes + 8) & ByteWords.mask(count &- 8) | UInt64(truncatingIfNeeded: count) &<< 56
        } else {
            self = Self.long(bytes, count)
        }
    }

    @inline(never)
    private static func long(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> RowKey {
        if count == 16, bytes[15] >= 0x10, bytes[15] < 0xC0 {
            return RowKey(low: ByteWords.load(bytes), high: ByteWords.load(bytes + 8))
        }
        let hash = WideHash(bytes, count)
        return RowKey(low: hash.low, high: hash.high | 0xC0 &<< 56)
    }

    /// A key from its words.
    @inline(__always)
    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// 64 bits that depend on all of the key: the first choose its partition, the last its place in a table.
    @inline(__always)
    var spread: UInt64 {
        let product = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: high ^ 0xD1B5_4A32_D192_ED03)
        let folded = product.high ^ product.low
        // A second, invertible step: sequential keys differ in few bits of the product.
        return folded &* 0x9FB2_1C65_1E98_DF25 ^ folded &>> 32
    }
}
