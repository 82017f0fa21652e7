// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The lines of a YAML document in block style. Texts are quoted unless they can be taken for nothing else.
package struct DocumentLines {
    private var text = ""

    /// No lines.
    package init() {}

    /// The document in UTF-8.
    package var bytes: [UInt8] { Array(text.utf8) }

    /// `key: value`, or `key:` before deeper lines.
    package mutating func add(_ key: String, _ value: String? = nil, indent: Int, isFirst: Bool = false) {
        text += String(repeating: " ", count: isFirst ? indent - 2 : indent) + (isFirst ? "- " : "") + key + ":"
        if let value { text += " " + value }
        text += "\n"
    }

    /// A text as a scalar.
    package static func scalar(_ value: String) -> String { isPlain(value) ? value : quoted(value) }

    /// A list in one line.
    package static func list(_ values: [String]) -> String { "[" + values.map(scalar).joined(separator: ", ") + "]" }

    /// Words that other readers of YAML take for something else than a text.
    private static let reserved: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

    private static func isPlain(_ value: String) -> Bool {
        guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last,
            first.properties.isAlphabetic, last != " ", !reserved.contains(value.lowercased())
        else { return false }
        return value.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case " ", "_", "-", ".", "/", "(", ")", "%", "0"..."9": true
            default: scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
            }
        }
    }

    private static func quoted(_ value: String) -> String {
        var quoted = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
                    quoted += escaped(scalar)
                default: quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16)
        let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x1_0000 ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: max(0, width - hex.count)) + hex
    }
}
