// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Encoding")
struct EncodingTests {
    @Test func `a byte that is not UTF-8 is located`() {
        let bytes = Array("a: ế\nb: lị".utf8) + [0xE9] + Array("ch\n".utf8)
        #expect(
            Reading.report(bytes: bytes) == """
                t.yaml:2:6: error: byte 0xE9 is not valid UTF-8 here [invalid-utf-8]
                  2 | b: lị�ch
                    |      ^
                  help: save the file as UTF-8

                """)
        #expect(
            Reading.report(bytes: bytes, .json, .vi) == """
                t.json:2:6: lỗi: byte 0xE9 ở đây không hợp lệ trong UTF-8 [invalid-utf-8]
                  2 | b: lị�ch
                    |      ^
                  gợi ý: lưu lại tệp bằng bảng mã UTF-8

                """)
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3], [0xE1, 0xBA], [0xF0, 0x9F, 0x98],
            [0xE1, 0x41, 0x80],
        ] as [[UInt8]])
    func `every malformed sequence is refused`(sequence: [UInt8]) {
        let before = Array("\"aaaa".utf8)
        for bytes in [before + sequence, before + sequence + Array("aaaaaaaaaaa\"".utf8)] {
            for syntax in DocumentSyntax.allCases {
                let problems = Reading.problems(bytes: bytes, syntax)
                #expect(problems.map(\.message.code) == ["invalid-utf-8"])
                #expect(problems.first?.place?.column == 6)
            }
        }
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16"), ([0x61, 0, 0x3A, 0], "UTF-16"),
            ([0, 0x61, 0, 0x3A], "UTF-16"), ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
            ([0x61, 0, 0, 0], "UTF-32"), ([0, 0, 0, 0x61], "UTF-32"),
        ] as [([UInt8], String)])
    func `wide encodings are named`(bytes: [UInt8], name: String) {
        let problems = Reading.problems(bytes: bytes)
        #expect(problems.map(\.message.en) == ["the document is in \(name); only UTF-8 is read"])
        #expect(problems.map(\.message.vi) == ["tài liệu dùng bảng mã \(name); chỉ nhận UTF-8"])
        #expect(problems.first?.help?.vi == "lưu lại tệp bằng bảng mã UTF-8")
    }

    @Test(arguments: [0x00, 0x01, 0x0B, 0x0C, 0x1B, 0x7F] as [UInt8])
    func `controls are refused in YAML`(control: UInt8) {
        let name = "U+00" + (control < 16 ? "0" : "") + String(control, radix: 16, uppercase: true)
        for prefix in ["a: x", "a: xxxxxxxxxxxxxxxx\nb: yyy", "# ế "] {
            let problems = Reading.problems(bytes: Array(prefix.utf8) + [control] + Array("zzzzzzzzzz\n".utf8))
            #expect(problems.map(\.message.en) == ["control character \(name) is not allowed"])
        }
    }

    @Test func `so are the second row of controls, line separators and non-characters`() {
        #expect(
            Reading.report("a: x\u{9B}y\n", .yaml, .vi) == """
                t.yaml:1:5: lỗi: không được dùng ký tự điều khiển U+009B [control-character]
                  1 | a: x�y
                    |     ^

                """)
        #expect(
            Reading.report("a: x\u{2028}y\n") == """
                t.yaml:1:5: error: line separator U+2028 is not allowed [line-separator]
                  1 | a: x�y
                    |     ^
                  help: use an ordinary line end, or write \\u2028 inside double quotes

                """)
        #expect(Reading.codes("a: \u{85}") == ["line-separator"])
        #expect(Reading.codes("a: \u{FFFE}") == ["control-character"])
        #expect(Reading.codes("a: \"\\u2028\\u0007\"\n").isEmpty)
    }

    @Test(arguments: DocumentSyntax.allCases)
    func `a byte order mark at the start is accepted`(syntax: DocumentSyntax) throws {
        let root = try Reading.root("\u{FEFF}{\"a\": \"ế\"}", syntax)
        #expect(Reading.outline(root) == "{\"a\": \"ế\"}")
        #expect(root.place.column == 1)
        #expect(root["a"]?.place.column == 7)
        #expect(root.place.sourceLine == "{\"a\": \"ế\"}")
    }
}
