// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The few colours of a text report and of a screen. Nothing is said by colour alone.
package enum Ink: Sendable {
    case plain
    /// Headings and what matters most.
    case strong
    /// Reached, met, improved.
    case good
    /// Not reached, not met, gone back.
    case bad
    /// Side remarks.
    case faint
    /// Bars, and what is chosen.
    case accent

    /// The text in this ink: ANSI "select graphic rendition" (ECMA-48) where colour is used.
    package func paint(_ text: String, colored: Bool) -> String {
        guard colored, !text.isEmpty, let code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private var code: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .good: "32"
        case .bad: "31"
        case .faint: "2"
        case .accent: "36"
        }
    }
}
