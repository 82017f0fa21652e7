// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Spellings without what does not matter in them: letter case, the marks of Latin letters, and how blanks are written.
///
/// Unlike ``FoldedText`` it keeps signs such as `/` and `.`: addresses and media types mean something else without.
package enum FoldedSpelling {
    /// The text in lower case without marks, each run of blanks, hyphens and underscores as one space, none at the ends.
    package static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var needsSpace = false
        FoldedLetter.each(in: text) { letter, scalar in
            if letter == .separator, scalar == "_" || scalar == "-" || scalar.properties.isWhitespace {
                needsSpace = !bytes.isEmpty
                return
            }
            if letter == .mark { return }
            if needsSpace { bytes.append(UInt8(ascii: " ")) }
            needsSpace = false
            switch letter {
            case .foreign: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            case .separator: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            default: bytes.append(letter.byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a text, folded: runs of letters and digits.
    package static func words(_ text: String) -> [Substring] {
        FoldedText.folded(text).split(separator: " ")
    }
}
