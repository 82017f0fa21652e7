// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("JSON syntax errors")
struct JSONSyntaxTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var column: Int
        var width: Int
        var code: String
        var en: String
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ column: Int, _ width: Int, _ code: String, _ en: String) {
            self.text = text
            self.column = column
            self.width = width
            self.code = code
            self.en = en
        }
    }

    @Test(arguments: [
        Case("[1, 2,]", 6, 1, "trailing-comma", "the last entry must not be followed by ','"),
        Case("{\"a\": 1, }", 8, 1, "trailing-comma", "the last entry must not be followed by ','"),
        Case("{'a': 1}", 2, 1, "single-quotes", "JSON uses double quotes \", not '"),
        Case("{\"a\": 'x'}", 7, 1, "single-quotes", "JSON uses double quotes \", not '"),
        Case("[1, // x\n2]", 5, 1, "json-comment", "JSON has no comments; remove it, or use YAML"),
        Case("/* x */ 1", 1, 1, "json-comment", "JSON has no comments; remove it, or use YAML"),
        Case("[1] # x", 5, 1, "json-comment", "JSON has no comments; remove it, or use YAML"),
        Case("{trọng_số: 1}", 2, 8, "unquoted-key", "key 'trọng_số' must be in double quotes"),
        Case("{1: 1}", 2, 1, "unquoted-key", "key '1' must be in double quotes"),
        Case("{,}", 2, 1, "expected-key", "expected a key in double quotes here"),
        Case("{[1]: 1}", 2, 1, "expected-key", "expected a key in double quotes here"),
        Case("[007]", 2, 3, "leading-zero", "a number must not begin with an extra 0"),
        Case("[-01]", 2, 3, "leading-zero", "a number must not begin with an extra 0"),
        Case("[+1]", 2, 2, "bad-number", "'+1' is not a valid number"),
        Case("[.5]", 2, 2, "bad-number", "'.5' is not a valid number"),
        Case("[1.]", 2, 2, "bad-number", "'1.' is not a valid number"),
        Case("[1e]", 2, 2, "bad-number", "'1e' is not a valid number"),
        Case("[0x1F]", 2, 4, "bad-number", "'0x1F' is not a valid number"),
        Case("[1_000]", 2, 5, "bad-number", "'1_000' is not a valid number"),
        Case("[85%]", 2, 3, "bad-number", "'85%' is not a valid number"),
        Case("[-]", 2, 1, "bad-number", "'-' is not a valid number"),
        Case("[2026-11-21]", 2, 10, "bad-number", "'2026-11-21' is not a valid number"),
        Case("[NaN]", 2, 3, "not-finite", "JSON has no number 'NaN'"),
        Case("[Infinity]", 2, 8, "not-finite", "JSON has no number 'Infinity'"),
        Case("[-Infinity]", 2, 9, "not-finite", "JSON has no number '-Infinity'"),
        Case("[True]", 2, 4, "not-json-value", "'True' is not a JSON value"),
        Case("[đúng]", 2, 4, "not-json-value", "'đúng' is not a JSON value"),
        Case("[\"\\x41\"]", 3, 2, "bad-escape", "this escape is not valid"),
        Case("[\"\\u12G4\"]", 3, 6, "bad-escape", "this escape is not valid"),
        Case("[\"\\ế\"]", 3, 2, "bad-escape", "this escape is not valid"),
        Case("\"\\", 2, 1, "bad-escape", "this escape is not valid"),
        Case("\"\\u12", 2, 4, "bad-escape", "this escape is not valid"),
        Case("\"\\ud83d\"", 2, 6, "lone-surrogate", "this half of a surrogate pair stands alone and is no character"),
        Case("\"\\ude00x\"", 2, 6, "lone-surrogate", "this half of a surrogate pair stands alone and is no character"),
        Case(
            "\"\\ud83d\\u0041\"", 2, 6, "lone-surrogate",
            "this half of a surrogate pair stands alone and is no character"),
        Case("\"a\tb\"", 3, 1, "control-character", "control character U+0009 is not allowed"),
        Case("\"a\u{0}b\"", 3, 1, "control-character", "control character U+0000 is not allowed"),
        Case("[\u{0}]", 2, 1, "control-character", "control character U+0000 is not allowed"),
        Case("\"abc", 1, 1, "unclosed-quote", "this quote is never closed"),
        Case("[1, [2]", 1, 1, "unclosed-bracket", "this '[' is never closed"),
        Case("{\"a\": {}", 1, 1, "unclosed-bracket", "this '{' is never closed"),
        Case("[1] x1", 5, 2, "text-after-document", "the document ends before this text"),
        Case("{}}", 3, 1, "text-after-document", "the document ends before this text"),
        Case("1 2", 3, 1, "text-after-document", "the document ends before this text"),
        Case("{\"a\" 1}", 6, 1, "expected-colon", "expected ':' after the key here"),
        Case("{\"a\", 1}", 5, 1, "expected-colon", "expected ':' after the key here"),
        Case("[,]", 2, 1, "expected-value", "expected a value here"),
        Case("{\"a\": }", 7, 1, "expected-value", "expected a value here"),
        Case("{\"a\":: 1}", 6, 1, "expected-value", "expected a value here"),
        Case("", 1, 0, "empty-document", "the document is empty"),
        Case(" \n ", 1, 0, "empty-document", "the document is empty"),
    ])
    func `are located and say what is right`(_ example: Case) throws {
        let problems = Reading.problems(bytes: Array(example.text.utf8), .json)
        #expect(problems.count == 1)
        let problem = try #require(problems.first)
        #expect(problem.message.code == example.code)
        #expect(problem.message.en == example.en)
        let place = try #require(problem.place)
        #expect(place.line == 1)
        #expect(place.column == example.column)
        #expect(place.endColumn - place.column == example.width)
    }

    @Test func `a missing comma names the bracket`() {
        #expect(
            Reading.report("{\n  \"a\": 1\n  \"b\": 2\n}", .json) == """
                t.json:3:3: error: expected ',' or '}' here [expected-comma]
                  3 |   "b": 2
                    |   ^
                t.json:1:1: note: the '{' opens here
                  1 | {
                    | ^

                """)
        #expect(
            Reading.report("[1 2}", .json, .vi) == """
                t.json:1:4: lỗi: ở đây phải là ',' hoặc ']' [expected-comma]
                  1 | [1 2}
                    |    ^
                t.json:1:1: ghi chú: dấu '[' mở ở đây
                  1 | [1 2}
                    | ^

                """)
    }

    @Test func `help says how to write it`() {
        #expect(
            Reading.report("[None]", .json) == """
                t.json:1:2: error: 'None' is not a JSON value [not-json-value]
                  1 | [None]
                    |  ^~~~
                  help: did you mean 'null'?

                """)
        #expect(
            Reading.report("[\"a\nb\"]", .json, .vi) == """
                t.json:1:2: lỗi: dấu ngoặc kép mở ở đây chưa được đóng [unclosed-quote]
                  1 | ["a
                    |  ^
                  gợi ý: thêm dấu ngoặc kép đóng; chỗ xuống dòng bên trong chuỗi viết là \\n

                """)
    }

    @Test func `duplicates are collected up to the first syntax error`() {
        #expect(
            Reading.report("[{\"a\": 1, \"a\": 2, \"a\": 3}, {\"b\": 1, \"b\": 1}, 01]", .json) == """
                t.json:1:11: error: key 'a' appears again in the same mapping [duplicate-key]
                  1 | [{"a": 1, "a": 2, "a": 3}, {"b": 1, "b": 1}, 01]
                    |           ^~~
                t.json:1:3: note: 'a' first appears here
                  1 | [{"a": 1, "a": 2, "a": 3}, {"b": 1, "b": 1}, 01]
                    |   ^~~
                t.json:1:19: error: key 'a' appears again in the same mapping [duplicate-key]
                  1 | [{"a": 1, "a": 2, "a": 3}, {"b": 1, "b": 1}, 01]
                    |                   ^~~
                t.json:1:3: note: 'a' first appears here
                  1 | [{"a": 1, "a": 2, "a": 3}, {"b": 1, "b": 1}, 01]
                    |   ^~~
                t.json:1:37: error: key 'b' appears again in the same mapping [duplicate-key]
                  1 | [{"a": 1, "a": 2, "a": 3}, {"b": 1, "b": 1}, 01]
                    |                                     ^~~
                t.json:1:29: note: 'b' first appears here
                  1 | [{"a": 1, "a": 2, "a": 3}, {"b": 1, "b": 1}, 01]
                    |                             ^~~
                t.json:1:46: error: a number must not begin with an extra 0 [leading-zero]
                  1 | [{"a": 1, "a": 2, "a": 3}, {"b": 1, "b": 1}, 01]
                    |                                              ^~

                """)
    }
}
