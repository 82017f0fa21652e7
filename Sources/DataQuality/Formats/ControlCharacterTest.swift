// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// No control characters in text.
///
/// Failed: the controls U+0000 to U+001F (tab, line feed and carriage return only if asked), U+007F to U+009F, the marks
/// that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069), noncharacters, and U+FFFD, which stands where
/// an earlier conversion lost a character. Suspicious: characters that cannot be seen (soft hyphen, zero-width
/// space and joiners, word joiner, byte-order mark), as a search does not find what holds them.
struct ControlCharacterTest: ValueTest {
    /// Whether tab, line feed and carriage return pass.
    let allowsLineBreaks: Bool

    init(allowsLineBreaks: Bool = true) { self.allowsLineBreaks = allowsLineBreaks }

    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var index = 0
        while index < count {
            let word = ByteWords.load(bytes + index)
            let seven = word & ~ByteWords.highBits
            // Bytes below 0x20, 0x7F, and those that begin the scalars looked for: C2, E2, EF, F0 and above.
            let controls = ~((seven &+ ByteWords.all(0x60)) | word) | ByteWords.matches(word, 0x7F)
            let leads =
                (seven &+ ByteWords.all(0x11)) & word | ByteWords.matches(word, 0xC2) | ByteWords.matches(word, 0xE2)
            let hits = (controls | leads) & ByteWords.highBits & ByteWords.mask(count &- index)
            if hits != 0 { return slowVerdict(bytes, count, from: index) }
            index &+= 8
        }
        return Verdict.passed
    }

    @inline(never)
    private func slowVerdict(_ bytes: UnsafePointer<UInt8>, _ count: Int, from start: Int) -> UInt8 {
        // A word may begin in the middle of a scalar.
        var index = start
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        var isSuspicious = false
        while index < count {
            let scalar = UTF8Scalars.next(bytes, count, &index)
            switch scalar {
            case 0x09, 0x0A, 0x0D: if !allowsLineBreaks { return Verdict.failed }
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFFFD:
                return Verdict.failed
            case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: isSuspicious = true
            case 0...0x10_FFFF: if scalar & 0xFFFE == 0xFFFE { return Verdict.failed }
            default: break
            }
        }
        return isSuspicious ? Verdict.suspicious : Verdict.passed
    }
}
