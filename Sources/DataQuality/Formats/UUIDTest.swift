// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Hexadecimal digits.
enum Hexadecimal {
    /// Whether a byte is a digit in either case.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte ^ 0x30 <= 9 || (byte | 0x20) &- UInt8(ascii: "a") < 6 }

    /// The high bit of each byte that is not a digit in either case.
    @inline(__always)
    static func others(_ word: UInt64) -> UInt64 {
        let high = ByteWords.highBits
        // Letters in lower case count from `a`; sums reach the high bit from 6 on, and never the next byte.
        let lower = (word | ByteWords.all(0x20)) ^ ByteWords.all(0x60)
        let isLetter = ((lower & ~high) &+ ByteWords.all(0x7F)) & ~((lower & ~high) &+ ByteWords.all(0x79)) & ~lower
        return ByteWords.nonDigits(word) & ~(isLetter & ~word) & high
    }
}

/// `uuid`: 36 characters in groups of 8, 4, 4, 4 and 12. The UUID of zeros only is suspicious.
struct UUIDTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if count != 36 { return Verdict.failed }
        // Dashes stand at 8, 13, 18 and 23; as digits they vanish in the five words.
        let (dash, flip) = (UInt8(ascii: "-"), UInt64(UInt8(ascii: "-") ^ 0x30))
        guard bytes[8] == dash, bytes[13] == dash, bytes[18] == dash, bytes[23] == dash else { return Verdict.failed }
        let first = ByteWords.load(bytes)
        let second = ByteWords.load(bytes + 8) ^ (flip | flip &<< 40)
        let third = ByteWords.load(bytes + 16) ^ (flip &<< 16 | flip &<< 56)
        let fourth = ByteWords.load(bytes + 24)
        let fifth = ByteWords.load(bytes + 28)
        let others =
            Hexadecimal.others(first) | Hexadecimal.others(second) | Hexadecimal.others(third)
            | Hexadecimal.others(fourth) | Hexadecimal.others(fifth)
        if others != 0 { return Verdict.failed }
        let isNil = (first | second | third | fourth | fifth) == ByteWords.all(0x30)
        return isNil ? Verdict.suspicious : Verdict.passed
    }
}
