// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Which syntax a document has")
struct DocumentSyntaxTests {
    @Test(arguments: [
        ("a.json", "x: 1", DocumentSyntax.json), ("A.JSON", "", .json), ("a.yaml", "{\"a\": 1}", .yaml),
        ("a.yml", "[1]", .yaml), ("-", "{\"a\": 1}", .json), ("-", "\u{FEFF} \r\n\t{ \"a\": 1}", .json),
        ("-", "{}", .json),
        ("-", "[1]", .json), ("-", "[[", .json), ("-", "[]", .json), ("-", "[-1]", .json), ("-", "{a: 1}", .yaml),
        ("-", "[a]", .yaml), ("-", "a: 1", .yaml), ("-", "", .yaml), ("-", "{", .yaml), ("-", "\"a\"", .yaml),
    ])
    func `by name, else by the beginning`(name: String, text: String, syntax: DocumentSyntax) {
        #expect(DocumentSyntax.recognised(name: name, bytes: Array(text.utf8)) == syntax)
    }
}
