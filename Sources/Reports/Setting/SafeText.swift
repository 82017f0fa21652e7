// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Makes text from documents harmless on a terminal.
///
/// - Line ends, tabs and every kind of space become a plain space.
/// - Other control characters, private and unassigned characters become U+FFFD `�`: an escape sequence is seen, not
///   obeyed.
/// - Invisible formatting characters, among them those that turn the writing direction round, and variation selectors
///   disappear.
/// - A combining mark at the beginning stands on U+25CC `◌`, so that it cannot change what was printed before it; at
///   most four marks stay on one letter.
package enum SafeText {
    /// The text as one harmless line.
    package static func line(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var safe = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            switch role(of: scalar) {
            case .letter:
                safe.append(scalar)
                marks = 0
            case .mark:
                if safe.isEmpty { safe.append("\u{25CC}") }
                marks += 1
                if marks <= 4 { safe.append(scalar) }
            case .space:
                safe.append(" ")
                marks = 0
            case .harmful:
                safe.append("\u{FFFD}")
                marks = 0
            case .invisible: break
            }
        }
        return String(safe)
    }

    private enum Role { case letter, mark, space, harmful, invisible }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        switch scalar.value {
        case 0x09...0x0D, 0x85: return .space
        case 0x20..<0x7F, 0xC0..<0x300, 0x1EA0...0x1EF9: return .letter
        // Variation selectors change the width of the character before them.
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .invisible
        default: break
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
        case .control, .privateUse, .unassigned, .surrogate: return .harmful
        case .format: return .invisible
        case .nonspacingMark, .enclosingMark, .spacingMark: return .mark
        default: return .letter
        }
    }
}
