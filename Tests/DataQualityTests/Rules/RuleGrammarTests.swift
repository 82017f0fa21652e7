// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import DataQuality

@Suite("Mistakes of grammar in row rules")
struct RuleGrammarTests {
    /// Each rule with all that is reported, as it is printed.
    static let reports = [
        #"""
        rule:1:3: error: there is no sign '==' in rules [rule-unknown-sign]
          1 | a ==
            |   ^~
          help: write '='
        """#,
        #"""
        rule:1:11: error: there is no sign '==' in rules [rule-unknown-sign]
          1 | ngay_sinh == ngay_cap
            |           ^~
          help: write '='
        """#,
        #"""
        rule:1:11: error: there is no sign '“' in rules [rule-unknown-sign]
          1 | ma_tinh = “24”
            |           ^
          help: texts stand in straight quotes: "…" or '…'
        """#,
        #"""
        rule:1:11: error: this '"' is not closed [rule-not-closed]
          1 | ma_tinh = "24
            |           ^
        """#,
        #"""
        rule:1:1: error: this '`' is not closed [rule-not-closed]
          1 | `ma_tinh = "24"
            | ^
        """#,
        #"""
        rule:1:12: error: '1_000' is not a number [rule-bad-number]
          1 | thu_nhap > 1_000
            |            ^~~~~
        """#,
        #"""
        rule:1:12: error: '12abc' is not a number [rule-bad-number]
          1 | thu_nhap > 12abc
            |            ^~~~~
        """#,
        #"""
        rule:1:12: error: '1.2.3' is not a number [rule-bad-number]
          1 | thu_nhap > 1.2.3
            |            ^~~~~
        """#,
        #"""
        rule:1:13: error: the rule should have ended before ',' [rule-unexpected]
          1 | thu_nhap > 1,5
            |             ^
          help: in rules the decimal places follow a point: 1.5
        """#,
        #"""
        rule:1:12: error: the number '1234567890123456789' has more than 18 digits [rule-long-number]
          1 | thu_nhap > 1234567890123456789
            |            ^~~~~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:14: error: there is no sign '&&' in rules [rule-unknown-sign]
          1 | thu_nhap > 0 && so_con > 1
            |              ^~
          help: write 'and'
        """#,
        #"""
        rule:1:14: error: there is no sign '||' in rules [rule-unknown-sign]
          1 | thu_nhap > 0 || so_con > 1
            |              ^~
          help: write 'or'
        """#,
        #"""
        rule:1:10: error: there is no sign '≥' in rules [rule-unknown-sign]
          1 | thu_nhap ≥ 0
            |          ^
          help: write '>='
        """#,
        #"""
        rule:1:10: error: there is no sign '=>' in rules [rule-unknown-sign]
          1 | thu_nhap => 0
            |          ^~
          help: write '>='
        """#,
        #"""
        rule:1:10: error: there is no sign '%' in rules [rule-unknown-sign]
          1 | thu_nhap % 2 = 0
            |          ^
        """#,
        #"""
        rule:1:16: error: the rule should have ended before 'ma_xa' [rule-unexpected]
          1 | ma_tinh = "24" ma_xa = "24001"
            |                ^~~~~
          help: join conditions by 'and' or 'or'
        """#,
        #"""
        rule:1:11: error: the rule ends where a value or column is needed [rule-missing-value]
          1 | thu_nhap >
            |           ^
        """#,
        #"""
        rule:1:12: error: a value or column is needed here, but this is 'and' [rule-missing-value]
          1 | thu_nhap > and so_con = 1
            |            ^~~
          help: if this is the name of a column, write '`and`'
        """#,
        #"""
        rule:1:1: error: a value or column is needed here, but this is 'and' [rule-missing-value]
          1 | and so_con = 1
            | ^~~
          help: if this is the name of a column, write '`and`'
        """#,
        #"""
        rule:1:1: error: this '(' is not closed [rule-not-closed]
          1 | (thu_nhap > 0
            | ^
        """#,
        #"""
        rule:1:13: error: this ')' closes nothing [rule-not-opened]
          1 | thu_nhap > 0)
            |             ^
        """#,
        #"""
        rule:1:17: error: this '(' is not closed [rule-not-closed]
          1 | thu_nhap > 0 or (so_con = 1 and (so_con = 2)
            |                 ^
        """#,
        #"""
        rule:1:14: error: comparisons cannot be chained [rule-chain]
          1 | 0 < thu_nhap < 100
            |              ^
          help: write 'a < b and b < c', or 'b between a and c'
        """#,
        #"""
        rule:1:20: error: 'and' is needed here, but this is 'or' [rule-expected]
          1 | thu_nhap between 1 or 2
            |                    ^~
          help: a range is written 'x between 1 and 5', both ends included
        """#,
        #"""
        rule:1:19: error: the rule ends where 'and' is needed [rule-expected]
          1 | thu_nhap between 1
            |                   ^
          help: a range is written 'x between 1 and 5', both ends included
        """#,
        #"""
        rule:1:12: error: '(' is needed here, but this is '"24"' [rule-expected]
          1 | ma_tinh in "24"
            |            ^~~~
          help: a list is written ('a', 'b') or (1, 2)
        """#,
        #"""
        rule:1:13: error: a value or column is needed here, but this is ')' [rule-missing-value]
          1 | ma_tinh in ()
            |             ^
        """#,
        #"""
        rule:1:12: error: this '(' is not closed [rule-not-closed]
          1 | ma_tinh in ("24", "25"
            |            ^
        """#,
        #"""
        rule:1:18: error: ')' is needed here, but this is '"25"' [rule-expected]
          1 | ma_tinh in ("24" "25")
            |                  ^~~~
        """#,
        #"""
        rule:1:12: error: 'missing' is needed here, but this is '"24"' [rule-expected]
          1 | ma_tinh is "24"
            |            ^~~~
          help: write 'x is missing' or 'x is not missing'
        """#,
        #"""
        rule:1:11: error: a value or column is needed here, but this is 'null' [rule-missing-value]
          1 | ma_tinh = null
            |           ^~~~
          help: write 'x is missing' or 'x is not missing'
        """#,
        #"""
        rule:1:15: error: the rule ends where 'missing' is needed [rule-expected]
          1 | ma_tinh is not
            |               ^
          help: write 'x is missing' or 'x is not missing'
        """#,
        #"""
        rule:1:9: error: after a value 'not' only stands before 'in', 'between' or 'matches' [rule-misplaced-not]
          1 | ma_tinh not = "24"
            |         ^~~
          help: to deny a condition put 'not' before it: not x = 1
        """#,
        #"""
        rule:1:8: error: there is no 'like' [rule-no-like]
          1 | ho_ten like "Nguyễn%"
            |        ^~~~
          help: use 'matches' with a pattern: name matches "Nguyễn.*"
        """#,
        #"""
        rule:1:16: error: a pattern is needed after 'matches', but this is 'Nguyễn' [rule-expected-pattern]
          1 | ho_ten matches Nguyễn
            |                ^~~~~~
          help: a pattern is a text in quotes: code matches "[0-9]{12}"
        """#,
        #"""
        rule:1:23: error: a pattern cannot look ahead or behind [pattern-look-around]
          1 | ho_ten matches "Nguyễn(?=a)"
            |                       ^~~
          help: patterns are matched in linear time and have nothing of this kind; add a row rule beside the pattern
        """#,
        #"""
        rule:1:24: error: there is nothing before '*' to repeat [pattern-nothing-to-repeat]
          1 | ho_ten matches 'a""b''(*'
            |                        ^
          help: for the character itself write '\*'
        """#,
        #"""
        rule:1:11: error: an empty value is missing, so nothing equals it [rule-empty-text]
          1 | ma_tinh = ""
            |           ^~
          help: write 'x is missing' or 'x is not missing'
        """#,
        #"""
        rule:1:19: error: '2025-02-30' is not a date [rule-not-a-date]
          1 | ngay_sinh >= date "2025-02-30"
            |                   ^~~~~~~~~~~~
          help: a date is written date "2025-07-01"
        """#,
        #"""
        rule:1:19: error: '01/07/2025' is not a date [rule-not-a-date]
          1 | ngay_sinh >= date "01/07/2025"
            |                   ^~~~~~~~~~~~
          help: a date is written date "2025-07-01"
        """#,
        #"""
        rule:1:16: error: '25:00' is not a time of day [rule-not-a-time]
          1 | gio_lam < time "25:00"
            |                ^~~~~~~
          help: a time of day is written time "07:30" or time "07:30:15"
        """#,
        #"""
        rule:1:22: error: '2025-07-01 07:00' is not a timestamp [rule-not-a-timestamp]
          1 | cap_nhat < timestamp "2025-07-01 07:00"
            |                      ^~~~~~~~~~~~~~~~~~
          help: a timestamp is written timestamp "2025-07-01T07:30:00+07:00"
        """#,
        #"""
        rule:1:13: error: two minus signs follow each other [rule-two-signs]
          1 | thu_nhap = --1
            |             ^
        """#,
    ]

    @Test(arguments: reports.indices)
    func `a mistake of grammar is shown where it stands`(_ index: Int) throws {
        let report = Self.reports[index]
        let rule = try #require(RuleSamples.rule(in: report))
        #expect(RuleSamples.report(on: rule) == report + "\n")
    }
}
