// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Words for yes and no.
enum Flag {
    /// What a text of a flag says, in either case: `true` `yes` `y` `t` `1` `có` `đúng` against `false` `no` `n` `f` `0`
    /// `không` `sai`; nil for all else.
    @inline(__always)
    static func read(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool? {
        if count > 6 { return nil }
        let word = LetterCase.lowerASCII(ByteWords.load(bytes) & ByteWords.mask(count))
        // A text with a zero byte at its end is longer than its word shows.
        if word &>> UInt64(truncatingIfNeeded: (count &- 1) &* 8) == 0 { return nil }
        // The bytes of the words in lower case, the first in the lowest place; Vietnamese letters in either case.
        switch word {
        case 0x31, 0x79, 0x74, 0x73_6579, 0x6575_7274: return true
        case 0xB3_C363, 0x93_C363: return true
        case 0x676E_BAC3_91C4, 0x676E_9AC3_90C4, 0x676E_BAC3_90C4: return true
        case 0x30, 0x6E, 0x66, 0x6F6E, 0x65_736C_6166, 0x69_6173: return false
        case 0x676E_B4C3_686B, 0x676E_94C3_686B: return false
        default: return nil
        }
    }
}

/// `flag`: see ``Flag``.
struct FlagTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        Flag.read(bytes, count) == nil ? Verdict.failed : Verdict.passed
    }
}
