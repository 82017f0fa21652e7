// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The room a text takes on a terminal.
public enum DisplayWidth {
    /// The width of a text in terminal columns: wide East Asian characters and emoji take two, combining marks and
    /// other invisible characters none, a tab one, everything else one.
    public static func of(_ text: String) -> Int {
        var width = 0
        var isASCII = true
        for byte in text.utf8 {
            guard byte < 0x80 else {
                isASCII = false
                break
            }
            if byte >= 0x20 && byte != 0x7F || byte == 0x09 { width += 1 }
        }
        if isASCII { return width }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The width of one character as people see it, 0 to 2.
    static func of(_ character: Character) -> Int {
        var sum = 0
        var scalars = 0
        for scalar in character.unicodeScalars {
            scalars += 1
            // VARIATION SELECTOR-16 asks for the coloured picture of the character before it, which is wide.
            sum += scalar.value == 0xFE0F && scalars > 1 ? 2 : of(scalar)
        }
        return min(sum, 2)
    }

    /// The width of one scalar on its own.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x7F { return value >= 0x20 || value == 0x09 ? 1 : 0 }
        // Latin with Vietnamese letters: the usual case.
        if value >= 0xA0, value < 0x300 { return 1 }
        if value >= 0x1EA0, value <= 0x1EF9 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        // Vowels and finals of conjoining Hangul join the wide initial before them.
        if value >= 0x1160, value <= 0x11FF { return 0 }
        return WideScalars.contain(value) ? 2 : 1
    }
}
