// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    static func expectedObject(at node: Node) -> Self {
        expected("expected-object", Wanted(vi: "một đối tượng {…}", en: "an object"), at: node)
    }

    static func expectedArray(at node: Node) -> Self {
        expected("expected-array", Wanted(vi: "một danh sách […]", en: "an array"), at: node)
    }

    static func expectedFlag(at node: Node) -> Self {
        expected("expected-flag", Wanted(vi: "true hoặc false", en: "true or false"), at: node)
    }

    static func expectedString(at node: Node) -> Self {
        expected("expected-string", Wanted(vi: "một chuỗi trong ngoặc kép", en: "a string"), at: node)
    }

    static func expectedInteger(at node: Node) -> Self {
        expected("expected-integer", Wanted(vi: "một số nguyên", en: "a whole number"), at: node)
    }

    static func expectedNumber(at node: Node) -> Self {
        expected("expected-number", Wanted(vi: "một số", en: "a number"), at: node)
    }

    static func integerOutOfRange(at node: Node, low: String, high: String) -> Self {
        expected(
            "out-of-range", Wanted(vi: "số nguyên từ \(low) đến \(high)", en: "between \(low) and \(high)"), at: node)
    }

    static func missingMember(_ key: String) -> Self {
        Self(
            code: "missing-key", vi: "thiếu khóa \(Quotation.of(key))", en: "the key \(Quotation.of(key)) is missing")
    }

    static func missingItem(_ index: Int) -> Self {
        Self(
            code: "missing-item", vi: "danh sách chỉ có \(index) mục, cần nhiều hơn",
            en: "the array has only \(index) items; more are needed")
    }

    /// A value that a type refuses, for a reason that is known in English only.
    static func unreadableValue(_ reason: String) -> Self {
        Self(
            code: "unreadable-value", vi: "không đọc được giá trị này: \(reason)",
            en: "cannot read this value: \(reason)")
    }

    static func notANumber(_ text: String) -> Self {
        Self(
            code: "expected-number", vi: "cần một số, nhưng ở đây là \(Quotation.of(text))",
            en: "expected a number, but this is \(Quotation.of(text))")
    }

    static func notADate(_ text: String) -> Self {
        Self(
            code: "expected-date", vi: "cần một ngày dạng năm-tháng-ngày, nhưng ở đây là \(Quotation.of(text))",
            en: "expected a date of the form YYYY-MM-DD, but this is \(Quotation.of(text))")
    }

    static func notAPeriod(_ text: String) -> Self {
        Self(
            code: "expected-duration",
            vi: "cần một khoảng thời gian như P1Y6M, P2W hoặc P90D, nhưng ở đây là \(Quotation.of(text))",
            en: "expected a duration such as P1Y6M, P2W or P90D, but this is \(Quotation.of(text))")
    }

    static func notADigest(_ text: String) -> Self {
        Self(
            code: "expected-hash",
            vi: "cần một mã băm SHA-256 gồm 64 chữ số thập lục phân, nhưng ở đây là \(Quotation.of(text))",
            en: "expected a SHA-256 hash of 64 hexadecimal digits, but this is \(Quotation.of(text))")
    }
}
