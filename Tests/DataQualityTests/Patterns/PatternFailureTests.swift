// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import DataQuality

@Suite("What is wrong with patterns")
struct PatternFailureTests {
    /// The diagnostic of a pattern that fails, in one language.
    private func rendered(_ text: String, _ language: DiagnosticLanguage = .en) -> String {
        do throws(PatternFailure) {
            _ = try BytePattern(text)
            return "no failure"
        } catch {
            let diagnostic = error.problem.diagnostic(in: text, named: "p")
            return DiagnosticRenderer(language: language, color: false).render([diagnostic])
        }
    }

    /// Pattern, the columns of the caret, message with code, help.
    static let failures: [(pattern: String, caret: String, message: String, help: String?)] = [
        ("", "^", "the pattern is empty [pattern-empty]", nil),
        ("(a)\\1", "   ^~", "a pattern cannot refer back to what it matched [pattern-back-reference]", linear),
        ("(?P<x>a)", "^~~~~~", "a group is written ( ) or (?: ) [pattern-unknown-group]", plainGroup),
        ("(?<tên>a)", "^~~~~~~", "a group is written ( ) or (?: ) [pattern-unknown-group]", plainGroup),
        ("a(?P=x)", " ^~~~", "a pattern cannot refer back to what it matched [pattern-back-reference]", linear),
        ("\\k<x>", "^~", "a pattern cannot refer back to what it matched [pattern-back-reference]", linear),
        ("ệ(?=b)", " ^~~", "a pattern cannot look ahead or behind [pattern-look-around]", linear),
        ("a(?!b)", " ^~~", "a pattern cannot look ahead or behind [pattern-look-around]", linear),
        ("(?<=a)b", "^~~~", "a pattern cannot look ahead or behind [pattern-look-around]", linear),
        ("(?<!a)b", "^~~~", "a pattern cannot look ahead or behind [pattern-look-around]", linear),
        ("(?>a)", "^~~", "a group is written ( ) or (?: ) [pattern-unknown-group]", nil),
        ("a(?i)b", " ^~~~", "the only flag is (?i), at the start of the pattern [pattern-flag]", nil),
        ("(?s).", "^~~~", "the only flag is (?i), at the start of the pattern [pattern-flag]", nil),
        ("(?i:a)", "^~~~", "the only flag is (?i), at the start of the pattern [pattern-flag]", nil),
        ("a*?", "  ^", "there are no lazy repetitions [pattern-lazy]", lazy),
        ("a{2}?", "    ^", "there are no lazy repetitions [pattern-lazy]", lazy),
        ("a++", "  ^", "there are no possessive repetitions [pattern-possessive]", lazy),
        ("a**", "  ^", "this repeats a repetition [pattern-repeated-twice]", groupIt),
        ("a{2}{3}", "    ^", "this repeats a repetition [pattern-repeated-twice]", groupIt),
        (
            "*a", "^", "there is nothing before '*' to repeat [pattern-nothing-to-repeat]",
            "for the character itself write '\\*'"
        ),
        (
            "a|+", "  ^", "there is nothing before '+' to repeat [pattern-nothing-to-repeat]",
            "for the character itself write '\\+'"
        ),
        ("(?)", "^~~", "the only flag is (?i), at the start of the pattern [pattern-flag]", nil),
        (
            "{2}", "^", "there is nothing before '{' to repeat [pattern-nothing-to-repeat]",
            "for the character itself write '\\{'"
        ),
        ("a{", " ^", "this '{' stands alone [pattern-not-escaped]", "for the character itself write '\\{'"),
        ("a{x}", " ^", "this '{' stands alone [pattern-not-escaped]", "for the character itself write '\\{'"),
        ("a{2", " ^", "this '{' is not closed [pattern-not-closed]", "for the character itself write '\\{'"),
        ("a{,3}", " ^~~~", "a number of times is written {3}, {3,} or {3,5} [pattern-bad-count]", nil),
        ("a{2,b}", " ^~~~~", "a number of times is written {3}, {3,} or {3,5} [pattern-bad-count]", nil),
        ("a{2 }", " ^~~~", "a number of times is written {3}, {3,} or {3,5} [pattern-bad-count]", nil),
        ("a{3,2}", " ^~~~~", "at least 3 is more than at most 2 [pattern-count-reversed]", nil),
        (
            "a{99999999999999999999}", " ^~~~~~~~~~~~~~~~~~~~~~",
            "the number of times is above 10000 [pattern-count-too-large]", fewer
        ),
        ("a^b", " ^", "'^' can only begin a pattern and '$' only end it [pattern-anchor-inside]", whole),
        ("a$|b", " ^", "'^' can only begin a pattern and '$' only end it [pattern-anchor-inside]", whole),
        ("(a$)", "  ^", "'^' can only begin a pattern and '$' only end it [pattern-anchor-inside]", whole),
        ("(a", "^", "this '(' is not closed [pattern-not-closed]", "for the character itself write '\\('"),
        ("x(a|(b)", " ^", "this '(' is not closed [pattern-not-closed]", "for the character itself write '\\('"),
        ("a)", " ^", "this ')' closes nothing [pattern-not-opened]", "for the character itself write '\\)'"),
        ("a]", " ^", "this ']' stands alone [pattern-not-escaped]", "for the character itself write '\\]'"),
        ("a}", " ^", "this '}' stands alone [pattern-not-escaped]", "for the character itself write '\\}'"),
        ("[ab", "^", "this '[' is not closed [pattern-not-closed]", "for the character itself write '\\['"),
        ("[]", "^~", "this class holds no character [pattern-empty-class]", nil),
        ("x[^]", " ^~~", "this class holds no character [pattern-empty-class]", nil),
        ("[^\\d\\D]", "^~~~~~~", "this class holds no character [pattern-empty-class]", nil),
        ("[z-a]", " ^~~", "the range from 'z' to 'a' is reversed [pattern-range-reversed]", nil),
        ("[ỹ-ạ]", " ^~~", "the range from 'ỹ' to 'ạ' is reversed [pattern-range-reversed]", nil),
        ("[\\w-.]", " ^~~~", "a range must join two characters [pattern-range-of-class]", hyphen),
        ("[a-\\d]", " ^~~~", "a range must join two characters [pattern-range-of-class]", hyphen),
        ("[a-z-9]", "    ^", "the '-' after a range is ambiguous [pattern-stray-hyphen]", hyphen),
        ("[[:alpha:]]", " ^~", "there are no named classes such as [:alpha:] [pattern-named-class]", ranges),
        ("a\\", " ^", "nothing follows this '\\' [pattern-open-escape]", "for the character itself write '\\\\'"),
        ("\\q", "^~", "there is no escape '\\q' [pattern-unknown-escape]", nil),
        ("\\0", "^~", "there is no escape '\\0' [pattern-unknown-escape]", nil),
        ("\\ệ", "^~", "there is no escape '\\ệ' [pattern-unknown-escape]", nil),
        ("a\\b", " ^~", "there is no boundary '\\b' [pattern-boundary]", boundary),
        ("\\Aa\\z", "^~", "there is no boundary '\\A' [pattern-boundary]", boundary),
        ("[\\b]", " ^~", "there is no escape '\\b' [pattern-unknown-escape]", nil),
        ("\\x4", "^~~", "a code is written \\x41 or \\u{1EC7} [pattern-bad-hex]", nil),
        ("\\u1EC7", "^~", "a code is written \\x41 or \\u{1EC7} [pattern-bad-hex]", nil),
        ("\\u{D800}", "^~~~~~~~", "'\\u{D800}' is not the code of a character [pattern-no-character]", nil),
        ("\\u{110000}", "^~~~~~~~~~", "'\\u{110000}' is not the code of a character [pattern-no-character]", nil),
        ("\\p{Han}", "^~~~~~~", "there is no category '\\p{Han}' [pattern-unknown-category]", categories),
        ("\\pL", "^~~", "there is no category '\\pL' [pattern-unknown-category]", categories),
        ("()", "^~", "no value can match this pattern [pattern-matches-nothing]", nil),
        ("a{0}", "^~~~", "no value can match this pattern [pattern-matches-nothing]", nil),
        (
            "(a|b)*a(a|b){20}", "^~~~~~~~~~~~~~~~",
            "the pattern needs an automaton larger than the limit of 10000 states [pattern-too-large]", fewer
        ),
    ]

