// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Sets a page in lines. Every line fits the width and has no space at its end.
struct TextLines {
    let style: TextStyle
    private var lines: [String] = []

    init(_ style: TextStyle) { self.style = style }

    /// The finished text; it ends with a line end, unless there is nothing in it.
    var text: String {
        var end = lines.count
        while end > 0, lines[end - 1].isEmpty { end -= 1 }
        return end == 0 ? "" : lines[..<end].joined(separator: "\n") + "\n"
    }

    /// Adds one thing.
    mutating func add(_ part: TextPage.Part) {
        switch part {
        case .gap: gap()
        case .section(let title): section(title)
        case .rule:
            gap()
            lines.append(String(repeating: "─", count: style.width))
        case .paragraph(let text, let indent, let hanging, let ink): paragraph(text, indent, hanging, ink)
        case .entry(let mark, let text, let indent, let markInk, let ink): entry(mark, text, indent, markInk, ink)
        case .table(let table, let indent): self.table(table, indent)
        }
    }

    private mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    private mutating func section(_ title: String) {
        gap()
        let wrapped = LineWrapping.lines(title, width: style.width - 3)
        for (index, line) in wrapped.enumerated() {
            let start = index == 0 ? "── " : "   "
            let isLast = index == wrapped.count - 1
            let rest = isLast ? max(0, style.width - 4 - DisplayWidth.of(line)) : 0
            let rule = rest > 0 ? " " + String(repeating: "─", count: rest) : ""
            lines.append(start + Ink.strong.paint(line, colored: style.usesColor) + rule)
        }
    }

    private mutating func paragraph(_ text: String, _ indent: Int, _ hanging: Int, _ ink: Ink) {
        let indent = min(indent, style.width / 2)
        let hanging = min(hanging, style.width / 4)
        var isFirst = true
        for line in LineWrapping.lines(text, width: style.width - indent - hanging) where !line.isEmpty {
            let start = String(repeating: " ", count: isFirst ? indent : indent + hanging)
            lines.append(start + ink.paint(line, colored: style.usesColor))
            isFirst = false
        }
    }

    private mutating func entry(_ mark: String, _ text: String, _ indent: Int, _ markInk: Ink, _ ink: Ink) {
        let indent = min(indent, style.width / 2)
        let room = DisplayWidth.of(mark) + 1
        let start = String(repeating: " ", count: indent)
        for (index, line) in LineWrapping.lines(text, width: style.width - indent - room).enumerated() {
            let lead =
                index == 0
                ? markInk.paint(mark, colored: style.usesColor) + " " : String(repeating: " ", count: room)
            if !line.isEmpty { lines.append(start + lead + ink.paint(line, colored: style.usesColor)) }
        }
    }

    private mutating func table(_ table: TextTable, _ indent: Int) {
        let start = String(repeating: " ", count: indent)
        for line in table.lines(width: style.width - indent, colored: style.usesColor) {
            lines.append(line.isEmpty ? "" : start + line)
        }
    }
}
