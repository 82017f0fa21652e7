// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Collects what stands on a page of text: the lines of a text report are made of it, and the blocks of a report that is
/// a document.
struct TextPage {
    /// One thing on a page.
    enum Part {
        /// An empty line, unless there is one already.
        case gap
        /// The beginning of a section.
        case section(String)
        /// A line across the page.
        case rule
        /// Running text; further lines are indented by `hanging` more.
        case paragraph(String, indent: Int, hanging: Int, Ink)
        /// A mark and a text that hangs beside it.
        case entry(mark: String, String, indent: Int, markInk: Ink, Ink)
        /// A table.
        case table(TextTable, indent: Int)
    }

    let style: TextStyle
    /// Whether lists are written whole, because who reads the page can fold and search it.
    let isWhole: Bool
    private(set) var parts: [Part] = []

    init(_ style: TextStyle, isWhole: Bool = false) {
        self.style = style
        self.isWhole = isWhole
    }

    /// The finished text; it ends with a line end, unless there is nothing in it.
    var text: String {
        var lines = TextLines(style)
        for part in parts { lines.add(part) }
        return lines.text
    }

    /// How many of a list are told before the rest is counted.
    func most(_ count: Int) -> Int { isWhole ? .max : count }

    /// Asks for an empty line; several in a row, and one at the beginning of a page, are one or none.
    mutating func gap() { parts.append(.gap) }

    /// The beginning of a section: its title in a rule across the page.
    mutating func section(_ title: String) { parts.append(.section(title)) }

    /// A rule across the page.
    mutating func rule() { parts.append(.rule) }

    /// A paragraph; further lines are indented by `hanging` more.
    mutating func paragraph(_ text: String, indent: Int = 2, hanging: Int = 0, _ ink: Ink = .plain) {
        parts.append(.paragraph(text, indent: indent, hanging: hanging, ink))
    }

    /// A mark and a text that hangs beside it: `✗ Mọi lĩnh vực …`.
    mutating func entry(
        _ mark: String, _ text: String, indent: Int = 2, mark markInk: Ink = .plain, _ ink: Ink = .plain
    ) {
        parts.append(.entry(mark: mark, text, indent: indent, markInk: markInk, ink))
    }

    /// A table.
    mutating func table(_ table: TextTable, indent: Int = 2) { parts.append(.table(table, indent: indent)) }
}
