// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Diagnostics for programs")
struct DiagnosticsJSONTests {
    @Test func `every field is written, in a fixed order`() {
        let problems = Reading.problems(bytes: Array("a: 1\n\"a\": 2\n".utf8))
        #expect(
            String(decoding: DiagnosticsJSON.json(problems), as: UTF8.self) == """
                [
                  {
                    "severity": "error",
                    "code": "duplicate-key",
                    "message": {
                      "vi": "khóa 'a' bị lặp lại trong cùng một nhóm",
                      "en": "key 'a' appears again in the same mapping"
                    },
                    "file": "t.yaml",
                    "line": 2,
                    "column": 1,
                    "endLine": 2,
                    "endColumn": 4,
                    "notes": [
                      {
                        "code": "first-definition",
                        "message": {
                          "vi": "'a' xuất hiện lần đầu ở đây",
                          "en": "'a' first appears here"
                        },
                        "file": "t.yaml",
                        "line": 1,
                        "column": 1,
                        "endLine": 1,
                        "endColumn": 2
                      }
                    ],
                    "help": null
                  }
                ]

                """)
    }

    @Test func `without a place the fields are null, and our own reader accepts the text`() throws {
        let diagnostic = Diagnostic(
            severity: .warning, message: DiagnosticMessage(code: "c", vi: "\"\\\n\t\u{1}\u{2028}", en: "é"), place: nil,
            help: DiagnosticMessage(code: "h", vi: "v", en: "e"))
        let root = try Reading.root(bytes: DiagnosticsJSON.json([diagnostic]), .json)
        #expect(
            Reading.outline(root)
                == "[{\"severity\": \"warning\", \"code\": \"c\", \"message\": {\"vi\": \"\"\\\n\t\u{1}\u{2028}\", \"en\": \"é\"}"
                + ", \"file\": _, \"line\": _, \"column\": _, \"endLine\": _, \"endColumn\": _, \"notes\": []"
                + ", \"help\": {\"code\": \"h\", \"vi\": \"v\", \"en\": \"e\"}}]")
    }

    @Test func `nothing is an empty array`() {
        #expect(String(decoding: DiagnosticsJSON.json([]), as: UTF8.self) == "[]\n")
    }
}
