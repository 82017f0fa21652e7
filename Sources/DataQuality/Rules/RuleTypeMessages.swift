// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with a row rule that is grammatical.

extension DiagnosticMessage {
    static func ruleUnknownColumn(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(code: "rule-unknown-column", vi: "không có cột \(shown)", en: "there is no column \(shown)")
    }

    static func ruleUnknownFunction(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(code: "rule-unknown-function", vi: "không có hàm \(shown)", en: "there is no function \(shown)")
    }

    static func ruleDidYouMean(_ name: String) -> Self {
        let shown = Quotation.of(name)
        return Self(code: "did-you-mean", vi: "có phải ý bạn là \(shown)?", en: "did you mean \(shown)?")
    }

    static func ruleKnownColumns(_ names: [String]) -> Self {
        let list = Quotation.list(names, limit: 12)
        return Self(code: "rule-known-columns", vi: "các cột: \(list)", en: "the columns are \(list)")
    }

    static func ruleKnownFunctions(_ names: [String]) -> Self {
        let list = names.joined(separator: ", ")
        return Self(code: "rule-known-functions", vi: "các hàm: \(list)", en: "the functions are \(list)")
    }

    static func ruleNotACondition(_ type: RuleType) -> Self {
        Self(
            code: "rule-not-a-condition", vi: "ở đây cần một điều kiện, nhưng lại là \(type.vi)",
            en: "a condition is needed here, but this is \(type.en)")
    }

    static var ruleWithoutColumn: Self {
        Self(
            code: "rule-without-column", vi: "quy tắc không đọc cột nào nên dòng nào cũng cho cùng kết quả",
            en: "the rule reads no column, so every row gives the same result")
    }

    static func ruleCannotCompare(_ left: RuleType, _ right: RuleType) -> Self {
        Self(
            code: "rule-cannot-compare", vi: "không so sánh được \(left.vi) với \(right.vi)",
            en: "\(left.en) cannot be compared with \(right.en)")
    }

    static var ruleTruthOrder: Self {
        Self(
            code: "rule-truth-order", vi: "điều kiện chỉ so được bằng '=' và '!='",
            en: "conditions are compared by '=' and '!=' only")
    }

    static func ruleCannotCalculate(_ sign: String, _ left: RuleType, _ right: RuleType) -> Self {
        Self(
            code: "rule-cannot-calculate", vi: "không tính được \(left.vi) \(sign) \(right.vi)",
            en: "\(left.en) \(sign) \(right.en) cannot be calculated")
    }

    static func ruleWrongType(_ name: String, _ wanted: RuleType, _ found: RuleType) -> Self {
        Self(
            code: "rule-wrong-type", vi: "\(name) cần \(wanted.vi), nhưng ở đây là \(found.vi)",
            en: "\(name) needs \(wanted.en), but this is \(found.en)")
    }

    static func ruleArgumentCount(_ name: String, _ wanted: String, _ found: Int) -> Self {
        Self(
            code: "rule-argument-count", vi: "\(name)() cần \(wanted) tham số, nhưng ở đây có \(found)",
            en:
                "\(name)() takes \(wanted) argument\(wanted == "1" ? "" : "s"), but \(found) \(found == 1 ? "is" : "are") given"
        )
    }

    static func ruleConstantCount(_ name: String, _ range: ClosedRange<Int>) -> Self {
        let name = Quotation.of(name)
        return Self(
            code: "rule-constant-count",
            vi: "\(name) ở đây phải là một số nguyên viết sẵn từ \(range.lowerBound) đến \(range.upperBound)",
            en: "\(name) must be a whole number written here, from \(range.lowerBound) to \(range.upperBound)")
    }

    static var ruleListOfConstants: Self {
        Self(
            code: "rule-list-of-constants", vi: "danh sách sau 'in' chỉ chứa giá trị viết sẵn",
            en: "the list after 'in' holds written values only")
    }

    static var ruleLooseDays: Self {
        Self(
            code: "rule-loose-days", vi: "days() chỉ dùng để cộng vào hoặc trừ khỏi một ngày",
            en: "days() can only be added to or taken from a date")
    }

    static var ruleQuoteText: Self {
        Self(
            code: "rule-quote-text", vi: "cột này là văn bản: hãy đặt giá trị trong dấu nháy, như \"24\"",
            en: "this column is a text: put the value in quotes, as in \"24\"")
    }

    static var ruleUnquoteNumber: Self {
        Self(
            code: "rule-unquote-number", vi: "cột này là số: hãy viết số không có dấu nháy",
            en: "this column is a number: write the number without quotes")
    }

    static var ruleUnquoteFlag: Self {
        Self(
            code: "rule-unquote-flag", vi: "cột này là có hoặc không: hãy viết true hoặc false không có dấu nháy",
            en: "this column is yes or no: write true or false without quotes")
    }

    static var ruleUseAsDate: Self {
        Self(
            code: "rule-use-as-date", vi: "as_date(…) lấy ngày của một thời điểm hoặc văn bản",
            en: "as_date(…) gives the date of a timestamp or a text")
    }

    static var ruleUseAsNumber: Self {
        Self(
            code: "rule-use-as-number", vi: "as_number(…) đọc một văn bản thành số",
            en: "as_number(…) reads a text as a number")
    }

    static var ruleUseDays: Self {
        Self(
            code: "rule-use-days", vi: "để cộng ngày, hãy viết ngay_sinh + days(30)",
            en: "to add days write birth_date + days(30)")
    }

    static var ruleRoundFirst: Self {
        Self(
            code: "rule-round-first", vi: "hãy làm tròn trước: days(round(x, 0))", en: "round first: days(round(x, 0))")
    }
}
