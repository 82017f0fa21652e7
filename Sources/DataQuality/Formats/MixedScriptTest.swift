// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// No word mixes Latin letters with Cyrillic ones, or with Greek ones that look like Latin letters.
///
/// Such words look right and are never found: `Нà Nội` with a Cyrillic Н. Greek letters that cannot be taken for Latin
/// ones pass, as in `kΩ` or `β2m`. A word is a run of letters and combining marks; digits, blanks and signs end it.
struct MixedScriptTest: ValueTest {
    func run(on column: ColumnSlices, verdicts: UnsafeMutablePointer<UInt8>) { judgeAll(column, verdicts) }

    @inline(__always)
    func verdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        ComposedTest.firstUnusual(bytes, count) < count ? slowVerdict(bytes, count) : Verdict.passed
    }

    @inline(never)
    private func slowVerdict(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        var (index, hasLatin, hasOther) = (0, false, false)
        while index < count {
            switch Self.script(of: UTF8Scalars.next(bytes, count, &index)) {
            case .latin: hasLatin = true
            case .lookAlike: hasOther = true
            case .within: break
            case .none: (hasLatin, hasOther) = (false, false)
            }
            if hasLatin && hasOther { return Verdict.failed }
        }
        return Verdict.passed
    }

    enum Script { case latin, lookAlike, within, none }

    /// What a scalar is to this test.
    static func script(of scalar: UInt32) -> Script {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: .latin
        case 0...0xBF, 0xD7, 0xF7: .none
        case 0xC0...0x24F, 0x1E00...0x1EFF: .latin
        case 0x300...0x36F: .within
        // Cyrillic, its supplement and extensions.
        case 0x400...0x481, 0x48A...0x52F, 0x1C80...0x1C8A, 0xA640...0xA66E, 0xA680...0xA69B: .lookAlike
        case 0x483...0x489: .within
        // Greek Α Β Ε Ζ Η Ι Κ Μ Ν Ο Ρ Τ Υ Χ, then α γ ι κ ν ο ρ τ υ χ, then some of them with accents.
        case 0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7:
            .lookAlike
        case 0x3B1, 0x3B3, 0x3B9, 0x3BA, 0x3BD, 0x3BF, 0x3C1, 0x3C4, 0x3C5, 0x3C7: .lookAlike
        case 0x386, 0x388, 0x389, 0x38A, 0x38C, 0x38E, 0x3AA, 0x3AB, 0x3AC, 0x3AF, 0x3CA...0x3CD: .lookAlike
        // Other Greek letters neither mix nor end a word.
        case 0x370...0x3FF, 0x1F00...0x1FFF: .within
        default: .none
        }
    }
}
