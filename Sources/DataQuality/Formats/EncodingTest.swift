// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A value is well-formed UTF-8 by Unicode's table 3-7.
struct EncodingTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var index = 0
        while index < count {
            let high = ByteWords.load(bytes + index) & ByteWords.highBits & ByteWords.mask(count &- index)
            if high == 0 {
                index &+= 8
                continue
            }
            index &+= high.trailingZeroBitCount &>> 3
            repeat {
                if UTF8Scalars.next(bytes, count, &index) == UTF8Scalars.malformed { return Verdict.failed }
            } while index < count && bytes[index] >= 0x80
        }
        return Verdict.passed
    }
}

/// The number of scalars of a value is within a range. A byte that is not part of UTF-8 counts like its neighbours: all
/// bytes count but those of the form 10xxxxxx.
struct LengthTest: ValueTest {
    private let shortest: Int
    private let longest: Int

    init(_ range: ClosedRange<Int>) {
        shortest = range.lowerBound
        longest = range.upperBound
    }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        // A scalar has at most four bytes.
        if count < shortest { return Verdict.failed }
        if count <= longest, count >= shortest &* 4 { return Verdict.passed }
        let length = Self.scalars(bytes, count)
        return length >= shortest && length <= longest ? Verdict.passed : Verdict.failed
    }

    /// How many scalars a value has.
    @inline(__always)
    static func scalars(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var trails = 0
        var index = 0
        while index < count {
            let word = ByteWords.load(bytes + index)
            let trail = word & ~(word &<< 1) & ByteWords.highBits & ByteWords.mask(count &- index)
            trails &+= trail.nonzeroBitCount
            index &+= 8
        }
        return count &- trails
    }
}
