// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension NumberStyle {
    /// Reads a number with groups of three in at most 16 bytes; nil when it is not plainly right, which does not yet say
    /// that it is wrong.
    @inline(__always)
    func readGroups(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> DecimalReading? {
        let isNegative = bytes[0] == UInt8(ascii: "-")
        let signed = isNegative || bytes[0] == UInt8(ascii: "+") ? 1 : 0
        let start = bytes + signed
        let length = count &- signed
        if start[0] &- UInt8(ascii: "1") > 8 { return nil }
        let (high, low) = (ByteWords.load(start), ByteWords.load(start + 8))
        // One bit for each byte of the number.
        let inside = UInt32(1) &<< UInt32(truncatingIfNeeded: length) &- 1
        let marks = Self.bits(ByteWords.matches(high, groupMark), ByteWords.matches(low, groupMark)) & inside
        let signs = Self.bits(ByteWords.matches(high, decimalSign), ByteWords.matches(low, decimalSign)) & inside
        let others = Self.bits(ByteWords.nonDigits(high), ByteWords.nonDigits(low)) & inside
        let end = signs == 0 ? length : signs.trailingZeroBitCount
        let places = signs == 0 ? 0 : length &- end &- 1
        // Seen from the end of the whole part a mark stands at each fourth place: one pattern, shifted. A mark behind the
        // decimal sign, or a second such sign, is among the others and not expected.
        let expected = UInt32(0x1110) &>> UInt32(truncatingIfNeeded: 16 &- end)
        if marks != expected || others != marks | (signs & (0 &- signs)) || signs != 0 && places == 0 || places > 8 {
            return nil
        }
        var value = Self.threeDigits(start, end)
        var (group, weight) = (end &- 4, UInt64(1000))
        while group > 0 {
            value = value &+ weight &* Self.threeDigits(start, group)
            weight = weight &* 1000
            group &-= 4
        }
        if places > 0 {
            let digits = ByteWords.rightAligned(ByteWords.load(start + end + 1), places)
            value = value &* Self.power(ofTen: places) &+ ByteWords.number(digits)
        }
        let magnitude = Int64(truncatingIfNeeded: value)
        return DecimalReading(
            mantissa: isNegative ? 0 &- magnitude : magnitude, scale: UInt8(truncatingIfNeeded: places), state: .read)
    }

    /// The number of the up to three digits before `end`.
    @inline(__always)
    private static func threeDigits(_ start: UnsafePointer<UInt8>, _ end: Int) -> UInt64 {
        let ones = UInt64(start[end &- 1] & 15)
        let tens = end > 1 ? UInt64(start[end &- 2] & 15) : 0
        let hundreds = end > 2 ? UInt64(start[end &- 3] & 15) : 0
        return hundreds &* 100 &+ tens &* 10 &+ ones
    }

    /// The high bits of sixteen bytes as a number of sixteen bits.
    @inline(__always)
    private static func bits(_ high: UInt64, _ low: UInt64) -> UInt32 {
        let first = ((high &>> 7) &* 0x0102_0408_1020_4080) &>> 56
        let second = ((low &>> 7) &* 0x0102_0408_1020_4080) &>> 56
        return UInt32(truncatingIfNeeded: first | second &<< 8)
    }

    /// A power of ten from 1 to 8.
    @inline(__always)
    private static func power(ofTen exponent: Int) -> UInt64 {
        switch exponent {
        case 1: 10
        case 2: 100
        case 3: 1000
        case 4: 10_000
        case 5: 100_000
        case 6: 1_000_000
        case 7: 10_000_000
        default: 100_000_000
        }
    }
}
