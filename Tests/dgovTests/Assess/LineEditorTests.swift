// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import dgov

@Suite("A line that is typed")
struct LineEditorTests {
    private func typed(_ keys: [Key], into text: String = "") -> LineEditor {
        var editor = LineEditor(text)
        for key in keys { _ = editor.handle(key) }
        return editor
    }

    /// The text with `|` where the cursor is.
    private func shown(_ editor: LineEditor) -> String {
        var editor = editor
        editor.insert("|")
        return editor.text
    }

    @Test(
        arguments: [
            ([Key.left, .text("x")], "một haxi"), ([.home, .text("x")], "xmột hai"), ([.end, .text("x")], "một haix"),
            ([.wordLeft, .text("x")], "một xhai"), ([.wordLeft, .wordLeft, .text("x")], "xmột hai"),
            ([.home, .wordRight, .text("x")], "mộtx hai"), ([.home, .right, .right, .backspace], "mt hai"),
            ([.home, .delete], "ột hai"), ([.control("w")], "một "), ([.control("w"), .control("w")], ""),
            ([.home, .control("k")], ""), ([.left, .control("u")], "i"), ([.control("a"), .text("x")], "xmột hai"),
            ([.backspace, .backspace], "một h"), ([.delete], "một hai"), ([.right, .text("x")], "một haix"),
            ([.home, .left, .backspace, .text("x")], "xmột hai"), ([.paste("\tba\r\nbốn\u{7}")], "một hai ba bốn"),
        ] as [([Key], String)])
    func `keys change the text`(keys: [Key], text: String) {
        #expect(typed(keys, into: "một hai").text == text)
    }

    @Test(arguments: [
        ("e\u{302}\u{301}", "\u{1EBF}"), ("e\u{301}\u{302}", "\u{E9}\u{302}"), ("u\u{31B}\u{323}", "\u{1EF1}"),
        ("a\u{323}\u{306}", "\u{1EB7}"), ("O\u{302}\u{300}", "\u{1ED2}"), ("d\u{323}", "\u{1E0D}"),
        ("\u{1EA1}\u{306}", "\u{1EB7}"), ("đ\u{301}", "đ\u{301}"), ("x\u{302}\u{301}", "x\u{302}\u{301}"),
    ])
    func `letters with marks become one`(typed: String, text: String) {
        var editor = LineEditor()
        for scalar in typed.unicodeScalars { _ = editor.handle(.text(String(scalar))) }
        #expect(Array(editor.text.unicodeScalars) == Array(text.unicodeScalars))
        _ = editor.handle(.backspace)
        #expect(editor.isEmpty)
    }

    @Test func `a letter of several scalars is taken away whole`() {
        #expect(typed([.backspace], into: "a👨‍👩‍👧").text == "a")
        #expect(typed([.backspace], into: "ađ\u{301}").text == "a")
    }

    @Test(arguments: [Key.enter, .escape, .up, .down, .tab, .pageUp, .control("c"), .unknown])
    func `other keys are left to the screen`(key: Key) {
        var editor = LineEditor("một")
        let isTaken = editor.handle(key)
        #expect(!isTaken)
        #expect(editor.text == "một")
    }

    @Test func `a text longer than a document takes is not taken`() {
        let long = String(repeating: "a", count: LineEditor.longest)
        #expect(typed([.text("b")], into: long).text == long)
    }

    @Test(
        arguments: [
            ([], "Kế hoạch số 12/KH-UBND", 30, "Kế hoạch số 12/KH-UBND", 22), ([], "0123456789", 8, "…456789", 7),
            ([.home], "0123456789", 8, "0123456…", 0), ([.left, .left, .left, .left], "0123456789", 8, "0123456…", 6),
            ([], "0123456", 8, "0123456", 7), ([], "日本語の文字", 8, "…の文字", 7), ([.home], "日本語の文字", 8, "日本語…", 0),
            ([], "", 8, "", 0),
        ] as [([Key], String, Int, String, Int)])
    func `a narrow field shows the text around the cursor`(
        keys: [Key], text: String, width: Int, shown: String, cursor: Int
    ) {
        let window = typed(keys, into: text).window(width: width)
        #expect(window.text == shown)
        #expect(window.cursor == cursor)
    }

    @Test(arguments: [4, 5, 8, 13, 40])
    func `the cursor is in the field wherever it is in the text`(width: Int) {
        let text = "Kế hoạch 日本 số 12/KH-UBND 👨‍👩‍👧 ngày 02/03/2026"
        var editor = LineEditor(text)
        for _ in 0...text.count {
            let (line, cursor) = editor.window(width: width)
            #expect(ScreenLine(line).width <= width)
            #expect((0..<width).contains(cursor))
            _ = editor.handle(.left)
        }
        #expect(shown(editor) == "|" + text)
    }
}
