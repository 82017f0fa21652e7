// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// String literals of Swift that stand for exactly the bytes of a text.
enum SwiftLiteral {
    /// A literal on one line.
    static func line(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars { append(scalar, to: &literal, escaping: { $0 == "\"" || $0 == "\n" }) }
        return literal + "\""
    }

    /// A literal of as many lines as the text, so that a diff of the generated file can be read.
    static func block(_ text: String) -> String {
        var literal = "\"\"\"\n"
        for scalar in text.unicodeScalars { append(scalar, to: &literal, escaping: { $0 == "\"" }) }
        return literal + "\n\"\"\""
    }

    private static func append(
        _ scalar: Unicode.Scalar, to literal: inout String, escaping mustEscape: (Unicode.Scalar) -> Bool
    ) {
        switch scalar {
        case "\\": literal += "\\\\"
        case "\n" where !mustEscape(scalar): literal += "\n"
        case "\"" where mustEscape(scalar): literal += "\\\""
        // Control characters, and those that editors and compilers take for line ends, byte-order marks or nothing.
        case _
        where scalar.value < 0x20 || scalar.value == 0x7F || scalar.properties.generalCategory == .format
            || scalar.properties.generalCategory == .lineSeparator
            || scalar.properties.generalCategory == .paragraphSeparator:
            literal += "\\u{" + String(scalar.value, radix: 16) + "}"
        default: literal.unicodeScalars.append(scalar)
        }
    }
}
