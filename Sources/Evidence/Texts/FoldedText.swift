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
        FoldedLetter.each(in: text) { letter, scalar in
            if letter == .mark { return }
            if letter == .separator {
                isBetweenWords = !bytes.isEmpty
                return
            }
            if isBetweenWords { bytes.append(UInt8(ascii: " ")) }
            isBetweenWords = false
            if letter == .foreign {
                bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            } else {
                bytes.append(letter.byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a text has a letter of the Vietnamese alphabet that ASCII does not have.
    package static func hasVietnameseLetter(_ text: String) -> Bool {
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
