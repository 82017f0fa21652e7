// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The lines of a YAML document with comments. Text of documents reaches it only as wrapped comments or quoted scalars.
struct YAMLLines {
    private var lines: [String] = []
    /// Comments are broken at this column.
    private static let width = 100

    /// The document.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// A line of YAML, or an empty one.
    mutating func add(_ line: String) { lines.append(line) }

    /// An empty line, unless there is one already.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A comment, broken where it is long; further lines are indented by `hanging` more.
    mutating func comment(_ text: String, indent: Int = 0, hanging: Int = 0) {
        let start = String(repeating: " ", count: indent) + "# "
        for (index, line) in LineWrapping.lines(text, width: Self.width - indent - hanging - 2).enumerated() {
            let text = start + (index == 0 ? "" : String(repeating: " ", count: hanging)) + line
            lines.append(line.isEmpty ? String(text.dropLast()) : text)
        }
    }

    /// A comment that is never broken, for examples that people copy.
    mutating func verbatim(_ text: String) { lines.append("# " + SafeText.line(text)) }

    /// Every line of `other` as a comment that becomes YAML when `# ` is taken away.
    mutating func addAsComment(_ other: YAMLLines) {
        for line in other.lines { lines.append(line.isEmpty ? "#" : "# " + line) }
    }

    /// A text as a double-quoted scalar in one line.
    static func quoted(_ text: String) -> String { ScalarText.quoted(SafeText.line(text)) }
}
