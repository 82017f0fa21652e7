// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Tests of text")
struct TextTestTests {
    /// A value with its verdict.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let verdict: UInt8
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ verdict: UInt8 = 0) { (self.text, self.verdict) = (text, verdict) }
    }

    static func expect(_ test: some ValueTest, _ example: Case, _ location: SourceLocation = #_sourceLocation) {
        for filler in [UInt8](arrayLiteral: 0x20, 0x3C, 0x41, 0x80, 0xCC, 0xE1, 0xFF) {
            let column = TestColumn(bytes: [Array(example.text.utf8)], filler: filler)
            #expect(column.verdicts(test) == [example.verdict], sourceLocation: location)
        }
    }

    @Test(arguments: [
        Case("Nguyễn Văn An"), Case("a"), Case("a  b"), Case("Huệ"), Case("é"), Case("…"), Case("Ā"), Case("“a”"),
        Case(" a", 1), Case("a ", 1), Case(" ", 1), Case("\ta", 1), Case("a\t", 1), Case("a\n", 1), Case("\ra", 1),
        Case("\u{A0}a", 1), Case("a\u{A0}", 1), Case("Huệ\u{A0}", 1), Case("\u{2003}a", 1), Case("a\u{2003}", 1),
        Case("a\u{3000}", 1), Case("\u{3000}a", 1), Case("\u{FEFF}a", 1), Case("a\u{200B}", 1), Case("a\u{202F}", 1),
        Case("a\u{1680}", 1), Case("a\u{85}", 1), Case("\u{0B}a", 1), Case("a\u{1F}"), Case("à"), Case("a\u{180E}"),
    ])
    func `a trimmed value`(_ example: Case) { Self.expect(TrimmedTest(), example) }

    @Test(arguments: [
        Case("Nguyễn Văn An"), Case("một hai ba bốn năm sáu bảy tám chín"), Case("a\u{A0}b"), Case("a – b"),
        Case("Nguyễn  Văn An", 1), Case("1234567  8", 1), Case("12345678  9", 1), Case("1234567 8 9"),
        Case("a \u{A0}b", 1), Case("a\t b", 1), Case("a\n\nb", 1), Case("a\u{2003}\u{2003}b", 1), Case("a\nb"),
        Case("Huệ\u{3000} b", 1), Case(" a", 1), Case("a  ", 1),
    ])
    func `no doubled blank`(_ example: Case) { Self.expect(TrimmedTest(refusesDoubleBlanks: true), example) }

    @Test(arguments: [
        Case("Thôn Đồng Tâm, xã Quý Hòa"), Case("a\nb"), Case("a\tb"), Case("emoji 😀"), Case("“ngoặc”…"),
        Case("a\u{0}b", 1), Case("a\u{7}b", 1), Case("a\u{1B}[0m", 1), Case("a\u{7F}", 1), Case("a\u{85}b", 1),
        Case("a\u{9F}", 1), Case("\u{FFFD}", 1), Case("Nguy\u{FFFD}n", 1), Case("a\u{202E}b", 1), Case("a\u{2067}b", 1),
        Case("a\u{AD}b", 3), Case("a\u{200B}b", 3),
        Case("a\u{200D}b", 3), Case("\u{FEFF}a", 3), Case("Nguyễn Văn\u{200B}\u{0}", 1), Case("a\u{A0}b"), Case("²"),
    ])
    func `control characters`(_ example: Case) { Self.expect(ControlCharacterTest(), example) }

    @Test(arguments: [[0xEF, 0xBF, 0xBE], [0xEF, 0xB7, 0x90], [0xF0, 0x9F, 0xBF, 0xBF]] as [[UInt8]])
    func `noncharacters`(bytes: [UInt8]) { #expect(ControlCharacterTest().verdict(of: bytes) == Verdict.failed) }

    @Test(arguments: [Case("a b"), Case("a\tb", 1), Case("a\nb", 1), Case("a\r\nb", 1)])
    func `line breaks may be refused`(_ example: Case) {
        Self.expect(ControlCharacterTest(allowsLineBreaks: false), example)
    }

    @Test(arguments: [
        Case("Hà Nội"), Case("Москва"), Case("Αθήνα"), Case("Hà Nội – Москва"), Case("kΩ"), Case("β2m"), Case("5µm"),
        Case("A4-Б"), Case("漢字abc"), Case("e\u{301}"), Case("x²"), Case("Ωmega"),
        Case("Нà Nội", 1), Case("Hа Noi", 1), Case("Hồ Chí Мinh", 1), Case("раypal", 1), Case("Αlpha", 1),
        Case("vο", 1),
        Case("a\u{301}б", 1), Case("Bắc Ninһ", 1), Case("ѕố", 1),
    ])
    func `mixed scripts`(_ example: Case) { Self.expect(MixedScriptTest(), example) }

    @Test(arguments: [
        Case("a < b"), Case("a<b"), Case("<3"), Case("R&D"), Case("AT&T"), Case("a & b;"), Case("1<2>0"), Case("<"),
        Case("&"),
        Case("x &amp"), Case("a<b và c"), Case("&;"), Case("&#;"), Case("&quá;"), Case("<<>>"), Case("if (a<b && c>d)"),
        Case("<br>", 1), Case("<br/>", 1), Case("a<BR />b", 1), Case("</td>", 1), Case("<a href='x'>y</a>", 1),
        Case("<!-- x -->", 1), Case("<!DOCTYPE html>", 1), Case("Nguyễn&nbsp;An", 1), Case("&#39;", 1),
        Case("&#x27;", 1),
        Case("&amp;", 1), Case("một đoạn dài rồi mới đến <b>đậm</b>", 1), Case("<script>alert(1)</script>", 1),
    ])
    func `HTML in text`(_ example: Case) { Self.expect(HTMLTest(), example) }

    @Test(arguments: [
        Case("Nguyễn Văn An"), Case("-5"), Case("-1.234,5"), Case("+3%"), Case("-0,7 %"), Case("+84912345678"),
        Case("+84 912 345 678"), Case("+84 (24) 3825-1234"), Case("-"), Case("--"), Case("---"), Case("="), Case("+"),
        Case("@"),
        Case("-1e5"), Case("a=b"), Case("an@example.com"), Case(" =1"), Case("ー"), Case("１"),
        Case("=1+1", 1), Case("=SUM(A1:A9)", 1), Case("=cmd|' /C calc'!A0", 1), Case("+1+1|x", 1), Case("+abc", 1),
        Case("-abc", 1),
        Case("-1+2", 1), Case("@SUM(A1)", 1), Case("\t=1", 1), Case("\r=1", 1), Case("\n=1", 1), Case("＝1+1", 1),
        Case("＠a", 1),
        Case("＋a", 1), Case("－a", 1), Case("==", 1), Case("- Hộ nghèo", 3), Case("-Hộ nghèo", 1), Case("+ Hộ nghèo", 1),
    ])
    func `formulas`(_ example: Case) { Self.expect(FormulaTest(), example) }

    @Test(
        arguments: [
            ([0x61], UInt8(0)), ([0xC3, 0xA0], 0), ([0xE1, 0xBB, 0x85], 0), ([0xF0, 0x9F, 0x98, 0x80], 0),
            ([0xED, 0x9F, 0xBF], 0),
            ([0xEE, 0x80, 0x80], 0), ([0xF4, 0x8F, 0xBF, 0xBF], 0), (Array("Nguyễn Thị Hòa, thôn Đồng Tâm".utf8), 0),
            ([0x80], 1), ([0xC3], 1), ([0xC3, 0x28], 1), ([0xC0, 0x80], 1), ([0xC1, 0xBF], 1), ([0xE0, 0x80, 0x80], 1),
            ([0xE0, 0x9F, 0xBF], 1), ([0xED, 0xA0, 0x80], 1), ([0xE1, 0xBB], 1), ([0xF0, 0x80, 0x80, 0x80], 1),
            ([0xF4, 0x90, 0x80, 0x80], 1), ([0xF5, 0x80, 0x80, 0x80], 1), ([0xF0, 0x9F, 0x98], 1), ([0xFF, 0xFE], 1),
            ([0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0xC3], 1),
            ([0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0xC3, 0xA0], 0),
            ([0x4E, 0x67, 0x75, 0x79, 0xEA, 0x6E], 1),
        ] as [([UInt8], UInt8)])
    func `valid UTF-8`(bytes: [UInt8], verdict: UInt8) {
        for filler in [UInt8](arrayLiteral: 0x41, 0x80, 0xBF, 0xFF) {
            #expect(TestColumn(bytes: [bytes], filler: filler).verdicts(EncodingTest()) == [verdict])
        }
        #expect((String(validating: bytes, as: UTF8.self) != nil) == (verdict == 0))
    }

    @Test func `random bytes are valid UTF-8 where the standard library says so`() {
        var generator = SeededGenerator(seed: 11)
        let pool: [UInt8] = [
            0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xC3, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
        ]
        let values = (0..<20_000).map { _ in
            (0..<Int.random(in: 1...11, using: &generator)).map { _ in pool.randomElement(using: &generator) ?? 0 }
        }
        let verdicts = TestColumn(bytes: values).verdicts(EncodingTest())
        for (value, verdict) in zip(values, verdicts) {
            if (String(validating: value, as: UTF8.self) != nil) != (verdict == 0) { Issue.record("\(value)") }
        }
    }

    @Test(
        arguments: [
            (1...5, Case("Huệ")), (3...3, Case("Huệ")), (4...9, Case("Huệ", 1)), (1...2, Case("Huệ", 1)),
            (0...3, Case("Huệ")),
            (12...13, Case("Nguyễn Văn An")), (14...20, Case("Nguyễn Văn An", 1)), (1...12, Case("Nguyễn Văn An", 1)),
            (1...1, Case("😀")), (1...1, Case("e\u{301}", 1)), (2...2, Case("e\u{301}")), (100...200, Case("a", 1)),
        ] as [(ClosedRange<Int>, Case)])
    func `length in scalars`(range: ClosedRange<Int>, example: Case) { Self.expect(LengthTest(range), example) }

    @Test(arguments: [
        Case("Hòa"), Case("B"), Case("H"), Case("A", 1), Case("I", 1), Case("Hòb", 1), Case("Đ", 1), Case("Bắc"),
    ])
    func `texts in the order of their bytes`(_ example: Case) {
        Self.expect(TextRangeTest(from: "B", to: "Hòa"), example)
    }
}
