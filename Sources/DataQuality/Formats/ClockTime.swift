// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A time of day, as ISO 8601 writes it.
enum ClockTime {
    /// Reads `hh:mm`, `hh:mm:ss` or `hh:mm:ss.f…` and moves `index` behind it; microseconds since midnight.
    ///
    /// Hours are 00 to 23, minutes and seconds 00 to 59 (no 24:00, no leap second). The fraction follows a point or a
    /// comma and may have up to 12 digits; what is below a microsecond is cut off.
    @inline(__always)
    static func read(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int) -> Int64? {
        guard count &- index >= 5 else { return nil }
        let word = ByteWords.load(bytes + index)
        let colon = UInt64(UInt8(ascii: ":"))
        let values = word ^ (0x3030_0030_3000_3030 | colon &<< 16 | colon &<< 40)
        let wrong = ((values &+ 0x7676_7F76_767F_7676) | values) & ByteWords.highBits
        let pairs = values &* 10 &+ (values &>> 8)
        let hour = Int64(truncatingIfNeeded: pairs & 0xFF)
        let minute = Int64(truncatingIfNeeded: (pairs &>> 24) & 0xFF)
        if count &- index >= 8, wrong == 0 {
            let second = Int64(truncatingIfNeeded: (pairs &>> 48) & 0xFF)
            if hour > 23 || minute > 59 || second > 59 { return nil }
            index &+= 8
            let whole = ((hour &* 60 &+ minute) &* 60 &+ second) &* 1_000_000
            guard index < count, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") else {
                return whole
            }
            index &+= 1
            guard let fraction = readFraction(bytes, count, &index) else { return nil }
            return whole &+ fraction
        }
        // Without seconds: the first five bytes are right, and no colon follows.
        if wrong & 0xFF_FFFF_FFFF != 0 || hour > 23 || minute > 59 { return nil }
        index &+= 5
        if index < count, bytes[index] == UInt8(ascii: ":") { return nil }
        return (hour &* 60 &+ minute) &* 60_000_000
    }

    /// One to twelve digits after the decimal sign, as microseconds.
    @inline(__always)
    private static func readFraction(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int) -> Int64? {
        var microseconds: Int64 = 0
        var digits = 0
        while index < count {
            let digit = bytes[index] ^ 0x30
            if digit > 9 { break }
            if digits < 6 { microseconds = microseconds &* 10 &+ Int64(digit) }
            digits &+= 1
            index &+= 1
        }
        if digits == 0 || digits > 12 { return nil }
        while digits < 6 {
            microseconds &*= 10
            digits &+= 1
        }
        return microseconds
    }

    /// Reads `Z`, `+07`, `+0700` or `+07:00`, and moves `index` behind it; microseconds east of Greenwich.
    ///
    /// Offsets reach from −12:00 to +14:00, as the world's clocks do.
    @inline(__always)
    static func readOffset(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int) -> Int64? {
        let sign = bytes[index]
        if sign | 0x20 == UInt8(ascii: "z") {
            index &+= 1
            return 0
        }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), count &- index >= 3 else { return nil }
        guard let hours = readPair(bytes + index + 1) else { return nil }
        index &+= 3
        var minutes: Int64 = 0
        if index < count {
            if bytes[index] == UInt8(ascii: ":") { index &+= 1 }
            guard count &- index >= 2, let pair = readPair(bytes + index), pair < 60 else { return nil }
            minutes = pair
            index &+= 2
        }
        let offset = hours &* 60 &+ minutes
        if sign == UInt8(ascii: "-") { return offset > 720 ? nil : offset &* -60_000_000 }
        return offset > 840 ? nil : offset &* 60_000_000
    }

    @inline(__always)
    private static func readPair(_ bytes: UnsafePointer<UInt8>) -> Int64? {
        let tens = bytes[0] ^ 0x30
        let ones = bytes[1] ^ 0x30
        return tens > 9 || ones > 9 ? nil : Int64(tens) &* 10 &+ Int64(ones)
    }
}
