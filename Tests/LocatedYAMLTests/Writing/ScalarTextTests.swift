// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

struct ScalarTextTests {
    @Test(arguments: [
        ("Sở Xây dựng", "Sở Xây dựng"), ("vn-dqi", "vn-dqi"), ("Tỷ lệ (%)", "Tỷ lệ (%)"),
        ("21/KH-UBND", "\"21/KH-UBND\""),
        ("", "\"\""), ("yes", "\"yes\""), ("NULL", "\"NULL\""), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""),
        ("a ", "\"a \""), ("- a", "\"- a\""), ("a, b", "\"a, b\""), ("[a]", "\"[a]\""), ("a\nb", "\"a\\nb\""),
        ("\"a\\", "\"\\\"a\\\\\""), ("a\u{1B}b", "\"a\\u001bb\""), ("a\u{202E}b", "\"a\\u202eb\""),
        ("a\u{E0001}", "\"a\\U000e0001\""),
    ])
    func `a text is quoted where it could be mistaken`(text: String, written: String) {
        #expect(ScalarText.written(text) == written)
    }

    @Test func `JSON has quotes always, and pairs beyond the basic plane`() {
        #expect(ScalarText.list(["a", "b\u{E0001}"], for: .json) == "[\"a\", \"b\\udb40\\udc01\"]")
    }

    @Test(arguments: DocumentSyntax.allCases) func `every text reads back as it was`(syntax: DocumentSyntax) throws {
        var random = SeededGenerator(seed: 6)
        let odd: [Unicode.Scalar] = [
            "\u{0}", "\t", "\n", "\r", " ", "#", ":", "-", "\"", "'", "\\", "{", "}", "[", "]", ",", "&", "*", "!", "|",
            "%", "@", "`", "?", "~", "\u{7F}", "\u{85}", "\u{300}", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFE}",
            "\u{E0001}", "\u{1F600}", "\u{10FFFF}", "a", "ộ", "1",
        ]
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0..<12, using: &random) {
                guard let scalar = odd.randomElement(using: &random) else { continue }
                text.unicodeScalars.append(scalar)
            }
            let written = "{\"a\": \(ScalarText.written(text, for: syntax))}"
            let root = try DocumentComposer.compose(
                SourceText(name: "a", bytes: Array(written.utf8)), syntax: syntax)
            #expect(root["a"]?.text.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        }
    }
}
