// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes texts as scalars of a document: what is written reads back as the same text, and other readers of YAML take it
/// for nothing but a text.
package enum ScalarText {
    /// A text without quotes where nothing can be mistaken, else in double quotes; in JSON always in quotes.
    package static func written(_ text: String, for syntax: DocumentSyntax = .yaml) -> String {
        syntax == .yaml && isPlain(text) ? text : quoted(text, for: syntax)
    }

    /// Texts as a list in one line.
    package static func list(_ texts: some Sequence<String>, for syntax: DocumentSyntax = .yaml) -> String {
        "[" + texts.map { written($0, for: syntax) }.joined(separator: ", ") + "]"
    }

    /// A text in double quotes.
    ///
    /// Controls, line separators and formatting characters, among them those that turn the writing direction round, are
    /// escaped: the line shows what is in it.
    package static func quoted(_ text: String, for syntax: DocumentSyntax = .yaml) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                if Quotation.isInvisible(scalar) {
                    quoted += escaped(scalar, for: syntax)
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }

    /// Words that other readers of YAML take for something else than a text.
    private static let reserved: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            first.properties.isAlphabetic, last != " ", !reserved.contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case " ", "_", "-", ".", "/", "(", ")", "%", "0"..."9": true
            default: scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
            }
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar, for syntax: DocumentSyntax) -> String {
        guard scalar.value > 0xFFFF else { return "\\u" + hex(scalar.value, digits: 4) }
        switch syntax {
        case .yaml: return "\\U" + hex(scalar.value, digits: 8)
        case .json: return String(scalar).utf16.map { "\\u" + hex(UInt32($0), digits: 4) }.joined()
        }
    }

    private static func hex(_ value: UInt32, digits: Int) -> String {
        let hex = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - hex.count)) + hex
    }
}
