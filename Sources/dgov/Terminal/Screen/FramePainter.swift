// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Paints frames one over the other and sends only the lines that differ, so that nothing flickers over a slow line.
struct FramePainter {
    private var shown: [String]?
    private var cursor: Frame.Position??

    /// Forgets what is on the terminal: the next frame is painted whole.
    mutating func forget() { (shown, cursor) = (nil, nil) }

    /// What to send so that a frame is seen; nothing when it is seen already.
    mutating func paint(_ frame: Frame, rows: Int) -> String {
        let lines = Array(frame.lines.prefix(rows))
        var text = ""
        if let shown {
            for row in 0..<max(lines.count, shown.count) {
                let line = row < lines.count ? lines[row] : ""
                if row >= shown.count || shown[row] != line { text += Self.place(row, 0) + line + Self.restOfLine }
            }
        } else {
            text = Self.wholeScreen
            for (row, line) in lines.enumerated() where !line.isEmpty { text += Self.place(row, 0) + line }
        }
        shown = lines
        let changesLines = !text.isEmpty
        if !changesLines, cursor == .some(frame.cursor) { return "" }
        cursor = .some(frame.cursor)
        if let position = frame.cursor {
            text += Self.place(position.row, position.column) + Self.showCursor
        } else if !changesLines {
            text = Self.hideCursor
        }
        // Hidden while lines are painted, the cursor does not jump about.
        return changesLines ? Self.beginUpdate + Self.hideCursor + text + Self.endUpdate : text
    }

    /// Between these two a terminal that knows them shows nothing by halves (DEC private mode 2026, "synchronized output");
    /// others pass over them.
    private static let beginUpdate = "\u{1B}[?2026h"
    static let endUpdate = "\u{1B}[?2026l"

    private static let hideCursor = "\u{1B}[?25l"
    private static let showCursor = "\u{1B}[?25h"
    private static let restOfLine = "\u{1B}[K"
    private static let wholeScreen = "\u{1B}[H\u{1B}[2J"

    private static func place(_ row: Int, _ column: Int) -> String { "\u{1B}[\(row + 1);\(column + 1)H" }
}
