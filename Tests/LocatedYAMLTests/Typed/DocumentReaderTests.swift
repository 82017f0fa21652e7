// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Typed values")
struct DocumentReaderTests {
    /// Reads `a` of a document; the value as text, and what was reported.
    private func read<T>(
        _ value: String, _ language: DiagnosticLanguage = .en, _ body: (DocumentReader, Node) -> T?
    ) throws -> (value: T?, report: String) {
        var result: T?
        let report = try Reading.typed("a: \(value)\n", language) { reader, root in
            result = root["a"].flatMap { body(reader, $0) }
        }
        return (result, report)
    }

    @Test(arguments: [("no", "no"), ("'1'", "1"), ("1.10", "1.10"), ("|\n  x", "x\n"), ("\"\"", "")])
    func `a text is any scalar`(text: String, expected: String) throws {
        let result = try read(text) { $0.string($1) }
        #expect(result.value == expected)
        #expect(result.report.isEmpty)
    }

    @Test func `a text is not a list, a mapping or nothing`() throws {
        #expect(
            try read("[x]") { $0.string($1) }.report == """
                t.yaml:1:4: error: 'a' must be a text, but this is a list [expected-text]
                  1 | a: [x]
                    |    ^~~

                """)
        #expect(
            try read("{x: y}", .vi) { $0.string($1) }.report == """
                t.yaml:1:4: lỗi: 'a' phải là văn bản, nhưng ở đây là một nhóm 'khóa: giá trị' [expected-text]
                  1 | a: {x: y}
                    |    ^~~~~~

                """)
        #expect(
            try read("", .vi) { $0.string($1) }.report == """
                t.yaml:1:3: lỗi: 'a' phải là văn bản, nhưng chưa có giá trị [expected-text]
                  1 | a:
                    |   ^

                """)
    }

    @Test func `a list`() throws {
        #expect(try read("[x, y]") { $0.sequence($1) }.value?.map(\.text) == ["x", "y"])
        #expect(
            try read("x") { $0.sequence($1) }.report == """
                t.yaml:1:4: error: 'a' must be a list, but this is 'x' [expected-list]
                  1 | a: x
                    |    ^

                """)
    }

    @Test(arguments: ["a", "A1", "0", "a.b-c_d", "2.1.a", String(repeating: "x", count: 128), "\"q\""])
    func `an id`(text: String) throws {
        #expect(try read(text) { $0.identifier($1) }.value == text.filter { $0 != "\"" })
    }

    @Test(arguments: [
        "-a", ".a", "_a", "a b", "tiêu-chí", "a/b", "\"\"", String(repeating: "x", count: 129), "[a]", "~",
    ])
    func `no id`(text: String) throws {
        let result = try read(text) { $0.identifier($1) }
        #expect(result.value == nil)
        #expect(result.report.contains("[expected-identifier]"))
    }

    @Test func `what an id is made of`() throws {
        #expect(
            try read("tiêu chí") { $0.identifier($1) }.report == """
                t.yaml:1:4: error: 'a' must be a valid id, but this is 'tiêu chí' [expected-identifier]
                  1 | a: tiêu chí
                    |    ^~~~~~~~
                  help: use letters A to Z, digits, '.', '_' and '-', beginning with a letter or digit, at most 128 characters

                """)
        #expect(
            try read("tiêu chí", .vi) { $0.identifier($1) }.report == """
                t.yaml:1:4: lỗi: 'a' phải là một mã định danh hợp lệ, nhưng ở đây là 'tiêu chí' [expected-identifier]
                  1 | a: tiêu chí
                    |    ^~~~~~~~
                  gợi ý: dùng chữ cái không dấu, chữ số, '.', '_' và '-', bắt đầu bằng chữ cái hoặc chữ số, tối đa 128 ký tự

                """)
    }

    @Test(arguments: [("0", 0), ("-5", -5), ("+7", 7), ("010", 10), ("9223372036854775807", Int.max)])
    func `a whole number`(text: String, expected: Int) throws {
        #expect(try read(text) { $0.integer($1, in: Int.min...Int.max) }.value == expected)
    }

    @Test(
        arguments: [
            ("0x1F", "write it in decimal"), ("0o17", "write it in decimal"), ("1_000", "write it without '_': 1000"),
            ("1:30", "YAML 1.1 would read this as a base-60 number; write it in decimal"), ("'5'", "remove the quotes"),
            ("1.0", nil), ("1e3", nil), ("-", nil), ("+", nil), ("năm", nil), ("٣", nil),
        ] as [(String, String?)])
    func `no whole number, with help`(text: String, help: String?) throws {
        let shown = text.filter { $0 != "'" }
        let width = String(repeating: "~", count: text.count - 1)
        let written = text == "-" || text == "+" ? "'\(text)'" : text
        let expected = """
            t.yaml:1:4: error: 'a' must be a whole number, but this is '\(shown)' [expected-integer]
              1 | a: \(written)
                |    ^\(written == text ? width : "~~")
            \(help.map { "  help: \($0)\n" } ?? "")
            """
        #expect(try read(written) { $0.integer($1, in: 0...10) }.report == expected)
    }

    @Test func `a whole number outside its range`() throws {
        #expect(
            try read("11") { $0.integer($1, in: 0...10) }.report == """
                t.yaml:1:4: error: 'a' must be between 0 and 10, but this is '11' [out-of-range]
                  1 | a: 11
                    |    ^~

                """)
        #expect(
            try read("0", .vi) { $0.integer($1, in: 1...Int.max) }.report == """
                t.yaml:1:4: lỗi: 'a' phải là số nguyên từ 1 trở lên, nhưng ở đây là '0' [out-of-range]
                  1 | a: 0
                    |    ^

                """)
        #expect(
            try read("99999999999999999999") { $0.integer($1, in: Int.min...5) }.report == """
                t.yaml:1:4: error: 'a' must be at most 5, but this is '99999999999999999999' [out-of-range]
                  1 | a: 99999999999999999999
                    |    ^~~~~~~~~~~~~~~~~~~~

                """)
    }

    @Test(arguments: [
        ("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false),
    ])
    func `a flag`(text: String, expected: Bool) throws {
        #expect(try read(text) { $0.flag($1) }.value == expected)
    }

    @Test(
        arguments: [
            ("yes", "write true"), ("On", "write true"), ("no", "write false"), ("off", "write false"),
            ("N", "write false"),
            ("\"true\"", "remove the quotes"), ("1", nil), ("có", nil),
        ] as [(String, String?)])
    func `no flag, with help`(text: String, help: String?) throws {
        let expected = """
            t.yaml:1:4: error: 'a' must be true or false, but this is '\(text.filter { $0 != "\"" })' [expected-flag]
              1 | a: \(text)
                |    ^\(String(repeating: "~", count: text.count - 1))
            \(help.map { "  help: \($0)\n" } ?? "")
            """
        #expect(try read(text) { $0.flag($1) }.report == expected)
    }

    @Test func `a word from a closed set`() throws {
        let words = [("mean", 1), ("sum", 2), ("min", 3)]
        #expect(try read("sum") { $0.word($1, among: words) }.value == 2)
        #expect(
            try read("maen") { $0.word($1, among: words) }.report == """
                t.yaml:1:4: error: 'a' must be one of 'mean', 'sum', 'min', but this is 'maen' [unknown-word]
                  1 | a: maen
                    |    ^~~~
                  help: did you mean 'mean'?

                """)
        #expect(
            try read("[sum]", .vi) { $0.word($1, among: words) }.report == """
                t.yaml:1:4: lỗi: 'a' phải là một trong 'mean', 'sum', 'min', nhưng ở đây là một danh sách [unknown-word]
                  1 | a: [sum]
                    |    ^~~~~

                """)
        #expect(
            try read("x") { $0.word($1, among: [("only", 1)]) }.report == """
                t.yaml:1:4: error: 'a' must be 'only', but this is 'x' [unknown-word]
                  1 | a: x
                    |    ^

                """)
    }

    @Test func `other modules say what they expect in the same words`() throws {
        let root = try Reading.root("weight: 1:30\n")
        let node = try #require(root["weight"])
        let message = DiagnosticMessage.expected("expected-number", .init(vi: "một số", en: "a number"), at: node)
        #expect(message.en == "'weight' must be a number, but this is '1:30'")
        #expect(message.vi == "'weight' phải là một số, nhưng ở đây là '1:30'")
        #expect(message.text(in: .vi) == message.vi)
    }
}
