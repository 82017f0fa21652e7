// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Eight bytes looked at as one word, in plain Swift: the twin of the vectors in C.
enum PortableBytes {
    private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Eight bytes, the first one lowest.
    @inline(__always)
    static func load(_ bytes: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self))
    }

    /// A word whose bytes are 0x80 where `word` has the byte that `pattern` repeats, and 0 elsewhere.
    @inline(__always)
    static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let difference = word ^ pattern
        return ~(((difference & low) &+ low) | difference | low)
    }

    /// One bit per byte of a word made by ``matches(_:_:)``.
    @inline(__always)
    static func bits(_ matches: UInt64) -> UInt64 {
        ((matches >> 7) &* 0x0102_0408_1020_4080) >> 56
    }

    /// One bit per byte of the 64 bytes at an offset: whether it is the byte that `pattern` repeats.
    @inline(__always)
    static func mask(_ bytes: UnsafePointer<UInt8>, _ offset: Int, _ pattern: UInt64) -> UInt64 {
        var result: UInt64 = 0
        for part in 0..<8 {
            let found = matches(load(bytes, offset + part * 8), pattern)
            result |= bits(found) << UInt64(part * 8)
        }
        return result
    }

    /// Every bit becomes the parity of itself and all below it.
    @inline(__always)
    static func parities(_ bits: UInt64) -> UInt64 {
        var result = bits
        result ^= result << 1
        result ^= result << 2
        result ^= result << 4
        result ^= result << 8
        result ^= result << 16
        result ^= result << 32
        return result
    }

    /// The line ends in some bytes: LF, CR LF and CR alone count one each.
    static func countLines(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var lines = 0
        var offset = 0
        var returned: UInt64 = 0
        while offset + 64 <= count {
            let lf = mask(bytes, offset, ones &* 0x0A)
            let cr = mask(bytes, offset, ones &* 0x0D)
            lines += lf.nonzeroBitCount + cr.nonzeroBitCount - ((cr << 1 | returned) & lf).nonzeroBitCount
            returned = cr >> 63
            offset += 64
        }
        var previous: UInt8 = returned == 1 ? 0x0D : 0
        while offset < count {
            let byte = bytes[offset]
            if byte == 0x0D || (byte == 0x0A && previous != 0x0D) { lines += 1 }
            previous = byte
            offset += 1
        }
        return lines
    }

    /// The offset of the first byte of a value, or `count`.
    static func find(_ value: UInt8, in bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let pattern = ones &* UInt64(value)
        var offset = 0
        while offset + 8 <= count {
            let found = matches(load(bytes, offset), pattern)
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < count, bytes[offset] != value { offset += 1 }
        return offset
    }
}
