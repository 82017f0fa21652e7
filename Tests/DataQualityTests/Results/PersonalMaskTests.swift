// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

struct PersonalMaskTests {
    @Test(arguments: [
        ("", ""), ("a", "•"), ("1234", "••••"), ("12345", "•••45"), ("024195001234", "••••••••••34"),
        ("Nguyễn Ái", "•••••••Ái"), ("Nguye\u{302}\u{303}n", "••••e\u{302}\u{303}n"), ("ab\r\ncd", "•••cd"),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦ab", "••••ab"), ("abcd👩‍👩‍👧‍👦b", "•••••b"),
    ])
    func `the last two characters stay, unless there are four or fewer`(text: String, masked: String) {
        #expect(PersonalMask.mask(text) == masked)
        #expect(PersonalMask.mask(masked) == masked)
    }

    @Test func `only personal values are hidden`() {
        let row = FailingRow(
            input: 0, row: 1, line: nil, byteOffset: nil,
            values: [
                .init(column: "id", text: "024195001234", isPersonal: true),
                .init(column: "ma_xa", text: "09331", isPersonal: false),
                .init(column: "ten", text: nil, isPersonal: true),
            ], key: .init(column: "ma", text: "0241950099", isPersonal: true))
        let masked = row.masked()
        #expect(masked.values.map(\.text) == ["••••••••••34", "09331", nil])
        #expect(masked.key?.text == "••••••••99")
        #expect(masked.masked() == masked)
    }
}
