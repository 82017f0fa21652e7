// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// What is wrong with parameters of a suite.

extension DiagnosticMessage {
    static func anyKeyOf(_ keys: [String]) -> Self {
        Self(
            code: "at-least-one-of", vi: "cần ít nhất một trong các khóa \(Quotation.list(keys))",
            en: "at least one of the keys \(Quotation.list(keys)) is needed")
    }

    static func needsKey(_ subject: String, _ keys: String...) -> Self {
        let shown = keys.map { "'\($0)'" }
        return Self(
            code: "missing-key", vi: "'\(subject)' cần có \(shown.joined(separator: " hoặc "))",
            en: "'\(subject)' needs \(shown.joined(separator: " or "))")
    }

    static func uselessKey(_ key: String, _ subject: String) -> Self {
        Self(
            code: "unused-key", vi: "'\(key)' không dùng được với '\(subject)'",
            en: "'\(key)' has no use with '\(subject)'")
    }

    static var quoteIsDelimiter: Self {
        Self(
            code: "quote-is-delimiter", vi: "dấu bao giá trị phải khác dấu phân cách",
            en: "the quote must differ from the delimiter")
    }

    static func moreAnswersThanCalls(_ answered: Int, _ calls: Int) -> Self {
        Self(
            code: "out-of-range", vi: "số lượt được đáp ứng (\(answered)) lớn hơn số lượt gọi (\(calls))",
            en: "more calls are answered (\(answered)) than made (\(calls))")
    }

    static func expectedPattern(at node: Node) -> Self {
        expected(
            "expected-text", Wanted(vi: "một mẫu như \"[0-9]{12}\"", en: "a pattern such as \"[0-9]{12}\""), at: node)
    }

    static var quotePattern: Self {
        Self(
            code: "quote-pattern", vi: "đặt mẫu trong dấu nháy, vì YAML hiểu '[' và '{' theo cách khác",
            en: "put the pattern in quotes, as '[' and '{' mean something else in YAML")
    }

    // MARK: Limits

    static func expectedLimit(at node: Node) -> Self {
        expected(
            "expected-limit",
            Wanted(
                vi: "một tỷ lệ như 1% hoặc một số dòng như 20", en: "a share such as 1% or a number of rows such as 20"),
            at: node)
    }

    static func limitAboveAll(at node: Node) -> Self {
        expected(
            "out-of-range", Wanted(vi: "tỷ lệ từ 0% đến 100%", en: "a share from 0% to 100%"), at: node)
    }

    static func percentMeant(_ text: String) -> Self {
        Self(code: "limit-help", vi: "nếu là tỷ lệ, viết \(text)%", en: "for a share write \(text)%")
    }

    static func warnNotBelowFail(_ warn: String, _ fail: String) -> Self {
        Self(
            code: "warn-above-fail", vi: "mức cảnh báo \(warn) phải thấp hơn mức không đạt \(fail)",
            en: "the warning limit \(warn) must lie below the failing limit \(fail)")
    }

    // MARK: Ranges

    static func expectedRange(at node: Node, _ example: String) -> Self {
        expected(
            "expected-range",
            Wanted(vi: "hai đầu \(example) hoặc {from: …, to: …}", en: "two ends \(example) or {from: …, to: …}"),
            at: node)
    }

    static func expectedCounts(at node: Node) -> Self {
        expected(
            "expected-range",
            Wanted(
                vi: "một số, [ít nhất, nhiều nhất] hoặc {at_least: …, at_most: …}",
                en: "a number, [least, most] or {at_least: …, at_most: …}"),
            at: node)
    }

    static func reversedEnds(_ low: String, _ high: String) -> Self {
        Self(
            code: "empty-range", vi: "đầu dưới (\(low)) lớn hơn đầu trên (\(high))",
            en: "the lower end (\(low)) lies above the upper end (\(high))")
    }

    static func openPoint(_ end: String) -> Self {
        Self(
            code: "empty-range", vi: "không có giá trị nào trong khoảng này: hai đầu cùng là \(end)",
            en: "no value lies in this range: both ends are \(end)")
    }

    static func expectedDay(at node: Node) -> Self {
        expected(
            "expected-date",
            Wanted(vi: "một ngày như 2026-11-21, hoặc as_of", en: "a date such as 2026-11-21, or as_of"), at: node)
    }

    // MARK: Types and formats

    static func columnOfWrongType(_ column: String, _ type: String, wanted: [String], kind: String) -> Self {
        let shown = Quotation.of(column)
        let list = wanted.map { "'\($0)'" }
        return Self(
            code: "wrong-type",
            vi: "'\(kind)' cần cột kiểu \(list.joined(separator: " hoặc ")), nhưng cột \(shown) có kiểu '\(type)'",
            en: "'\(kind)' needs a column of type \(list.joined(separator: " or ")), but \(shown) is '\(type)'")
    }

    static func expectedColumns(at node: Node) -> Self {
        expected(
            "expected-mapping", Wanted(vi: "các dòng 'tên cột: kiểu'", en: "lines of 'column name: type'"), at: node)
    }

    static func expectedColumn(at node: Node) -> Self {
        expected(
            "expected-column",
            Wanted(
                vi: "một kiểu, một định dạng hoặc {type: …, required: …}",
                en: "a type, a format or {type: …, required: …}"),
            at: node)
    }

    static func isAFormat(_ word: String) -> Self {
        Self(
            code: "is-a-format", vi: "'\(word)' là định dạng: viết 'format: \(word)'",
            en: "'\(word)' is a format: write 'format: \(word)'")
    }

    static func formatConflict(_ format: String, _ type: String) -> Self {
        Self(
            code: "format-conflict", vi: "định dạng '\(format)' không hợp với kiểu '\(type)'",
            en: "the format '\(format)' does not fit the type '\(type)'")
    }

    static func formatIsOfType(_ format: String, _ type: String) -> Self {
        Self(
            code: "format-type", vi: "giá trị theo định dạng '\(format)' có kiểu '\(type)'",
            en: "values of the format '\(format)' are of the type '\(type)'")
    }

    static func unknownTypeOrFormat(_ word: String) -> Self {
        let shown = Quotation.of(word)
        return Self(
            code: "unknown-type", vi: "không có kiểu dữ liệu hay định dạng \(shown)",
            en: "there is no type or format \(shown)")
    }

    static func noCheckDigit(_ format: String) -> Self {
        Self(
            code: "no-check-digit", vi: "định dạng '\(format)' không có chữ số kiểm tra",
            en: "the format '\(format)' has no check digit")
    }

    static func noFormat(_ column: String) -> Self {
        let shown = Quotation.of(column)
        return Self(
            code: "missing-key", vi: "cột \(shown) chưa có 'format', nên 'format' ở đây cần có 'is'",
            en: "the column \(shown) has no 'format', so 'format' needs 'is' here")
    }

    static func everyTextFits(_ column: String) -> Self {
        let shown = Quotation.of(column)
        return Self(
            code: "type-of-text", vi: "cột \(shown) có kiểu 'text', nên giá trị nào cũng đúng kiểu",
            en: "the column \(shown) is of type 'text', so every value has its type")
    }

    static func expectedStyle(_ what: (vi: String, en: String), at node: Node) -> Self {
        expected("expected-character", Wanted(vi: what.vi, en: what.en), at: node)
    }

    static func expectedZone(at node: Node) -> Self {
        expected(
            "expected-zone", Wanted(vi: "độ lệch giờ như +07:00", en: "an offset such as +07:00"), at: node)
    }
}
