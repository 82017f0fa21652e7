// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Texts without what spellings differ in: letter case and the marks of Latin letters.
///
/// Unlike ``FoldedText`` it keeps signs such as `/` and `.`: addresses and media types mean something else without.
///
/// "Hằng tháng", "hang thang" and "HẰNG THÁNG" are the same, whether their marks are precomposed or not; đ counts as d.
/// Letters that are not Latin stay as they are, in lower case.
package enum FoldedSpelling {
    /// The text in lower case without marks, each run of blanks, hyphens and underscores as one space, none at the ends.
    package static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var needsSpace = false
        for scalar in text.unicodeScalars {
            if scalar == "_" || scalar == "-" || scalar.properties.isWhitespace {
                needsSpace = !bytes.isEmpty
                continue
            }
            if 0x300...0x36F ~= scalar.value { continue }
            if needsSpace {
                bytes.append(UInt8(ascii: " "))
                needsSpace = false
            }
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            default:
                if let letter = letter(scalar) {
                    bytes.append(letter)
                } else {
                    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a text, folded: runs of letters and digits.
    package static func words(_ text: String) -> [Substring] {
        folded(text).split { !$0.isLetter && !$0.isNumber }
    }

    /// The plain letter of a precomposed one of Latin-1, Latin Extended-A and -B and Latin Extended Additional, as far as
    /// Vietnamese and the languages of Europe use them.
    private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
        for (low, letters) in tables where low <= scalar.value && scalar.value < low + UInt32(letters.utf8CodeUnitCount)
        {
            let letter = letters.withUTF8Buffer { $0[Int(scalar.value - low)] }
            return letter == UInt8(ascii: "?") ? nil : letter
        }
        switch scalar.value {
        case 0x1A0, 0x1A1: return UInt8(ascii: "o")
        case 0x1AF, 0x1B0: return UInt8(ascii: "u")
        default: return nil
        }
    }

    /// Plain letters by scalar from a first one on; a question mark stands for none.
    private static let tables: [(UInt32, StaticString)] = [
        (0xC0, "aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y"),
        (0x100, "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllll?"),
        (0x140, "?llnnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz?"),
        (0x1EA0, "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy"),
    ]
}
