// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells addresses that may become links.
package enum WebAddress {
    /// Whether a text is an `https:` or `http:` address with a host, without blanks and without anything that does not show.
    package static func isSafe(_ text: String) -> Bool {
        let start = text.prefix(8).lowercased()
        guard let scheme = ["https://", "http://"].first(where: { start.hasPrefix($0) }) else { return false }
        guard let first = text.unicodeScalars.dropFirst(scheme.unicodeScalars.count).first,
            !"/\\?#@:".unicodeScalars.contains(first)
        else { return false }
        let forbidden: Set<Unicode.Scalar> = [" ", "\"", "'", "<", ">", "\\", "`", "^", "{", "}", "|"]
        return SafeText.line(text) == text && !text.unicodeScalars.contains(where: forbidden.contains)
    }
}
