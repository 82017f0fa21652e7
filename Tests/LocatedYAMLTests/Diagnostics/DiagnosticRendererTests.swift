// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Diagnostics for people")
struct DiagnosticRendererTests {
    private let message = DiagnosticMessage(code: "odd", vi: "giá trị lạ", en: "odd value")

    private func render(
        _ text: String, _ range: Range<Int>, _ language: DiagnosticLanguage = .en, color: Bool = false
    ) -> String {
        let place = SourceText(name: "t.yaml", bytes: Array(text.utf8))
            .place(of: SourceRange(start: range.lowerBound, end: range.upperBound))
        return DiagnosticRenderer(language: language, color: color)
            .render([Diagnostic(severity: .error, message: message, place: place)])
    }

    @Test func `place, severity, message, code, source line, caret, notes and help`() throws {
        let source = SourceText(name: "rubric.yaml", bytes: Array("id: a\nweight: 1:30\n".utf8))
        let diagnostic = Diagnostic(
            severity: .warning, message: message, place: source.place(of: SourceRange(start: 14, end: 18)),
            notes: [
                Diagnostic.Note(place: source.place(of: SourceRange(start: 0, end: 2)), message: message),
                Diagnostic.Note(place: nil, message: message),
            ],
            help: DiagnosticMessage(code: "do-this", vi: "làm thế này", en: "do this"))
        #expect(
            DiagnosticRenderer(language: .en, color: false).render([diagnostic]) == """
                rubric.yaml:2:9: warning: odd value [odd]
                  2 | weight: 1:30
                    |         ^~~~
                rubric.yaml:1:1: note: odd value
                  1 | id: a
                    | ^~
                  note: odd value
                  help: do this

                """)
        #expect(
            DiagnosticRenderer(language: .vi, color: false).render([diagnostic]) == """
                rubric.yaml:2:9: cảnh báo: giá trị lạ [odd]
                  2 | weight: 1:30
                    |         ^~~~
                rubric.yaml:1:1: ghi chú: giá trị lạ
                  1 | id: a
                    | ^~
                  ghi chú: giá trị lạ
                  gợi ý: làm thế này

                """)
    }

    @Test func `without a place only the message is written`() {
        let diagnostic = Diagnostic(severity: .note, message: message, place: nil)
        #expect(DiagnosticRenderer(language: .vi, color: false).render([diagnostic]) == "ghi chú: giá trị lạ [odd]\n")
    }

    @Test func `the caret stands under Vietnamese text in either normal form`() {
        #expect(
            render("tên: Lĩnh vực", 6..<17) == """
                t.yaml:1:6: error: odd value [odd]
                  1 | tên: Lĩnh vực
                    |      ^~~~~~~~

                """)
        let decomposed = "te\u{302}n: Li\u{303}nh"
        #expect(
            render(decomposed, 7..<13)
                == "t.yaml:1:7: error: odd value [odd]\n  1 | \(decomposed)\n    |      ^~~~\n")
    }

    @Test func `the caret is as wide as wide characters`() {
        #expect(
            render("数据: 表😀 x", 8..<15) == """
                t.yaml:1:5: error: odd value [odd]
                  1 | 数据: 表😀 x
                    |       ^~~~

                """)
    }

    @Test func `tabs are printed as spaces up to the next fourth column`() {
        #expect(
            render("a\tb: \tc", 6..<7) == """
                t.yaml:1:7: error: odd value [odd]
                  1 | a   b:  c
                    |         ^

                """)
    }

    @Test func `controls and signs that turn the text round are made harmless`() {
        #expect(
            render("a\u{1B}[31m\u{202E}b", 9..<10) == """
                t.yaml:1:8: error: odd value [odd]
                  1 | a␛[31m�b
                    |        ^

                """)
    }

    @Test func `an empty place and a place after the line have a caret`() {
        #expect(render("a:", 2..<2) == "t.yaml:1:3: error: odd value [odd]\n  1 | a:\n    |   ^\n")
        #expect(render("", 0..<0) == "t.yaml:1:1: error: odd value [odd]\n  1 |\n    | ^\n")
    }

    @Test func `a place of several lines is marked to the end of its first`() {
        #expect(render("a: x\n  y\n", 3..<8) == "t.yaml:1:4: error: odd value [odd]\n  1 | a: x\n    |    ^\n")
    }

    @Test func `line numbers widen the margin`() {
        let text = String(repeating: "\n", count: 12_344) + "abc"
        #expect(
            render(text, 12_345..<12_346) == """
                t.yaml:12345:2: error: odd value [odd]
                12345 | abc
                      |  ^

                """)
    }

    @Test func `a line wider than 160 columns is cut round the place`() {
        let text = String(repeating: "a", count: 100) + "B" + String(repeating: "c", count: 100)
        let shown = "…" + String(repeating: "a", count: 60) + "B" + String(repeating: "c", count: 97) + "…"
        #expect(
            render(text, 100..<101)
                == "t.yaml:1:101: error: odd value [odd]\n  1 | \(shown)\n    | "
                + String(repeating: " ", count: 61) + "^\n")
        let whole = String(repeating: "a", count: 160)
        #expect(render(whole, 0..<1) == "t.yaml:1:1: error: odd value [odd]\n  1 | \(whole)\n    | ^\n")
    }

    @Test func `a line of megabytes is cut too`() {
        let text = String(repeating: "漢", count: 700_000)
        let shown = "…" + String(repeating: "漢", count: 79) + "…"
        #expect(
            render(text, 1_200_000..<1_200_003)
                == "t.yaml:1:400001: error: odd value [odd]\n  1 | \(shown)\n    | "
                + String(repeating: " ", count: 61) + "^~\n")
    }

    @Test func `colours only when asked for`() {
        #expect(
            render("a: b", 3..<4, color: true)
                == "\u{1B}[1mt.yaml:1:4:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1modd value\u{1B}[0m [odd]\n"
                + "  1 | a: b\n    |    \u{1B}[1;32m^\u{1B}[0m\n")
    }

    @Test func `nothing gives nothing`() {
        #expect(DiagnosticRenderer(language: .vi, color: true).render([]).isEmpty)
    }
}
