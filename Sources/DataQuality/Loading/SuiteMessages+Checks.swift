// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What is wrong with entries of `checks` and with checks of columns.

extension DiagnosticMessage {
    static var checkWithoutKind: Self {
        Self(
            code: "check-without-kind", vi: "phép kiểm tra này chưa có loại, ví dụ 'unique' hoặc 'rule'",
            en: "this check has no kind, such as 'unique' or 'rule'")
    }

    static func twoKinds(_ first: String, _ second: String) -> Self {
        Self(
            code: "two-kinds", vi: "một phép kiểm tra chỉ có một loại, nhưng ở đây có '\(first)' và '\(second)'",
            en: "a check has one kind, but this has '\(first)' and '\(second)'")
    }

    static var twoKindsHelp: Self {
        Self(
            code: "two-kinds-help", vi: "tách thành hai phép kiểm tra, mỗi phép một dấu '-'",
            en: "make them two checks, each with its own '-'")
    }

    static func kindWithoutValue(_ key: Node) -> Self {
        Self(code: "empty-value", vi: "\(key.quotation) chưa có giá trị", en: "\(key.quotation) has no value")
    }

    static var writeTrue: Self {
        Self(code: "write-flag", vi: "viết true", en: "write true")
    }

    static func expectedTrue(at node: Node) -> Self {
        expected("expected-flag", Wanted(vi: "true", en: "true"), at: node)
    }

    static func expectedRule(at node: Node) -> Self {
        expected(
            "expected-text", Wanted(vi: "một quy tắc như ngay_cap >= ngay_sinh", en: "a rule such as issued >= born"),
            at: node)
    }

    static func needsColumns(_ kind: String) -> Self {
        Self(
            code: "missing-key", vi: "'\(kind)' cần biết cột nào: {\(kind): tên cột}",
            en: "'\(kind)' needs a column: {\(kind): name}")
    }

    static func expectedCheck(at node: Node) -> Self {
        expected(
            "expected-check", Wanted(vi: "một phép kiểm tra như {unique: id}", en: "a check such as {unique: id}"),
            at: node)
    }

    static func cannotSwitchOff(_ kind: String) -> Self {
        Self(
            code: "always-on", vi: "'\(kind)' luôn được kiểm tra, không tắt được",
            en: "'\(kind)' is always checked and cannot be switched off")
    }

    static func falseInList(_ kind: String) -> Self {
        Self(
            code: "always-on", vi: "phép kiểm tra '\(kind)' chỉ chạy khi được ghi; hãy bỏ mục này",
            en: "the check '\(kind)' only runs where it is written; leave this entry out")
    }

    static func oneColumnOnly(_ kind: String) -> Self {
        Self(
            code: "one-column", vi: "'\(kind)' so từng cột với danh mục, nên khóa 'list_key' phải có đúng một cột",
            en: "'\(kind)' looks at single columns, so 'list_key' must be one column")
    }

    static func keysOfDifferentLength(_ columns: Int, _ list: Int) -> Self {
        Self(
            code: "keys-differ", vi: "khóa có \(columns) cột, nhưng khóa của danh mục có \(list) cột",
            en: "the key has \(columns == 1 ? "1 column" : "\(columns) columns"), but the key of the list has \(list)")
    }

    static func listNotDated(_ list: String) -> Self {
        Self(
            code: "list-without-dates", vi: "danh mục '\(list)' không có 'valid_from' hay 'valid_to'",
            en: "the list '\(list)' has neither 'valid_from' nor 'valid_to'")
    }

    static func inlineListColumns(_ list: String) -> Self {
        Self(
            code: "list-of-values", vi: "danh mục '\(list)' chỉ có giá trị, không có cột khác để so",
            en: "the list '\(list)' has values only and no other column to compare with")
    }

    static func dependsOnItself(_ column: String) -> Self {
        let shown = Quotation.of(column)
        return Self(
            code: "depends-on-itself", vi: "cột \(shown) không thể phụ thuộc vào chính nó",
            en: "the column \(shown) cannot depend on itself")
    }

    static func sameColumnTwice(_ column: String) -> Self {
        let shown = Quotation.of(column)
        return Self(
            code: "repeated-entry", vi: "cột \(shown) được dùng hai lần", en: "the column \(shown) is used twice")
    }

    static var noUpdatePeriod: Self {
        Self(
            code: "missing-key", vi: "cần 'period', vì bộ dữ liệu chưa có 'update_period'",
            en: "'period' is needed, as the data set has no 'update_period'")
    }

    static var noDictionary: Self {
        Self(
            code: "no-dictionary", vi: "cần 'dictionary' của bộ dữ liệu là một tệp từ điển",
            en: "the data set's 'dictionary' must name a dictionary file")
    }

    static var noNamePattern: Self {
        Self(
            code: "missing-key", vi: "cần 'is' (mẫu tên cột), vì bộ dữ liệu chưa có từ điển",
            en: "'is' (a pattern of column names) is needed, as the data set has no dictionary")
    }

    static func noDigits(_ column: String) -> Self {
        let shown = Quotation.of(column)
        return Self(
            code: "missing-key", vi: "cần 'digits', vì định dạng của cột \(shown) không cho biết số chữ số",
            en: "'digits' is needed, as the format of \(shown) does not tell how many there are")
    }

    // MARK: Age bands and totals

    static func bandOutOfOrder(_ band: String, after last: String) -> Self {
        Self(
            code: "bands-out-of-order", vi: "'up_to' của khoảng '\(band)' phải lớn hơn của khoảng '\(last)' đứng trước",
            en: "'up_to' of the band '\(band)' must be longer than that of '\(last)' before it")
    }

    static func bandAfterOpenOne(_ last: String) -> Self {
        Self(
            code: "bands-out-of-order", vi: "khoảng '\(last)' không có 'up_to' nên phải đứng cuối",
            en: "the band '\(last)' has no 'up_to' and must be the last")
    }

    static var bandWithoutLimits: Self {
        Self(
            code: "band-without-limits", vi: "cần ít nhất một khoảng có 'at_least' hoặc 'at_most'",
            en: "at least one band needs 'at_least' or 'at_most'")
    }

    static func bandsBeyondAll(_ sum: String) -> Self {
        Self(
            code: "shares-above-one", vi: "tổng các mức 'at_least' là \(sum), vượt quá 100%",
            en: "the shares under 'at_least' add up to \(sum), more than 100%")
    }
}
