// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A 128-bit hash of byte strings, for keys too long to be kept as they are and for whole rows.
///
/// Two lanes of 64 bits take in 16 bytes at a step, each by a product in full width whose halves are folded together (the
/// construction of the wyhash and MUM families); both see every byte, under different constants, and are mixed with the
/// length at the end by steps that lose nothing. It is our own and fixed for good: states written by one version are
/// merged by another. It has no secret key, so that it protects against chance, not against somebody who looks for
/// collisions on purpose.
///
/// Chance: among *n* different strings the probability that any two have the same hash is below n² / 2¹²⁹: for 5 million
/// rows 4 × 10⁻²⁶, for a thousand million 2 × 10⁻²¹.
struct WideHash: Hashable {
    var low: UInt64
    var high: UInt64

    // The first 64 bits behind the point of the square roots of 2, 3, 5, 7, 11 and 13, made odd.
    private static let k0: UInt64 = 0x6A09_E667_F3BC_C909
    private static let k1: UInt64 = 0xBB67_AE85_84CA_A73B
    private static let k2: UInt64 = 0x3C6E_F372_FE94_F82B
    private static let k3: UInt64 = 0xA54F_F53A_5F1D_36F1
    private static let k4: UInt64 = 0x510E_527F_ADE6_82D1
    private static let k5: UInt64 = 0x9B05_688C_2B3E_6C1F

    @inline(__always)
    private static func fold(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = first.multipliedFullWidth(by: second)
        return product.high ^ product.low
    }

    /// A hash from its halves.
    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The hash of `count` bytes; up to 15 bytes more can be read behind them.
    @inline(__always)
    init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        self = Self.lookingForQuotes(bytes, count).hash
    }

    /// The hash of `count` bytes, and whether a double quote is among them or the up to 15 bytes behind them, which can be read.
    @inline(__always)
    static func lookingForQuotes(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (hash: WideHash, hasQuote: Bool) {
        let quotes = SIMD16<UInt8>(repeating: UInt8(ascii: "\""))
        var found = quotes .!= quotes
        var (a, b) = (k0, k3)
        var position = bytes
        var rest = count
        while rest >= 16 {
            found .|= UnsafeRawPointer(position).loadUnaligned(as: SIMD16<UInt8>.self) .== quotes
            let (first, second) = (ByteWords.load(position), ByteWords.load(position + 8))
            (a, b) = (fold(first ^ a, second ^ k1), fold(second ^ b, first ^ k2))
            position += 16
            rest &-= 16
        }
        if rest > 0 {
            found .|= UnsafeRawPointer(position).loadUnaligned(as: SIMD16<UInt8>.self) .== quotes
            let first = ByteWords.load(position) & ByteWords.mask(rest)
            let second = rest > 8 ? ByteWords.load(position + 8) & ByteWords.mask(rest &- 8) : 0
            (a, b) = (fold(first ^ a, second ^ k1), fold(second ^ b, first ^ k2))
        }
        let length = UInt64(truncatingIfNeeded: count)
        a ^= fold(b ^ k4, length ^ k5)
        b ^= fold(a ^ k1, k0 &- length)
        a ^= fold(b ^ k2, k3)
        let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        return (WideHash(low: a, high: b), halves[0] | halves[1] != 0)
    }
}
