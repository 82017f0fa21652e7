// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Evidence

struct RationalTextTests {
    @Test(arguments: [
        ("7", "7"), ("-0.85", "-17/20"), ("1.5e2", "150"), ("85%", "17/20"), ("17/20", "17/20"), ("+5", "5"),
        (".5", "1/2"), ("5.", "5"), ("-.25", "-1/4"), ("0", "0"), ("-0", "0"), ("000", "0"), ("-0.0e-5", "0"),
        ("34/40", "17/20"), ("-17/20", "-17/20"), ("+1/2", "1/2"), ("0/9", "0"), ("007/010", "7/10"),
        ("1E3", "1000"), ("1e+3", "1000"), ("1e-3", "1/1000"), ("1e0000000003", "1000"), ("12.5%", "1/8"),
        ("1e2%", "1"), ("-200%", "-2"), ("9223372036854775807", "9223372036854775807"),
        ("-9223372036854775808", "-9223372036854775808"), ("9223372036854775808", "9223372036854775808"),
        ("99999999999999999999999999999999999999.5", "199999999999999999999999999999999999999/2"),
        ("10000000000000000000000/20000000000000000000000", "1/2"), ("0e400", "0"),
    ])
    func `a number is read exactly`(text: String, fraction: String) throws {
        #expect(try #require(Rational(parsing: text)).fraction == fraction)
        #expect(try #require(Rational(parsing: Array(text.utf8))).fraction == fraction)
        #expect(try #require(Rational(parsing: Array(text.utf8).reversed().reversed())).fraction == fraction)
        #expect(try #require(Rational(parsing: "<\(text)>".dropFirst().dropLast())).fraction == fraction)
    }

    @Test(arguments: [
        "", "+", "-", ".", "-.", "e5", ".e5", "1e", "1e+", "1e5.", "1e401", "1e-401", "1e99999999999999999999",
        ".inf", "-.inf", ".nan", "inf", "nan", "Infinity", "0x10", "0o7", "0b1", "1_000", "1,5", "1.5.2", "12:30",
        "1/0", "1/00", "1/", "/2", "1/-2", "1/+2", "1.5/2", "1/2.5", "1/2/3", "1e2/3", "1/2%", "%", "1%%", "%1",
        " 1", "1 ", "1 %", "1 / 2", "--1", "+-1", "1-", "٣", "１", "½", "1e5e5", "true", "~", "1\0",
    ])
    func `what is not a number is refused`(text: String) {
        #expect(Rational(parsing: text) == nil)
        #expect(Rational(parsing: Array(text.utf8)) == nil)
    }

    @Test func `a number may have 400 digits and not one more`() {
        let digits = String(repeating: "7", count: 400)
        #expect(Rational(parsing: digits)?.fraction == digits)
        #expect(Rational(parsing: "-" + digits)?.fraction == "-" + digits)
        #expect(Rational(parsing: digits + "7") == nil)
        #expect(Rational(parsing: "." + digits) != nil)
        #expect(Rational(parsing: "1." + digits) == nil)
        #expect(Rational(parsing: digits + "/" + digits) == .one)
        #expect(Rational(parsing: "1/" + digits + "7") == nil)
        #expect(Rational(parsing: digits + "e400")?.fraction == digits + String(repeating: "0", count: 400))
    }

    @Test(arguments: 0..<20) func `what is printed as a fraction reads back as the same number`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let number = random.rational()
            #expect(Rational(parsing: number.fraction) == number)
            #expect(number.description == number.fraction)
        }
    }

    @Test(arguments: 0..<20) func `a decimal that is exact reads back as the same number`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let digits = Int.random(in: 0...25, using: &random)
            let number = random.rational().rounded(.halfEven, digits: digits)
            #expect(Rational(parsing: number.decimal(digits: digits)) == number)
            #expect(Rational(parsing: number.decimal(digits: digits, padded: false)) == number)
        }
    }

    @Test(arguments: [
        ("7/3", 4, true, "2.3333"), ("2", 4, true, "2.0000"), ("2", 4, false, "2"), ("5/4", 4, false, "1.25"),
        ("-5/4", 1, true, "-1.3"), ("1/2", 0, true, "1"), ("-1/2", 0, true, "-1"), ("1/1000", 2, true, "0.00"),
        ("-1/1000", 2, true, "0.00"), ("-1/1000", 2, false, "0"), ("0", 3, true, "0.000"), ("0", 3, false, "0"),
        ("100", 2, false, "100"), ("99.995", 2, true, "100.00"), ("1/3", -2, true, "0"), ("2/3", -2, true, "1"),
        ("1/3", 25, true, "0.3333333333333333333333333"), ("1e30", 2, true, "1000000000000000000000000000000.00"),
        ("-1e-30", 30, true, "-0.000000000000000000000000000001"),
        (
            "9223372036854775807", 18, true,
            "9223372036854775807.000000000000000000"
        ),
    ])
    func `a decimal has the digits asked for`(text: String, digits: Int, padded: Bool, expected: String) throws {
        let number = try #require(Rational(parsing: text))
        #expect(number.decimal(digits: digits, padded: padded) == expected)
    }

    @Test(arguments: [
        ("0", 0.0), ("1/2", 0.5), ("-7/4", -1.75), ("1e300", 1e300), ("-1e-300", -1e-300),
        ("1e400", .greatestFiniteMagnitude),
        ("-1e400", -.greatestFiniteMagnitude), ("1e-400", 0.0),
    ])
    func `the approximation is near and finite`(text: String, expected: Double) throws {
        let value = try #require(Rational(parsing: text)).approximate
        #expect(abs(value - expected) <= abs(expected) * 1e-15)
        #expect(value.isFinite)
    }

    @Test func `the approximation holds where both terms lie beyond the range of a double`() throws {
        let big = try #require(Rational(parsing: "1e400"))
        let ratio = try #require((big * 3 + 1).divided(by: big * 4 + 1))
        #expect(abs(ratio.approximate - 0.75) < 1e-15)
        let huge = big * big + 1
        #expect(abs(try #require(huge.divided(by: big * 100 + 3)).approximate / .greatestFiniteMagnitude - 1) < 1e-15)
    }
}
