// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

struct NumberTextTests {
    private let vietnamese = NumberText(.vietnamese)
    private let english = NumberText(.english)

    @Test(arguments: [
        ("1234.5", 1, true, "1.234,5", "1,234.5"), ("1234.5", 2, true, "1.234,50", "1,234.50"),
        ("1234.5", 2, false, "1.234,5", "1,234.5"), ("-1234567.891", 2, false, "-1.234.567,89", "-1,234,567.89"),
        ("0", 2, false, "0", "0"), ("-0.001", 2, false, "0", "0"), ("999", 0, true, "999", "999"),
        ("1000", 0, true, "1.000", "1,000"), ("2/3", 3, true, "0,667", "0.667"), ("0.5", 0, true, "1", "1"),
        ("12345678901234567890.5", 1, true, "12.345.678.901.234.567.890,5", "12,345,678,901,234,567,890.5"),
    ])
    func `numbers are grouped and have the decimal mark of their language`(
        text: String, digits: Int, padded: Bool, vi: String, en: String
    ) throws {
        let number = try #require(Rational(parsing: text))
        #expect(vietnamese.number(number, digits: digits, padded: padded) == vi)
        #expect(english.number(number, digits: digits, padded: padded) == en)
    }

    @Test(arguments: [
        ("0.955", 1, "95,5 %", "95.5%"), ("0.8", 1, "80 %", "80%"), ("1", 1, "100 %", "100%"), ("0", 1, "0 %", "0%"),
        ("2/3", 1, "66,7 %", "66.7%"), ("12.5", 0, "1.250 %", "1,250%"),
    ])
    func `shares are written as percentages`(text: String, digits: Int, vi: String, en: String) throws {
        let ratio = try #require(Rational(parsing: text))
        #expect(vietnamese.percent(ratio, digits: digits) == vi)
        #expect(english.percent(ratio, digits: digits) == en)
    }

    @Test func `a column keeps its zeros`() throws {
        let ratio = try #require(Rational(4, over: 5))
        #expect(vietnamese.percent(ratio, digits: 1, padded: true) == "80,0 %")
    }

    @Test(arguments: [("0.9996", "99,9 %"), ("0.9994", "99,9 %"), ("0.9999999", "99,9 %"), ("0.0004", "0,04 %")])
    func `only all is 100 % and only nothing is 0 %`(text: String, vi: String) throws {
        let ratio = try #require(Rational(parsing: text))
        #expect(vietnamese.percent(ratio, digits: 1) == vi)
    }

    @Test(arguments: [
        ("2027-12-31", "31/12/2027", "31 December 2027"), ("2026-01-05", "05/01/2026", "5 January 2026"),
        ("0001-01-01", "01/01/1", "1 January 1"),
    ])
    func `dates are written as people write them`(text: String, vi: String, en: String) throws {
        let date = try #require(CalendarDate(parsing: text))
        #expect(vietnamese.date(date) == vi)
        #expect(english.date(date) == en)
    }

    @Test(arguments: [
        ("2026-01-01", "2027-12-31", "từ 01/01/2026 đến 31/12/2027", "1 January 2026 to 31 December 2027"),
        ("2026-01-01", "", "từ 01/01/2026", "from 1 January 2026"),
        ("", "2027-12-31", "đến 31/12/2027", "until 31 December 2027"),
        ("", "", "không giới hạn thời gian", "at any time"),
    ])
    func `spans leave open ends out`(from: String, to: String, vi: String, en: String) {
        let span = DateSpan(from: CalendarDate(parsing: from), to: CalendarDate(parsing: to))
        #expect(vietnamese.span(span) == vi)
        #expect(english.span(span) == en)
    }

    @Test func `any other language is written like Vietnamese`() throws {
        let french = try #require(Language(code: "fr"))
        #expect(NumberText(french).number(1234, digits: 0, padded: false) == "1.234")
    }
}
