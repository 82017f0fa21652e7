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
    package static func scalar(_ value: String) -> String { ScalarText.written(value) }

    /// A list in one line.
    package static func list(_ values: [String]) -> String { ScalarText.list(values) }
}
