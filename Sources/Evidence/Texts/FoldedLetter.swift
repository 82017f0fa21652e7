// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What folding makes of one scalar: a letter or digit of ASCII, a mark that is dropped, something that parts words, or a
/// letter of another script.
package struct FoldedLetter: Equatable, BitwiseCopyable, Sendable {
    /// The letter or digit in lower case, with the highest bit set for capitals; below 0x30 what is none.
    @usableFromInline package let code: UInt8

    @inlinable
    package init(code: UInt8) { self.code = code }

    /// Anything that parts words.
    @inlinable package static var separator: FoldedLetter { FoldedLetter(code: 0) }
    /// A diacritic, which folding drops.
    @inlinable package static var mark: FoldedLetter { FoldedLetter(code: 1) }
    /// A letter or digit of another script.
    @inlinable package static var foreign: FoldedLetter { FoldedLetter(code: 2) }

    /// The letter or digit of ASCII, in lower case.
    @inlinable package var byte: UInt8 { code & 0x7F }
    /// Whether it was a capital.
    @inlinable package var isCapital: Bool { code >= 0x80 }

    /// Visits the scalars of a text with what folding makes of them.
    /// - Complexity: O(*n*) in the length of the text; nothing is allocated.
    @inlinable @inline(__always)
    package static func each(in text: String, _ body: (FoldedLetter, Unicode.Scalar) -> Void) {
        let codes = LatinLetters.shared.codes
        for scalar in text.unicodeScalars {
            let value = Int(scalar.value)
            if value < LatinLetters.plainEnd {
                body(FoldedLetter(code: codes[value]), scalar)
            } else if 0x1E00..<0x1F00 ~= value {
                body(FoldedLetter(code: codes[value - 0x1E00 + LatinLetters.plainEnd]), scalar)
            } else if 0x300...0x36F ~= value {
                body(.mark, scalar)
            } else {
                body(distant(scalar), scalar)
            }
        }
    }

    @usableFromInline
    package static func distant(_ scalar: Unicode.Scalar) -> FoldedLetter {
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { return .foreign }
        return properties.generalCategory == .nonspacingMark ? .mark : .separator
    }
}

/// What folding makes of the scalars of the Latin blocks. Built at first use and never changed.
@usableFromInline
package struct LatinLetters: Sendable {
    @usableFromInline package static let shared = LatinLetters()

    /// Where the blocks from Basic Latin to Latin Extended-B end.
    @inlinable package static var plainEnd: Int { 0x250 }

    /// The codes of the plain blocks, then those of Latin Extended Additional.
    @usableFromInline package let codes: [UInt8]

    private init() {
        codes = (Array(0..<Self.plainEnd) + Array(0x1E00..<0x1F00)).map { Self.code(of: UInt32($0)) }
    }

    /// The letter in the name of a scalar: `LATIN SMALL LETTER O WITH HORN AND ACUTE` is an `o`.
    private static func code(of value: UInt32) -> UInt8 {
        switch value {
        case 0x61...0x7A, 0x30...0x39: return UInt8(value)
        case 0x41...0x5A: return UInt8(value) | 0xA0
        case ..<0xC0: return FoldedLetter.separator.code
        // Eth and D with hook are what old code pages made of Đ.
        case 0xF0: return UInt8(ascii: "d")
        case 0xD0, 0x189: return UInt8(ascii: "d") | 0x80
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return FoldedLetter.separator.code }
        let words = scalar.properties.name?.split(separator: " ") ?? []
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1,
            words.count == 4 || words[4] == "WITH", let letter = words[3].utf8.first
        else { return FoldedLetter.distant(scalar).code }
        return words[1] == "CAPITAL" ? letter | 0xA0 : letter | 0x20
    }
}
