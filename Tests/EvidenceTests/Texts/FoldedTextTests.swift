// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@Suite("Text is folded for comparison")
struct FoldedTextTests {
    @Test(
        "Vietnamese folds alike however it is written",
        arguments: [
            ("Trường học  (Đà Nẵng)", "truong hoc da nang"),
            ("TRU\u{31B}O\u{31B}\u{300}NG HO\u{323}C", "truong hoc"),
            ("Truong hoc", "truong hoc"),
            ("ĂẮẰẲẴẶ ÂẤẦẨẪẬ ÊẾỀỂỄỆ ÔỐỒỔỖỘ ƠỚỜỞỠỢ ƯỨỪỬỮỰ Đ", "aaaaaa aaaaaa eeeeee oooooo oooooo uuuuuu d"),
            ("ăắằẳẵặ âấầẩẫậ êếềểễệ ôốồổỗộ ơớờởỡợ ưứừửữự đ", "aaaaaa aaaaaa eeeeee oooooo oooooo uuuuuu d"),
            ("Ð", "d"), ("hòa", "hoa"), ("hoà", "hoa"),
        ])
    func vietnamese(text: String, folded: String) {
        #expect(FoldedText.folded(text) == folded)
    }

    @Test(
        "whatever is neither letter nor digit parts words, and the ends are bare",
        arguments: [
            ("", ""), (" \t\n", ""), ("--a--b_c--", "a b c"), ("GRDP-2024/Quý 1", "grdp 2024 quy 1"), ("…", ""),
        ])
    func separators(text: String, folded: String) {
        #expect(FoldedText.folded(text) == folded)
    }

    @Test("other scripts stay, in lower case", arguments: [("Данные", "данные"), ("数据 A", "数据 a"), ("Œuvre", "œuvre")])
    func otherScripts(text: String, folded: String) {
        #expect(FoldedText.folded(text) == folded)
    }
}
