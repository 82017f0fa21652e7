// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The Markdown in which offices get reports about indicators: tables whose cells hold nothing but text.
enum IndicatorMarkdown {
    /// Where the text of a column stands.
    enum Alignment { case left, right }

    /// A table, as GitHub and other processors with that extension of CommonMark read it.
    struct Table {
        private(set) var lines: [String]
        private let columns: Int

        init(headings: [String], alignments: [Alignment]) {
            columns = headings.count
            lines = [
                "| " + headings.map(IndicatorMarkdown.text).joined(separator: " | ") + " |",
                "|" + alignments.map { $0 == .right ? "---:|" : "---|" }.joined(),
            ]
        }

        /// Adds a row of texts.
        mutating func add(_ cells: [String]) {
            lines.append("| " + cells.prefix(columns).map(IndicatorMarkdown.text).joined(separator: " | ") + " |")
        }

        /// Adds a row with a heading in the second column, which is the widest.
        mutating func add(heading: String) {
            let cells =
                ["", "**" + IndicatorMarkdown.text(heading) + "**"] + Array(repeating: "", count: max(0, columns - 2))
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
    }

    /// The text on one line, without anything that Markdown or HTML would take for a mark, end a cell, or steer a terminal.
    static func text(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for (index, word) in SafeText.line(text).split(separator: " ").enumerated() {
            if index > 0 { escaped.append(" ") }
            for scalar in word.unicodeScalars {
                switch scalar {
                case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
                case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
                case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
                case "|", "\\", "`", "*", "_", "[", "]", "~", "$":
                    escaped.append("\\")
                    escaped.append(scalar)
                default: escaped.append(scalar)
                }
            }
        }
        return String(escaped)
    }
}
