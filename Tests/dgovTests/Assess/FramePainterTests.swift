// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Reports
import Testing

@testable import dgov

@Suite("Frames painted over one another")
struct FramePainterTests {
    private func sent(_ frames: Frame..., rows: Int = 24) -> String {
        var painter = FramePainter()
        return frames.map { painter.paint($0, rows: rows) }.last ?? ""
    }

    /// Lines that are painted: shown by a terminal at once, with the cursor hidden meanwhile.
    private func update(_ text: String) -> String { "\u{1B}[?2026h\u{1B}[?25l" + text + "\u{1B}[?2026l" }

    @Test func `the first frame clears the screen`() {
        #expect(
            sent(Frame(lines: ["một", "", "hai"])) == update("\u{1B}[H\u{1B}[2J\u{1B}[1;1Hmột\u{1B}[3;1Hhai"))
    }

    @Test func `the same frame again sends nothing`() {
        #expect(sent(Frame(lines: ["một"]), Frame(lines: ["một"])) == "")
        let typing = Frame(lines: ["một"], cursor: Frame.Position(row: 0, column: 3))
        #expect(sent(typing, typing) == "")
    }

    @Test func `only lines that differ are sent`() {
        #expect(
            sent(Frame(lines: ["một", "hai", "ba"]), Frame(lines: ["một", "HAI", "ba"]))
                == update("\u{1B}[2;1HHAI\u{1B}[K"))
    }

    @Test func `lines that are gone are wiped`() {
        #expect(sent(Frame(lines: ["một", "hai"]), Frame(lines: ["một"])) == update("\u{1B}[2;1H\u{1B}[K"))
        #expect(sent(Frame(lines: ["một"]), Frame(lines: ["một", "hai"])) == update("\u{1B}[2;1Hhai\u{1B}[K"))
    }

    @Test func `a cursor that moves is all that is sent`() {
        let start = Frame(lines: ["một"], cursor: Frame.Position(row: 0, column: 3))
        let moved = Frame(lines: ["một"], cursor: Frame.Position(row: 0, column: 1))
        #expect(sent(start, moved) == "\u{1B}[1;2H\u{1B}[?25h")
        #expect(sent(start, Frame(lines: ["một"])) == "\u{1B}[?25l")
    }

    @Test func `nothing is sent below the last row`() {
        #expect(
            sent(Frame(lines: ["a", "b"]), Frame(lines: ["A", "B", "C"]), rows: 1) == update("\u{1B}[1;1HA\u{1B}[K"))
    }

    @Test func `after forgetting all is painted anew`() {
        var painter = FramePainter()
        let frame = Frame(lines: ["một"])
        let first = painter.paint(frame, rows: 24)
        painter.forget()
        let second = painter.paint(frame, rows: 24)
        #expect(second == first)
    }

    @Test(arguments: [
        (20, false, "Một hai ba"), (10, false, "Một hai ba"), (6, false, "Một h…"), (1, false, "…"), (0, false, ""),
        (10, true, "Một \u{1B}[1mhai ba\u{1B}[0m"), (6, true, "Một \u{1B}[1mh\u{1B}[0m…"), (4, true, "Một…"),
    ])
    func `a line is cut by columns and not by bytes`(width: Int, colored: Bool, text: String) {
        let line = ScreenLine("Một ") + ScreenLine("hai ba", .strong)
        #expect(line.rendered(width: width, colored: colored) == text)
    }
}
