// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Text as it is compared where spelling does not matter: lower case, without diacritics, words joined by one blank.
///
/// Vietnamese is written with and without diacritics, composed (NFC) or not (NFD), and `đ` is a letter of its own; all
/// of these fold alike. Letters of other scripts stay, in lower case; whatever is neither letter nor digit parts words.
package enum FoldedText {
    /// The folded text: `"Trường học  (Đà Nẵng)"` gives `"truong hoc da nang"`.
    /// - Complexity: O(*n*) in the length of the text.
    package static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isBetweenWords = false
        for scalar in text.unicodeScalars {
            switch FoldedLetter(scalar) {
            case .mark: continue
            case .separator: isBetweenWords = !bytes.isEmpty
            case .ascii(let byte, _):
                if isBetweenWords { bytes.append(UInt8(ascii: " ")) }
                isBetweenWords = false
                bytes.append(byte)
            case .other(let lower):
                if isBetweenWords { bytes.append(UInt8(ascii: " ")) }
                isBetweenWords = false
                bytes.append(contentsOf: lower.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a text has a letter of the Vietnamese alphabet that ASCII does not have.
    static func hasVietnameseLetter(_ text: String) -> Bool {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
        for scalar in text.unicodeScalars where scalar.value >= 0x80 {
            if isVietnamese(scalar.value) { return true }
        }
        return false
    }

    private static func isVietnamese(_ value: UInt32) -> Bool {
        switch value {
        // The letters with marks, in both cases: those of Latin-1, ă đ ĩ ũ ơ ư, and the block of U+1EA0 on.
        case 0xC0...0xC3, 0xC8...0xCA, 0xCC...0xCD, 0xD2...0xD5, 0xD9...0xDA, 0xDD, 0xE0...0xE3, 0xE8...0xEA,
            0xEC...0xED, 0xF2...0xF5, 0xF9...0xFA, 0xFD, 0x102...0x103, 0x110...0x111, 0x128...0x129, 0x168...0x169,
            0x1A0...0x1A1, 0x1AF...0x1B0, 0x1EA0...0x1EF9:
            true
        // Tones, breve, circumflex and horn as marks of their own (NFD).
        case 0x300...0x303, 0x306, 0x309, 0x31B, 0x323: true
        default: false
        }
    }
}

/// What folding makes of one scalar.
enum FoldedLetter {
    /// A letter or digit of ASCII, in lower case, and whether it was a capital.
    case ascii(UInt8, isCapital: Bool)
    /// A letter or digit of another script, in lower case.
    case other(String)
    /// A diacritic, which folding drops.
    case mark
    /// Anything that parts words.
    case separator

    @inline(__always)
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: self = .ascii(UInt8(truncatingIfNeeded: scalar.value), isCapital: false)
        case 0x41...0x5A: self = .ascii(UInt8(truncatingIfNeeded: scalar.value + 32), isCapital: true)
        case ..<0xC0: self = .separator
        case 0xC0...0x24F, 0x1E00...0x1EFF: self = Self.latin(scalar)
        case 0x300...0x36F: self = .mark
        default: self = Self.distant(scalar)
        }
    }

    private static func latin(_ scalar: Unicode.Scalar) -> FoldedLetter {
        let base = LatinBases.shared[scalar.value]
        return base == 0 ? distant(scalar) : .ascii(base & 0x7F, isCapital: base >= 0x80)
    }

    private static func distant(_ scalar: Unicode.Scalar) -> FoldedLetter {
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { return .other(properties.lowercaseMapping) }
        return properties.generalCategory == .nonspacingMark ? .mark : .separator
    }
}

/// For each Latin letter with marks, the ASCII letter under them. Built at first use and never changed.
private struct LatinBases: Sendable {
    static let shared = LatinBases()

    /// U+00C0 to U+024F, then U+1E00 to U+1EFF; 0 where there is no single ASCII letter; the
    /// highest bit is set for capitals.
    private let bases: [UInt8]

    private init() {
        bases = (Array(0xC0...0x24F) + Array(0x1E00...0x1EFF)).map { Self.base(of: $0) }
    }

    subscript(value: UInt32) -> UInt8 {
        value < 0x250 ? bases[Int(value) - 0xC0] : bases[Int(value) - 0x1E00 + 0x190]
    }

    /// The letter in the name of a scalar: `LATIN SMALL LETTER O WITH HORN AND ACUTE` is an `o`.
    private static func base(of value: UInt32) -> UInt8 {
        // Eth and D with hook are what old code pages made of Đ.
        if value == 0xF0 { return UInt8(ascii: "d") }
        if value == 0xD0 || value == 0x189 { return UInt8(ascii: "d") | 0x80 }
        guard let name = Unicode.Scalar(value)?.properties.name else { return 0 }
        let words = name.split(separator: " ")
        guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].utf8.count == 1,
            words.count == 4 || words[4] == "WITH", let letter = words[3].utf8.first
        else { return 0 }
        return words[1] == "CAPITAL" ? letter | 0xA0 : letter | 0x20
    }
}
