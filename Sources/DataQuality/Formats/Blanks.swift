// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Blanks: scalars that show nothing and divide words.
enum Blanks {
    /// Whether a scalar is a blank: Unicode's White_Space, and the invisible U+200B, U+2060 and U+FEFF, which spreadsheets
    /// and web pages leave at the ends of text.
    @inline(__always)
    static func contains(_ scalar: UInt32) -> Bool {
        if scalar <= 0x20 { return scalar == 0x20 || scalar &- 9 < 5 }
        if scalar < 0x85 { return false }
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return true
        default: return false
        }
    }

    /// Whether a value begins with a blank.
    @inline(__always)
    static func begin(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let first = bytes[0]
        if first <= 0x20 { return first == 0x20 || first &- 9 < 5 }
        // C2 begins U+0085 and U+00A0; E1, E2, E3 and EF begin the others.
        if first < 0xC2 || first != 0xC2 && first < 0xE1 { return false }
        var index = 0
        return contains(UTF8Scalars.next(bytes, count, &index))
    }

    /// Whether a value ends with a blank.
    @inline(__always)
    static func end(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let last = bytes[count &- 1]
        if last < 0x80 { return last == 0x20 || last &- 9 < 5 }
        if count < 2 { return false }
        if bytes[count &- 2] == 0xC2 { return last == 0xA0 || last == 0x85 }
        if count < 3 { return false }
        let lead = bytes[count &- 3]
        if lead != 0xE2 && lead != 0xE1 && lead != 0xE3 && lead != 0xEF { return false }
        var index = 0
        return contains(UTF8Scalars.next(bytes + (count &- 3), 3, &index))
    }
}

/// No blank begins or ends a value, and, if wanted, no two blanks stand side by side in it.
struct TrimmedTest: ValueTest {
    /// Whether two blanks in a row fail too.
    let refusesDoubleBlanks: Bool

    init(refusesDoubleBlanks: Bool = false) { self.refusesDoubleBlanks = refusesDoubleBlanks }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        if Blanks.begin(bytes, count) || Blanks.end(bytes, count) { return Verdict.failed }
        return refusesDoubleBlanks && hasDoubleBlank(bytes, count) ? Verdict.failed : Verdict.passed
    }

    private func hasDoubleBlank(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while index < count {
            let word = ByteWords.load(bytes + index)
            let space = ByteWords.matches(word, 0x20)
            let others =
                ByteWords.matches(word, 0xC2) | ByteWords.matches(word, 0xE2) | ByteWords.matches(word, 0xE3)
                | ByteWords.matches(word, 0xEF) | ByteWords.zeros(word & ByteWords.all(0xF0))
            let next = ByteWords.matches(ByteWords.load(bytes + index + 1), 0x20)
            let inside = ByteWords.mask(count &- index)
            // The value does not end with a blank, so a space behind a space is inside.
            if space & next & inside & ByteWords.mask(count &- index &- 1) != 0 { return true }
            if others & inside != 0 { return hasDoubleBlankSlowly(bytes, count) }
            index &+= 8
        }
        return false
    }

    @inline(never)
    private func hasDoubleBlankSlowly(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var (index, isAfterBlank) = (0, false)
        while index < count {
            let isBlank = Blanks.contains(UTF8Scalars.next(bytes, count, &index))
            if isBlank && isAfterBlank { return true }
            isAfterBlank = isBlank
        }
        return false
    }
}
