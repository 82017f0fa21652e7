// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The line of a place as it is printed, and where the caret stands under it.
///
/// Columns of the place count scalars; the caret counts terminal columns. Tabs are printed as spaces up to the next
/// multiple of four, so that the caret stands right wherever the text is shown. A line wider than 160 columns is cut to
/// a window round the place.
struct SourceExcerpt {
    /// Terminal columns of the longest line printed whole.
    private static let widest = 160
    /// Columns before the place in a window.
    private static let before = 60
    private static let tabWidth = 4

    private struct Cell {
        var text: String
        var width: Int
        var scalars: Int
    }

    /// What is printed of the line.
    let line: String
    /// Terminal columns before the caret.
    let caretColumn: Int
    /// Terminal columns of the place on this line, at least 1.
    let caretWidth: Int

    init(_ place: Diagnostic.Place) {
        let cells = Self.cells(of: place.sourceLine)
        let total = cells.reduce(0) { $0 + $1.scalars }
        let start = max(0, place.column - place.sourceColumn)
        let end = place.endLine > place.line ? total : place.endColumn - place.sourceColumn
        var first = Self.cell(at: start, in: cells)
        var last = max(first, Self.cell(at: max(start, end), in: cells))
        // A place that ends inside a character takes the whole of it.
        if last < cells.count, cells[..<last].reduce(0, { $0 + $1.scalars }) < end { last += 1 }
        var shown = cells[...]
        var prefix = place.sourceColumn > 1 ? "…" : ""
        var suffix = ""
        if place.sourceColumn > 1 || cells.reduce(0, { $0 + $1.width }) > Self.widest {
            let window = Self.window(around: first, in: cells)
            if window.lowerBound > 0 { prefix = "…" }
            if window.upperBound < cells.count { suffix = "…" }
            shown = cells[window]
            first = min(max(first, window.lowerBound), window.upperBound)
            last = min(max(last, first), window.upperBound)
        }
        // Blanks at the end show nothing.
        while suffix.isEmpty, shown.endIndex > last, shown.last?.text.allSatisfy({ $0 == " " }) == true {
            shown.removeLast()
        }
        line = prefix + shown.map(\.text).joined() + suffix
        caretColumn = prefix.count + cells[min(shown.startIndex, first)..<first].reduce(0) { $0 + $1.width }
        caretWidth = max(1, cells[first..<last].reduce(0) { $0 + $1.width })
    }

    /// A text in which nothing steers a terminal: controls become their pictures, other invisible signs "�".
    static func harmless(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars { result.unicodeScalars.append(harmless(scalar)) }
        return result
    }

    private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" }
        if scalar.value == 0x7F { return "\u{2421}" }
        // Joiners shape emoji and some scripts; they do no harm.
        if scalar.value == 0x200D || scalar.value == 0x200C { return scalar }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
        default: return scalar
        }
    }

    private static func cells(of line: String) -> [Cell] {
        var safe = String.UnicodeScalarView()
        for scalar in line.unicodeScalars { safe.append(scalar == "\t" ? scalar : harmless(scalar)) }
        var column = 0
        return String(safe).map { character in
            let scalars = character.unicodeScalars.count
            let cell: Cell
            if character == "\t" {
                let width = tabWidth - column % tabWidth
                cell = Cell(text: String(repeating: " ", count: width), width: width, scalars: scalars)
            } else {
                cell = Cell(text: String(character), width: DisplayWidth.of(character), scalars: scalars)
            }
            column += cell.width
            return cell
        }
    }

    /// The cell in which a scalar stands, or the number of cells when it is after the last.
    private static func cell(at scalar: Int, in cells: [Cell]) -> Int {
        var passed = 0
        for (position, cell) in cells.enumerated() {
            if scalar < passed + cell.scalars { return position }
            passed += cell.scalars
        }
        return cells.count
    }

    private static func window(around position: Int, in cells: [Cell]) -> Range<Int> {
        var start = position
        var room = before
        while start > 0, cells[start - 1].width <= room {
            start -= 1
            room -= cells[start].width
        }
        // Two columns are for the ellipses.
        var end = position
        room = widest - 2 - (before - room)
        while end < cells.count, cells[end].width <= room {
            room -= cells[end].width
            end += 1
        }
        return start..<end
    }
}
