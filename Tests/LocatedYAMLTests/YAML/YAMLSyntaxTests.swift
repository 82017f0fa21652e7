// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("YAML syntax errors")
struct YAMLSyntaxTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var report: String
        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Case(
            text: "a:\n\tb: 1\n",
            report: """
                t.yaml:2:1: error: this line is indented with a tab; YAML is indented with spaces [tab-indentation]
                  2 |     b: 1
                    | ^~~~
                  help: replace each tab by two spaces

                """),
        Case(
            text: "a:\n  b: 1\n  \tc: 2\n",
            report: """
                t.yaml:3:3: error: this line is indented with a tab; YAML is indented with spaces [tab-indentation]
                  3 |     c: 2
                    |   ^~
                  help: replace each tab by two spaces

                """),
        Case(
            text: "a: |\n\tb\n",
            report: """
                t.yaml:2:1: error: this line is indented with a tab; YAML is indented with spaces [tab-indentation]
                  2 |     b
                    | ^~~~
                  help: replace each tab by two spaces

                """),
        Case(
            text: "title: a: b\n",
            report: """
                t.yaml:1:9: error: ':' is not allowed here [misplaced-colon]
                  1 | title: a: b
                    |         ^
                  help: put a text that contains ': ' in double quotes; if this is a key, check its indentation

                """),
        Case(
            text: "a: 1\ntên tiêu chí\nb: 2\n",
            report: """
                t.yaml:2:1: error: expected ':' after this key [expected-colon]
                  2 | tên tiêu chí
                    | ^~~~~~~~~~~~
                  help: write 'key: value', with a space after the colon

                """),
        Case(
            text: "a: 'x\nb: 2\n",
            report: """
                t.yaml:1:4: error: this quote is never closed [unclosed-quote]
                  1 | a: 'x
                    |    ^
                  help: add the closing quote; a ' inside '…' is written ''

                """),
        Case(
            text: "a: \"C:\\kho\"\n",
            report: """
                t.yaml:1:7: error: this escape is not valid [bad-escape]
                  1 | a: "C:\\kho"
                    |       ^
                  help: write '\\' as '\\\\' inside double quotes, or use single quotes

                """),
        Case(
            text: "a: [1, 2\nb: 3\n",
            report: """
                t.yaml:1:4: error: this '[' is never closed [unclosed-bracket]
                  1 | a: [1, 2
                    |    ^

                """),
        Case(
            text: "a: [1,\n    '2' 3]\n",
            report: """
                t.yaml:2:9: error: expected ',' or ']' here [expected-comma]
                  2 |     '2' 3]
                    |         ^
                t.yaml:1:4: note: the '[' opens here
                  1 | a: [1,
                    |    ^

                """),
        Case(
            text: "a: {b: 1 c: 2}\n",
            report: """
                t.yaml:1:11: error: expected ',' or '}' here [expected-comma]
                  1 | a: {b: 1 c: 2}
                    |           ^
                t.yaml:1:4: note: the '{' opens here
                  1 | a: {b: 1 c: 2}
                    |    ^

                """),
        Case(
            text: "a: [1, 2\n",
            report: """
                t.yaml:1:4: error: this '[' is never closed [unclosed-bracket]
                  1 | a: [1, 2
                    |    ^

                """),
        Case(
            text: "a: @ủy ban\n",
            report: """
                t.yaml:1:4: error: a value must not begin with '@' [unexpected-character]
                  1 | a: @ủy ban
                    |    ^
                  help: put the text in double quotes

                """),
        Case(
            text: "a:\n  - 1\n - 2\n",
            report: """
                t.yaml:3:2: error: expected a key of the mapping here [expected-key]
                  3 |  - 2
                    |  ^
                t.yaml:1:1: note: the mapping begins here
                  1 | a:
                    | ^
                  help: lines of one level are indented alike; remove what is too much

                """),
        Case(
            text: "- a\nb: 1\n",
            report: """
                t.yaml:2:1: error: expected the '-' of the next item here [expected-dash]
                  2 | b: 1
                    | ^
                t.yaml:1:1: note: the list begins here
                  1 | - a
                    | ^
                  help: lines of one level are indented alike; remove what is too much

                """),
        Case(
            text: "a: - b\n",
            report: """
                t.yaml:1:4: error: a list must not begin with '-' here [misplaced-dash]
                  1 | a: - b
                    |    ^
                  help: begin the list on a new line, or write it in brackets: [a, b]

                """),
        Case(
            text: "  a: 1\nb: 2\n",
            report: """
                t.yaml:2:1: error: the document ends before this text [text-after-document]
                  2 | b: 2
                    | ^~
                  help: lines of one level are indented alike; remove what is too much

                """),
        Case(
            text: "a: |0\n x\n",
            report: """
                t.yaml:1:5: error: after '|' or '>' only '+', '-' or a digit 1 to 9 may follow, then the line must end \
                [block-text-header]
                  1 | a: |0
                    |     ^

                """),
        Case(
            text: "a: &kế 1\n",
            report: """
                t.yaml:1:4: error: a name after '&' or '*' has only letters A to Z, digits, '-' and '_' [anchor-name]
                  1 | a: &kế 1
                    |    ^~~

                """),
        Case(
            text: "a: [b, ]]\n",
            report: """
                t.yaml:1:9: error: expected a key of the mapping here [expected-key]
                  1 | a: [b, ]]
                    |         ^
                t.yaml:1:1: note: the mapping begins here
                  1 | a: [b, ]]
                    | ^
                  help: keys of one mapping are indented alike

                """),
        Case(
            text: "a: ]\n",
            report: """
                t.yaml:1:4: error: expected a value here [expected-value]
                  1 | a: ]
                    |    ^
                  help: put the text in double quotes

                """),
        Case(
            text: "a: ? b\n",
            report: """
                t.yaml:1:4: error: '?' is not allowed here [misplaced-question-mark]
                  1 | a: ? b
                    |    ^

                """),
        Case(
            text: "a: !<x 1\n",
            report: """
                t.yaml:1:4: error: tag '!<x' is not allowed; the document's format decides the type of a value \
                [tag-not-allowed]
                  1 | a: !<x 1
                    |    ^~~

                """),
    ])
    func `are located and say what is right`(_ example: Case) {
        #expect(Reading.report(example.text) == example.report)
    }

    @Test func `the Vietnamese words`() {
        #expect(
            Reading.report("a:\n\tb: 1\n", .yaml, .vi) == """
                t.yaml:2:1: lỗi: dòng này thụt lề bằng phím Tab; YAML chỉ cho phép thụt lề bằng dấu cách [tab-indentation]
                  2 |     b: 1
                    | ^~~~
                  gợi ý: thay mỗi ký tự Tab bằng hai dấu cách

                """)
        #expect(
            Reading.report("a: {b: 1 c: 2}\n", .yaml, .vi) == """
                t.yaml:1:11: lỗi: ở đây phải là ',' hoặc '}' [expected-comma]
                  1 | a: {b: 1 c: 2}
                    |           ^
                t.yaml:1:4: ghi chú: dấu '{' mở ở đây
                  1 | a: {b: 1 c: 2}
                    |    ^

                """)
    }

    @Test func `problems found before a syntax error are reported with it`() {
        #expect(Reading.codes("a: {b: 1, b: 2}\nc: [\n") == ["duplicate-key", "unclosed-bracket"])
    }

    @Test func `tabs that do not indent are no error`() throws {
        let root = try Reading.root("a:\t1 \t# c\nb: [\n\t1,\t2\n]\nc: \"x\n\ty\"\n")
        #expect(Reading.outline(root) == "{a: 1, b: [1, 2], c: \"x y\"}")
        #expect(Reading.codes("b: [\n\t1 2: {3\n]\n") == ["expected-comma"])
    }
}
