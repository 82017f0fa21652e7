// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The text of a cell.
package enum CellText {
    /// The text without blanks at its ends.
    package static func trimmed(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return text }
        var rest = text.unicodeScalars.drop { $0.properties.isWhitespace }
        while rest.last?.properties.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
