// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with the grammar of a row rule.

extension DiagnosticMessage {
    static var ruleIsEmpty: Self {
        Self(code: "rule-empty", vi: "quy tắc trống", en: "the rule is empty")
    }

    static func ruleTooLong(_ limit: Int) -> Self {
        Self(
            code: "rule-too-long", vi: "quy tắc dài hơn \(limit) từ và dấu",
            en: "the rule is longer than \(limit) words and signs")
    }

    static func ruleTooDeep(_ limit: Int) -> Self {
        Self(
            code: "rule-too-deep", vi: "ngoặc lồng nhau sâu hơn \(limit) lớp",
            en: "parentheses are nested deeper than \(limit)")
    }

    static func ruleTooManyOperators(_ limit: Int) -> Self {
        Self(
            code: "rule-too-many-operators", vi: "quy tắc có hơn \(limit) phép tính và 'not'",
            en: "the rule has more than \(limit) arithmetic signs and 'not'")
    }

    static func ruleUnknownSign(_ sign: String) -> Self {
        let shown = Quotation.of(sign)
        return Self(
            code: "rule-unknown-sign", vi: "quy tắc không có dấu \(shown)", en: "there is no sign \(shown) in rules")
    }

    static func ruleNotClosed(_ opening: String) -> Self {
        let shown = Quotation.of(opening)
        return Self(
            code: "rule-not-closed", vi: "dấu \(shown) chưa được đóng", en: "this \(shown) is not closed")
    }

    static var ruleNotOpened: Self {
        Self(code: "rule-not-opened", vi: "dấu ')' không có dấu mở", en: "this ')' closes nothing")
    }

    static func ruleBadNumber(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(code: "rule-bad-number", vi: "\(shown) không phải là số", en: "\(shown) is not a number")
    }

    static func ruleLongNumber(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "rule-long-number", vi: "số \(shown) có hơn 18 chữ số",
            en: "the number \(shown) has more than 18 digits")
    }

    static func ruleUnexpected(_ found: String?) -> Self {
        Self(
            code: "rule-unexpected", vi: "quy tắc lẽ ra đã hết trước \(found ?? "chỗ này")",
            en: "the rule should have ended before \(found ?? "this place")")
    }

    static func ruleMissingValue(_ found: String?) -> Self {
        Self(
            code: "rule-missing-value",
            vi: found.map { "ở đây cần một giá trị hoặc cột, nhưng lại là \($0)" }
                ?? "quy tắc kết thúc khi còn thiếu một giá trị hoặc cột",
            en: found.map { "a value or column is needed here, but this is \($0)" }
                ?? "the rule ends where a value or column is needed")
    }

    static func ruleExpected(_ wanted: String, _ found: String?) -> Self {
        Self(
            code: "rule-expected",
            vi: found.map { "ở đây cần \(wanted), nhưng lại là \($0)" } ?? "quy tắc kết thúc khi còn thiếu \(wanted)",
            en: found.map { "\(wanted) is needed here, but this is \($0)" } ?? "the rule ends where \(wanted) is needed"
        )
    }

    static func ruleExpectedPattern(_ found: String?) -> Self {
        Self(
            code: "rule-expected-pattern",
            vi: found.map { "sau 'matches' cần một mẫu, nhưng lại là \($0)" } ?? "sau 'matches' còn thiếu mẫu",
            en: found.map { "a pattern is needed after 'matches', but this is \($0)" }
                ?? "the rule ends where a pattern is needed")
    }

    static var ruleChain: Self {
        Self(
            code: "rule-chain", vi: "không so sánh nối tiếp được", en: "comparisons cannot be chained")
    }

    static var ruleTwoSigns: Self {
        Self(code: "rule-two-signs", vi: "hai dấu trừ liền nhau", en: "two minus signs follow each other")
    }

    static var ruleMisplacedNot: Self {
        Self(
            code: "rule-misplaced-not", vi: "sau một giá trị, 'not' chỉ đứng trước 'in', 'between' hoặc 'matches'",
            en: "after a value 'not' only stands before 'in', 'between' or 'matches'")
    }

    static var ruleNoLike: Self {
        Self(code: "rule-no-like", vi: "không có phép so 'like'", en: "there is no 'like'")
    }

    static var ruleEmptyText: Self {
        Self(
            code: "rule-empty-text", vi: "giá trị trống được coi là thiếu nên không bằng gì cả",
            en: "an empty value is missing, so nothing equals it")
    }

    static func ruleNotADate(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(code: "rule-not-a-date", vi: "\(shown) không phải là ngày", en: "\(shown) is not a date")
    }

    static func ruleNotATime(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "rule-not-a-time", vi: "\(shown) không phải là giờ trong ngày", en: "\(shown) is not a time of day")
    }

    static func ruleNotATimestamp(_ text: String) -> Self {
        let shown = Quotation.of(text)
        return Self(
            code: "rule-not-a-timestamp", vi: "\(shown) không phải là thời điểm", en: "\(shown) is not a timestamp")
    }
}
