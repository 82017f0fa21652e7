// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Quotes words of a document inside a message.
public enum Quotation {
    /// The greatest number of Unicode scalars that are quoted; the rest becomes "…".
    public static let longest = 60

    /// The text in single quotes, cut at 60 scalars, with invisible characters written as `\u{…}`: `'weight'`.
    ///
    /// Controls, line separators and formatting characters (such as those that turn the writing direction round) are
    /// escaped, so that a document cannot steer a terminal or disguise a message.
    public static func of(_ text: some StringProtocol) -> String {
        var quoted = "'"
        var count = 0
        for scalar in text.unicodeScalars {
            if count == longest {
                quoted += "…"
                break
            }
            count += 1
            if isInvisible(scalar) {
                quoted += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "'"
    }

    /// The texts quoted and joined by commas, at most `limit` of them.
    public static func list(_ texts: some Collection<String>, limit: Int = 40) -> String {
        texts.prefix(limit).map { of($0) }.joined(separator: ", ") + (texts.count > limit ? ", …" : "")
    }

    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0x20, scalar.value < 0x7F { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
