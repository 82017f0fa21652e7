// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Keeps spreadsheets from running a cell as a formula, in a way that reading undoes.
package enum SafeCell {
    /// What begins a formula: ASCII and full-width signs (OWASP, "CSV Injection").
    private static let starts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// The text with an apostrophe in front where it would begin a formula, or would lose an apostrophe when read.
    package static func written(_ text: String) -> String { isRisky(text) ? "'" + text : text }

    /// The text without the apostrophe that ``written(_:)`` or a spreadsheet put in front.
    package static func read(_ text: String) -> String {
        text.unicodeScalars.first == "'" && isRisky(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Whether a sign that begins a formula stands first, or first behind apostrophes.
    private static func isRisky(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(starts.contains) ?? false
    }
}
