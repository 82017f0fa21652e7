// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

@testable import Reports

struct SettingTests {
    @Test(arguments: [
        ("", 10, [""]), ("một hai ba", 10, ["một hai ba"]), ("một hai ba", 9, ["một hai", "ba"]),
        ("  một   hai  ", 20, ["một hai"]), ("đạt 95 % rồi", 7, ["đạt", "95 %", "rồi"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("x abcdefgh", 4, ["x", "abcd", "efgh"]), ("資料治理", 5, ["資料", "治理"]), ("資料治理", 3, ["資", "料", "治", "理"]),
        ("a → b", 3, ["a →", "b"]), ("dòng\nmới\tnhé", 80, ["dòng mới nhé"]),
    ])
    func `text is broken at spaces by columns, and inside a word only where it must be`(
        text: String, width: Int, lines: [String]
    ) {
        #expect(LineWrapping.lines(text, width: width) == lines)
    }

    @Test func `a character is never cut, however many scalars it has`() {
        let stacked = "e\u{302}\u{301}"
        #expect(
            LineWrapping.lines(String(repeating: stacked, count: 5), width: 2) == [
                stacked + stacked, stacked + stacked, stacked,
            ])
        #expect(LineWrapping.lines("🇻🇳🇻🇳", width: 3) == ["🇻🇳", "🇻🇳"])
    }

    @Test(arguments: [("một hai", 7, "một hai"), ("một hai", 6, "một h…"), ("một hai", 5, "một…"), ("資料治理", 5, "資料…")])
    func `a text is cut to a width with an ellipsis`(text: String, width: Int, cut: String) {
        #expect(LineWrapping.cut(text, width: width) == cut)
    }

    @Test(arguments: [
        ("thường", "thường"), ("\u{1B}[31m", "�[31m"), ("a\u{0}\u{9B}b", "a��b"), ("\u{202E}abc\u{202C}", "abc"),
        ("a\u{200B}\u{FEFF}\u{AD}b", "ab"),
        ("\u{A0}\u{3000}\u{2028}", "   "), ("\u{301}a", "◌\u{301}a"), ("☎\u{FE0F}", "☎"), ("\u{E000}\u{378}", "��"),
        ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{300}\u{301}\u{302}\u{303}"),
    ])
    func `text from documents is made harmless, once and for all`(text: String, safe: String) {
        #expect(Array(SafeText.line(text).unicodeScalars) == Array(safe.unicodeScalars))
        #expect(SafeText.line(safe) == safe)
    }

    @Test(arguments: [
        ("0", "░░░░"), ("0.001", "▏░░░"), ("1/8", "▌░░░"), ("1/4", "█░░░"), ("0.5", "██░░"), ("0.999", "███▉"),
        ("1", "████"),
        ("2", "████"), ("-1", "░░░░"),
    ])
    func `only all fills a bar and anything can be seen`(share: String, bar: String) throws {
        #expect(BlockBar.text(try #require(Rational(parsing: share)), width: 4) == bar)
    }

    @Test(arguments: [
        ("0.5", "0.75", "██▒░"), ("0.5", "0.5", "██░░"), ("0.5", "1", "██▒▒"), ("0.4", "0.6", "█▋▒░"),
        ("0", "0.01", "▒░░░"),
    ])
    func `what is possible follows what is reached`(share: String, possible: String, bar: String) throws {
        let (share, possible) = (try #require(Rational(parsing: share)), try #require(Rational(parsing: possible)))
        #expect(BlockBar.text(share, possible: possible, width: 4) == bar)
    }

    @Test func `a table gives way in its flexible column first and keeps the page`() {
        var table = TextTable([.text, .right])
        table.add(["Chiến lược và thể chế của tỉnh", "95,5 %"])
        table.add(["Mở", "1 %"])
        #expect(
            table.lines(width: 40, colored: false) == [
                "Chiến lược và thể chế của tỉnh  95,5 %", "Mở                                 1 %",
            ])
        #expect(
            table.lines(width: 22, colored: false) == [
                "Chiến lược và   95,5 %", "thể chế của", "tỉnh", "Mở                 1 %",
            ])
    }

    @Test(arguments: [
        ("0.7996", "80 %", "79,96 %"), ("0.79996", "80 %", "79,996 %"), ("0.62", "80 %", "62 %"),
        ("0.8", "80 %", "80 %"),
    ])
    func `a number that misses its end is never shown as that end`(value: String, end: String, shown: String) throws {
        let phrases = Phrases(.vietnamese)
        let value = try #require(Rational(parsing: value))
        let wanted = NumberInterval.atLeast(try #require(Rational(4, over: 5)))
        #expect(phrases.interval(wanted, phrases.share) == "ít nhất " + end)
        #expect(phrases.found(value, besides: wanted) { phrases.numbers.percent($0, digits: $1) } == shown)
    }

    @Test(arguments: [
        (NumberInterval(lower: nil, upper: nil), "bất kỳ", "any number"), (.atLeast(2), "ít nhất 2", "at least 2"),
        (NumberInterval(lower: .init(2, isIncluded: false), upper: nil), "trên 2", "above 2"),
        (NumberInterval(lower: nil, upper: .init(2, isIncluded: true)), "nhiều nhất 2", "at most 2"),
        (NumberInterval(lower: nil, upper: .init(2, isIncluded: false)), "dưới 2", "below 2"),
        (
            NumberInterval(lower: .init(1, isIncluded: true), upper: .init(2, isIncluded: true)), "từ 1 đến 2",
            "from 1 to 2"
        ),
        (
            NumberInterval(lower: .init(1, isIncluded: true), upper: .init(2, isIncluded: false)), "từ 1 đến dưới 2",
            "from 1 to below 2"
        ),
        (NumberInterval(lower: .init(2, isIncluded: true), upper: .init(2, isIncluded: true)), "đúng 2", "exactly 2"),
    ])
    func `intervals are said in words`(interval: NumberInterval, vi: String, en: String) {
        #expect(Phrases(.vietnamese).interval(interval, Phrases(.vietnamese).plain) == vi)
        #expect(Phrases(.english).interval(interval, Phrases(.english).plain) == en)
    }

    @Test func `fractions in a column share a denominator, so that they can be added`() throws {
        let third = try #require(Rational(1, over: 3))
        let quarter = try #require(Rational(1, over: 4))
        let texts = ExactText(Phrases(.vietnamese), in: ValueRange(0, 100)).column([third, quarter, 0, third + quarter])
        #expect(texts.map(\.exact) == ["4/12", "3/12", "0", "7/12"])
        #expect(texts.map(\.decimal) == ["≈ 0,3333", "0,2500", "0,0000", "≈ 0,5833"])
        let exact = ExactText(Phrases(.vietnamese), in: ValueRange(0, 100)).column([quarter, 1])
        #expect(exact.map(\.exact) == ["", ""])
        #expect(exact.map(\.decimal) == ["0,25", "1,00"])
    }
}