    private static let linear =
        "patterns are matched in linear time and have nothing of this kind; add a row rule beside the pattern"
    private static let plainGroup = "names of groups are not used: write ( )"
    private static let lazy =
        "the whole value has to match, so lazy and greedy give the same result: leave this sign out"
    private static let groupIt = "if this is meant, put the inner repetition in parentheses: (a{2})*"
    private static let fewer = "repeat fewer times, or check the length in a check of its own"
    private static let whole = "a pattern always has to match the whole value; '^' and '$' are not needed"
    private static let hyphen = "for the '-' itself put it first or last in the class, or write '\\-'"
    private static let ranges = "write the ranges, as in [A-Za-z0-9], or \\p{L}"
    private static let boundary = "a pattern always has to match the whole value; write '.*' for the rest"
    private static let categories =
        "there are \\p{L} (letters), \\p{Lu} (upper case), \\p{Ll} (lower case) and \\p{N} (numbers)"

    @Test(arguments: failures.indices)
    func `a mistake is shown where it stands`(_ index: Int) {
        let failure = Self.failures[index]
        let column = failure.caret.prefix { $0 == " " }.count + 1
        let line = failure.pattern.isEmpty ? "" : " " + failure.pattern
        var expected = "p:1:\(column): error: \(failure.message)\n  1 |\(line)\n    | \(failure.caret)\n"
        if let help = failure.help { expected += "  help: \(help)\n" }
        #expect(rendered(failure.pattern) == expected)
    }

    @Test func `the messages are Vietnamese too`() {
        #expect(
            rendered("Nguyễn(?=a)", .vi) == """
                p:1:7: lỗi: mẫu không được nhìn trước hoặc nhìn sau [pattern-look-around]
                  1 | Nguyễn(?=a)
                    |       ^~~
                  gợi ý: mẫu được so trong thời gian tuyến tính nên không có phần này; hãy dùng thêm một quy tắc dòng

                """)
    }

    @Test func `a pattern that is too long or too deep is refused`() throws {
        #expect(throws: PatternFailure.self) { _ = try BytePattern(String(repeating: "a", count: 4001)) }
        let deep = String(repeating: "(", count: 101) + "a" + String(repeating: ")", count: 101)
        let failure = try #require(throws: PatternFailure.self) { _ = try BytePattern(deep) }
        #expect(failure.message.code == "pattern-too-deep")
        #expect(failure.offset == 100)
        #expect(failure.length == 1)
    }

    @Test func `a problem in a text of several lines stands on its line`() throws {
        let failure = try #require(throws: PatternFailure.self) { _ = try BytePattern("ab\ncd+*\ne") }
        let diagnostic = failure.problem.diagnostic(in: "ab\ncd+*\ne", named: "p")
        #expect(diagnostic.place?.line == 2)
        #expect(diagnostic.place?.column == 4)
        #expect(diagnostic.place?.sourceLine == "cd+*")
    }
}
