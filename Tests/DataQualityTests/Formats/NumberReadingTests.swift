// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Numbers are read exactly or not at all")
struct NumberReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let mantissa: Int64
        let scale: UInt8
        let state: ValueState
        var testDescription: String { text }

        init(_ text: String, _ mantissa: Int64, _ scale: UInt8 = 0) {
            (self.text, self.mantissa, self.scale, state) = (text, mantissa, scale, .read)
        }

        init(_ text: String, _ state: ValueState) {
            (self.text, mantissa, scale, self.state) = (text, 0, 0, state)
        }
    }

    static func expect(_ example: Case, in style: NumberStyle, _ location: SourceLocation = #_sourceLocation) {
        let column = TestColumn([example.text])
        let vector = column.decimals.read(column.slices, as: style)
        #expect(ValueState(rawValue: vector.states[0]) == example.state, sourceLocation: location)
        guard example.state == .read else { return }
        #expect(vector.mantissas[0] == example.mantissa, sourceLocation: location)
        #expect(vector.scales[0] == example.scale, sourceLocation: location)
    }

    @Test(arguments: [
        Case("0", 0), Case("7", 7), Case("-7", -7), Case("+7", 7), Case("007", 7), Case("-0", 0),
        Case("12345678", 12_345_678),
        Case("123456789", 123_456_789), Case("1234567890123456", 1_234_567_890_123_456),
        Case("12345678901234567", 12_345_678_901_234_567), Case("123456789012345678", 123_456_789_012_345_678),
        Case("-999999999999999999", -999_999_999_999_999_999), Case("0000000000000000000000000000001", 1),
        Case("1.5", 15, 1), Case("1.50", 150, 2), Case(".5", 5, 1), Case("-.5", -5, 1), Case("0.0", 0, 1),
        Case("1234567.8", 12_345_678, 1), Case("-123456.7", -1_234_567, 1), Case("12345678.25", 1_234_567_825, 2),
        Case("105.854200", 105_854_200, 6), Case("0.000000000000000001", 1, 18), Case("1e3", 1000), Case("1.5E2", 150),
        Case("1.5e-2", 15, 3), Case("25e-1", 25, 1), Case("0e99999999", 0), Case("0e-5", 0, 5),
        Case("0.50000000000000000000000", 500_000_000_000_000_000, 18),
        Case("1.0000000000000000000", 100_000_000_000_000_000, 17), Case("12e16", 120_000_000_000_000_000),
        Case("1234567890123456789", .beyond), Case("1e18", .beyond), Case("1e-19", .beyond), Case("1e400", .beyond),
        Case("0.1234567890123456789", .beyond), Case("1e99999999999999999999", .beyond),
        Case("12.5tr", .unreadable), Case("n/a", .unreadable), Case("1 000", .unreadable), Case("NaN", .unreadable),
        Case("inf", .unreadable), Case("-inf", .unreadable), Case(" 1", .unreadable), Case("1 ", .unreadable),
        Case("\t1", .unreadable), Case("-", .unreadable), Case("+", .unreadable), Case(".", .unreadable),
        Case("1.", .unreadable), Case("-1.", .unreadable), Case("1.2.3", .unreadable), Case("1,5", .unreadable),
        Case("--1", .unreadable), Case("+-1", .unreadable), Case("1-", .unreadable), Case("0x10", .unreadable),
        Case("1e", .unreadable), Case("1e+", .unreadable), Case("e5", .unreadable), Case("1e5.5", .unreadable),
        Case("5%", .unreadable), Case("1_000", .unreadable), Case("−5", .unreadable), Case("１２", .unreadable),
        Case("1234567890123456x", .unreadable), Case("x234567890123456", .unreadable), Case("$5", .unreadable),
    ])
    func `a plain number`(_ example: Case) { Self.expect(example, in: .plain) }

    @Test(arguments: [
        Case("1.139", 1139), Case("1.000", 1000), Case("-1.139", -1139), Case("1.234,5", 12_345, 1),
        Case("1234,5", 12_345, 1),
        Case("1.234.567", 1_234_567), Case("12.345.678,90", 1_234_567_890, 2), Case("0,7", 7, 1), Case(",7", 7, 1),
        Case("007", 7), Case("+1.000", 1000), Case("123.456", 123_456), Case("0,000", 0, 3),
        Case("999.999.999.999", 999_999_999_999),
        Case("1.000.000.000.000.000.000", .beyond), Case("100.000.000.000.000.000", 100_000_000_000_000_000),
        Case("0.7", .unreadable), Case("1.5", .unreadable), Case("1234.567", .unreadable), Case("1.23", .unreadable),
        Case("1.2345", .unreadable), Case("0.139", .unreadable), Case("012.345", .unreadable),
        Case("1.234.56", .unreadable),
        Case("1..234", .unreadable), Case("1.234.", .unreadable), Case("1,234.5", .unreadable),
        Case("1,5,5", .unreadable),
        Case("1,", .unreadable), Case("1.234,", .unreadable), Case(".234", .unreadable), Case("1e3", .unreadable),
        Case("1 234", .unreadable), Case("1,234.567", .unreadable), Case("1.234 ", .unreadable),
        Case("1.234đ", .unreadable),
    ])
    func `a Vietnamese number`(_ example: Case) { Self.expect(example, in: .vietnamese) }

    @Test(arguments: [
        Case("1,139", 1139), Case("1,234.5", 12_345, 1), Case("1234.5", 12_345, 1), Case("0.7", 7, 1),
        Case("12,345,678.90", 1_234_567_890, 2), Case("1.139", 1139, 3),
        Case("1,5", .unreadable), Case("0,139", .unreadable), Case("1234,567", .unreadable),
        Case("1.234,5", .unreadable),
        Case("1,23,456", .unreadable), Case("1.234,567", .unreadable), Case("1e3", .unreadable),
    ])
    func `an English number`(_ example: Case) { Self.expect(example, in: .english) }

    @Test func `no text is a missing number`() {
        let column = TestColumn(["", "1", ""])
        let vector = column.decimals.read(column.slices, as: .plain)
        #expect((0..<3).map { vector.states[$0] } == [1, 0, 1])
    }

    @Test(arguments: [NumberStyle.plain, .vietnamese, .english])
    func `what is written in a style is read back`(style: NumberStyle) {
        var generator = SeededGenerator(seed: 3)
        var texts: [String] = []
        var numbers: [(Int64, UInt8)] = []
        for _ in 0..<5000 {
            let digits = Int.random(in: 1...18, using: &generator)
            let places = Int.random(in: 0...digits, using: &generator)
            let most = (0..<digits).reduce(Int64(1)) { power, _ in power * 10 } - 1
            let mantissa = Int64.random(in: -most...most, using: &generator)
            var text = String(mantissa.magnitude)
            text = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
            var whole = String(text.dropLast(places))
            if style.groupMark != 0, Bool.random(using: &generator) {
                let mark = Character(Unicode.Scalar(style.groupMark))
                let grouped = whole.reversed().enumerated().flatMap { $0 > 0 && $0 % 3 == 0 ? [mark, $1] : [$1] }
                whole = String(grouped.reversed())
            }
            let point = places == 0 ? "" : String(Character(Unicode.Scalar(style.decimalSign)))
            texts.append((mantissa < 0 ? "-" : "") + whole + point + text.suffix(places))
            numbers.append((mantissa, UInt8(places)))
        }
        let column = TestColumn(texts)
        let vector = column.decimals.read(column.slices, as: style)
        for row in texts.indices {
            let isRight = vector.states[row] == 0 && (vector.mantissas[row], vector.scales[row]) == numbers[row]
            if !isRight { Issue.record("\(texts[row]) read as \(vector.mantissas[row]) / \(vector.scales[row])") }
        }
    }
}
