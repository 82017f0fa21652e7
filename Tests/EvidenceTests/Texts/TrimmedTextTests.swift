// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@Suite("Texts without white space at their ends")
struct TrimmedTextTests {
    @Test(arguments: [
        ("", ""), (" \t\n\u{A0}", ""), ("a", "a"), ("  xã Tân Lập \r\n", "xã Tân Lập"),
        ("\u{2003}a b\u{3000}", "a b"), ("\u{200B}a", "\u{200B}a"),
    ])
    func `ends are cut, what stands between stays`(text: String, expected: String) {
        #expect(text.trimmed == expected)
        #expect(text[...].trimmed == expected)
    }
}
