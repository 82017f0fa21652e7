// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import DataQuality

@Suite("Mistakes of types in row rules")
struct RuleTypeTests {
    /// Each rule with all that is reported, as it is printed.
    static let reports = [
        #"""
        rule:1:1: error: there is no column 'ngay_sin' [rule-unknown-column]
          1 | ngay_sin >= ngay_cap
            | ^~~~~~~~
          help: did you mean 'ngay_sinh'?
        """#,
        #"""
        rule:1:14: error: there is no column 'ngay_sinhh' [rule-unknown-column]
          1 | ngay_sinh >= ngay_sinhh and tinh = "24"
            |              ^~~~~~~~~~
          help: did you mean 'ngay_sinh'?
        rule:1:29: error: there is no column 'tinh' [rule-unknown-column]
          1 | ngay_sinh >= ngay_sinhh and tinh = "24"
            |                             ^~~~
          help: the columns are 'ma_dinh_danh', 'ho_ten', 'ngay_sinh', 'ngay_cap', 'ma_tinh', 'ma_xa', 'thu_nhap', 'so_con', 'cap_nhat', 'gio_lam', 'hoat_dong', 'đơn giá'
        """#,
        #"""
        rule:1:1: error: there is no column 'xyz' [rule-unknown-column]
          1 | xyz = 1
            | ^~~
          help: the columns are 'ma_dinh_danh', 'ho_ten', 'ngay_sinh', 'ngay_cap', 'ma_tinh', 'ma_xa', 'thu_nhap', 'so_con', 'cap_nhat', 'gio_lam', 'hoat_dong', 'đơn giá'
        """#,
        #"""
        rule:1:1: error: there is no function 'len' [rule-unknown-function]
          1 | len(ho_ten) > 3
            | ^~~
          help: did you mean 'length'?
        """#,
        #"""
        rule:1:1: error: there is no function 'lenght' [rule-unknown-function]
          1 | lenght(ho_ten) > 3
            | ^~~~~~
          help: did you mean 'length'?
        """#,
        #"""
        rule:1:1: error: there is no function 'foo' [rule-unknown-function]
          1 | foo(bar) > 3
            | ^~~
          help: the functions are abs, age, as_date, as_number, coalesce, day, days, left, length, lower, month, right, round, substring, trim, upper, year
        rule:1:5: error: there is no column 'bar' [rule-unknown-column]
          1 | foo(bar) > 3
            |     ^~~
          help: the columns are 'ma_dinh_danh', 'ho_ten', 'ngay_sinh', 'ngay_cap', 'ma_tinh', 'ma_xa', 'thu_nhap', 'so_con', 'cap_nhat', 'gio_lam', 'hoat_dong', 'đơn giá'
        """#,
        #"""
        rule:1:1: error: a condition is needed here, but this is a text [rule-not-a-condition]
          1 | ho_ten
            | ^~~~~~
        """#,
        #"""
        rule:1:1: error: a condition is needed here, but this is a number [rule-not-a-condition]
          1 | thu_nhap
            | ^~~~~~~~
        """#,
        #"""
        rule:1:1: error: a condition is needed here, but this is a number [rule-not-a-condition]
          1 | thu_nhap and so_con
            | ^~~~~~~~
        rule:1:14: error: a condition is needed here, but this is a whole number [rule-not-a-condition]
          1 | thu_nhap and so_con
            |              ^~~~~~
        """#,
        #"""
        rule:1:5: error: a condition is needed here, but this is a number [rule-not-a-condition]
          1 | not thu_nhap
            |     ^~~~~~~~
        """#,
        #"""
        rule:1:1: error: the rule reads no column, so every row gives the same result [rule-without-column]
          1 | 1 = 1
            | ^~~~~
        """#,
        #"""
        rule:1:1: error: the rule reads no column, so every row gives the same result [rule-without-column]
          1 | as_of > date "2025-01-01"
            | ^~~~~~~~~~~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:1: error: a text cannot be compared with a whole number [rule-cannot-compare]
          1 | ma_tinh = 24
            | ^~~~~~~~~~~~
          help: this column is a text: put the value in quotes, as in "24"
        """#,
        #"""
        rule:1:1: error: a whole number cannot be compared with a text [rule-cannot-compare]
          1 | 24 = ma_tinh
            | ^~~~~~~~~~~~
          help: this column is a text: put the value in quotes, as in "24"
        """#,
        #"""
        rule:1:1: error: a number cannot be compared with a text [rule-cannot-compare]
          1 | thu_nhap = "100"
            | ^~~~~~~~~~~~~~~~
          help: this column is a number: write the number without quotes
        """#,
        #"""
        rule:1:1: error: a date cannot be compared with a text [rule-cannot-compare]
          1 | ngay_sinh >= "2000-01-01"
            | ^~~~~~~~~~~~~~~~~~~~~~~~~
          help: a date is written date "2025-07-01"
        """#,
        #"""
        rule:1:1: error: a time of day cannot be compared with a text [rule-cannot-compare]
          1 | gio_lam >= "07:30"
            | ^~~~~~~~~~~~~~~~~~
          help: a time of day is written time "07:30" or time "07:30:15"
        """#,
        #"""
        rule:1:1: error: a timestamp cannot be compared with a text [rule-cannot-compare]
          1 | cap_nhat >= "2025-07-01"
            | ^~~~~~~~~~~~~~~~~~~~~~~~
          help: a timestamp is written timestamp "2025-07-01T07:30:00+07:00"
        """#,
        #"""
        rule:1:1: error: a timestamp cannot be compared with a date [rule-cannot-compare]
          1 | cap_nhat >= ngay_sinh
            | ^~~~~~~~~~~~~~~~~~~~~
          help: as_date(…) gives the date of a timestamp or a text
        """#,
        #"""
        rule:1:1: error: a date cannot be compared with a number [rule-cannot-compare]
          1 | ngay_sinh > thu_nhap
            | ^~~~~~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:1: error: a condition cannot be compared with a text [rule-cannot-compare]
          1 | hoat_dong = "true"
            | ^~~~~~~~~~~~~~~~~~
          help: this column is yes or no: write true or false without quotes
        """#,
        #"""
        rule:1:1: error: conditions are compared by '=' and '!=' only [rule-truth-order]
          1 | hoat_dong > true
            | ^~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:1: error: conditions are compared by '=' and '!=' only [rule-truth-order]
          1 | hoat_dong between true and false
            | ^~~~~~~~~
        """#,
        #"""
        rule:1:1: error: conditions are compared by '=' and '!=' only [rule-truth-order]
          1 | hoat_dong in (true)
            | ^~~~~~~~~
        """#,
        #"""
        rule:1:19: error: a text cannot be compared with a whole number [rule-cannot-compare]
          1 | ma_tinh in ("24", 25, ma_xa)
            |                   ^~
          help: this column is a text: put the value in quotes, as in "24"
        rule:1:23: error: the list after 'in' holds written values only [rule-list-of-constants]
          1 | ma_tinh in ("24", 25, ma_xa)
            |                       ^~~~~
        """#,
        #"""
        rule:1:15: error: the list after 'in' holds written values only [rule-list-of-constants]
          1 | so_con in (1, 2 + 3)
            |               ^~~~~
        """#,
        #"""
        rule:1:18: error: a number cannot be compared with a text [rule-cannot-compare]
          1 | thu_nhap between "1" and 2
            |                  ^~~
          help: this column is a number: write the number without quotes
        """#,
        #"""
        rule:1:1: error: a date + a whole number cannot be calculated [rule-cannot-calculate]
          1 | ngay_sinh + 30 > ngay_cap
            | ^~~~~~~~~~~~~~
          help: to add days write birth_date + days(30)
        """#,
        #"""
        rule:1:1: error: a whole number + a date cannot be calculated [rule-cannot-calculate]
          1 | 30 + ngay_sinh > ngay_cap
            | ^~~~~~~~~~~~~~
          help: to add days write birth_date + days(30)
        """#,
        #"""
        rule:1:1: error: a date + a date cannot be calculated [rule-cannot-calculate]
          1 | ngay_sinh + ngay_cap > 3
            | ^~~~~~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:1: error: a date - a text cannot be calculated [rule-cannot-calculate]
          1 | ngay_sinh - "x" > 3
            | ^~~~~~~~~~~~~~~
          help: as_date(…) gives the date of a timestamp or a text
        """#,
        #"""
        rule:1:1: error: a timestamp - a timestamp cannot be calculated [rule-cannot-calculate]
          1 | cap_nhat - cap_nhat > 3
            | ^~~~~~~~~~~~~~~~~~~
          help: as_date(…) gives the date of a timestamp or a text
        """#,
        #"""
        rule:1:1: error: a text + a text cannot be calculated [rule-cannot-calculate]
          1 | ho_ten + "x" = "y"
            | ^~~~~~~~~~~~
          help: as_number(…) reads a text as a number
        """#,
        #"""
        rule:1:1: error: days() can only be added to or taken from a date [rule-loose-days]
          1 | days(3) > 2
            | ^~~~~~~
          help: to add days write birth_date + days(30)
        """#,
        #"""
        rule:1:18: error: days() needs a whole number, but this is a number [rule-wrong-type]
          1 | ngay_sinh - days(1.5) > ngay_cap
            |                  ^~~
          help: round first: days(round(x, 0))
        """#,
        #"""
        rule:1:18: error: days() needs a whole number, but this is a number [rule-wrong-type]
          1 | ngay_sinh - days(thu_nhap) > ngay_cap
            |                  ^~~~~~~~
          help: round first: days(round(x, 0))
        """#,
        #"""
        rule:1:18: error: days() needs a whole number, but this is a text [rule-wrong-type]
          1 | ngay_sinh - days(ho_ten) > ngay_cap
            |                  ^~~~~~
          help: as_number(…) reads a text as a number
        """#,
        #"""
        rule:1:2: error: '-' needs a number, but this is a text [rule-wrong-type]
          1 | -ho_ten = "x"
            |  ^~~~~~
          help: as_number(…) reads a text as a number
        """#,
        #"""
        rule:1:6: error: year() needs a date, but this is a text [rule-wrong-type]
          1 | year(ho_ten) > 2000
            |      ^~~~~~
          help: as_date(…) gives the date of a timestamp or a text
        """#,
        #"""
        rule:1:6: error: year() needs a date, but this is a timestamp [rule-wrong-type]
          1 | year(cap_nhat) > 2000
            |      ^~~~~~~~
          help: as_date(…) gives the date of a timestamp or a text
        """#,
        #"""
        rule:1:8: error: length() needs a text, but this is a whole number [rule-wrong-type]
          1 | length(so_con) > 2
            |        ^~~~~~
        """#,
        #"""
        rule:1:7: error: lower() needs a text, but this is a date [rule-wrong-type]
          1 | lower(ngay_sinh) = "x"
            |       ^~~~~~~~~
        """#,
        #"""
        rule:1:9: error: as_date() needs a text, but this is a whole number [rule-wrong-type]
          1 | as_date(so_con) > ngay_sinh
            |         ^~~~~~
        """#,
        #"""
        rule:1:11: error: as_number() needs a text, but this is a whole number [rule-wrong-type]
          1 | as_number(so_con) > 1
            |           ^~~~~~
        """#,
        #"""
        rule:1:1: error: left() takes 2 arguments, but 1 is given [rule-argument-count]
          1 | left(ma_xa) = "24"
            | ^~~~~~~~~~~
        """#,
        #"""
        rule:1:13: error: 'n' must be a whole number written here, from 1 to 1000000 [rule-constant-count]
          1 | left(ma_xa, 0) = "24"
            |             ^
        """#,
        #"""
        rule:1:13: error: 'n' must be a whole number written here, from 1 to 1000000 [rule-constant-count]
          1 | left(ma_xa, so_con) = "24"
            |             ^~~~~~
        """#,
        #"""
        rule:1:1: error: substring() takes 3 arguments, but 2 are given [rule-argument-count]
          1 | substring(ma_xa, 1) = "24"
            | ^~~~~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:18: error: 'from' must be a whole number written here, from 1 to 1000000 [rule-constant-count]
          1 | substring(ma_xa, 0, -1) = "24"
            |                  ^
        rule:1:21: error: 'count' must be a whole number written here, from 1 to 1000000 [rule-constant-count]
          1 | substring(ma_xa, 0, -1) = "24"
            |                     ^~
        """#,
        #"""
        rule:1:1: error: round() takes 1–2 arguments, but 3 are given [rule-argument-count]
          1 | round(thu_nhap, 1, 2) = 1
            | ^~~~~~~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:17: error: 'd' must be a whole number written here, from -18 to 18 [rule-constant-count]
          1 | round(thu_nhap, 20) = 1
            |                 ^~
        """#,
        #"""
        rule:1:1: error: coalesce() takes 2–100 arguments, but 1 is given [rule-argument-count]
          1 | coalesce(ma_xa) = "24"
            | ^~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:17: error: coalesce() needs a text, but this is a whole number [rule-wrong-type]
          1 | coalesce(ma_xa, so_con, "x") = "24"
            |                 ^~~~~~
        """#,
        #"""
        rule:1:1: error: age() takes 2 arguments, but 1 is given [rule-argument-count]
          1 | age(ngay_sinh) > 18
            | ^~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:16: error: age() needs a date, but this is a text [rule-wrong-type]
          1 | age(ngay_sinh, ho_ten) > 18
            |                ^~~~~~
          help: as_date(…) gives the date of a timestamp or a text
        """#,
        #"""
        rule:1:5: error: abs() needs a number, but this is a text [rule-wrong-type]
          1 | abs(ho_ten) > 1
            |     ^~~~~~
          help: as_number(…) reads a text as a number
        """#,
        #"""
        rule:1:1: error: year() takes 1 argument, but 0 are given [rule-argument-count]
          1 | year() > 3
            | ^~~~~~
        """#,
        #"""
        rule:1:1: error: 'matches' needs a text, but this is a whole number [rule-wrong-type]
          1 | so_con matches "[0-9]"
            | ^~~~~~
        """#,
        #"""
        rule:1:1: error: a condition cannot be compared with a whole number [rule-cannot-compare]
          1 | (so_con > 1) > 2
            | ^~~~~~~~~~~~~~~~
        """#,
        #"""
        rule:1:42: error: there is no function 'len' [rule-unknown-function]
          1 | ngay_cap >= ngay_sinh + days(so_con) and len(x) = 3 or thu_nhap = "a"
            |                                          ^~~
          help: did you mean 'length'?
        rule:1:46: error: there is no column 'x' [rule-unknown-column]
          1 | ngay_cap >= ngay_sinh + days(so_con) and len(x) = 3 or thu_nhap = "a"
            |                                              ^
          help: the columns are 'ma_dinh_danh', 'ho_ten', 'ngay_sinh', 'ngay_cap', 'ma_tinh', 'ma_xa', 'thu_nhap', 'so_con', 'cap_nhat', 'gio_lam', 'hoat_dong', 'đơn giá'
        rule:1:56: error: a number cannot be compared with a text [rule-cannot-compare]
          1 | ngay_cap >= ngay_sinh + days(so_con) and len(x) = 3 or thu_nhap = "a"
            |                                                        ^~~~~~~~~~~~~~
          help: this column is a number: write the number without quotes
        """#,
        #"""
        rule:1:24: error: there is no function 'today' [rule-unknown-function]
          1 | ma_tinh is missing and today() > ngay_sinh
            |                        ^~~~~
          help: did you mean 'as_of'?
        """#,
        #"""
        rule:1:21: error: coalesce() needs a date, but this is a whole number [rule-wrong-type]
          1 | coalesce(ngay_sinh, so_con) > 1 and days(1) is missing
            |                     ^~~~~~
        rule:1:37: error: days() can only be added to or taken from a date [rule-loose-days]
          1 | coalesce(ngay_sinh, so_con) > 1 and days(1) is missing
            |                                     ^~~~~~~
          help: to add days write birth_date + days(30)
        """#,
    ]

    @Test(arguments: reports.indices)
    func `every mistake of types is shown where it stands`(_ index: Int) throws {
        let report = Self.reports[index]
        let rule = try #require(RuleSamples.rule(in: report))
        #expect(RuleSamples.report(on: rule) == report + "\n")
    }
}
