// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Scalars read one by one from UTF-8, for slow paths.
enum UTF8Scalars {
    /// What a byte that is not part of well-formed UTF-8 is read as; it is beyond every scalar.
    static let malformed: UInt32 = 0xFFFF_FFFF

    /// The scalar at `index`, which moves behind it; ``malformed`` for a byte that begins none.
    ///
    /// Well-formed is what Unicode's table 3-7 lists: no overlong forms, no surrogates, nothing above U+10FFFF.
    @inline(__always)
    static func next(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int) -> UInt32 {
        let lead = bytes[index]
        if lead < 0x80 {
            index &+= 1
            return UInt32(lead)
        }
        return nextLong(bytes, count, &index)
    }

    static func nextLong(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ index: inout Int) -> UInt32 {
        let lead = bytes[index]
        let left = count &- index
        let second = bytes[index &+ 1]
        if lead >= 0xC2, lead < 0xE0 {
            guard left >= 2, isTrail(second) else { return skip(&index) }
            index &+= 2
            return UInt32(lead & 0x1F) &<< 6 | UInt32(second & 0x3F)
        }
        let third = bytes[index &+ 2]
        if lead >= 0xE0, lead < 0xF0 {
            guard left >= 3, isTrail(second), isTrail(third) else { return skip(&index) }
            let scalar = UInt32(lead & 0x0F) &<< 12 | UInt32(second & 0x3F) &<< 6 | UInt32(third & 0x3F)
            if scalar < 0x800 || scalar &- 0xD800 < 0x800 { return skip(&index) }
            index &+= 3
            return scalar
        }
        guard lead >= 0xF0, lead < 0xF5, left >= 4, isTrail(second), isTrail(third), isTrail(bytes[index &+ 3]) else {
            return skip(&index)
        }
        let high = UInt32(lead & 0x07) &<< 18 | UInt32(second & 0x3F) &<< 12
        let scalar = high | UInt32(third & 0x3F) &<< 6 | UInt32(bytes[index &+ 3] & 0x3F)
        if scalar < 0x1_0000 || scalar > 0x10_FFFF { return skip(&index) }
        index &+= 4
        return scalar
    }

    /// Writes a scalar and returns how many bytes it took.
    @inline(__always)
    static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        if scalar < 0x80 {
            output[0] = UInt8(truncatingIfNeeded: scalar)
            return 1
        }
        if scalar < 0x800 {
            output[0] = 0xC0 | UInt8(truncatingIfNeeded: scalar &>> 6)
            output[1] = 0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F)
            return 2
        }
        if scalar < 0x1_0000 {
            output[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar &>> 12)
            output[1] = 0x80 | UInt8(truncatingIfNeeded: (scalar &>> 6) & 0x3F)
            output[2] = 0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F)
            return 3
        }
        output[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar &>> 18)
        output[1] = 0x80 | UInt8(truncatingIfNeeded: (scalar &>> 12) & 0x3F)
        output[2] = 0x80 | UInt8(truncatingIfNeeded: (scalar &>> 6) & 0x3F)
        output[3] = 0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F)
        return 4
    }

    @inline(__always)
    private static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    @inline(__always)
    private static func skip(_ index: inout Int) -> UInt32 {
        index &+= 1
        return malformed
    }
}
