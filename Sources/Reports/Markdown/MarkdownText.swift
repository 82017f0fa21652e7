// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes text into Markdown.
enum MarkdownText {
    /// The text on one line, without anything that Markdown or HTML would take for a mark, end a cell, or steer a terminal.
    static func line(_ text: String) -> String { guarded(IndicatorMarkdown.text(text)) }

    /// A line that is text already, so that its beginning makes no block.
    static func guarded(_ line: String) -> String {
        guard let first = line.unicodeScalars.first else { return line }
        // What makes a heading, a list, a rule or a line below a heading at the beginning of a line.
        if "#+-=!".unicodeScalars.contains(first) { return "\\" + line }
        let digits = line.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let rest = line.utf8[digits.endIndex...]
        guard !digits.isEmpty, let next = rest.first, next == UInt8(ascii: ".") || next == UInt8(ascii: ")") else {
            return line
        }
        return String(line[..<digits.endIndex]) + "\\" + String(line[digits.endIndex...])
    }

    /// An address between `<` and `>`, which may hold anything but these and line ends.
    static func address(_ url: String) -> String { "<" + url + ">" }

    /// An id or formula between as many backticks as it takes (CommonMark 0.31, section 6.1).
    static func code(_ text: String) -> String {
        let text = SafeText.line(text)
        guard !text.isEmpty else { return "" }
        // A bar would end a cell even between backticks.
        guard !text.contains("|"), !text.contains("`") else { return line(text) }
        return "`" + text + "`"
    }

    /// Running text on one line.
    static func line(_ pieces: [ReportInline]) -> String {
        var line = pieces.map(piece).joined()
        while line.hasPrefix(" ") { line.removeFirst() }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    private static func piece(_ piece: ReportInline) -> String {
        switch piece {
        case .text(let text): return spaced(text) { $0 }
        // Marks beside a blank would not be taken for marks.
        case .strong(let text): return spaced(text) { "**" + $0 + "**" }
        case .code(let text): return code(text)
        case .mark(let text, let tone):
            return (tone.sign.isEmpty ? "" : tone.sign + " ") + IndicatorMarkdown.text(text)
        case .reference(let text, let id): return "[" + IndicatorMarkdown.text(text) + "](#" + id + ")"
        case .link(let text, let url):
            guard WebAddress.isSafe(url) else { return IndicatorMarkdown.text(piece.plainText) }
            return "[" + IndicatorMarkdown.text(text.isEmpty ? url : text) + "](" + address(url) + ")"
        }
    }

    /// The words of a text as `write` sets them, between the blanks that part it from its neighbours.
    private static func spaced(_ text: String, _ write: (String) -> String) -> String {
        let safe = SafeText.line(text)
        let words = IndicatorMarkdown.text(safe)
        guard !words.isEmpty else { return safe.isEmpty ? "" : " " }
        return (safe.hasPrefix(" ") ? " " : "") + write(words) + (safe.hasSuffix(" ") ? " " : "")
    }
}
