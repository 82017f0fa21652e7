// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@Suite("Terminal columns")
struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Quản trị dữ liệu", 16), ("Qua\u{309}n tri\u{323}", 8), ("数据", 4), ("ｆ", 2), ("ｱ", 1),
        ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇻🇳", 2), ("❤", 1), ("❤\u{FE0F}", 2),
        ("a\u{200B}b", 2),
        ("a\u{7}b", 2), ("…", 1), ("a\tb", 3), ("〿", 1),
    ])
    func `of a text`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
