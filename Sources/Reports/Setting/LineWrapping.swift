// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Breaks text into lines by terminal columns.
package enum LineWrapping {
    /// The lines of a text, each at most `width` columns wide: broken at spaces, and inside a word only where the word
    /// alone is wider than a line; never inside a character. At least one line.
    package static func lines(_ text: String, width: Int) -> [String] {
        let width = max(width, 2)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in words(SafeText.line(text)) {
            let wordWidth = DisplayWidth.of(word)
            if used > 0, used + 1 + wordWidth <= width {
                line += " " + word
                used += 1 + wordWidth
                continue
            }
            if used > 0 {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if wordWidth <= width {
                (line, used) = (word, wordWidth)
                continue
            }
            for piece in pieces(word, width: width) {
                if used > 0 { lines.append(line) }
                (line, used) = (piece, max(1, DisplayWidth.of(piece)))
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// The text on one line, ending in `…` where it is wider than `width`.
    package static func cut(_ text: String, width: Int) -> String {
        let text = SafeText.line(text)
        if DisplayWidth.of(text) <= width { return text }
        return (pieces(text, width: max(width - 1, 2)).first ?? "") + "…"
    }

    /// The words of a text. A percent sign, a dash, an arrow or a dot is not parted from the word before it.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        for word in text.split(separator: " ") {
            if let last = words.last, word.hasPrefix("%") || word == "–" || word == "→" || word == "·" {
                words[words.count - 1] = last + " " + word
            } else {
                words.append(String(word))
            }
        }
        return words
    }

    /// A text cut into pieces of at most `width` columns, at least 2, without spaces at their ends.
    private static func pieces(_ text: String, width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var used = 0
        for character in text {
            let own = DisplayWidth.of(String(character))
            if used + own > width, !piece.isEmpty {
                while piece.last == " " { piece.removeLast() }
                pieces.append(piece)
                (piece, used) = ("", 0)
            }
            if piece.isEmpty, character == " " { continue }
            piece.append(character)
            used += own
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }
}
