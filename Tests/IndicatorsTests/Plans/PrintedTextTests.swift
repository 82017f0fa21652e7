// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Looking for a text in print")
struct PrintedTextTests {
    private static let print = """
        | 1 |
        **Tỷ lệ   hồ sơ** được số
        hóa (trước 10/12). |
        ≥ 100% |
        Sở Tư pháp;<br>Công <b>an</b> tỉnh |
        """

    @Test(arguments: [
        "Tỷ lệ hồ sơ được số hóa", "được số hóa (trước 10/12).", "trước 10/12", "≥ 100%", "100%", "100", "%",
        "Sở Tư pháp; Công an tỉnh", "1",
    ])
    func `finds it over line breaks and marks`(fragment: String) {
        #expect(PrintedText(Self.print).contains(fragment))
    }

    @Test(arguments: [
        // Mistyped: another letter, tone, case, number, missing stop or space, the other Unicode form.
        "Tỷ lệ hồ sở được số hóa", "Tỷ lệ hố sơ được số hóa", "tỷ lệ hồ sơ", "trước 10/11", "10/12)!", "10 /12",
        "> 100%",
        "Sở Tư pháp;Công an tỉnh", "số ho\u{301}a",
        // No whole words, or more than the source has.
        "00%", "ồ sơ", "hồ sơ được số hóa tỉnh", "Công an tỉnh và", "",
        // Across a border.
        "(trước 10/12). ≥ 100%", "100% Sở Tư pháp",
    ])
    func `does not find what is not printed`(fragment: String) {
        #expect(!PrintedText(Self.print).contains(fragment))
    }

    @Test func `finds a row when borders are dropped, after a place only`() {
        let text = PrintedText(Self.print + "\n|\n|\n1 |\nTỷ lệ", borders: .dropped)
        let row = "1 Tỷ lệ hồ sơ được số hóa (trước 10/12). ≥ 100% Sở Tư pháp; Công an tỉnh"
        #expect(text.range(of: row)?.lowerBound == 0)
        #expect(text.range(of: row, from: 1) == nil)
        #expect(text.range(of: "1 Tỷ lệ", from: 1) != nil)
    }

    @Test func `joins a row that a page break cut`() {
        let cut = """
            | TT | Nhiệm vụ | Cơ quan |
            |----|:---:|---|
            | 1 | số hóa | Sở Tư pháp; |
            | 2 | mở dữ | Sở Y tế |

            |   |   |   |
            |---|---|---|
            |   | liệu |   |
            | 3 | đào tạo | Sở Nội vụ |

            |   |   |   |
            |---|---|---|
            | 4 | kinh phí | Sở Tài chính |

            | a |   | c |
            |---|---|---|
            |   | b |   |
            |
            |   |
            """
        #expect(
            PageBreak.joined(cut) == """
                | TT | Nhiệm vụ | Cơ quan |
                |----|:---:|---|
                | 1 | số hóa | Sở Tư pháp; |
                | 2 | mở dữ liệu | Sở Y tế |

                | 3 | đào tạo | Sở Nội vụ |

                | 4 | kinh phí | Sở Tài chính |

                | a |   | c |
                |---|---|---|
                |   | b |   |
                |
                |   |
                """)
    }
}
