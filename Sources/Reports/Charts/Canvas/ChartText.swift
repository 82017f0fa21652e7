// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Sets the texts of charts, where nobody can measure: the widths are those of wide system fonts (DejaVu Sans, Verdana),
/// so that a text that fits here fits everywhere.
enum ChartText {
    /// The height of letters of names, in tenths.
    static let normal = 130
    /// The height of letters of remarks, in tenths.
    static let small = 115
    /// From line to line: Vietnamese letters carry marks above and below.
    static func leading(_ size: Int) -> Int { size * 4 / 3 }

    static let longestTitle = 400
    static let longestSummary = 2_000
    private static let longestLabel = 600

    /// The text up to so many characters, ending in `…` where there are more.
    static func cut(_ text: String, scalars most: Int) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return text }
        return String(scalars[..<end]) + "…"
    }

    /// About how wide a text is, in tenths.
    static func width(_ text: String, size: Int = normal, isBold: Bool = false) -> Int {
        width(hundredths: text.unicodeScalars.reduce(0) { $0 + width($1) }, size, isBold)
    }

    /// The width of letters whose height is `size`, from their width in hundredths of the height.
    private static func width(hundredths: Int, _ size: Int, _ isBold: Bool) -> Int {
        ChartLength.quotient(hundredths * size * (isBold ? 110 : 100), 10_000)
    }

    /// The text in lines that fit the width; a line that is too many is not drawn, and the last one ends in `…`.
    static func lines(
        _ text: String, width: Int, size: Int = normal, isBold: Bool = false, most: Int = 3
    ) -> [String] {
        let words = SafeText.line(cut(text, scalars: longestLabel)).split(separator: " ")
        var lines: [String] = []
        var line = ""
        for word in words.flatMap({ pieces($0, width, size, isBold) }) {
            let longer = line.isEmpty ? word : line + " " + word
            if line.isEmpty || self.width(longer, size: size, isBold: isBold) <= width {
                line = longer
            } else {
                lines.append(line)
                line = word
            }
        }
        if !line.isEmpty { lines.append(line) }
        guard lines.count > most, most > 0 else { return lines }
        return lines.prefix(most - 1) + [shortened(lines[most - 1], width, size, isBold)]
    }

    /// Whether the lines hold every word of the text whole.
    static func isUnbroken(_ text: String, _ lines: [String]) -> Bool {
        let words = SafeText.line(cut(text, scalars: longestLabel)).split(separator: " ")
        return words == lines.flatMap { $0.split(separator: " ") }
    }

    /// The text on one line, ending in `…` where it is too wide.
    static func line(_ text: String, width: Int, size: Int = normal, isBold: Bool = false) -> String {
        let whole = SafeText.line(cut(text, scalars: longestLabel))
        if self.width(whole, size: size, isBold: isBold) <= width { return whole }
        return shortened(whole, width, size, isBold)
    }

    private static func shortened(_ line: String, _ width: Int, _ size: Int, _ isBold: Bool) -> String {
        var hundredths = self.width("…" as Unicode.Scalar)
        var kept = ""
        var shortened = ""
        for scalar in line.unicodeScalars {
            hundredths += self.width(scalar)
            if self.width(hundredths: hundredths, size, isBold) > width { break }
            kept.unicodeScalars.append(scalar)
            if scalar != " " { shortened = kept }
        }
        return shortened + "…"
    }

    /// A word in pieces that fit a line.
    private static func pieces(_ word: Substring, _ width: Int, _ size: Int, _ isBold: Bool) -> [String] {
        if self.width(String(word), size: size, isBold: isBold) <= width { return [String(word)] }
        var pieces: [String] = []
        var piece = ""
        var hundredths = 0
        for scalar in word.unicodeScalars {
            let longer = hundredths + self.width(scalar)
            if !piece.isEmpty, self.width(hundredths: longer, size, isBold) > width {
                pieces.append(piece)
                piece = ""
                hundredths = 0
            }
            piece.unicodeScalars.append(scalar)
            hundredths += self.width(scalar)
        }
        return pieces + [piece]
    }

    /// The width of a character, in hundredths of the height of letters.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", "|", "'", ".", ",", ":", ";", "!", " ", "·": return 33
        case "f", "t", "r", "(", ")", "[", "]", "/", "-", "\"": return 42
        case "m", "w", "M", "W", "%", "@": return 92
        case "a"..."z", "0"..."9", "–", "?": return 61
        case "…": return 100
        case "A"..."Z": return 71
        default: break
        }
        switch scalar.value {
        case 0x20..<0x7F: return 70
        case 0xA0: return 33
        // Letters of Latin alphabets, as Vietnamese uses them.
        case 0xC0..<0x250, 0x1E00..<0x1F00:
            if "ìíỉĩịÌÍỈĨỊ".unicodeScalars.contains(scalar) { return 34 }
            return scalar.properties.isLowercase ? 63 : 76
        // Combining marks stand on other letters.
        case 0x300..<0x370: return 0
        default: return scalar.properties.generalCategory == .nonspacingMark ? 0 : 105
        }
    }
}
