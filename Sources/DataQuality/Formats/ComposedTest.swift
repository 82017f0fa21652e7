// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A value is in Unicode normal form C, whatever its script.
///
/// The verdict equals that of Unicode's definition (UAX #15): the text is compared with its own normal form. Bytes that
/// are not part of UTF-8 are left to the test of encoding and judged as if they were a letter of no script.
struct ComposedTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        let index = Self.firstUnusual(bytes, count)
        return index < count ? Self.slowVerdict(bytes, count, near: index) : Verdict.passed
    }

    /// Where the first word of eight bytes begins that holds a scalar from U+0300 on other than Latin Extended Additional
    /// (U+1E00 to U+1EFF); at least `count` when there is none.
    ///
    /// What is below U+0300 or in that block, so all composed Vietnamese, is always in normal form C.
    @inline(__always)
    static func firstUnusual(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var index = 0
        while index < count {
            let word = ByteWords.load(bytes + index)
            // Scalars from U+0300 on begin with CC or more; U+1E00 to U+1EFF with E1 and B8 to BB.
            let leads = word & ((word & ~ByteWords.highBits) &+ ByteWords.all(0x80 - 0x4C))
            let isLatin =
                ByteWords.matches(word, 0xE1)
                & ByteWords.matches(ByteWords.load(bytes + index + 1) & ByteWords.all(0xFC), 0xB8)
            if leads & ~isLatin & ByteWords.highBits & ByteWords.mask(count &- index) != 0 { break }
            index &+= 8
        }
        return index
    }

    @inline(never)
    private static func slowVerdict(_ bytes: UnsafePointer<UInt8>, _ count: Int, near start: Int) -> UInt8 {
        // A mark belongs to the letter before it, which is usual and so ends before the word: back to its first byte.
        var index = start
        if index > 0 { index -= 1 }
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return NormalFormC.isNormal(bytes, count, from: index) ? Verdict.passed : Verdict.failed
    }
}
