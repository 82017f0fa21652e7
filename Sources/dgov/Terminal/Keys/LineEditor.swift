// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// One line that is being typed.
struct LineEditor: Hashable {
    private var before: [Character] = []
    private var after: [Character] = []

    /// The longest text in bytes: a document takes no more in one text, and nobody types it.
    static let longest = 1 << 16

    /// A line with a text, and the cursor at its end.
    init(_ text: String = "") { insert(text) }

    var text: String { String(before + after) }
    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// Puts a text in at the cursor: line ends and tabs as spaces, nothing that cannot be seen.
    mutating func insert(_ text: String) {
        var clean = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            if scalar == "\n", isAfterReturn { continue }
            switch scalar.properties.generalCategory {
            case _ where scalar.properties.isWhitespace: clean.append(" ")
            // The joiners of scripts and emoji are format characters too, and belong to the text.
            case .format where scalar.value == 0x200C || scalar.value == 0x200D: clean.append(scalar)
            case .control, .format, .surrogate, .privateUse, .unassigned: break
            default: clean.append(scalar)
            }
        }
        let whole = ComposedText.of(String(before) + String(clean))
        guard whole.utf8.count + String(after).utf8.count <= Self.longest else { return }
        before = Array(whole)
    }

    /// Does what a key does in a line; says whether it does anything there.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .text(let text), .paste(let text): insert(text)
        case .backspace, .control("h"): _ = before.popLast()
        case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
        case .left, .control("b"): move(-1)
        case .right, .control("f"): move(1)
        case .home, .control("a"): move(-before.count)
        case .end, .control("e"): move(after.count)
        case .wordLeft: move(-wordBefore)
        case .wordRight: move(wordAfter)
        case .control("w"): before.removeLast(wordBefore)
        case .control("u"): before = []
        case .control("k"): after = []
        default: return false
        }
        return true
    }

    private mutating func move(_ steps: Int) {
        let whole = before + after
        let cursor = min(max(before.count + steps, 0), whole.count)
        before = Array(whole[..<cursor])
        after = Array(whole[cursor...])
    }

    /// How many characters lie between the cursor and the beginning of the word before it.
    private var wordBefore: Int {
        let blanks = before.reversed().prefix { $0 == " " }.count
        return blanks + before.reversed().dropFirst(blanks).prefix { $0 != " " }.count
    }

    private var wordAfter: Int {
        let blanks = after.prefix { $0 == " " }.count
        return blanks + after.dropFirst(blanks).prefix { $0 != " " }.count
    }

    // MARK: Display

    /// The part of the line that fits a field, and the column of the cursor in it. What is left out is marked by `…`.
    func window(width: Int) -> (text: String, cursor: Int) {
        let width = max(width, 4)
        let widths = (before + after).map { DisplayWidth.of(String($0)) }
        let cursor = before.count
        if widths.reduce(0, +) < width { return (text, widths[..<cursor].reduce(0, +)) }
        // The cursor keeps a quarter of the field to its right, as long as there is text for it.
        let rest = max(1, min(widths[cursor...].reduce(0, +), width / 4))
        var start = cursor
        var used = 0
        while start > 0, used + widths[start - 1] + rest + (start > 1 ? 1 : 0) <= width {
            start -= 1
            used += widths[start]
        }
        var line = start > 0 ? "…" : ""
        let column = used + (start > 0 ? 1 : 0)
        var filled = start > 0 ? 1 : 0
        for (position, character) in (before + after).enumerated().dropFirst(start) {
            let isLast = position == widths.count - 1
            guard filled + widths[position] + (isLast ? 0 : 1) <= width else { return (line + "…", column) }
            line.append(character)
            filled += widths[position]
        }
        return (line, column)
    }
}
