// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Spellings without what does not matter in them: letter case, the marks of Latin letters, and how blanks are written.
///
/// Unlike ``FoldedText`` it keeps signs such as `/` and `.`: addresses and media types mean something else without.
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
            let letter = FoldedLetter(scalar)
            if case .mark = letter { continue }
            if needsSpace { bytes.append(UInt8(ascii: " ")) }
            needsSpace = false
            switch letter {
            case .ascii(let byte, _): bytes.append(byte)
            case .other(let lower): bytes.append(contentsOf: lower.utf8)
            case .separator, .mark: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a text, folded: runs of letters and digits.
    package static func words(_ text: String) -> [Substring] {
        FoldedText.folded(text).split(separator: " ")
    }
}
