// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Sets of values")
struct ValueSetTests {
    @Test func `each text is found at its first place`() {
        let set = ValueSet([
            "Nam", "Nữ", "", "Nam", "một giá trị dài hơn mười sáu byte", "1234567890123456", "12345678",
        ])
        #expect(set.count == 5)
        let column = TestColumn([
            "Nam", "Nữ", "nam", "Na", "Namm", "một giá trị dài hơn mười sáu byte", "một giá trị dài hơn mười sáu bytf",
            "1234567890123456", "12345678901234567", "12345678", "1234567", "",
        ])
        var places = [Int32](repeating: 9, count: 12)
        places.withUnsafeMutableBufferPointer { buffer in
            if let base = buffer.baseAddress { MembershipTest(set: set).places(on: column.slices, into: base) }
        }
        #expect(places == [0, 1, -1, -1, -1, 4, -1, 5, -1, 6, -1, -1])
        #expect(column.verdicts(MembershipTest(set: set)) == [0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 2])
    }

    @Test func `an empty set holds nothing`() {
        let set = ValueSet([])
        #expect(set.count == 0)
        #expect(TestColumn(["a", "", "\u{0}"]).verdicts(MembershipTest(set: set)) == [1, 2, 1])
    }

    @Test func `zero bytes count`() {
        let set = ValueSet(bytes: [[0], [0x61, 0], [0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0]])
        let values: [[UInt8]] = [[0], [0, 0], [0x61], [0x61, 0], Array("abcdefgh".utf8), Array("abcdefgh\u{0}".utf8)]
        #expect(TestColumn(bytes: values).verdicts(MembershipTest(set: set)) == [0, 1, 1, 0, 1, 0])
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func `a set agrees with the standard library's`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func text() -> [UInt8] {
            (0..<Int.random(in: 1...(seed == 1 ? 3 : 24), using: &generator)).map { _ in
                UInt8.random(in: 0...3, using: &generator)
            }
        }
        let members = (0..<3000).map { _ in text() }
        let values = (0..<3000).map { _ in text() } + members
        let set = ValueSet(bytes: members)
        let twin = Set(members)
        #expect(set.count == twin.count)
        #expect(
            TestColumn(bytes: values).verdicts(MembershipTest(set: set)) == values.map { twin.contains($0) ? 0 : 1 })
    }

    @Test(arguments: PlaceholderTest.standard)
    func `a placeholder is found in any case and form`(word: String) {
        let test = PlaceholderTest()
        let column = TestColumn([word, word.uppercased(), word.lowercased(), NaiveText.decomposed(word), word + "z"])
        #expect(column.verdicts(test) == [1, 1, 1, 1, 0])
    }

    @Test(arguments: [
        "Nguyễn Văn An", "x", "NA", "Na", "0", "không", "0912345678", "001085012345", "Không rõ ràng", "-1",
        "2000-01-01",
        "nullable", "khong ro", "kh", "đang", "....",
    ])
    func `a value is no placeholder`(word: String) {
        #expect(TestColumn([word]).verdicts(PlaceholderTest()) == [0])
    }

    @Test func `the words can be set`() {
        let test = PlaceholderTest(["X", "một chỗ giữ chỗ rất dài"])
        let column = TestColumn(["x", "X", "không rõ", "MỘT CHỖ GIỮ CHỖ RẤT DÀI", "một chỗ giữ chỗ rất dàj", ""])
        #expect(column.verdicts(test) == [1, 1, 0, 1, 0, 2])
        #expect(TestColumn(["a", "-", ""]).verdicts(PlaceholderTest([])) == [0, 0, 2])
    }

    @Test(arguments: PlaceholderTest.ambiguous)
    func `a word that may be a value is left to the suite`(word: String) {
        #expect(TestColumn([word]).verdicts(PlaceholderTest()) == [0])
        #expect(TestColumn([word]).verdicts(PlaceholderTest(PlaceholderTest.ambiguous)) == [1])
    }
}
