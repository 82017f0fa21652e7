// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Words of a document inside a message")
struct QuotationTests {
    @Test func `long texts are cut at 60 scalars`() {
        #expect(Quotation.of(String(repeating: "ế", count: 60)) == "'" + String(repeating: "ế", count: 60) + "'")
        #expect(Quotation.of(String(repeating: "ế", count: 61)) == "'" + String(repeating: "ế", count: 60) + "…'")
    }

    @Test func `invisible characters are escaped`() {
        #expect(Quotation.of("a\u{1B}[31m\n\u{202E}b\u{2028}") == "'a\\u{1B}[31m\\u{A}\\u{202E}b\\u{2028}'")
    }

    @Test func `a long scalar is cut without harm to its characters`() throws {
        let root = try Reading.root("k" + String(repeating: "😀", count: 70))
        #expect(root.quotation == "'k" + String(repeating: "😀", count: 59) + "…'")
        let short = try Reading.root("k" + String(repeating: "😀", count: 59))
        #expect(short.quotation == "'k" + String(repeating: "😀", count: 59) + "'")
    }

    @Test func `a list names at most as many as asked for`() {
        #expect(Quotation.list(["a", "b", "c"], limit: 2) == "'a', 'b', …")
        #expect(Quotation.list(["a", "b"], limit: 2) == "'a', 'b'")
    }
}
