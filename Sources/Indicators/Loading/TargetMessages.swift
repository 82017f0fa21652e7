// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// What is wrong with targets and deadlines.

extension DiagnosticMessage {
    static func formTwice(_ first: String, _ second: String) -> Self {
        Self(
            code: "two-forms", vi: "chỉ dùng một trong hai: '\(first)' hoặc '\(second)'",
            en: "use either '\(first)' or '\(second)', not both")
    }

    static func targetWithoutForm(_ forms: [String]) -> Self {
        Self(
            code: "missing-form", vi: "cần đúng một trong \(Quotation.list(forms))",
            en: "exactly one of \(Quotation.list(forms)) is needed")
    }

    static func formDoesNotFit(_ form: String, _ unit: IndicatorUnit) -> Self {
        Self(
            code: "form-does-not-fit", vi: "'\(form)' không hợp với đơn vị '\(unit.rawValue)' của chỉ tiêu",
            en: "'\(form)' does not fit the unit '\(unit.rawValue)' of the indicator")
    }

    static func formsFor(_ unit: IndicatorUnit) -> Self {
        let upward = unit == .rank ? [] : ["at_least", "more_than"]
        let numbers = ["value"] + upward + ["at_most", "less_than"]
        let forms =
            switch unit {
            case .qualitative: ["qualitative", "none"]
            case .level: numbers + ["levels", "parts", "none"]
            default: numbers + ["parts", "none"]
            }
        return Self(
            code: "fitting-forms", vi: "đơn vị '\(unit.rawValue)' dùng: \(Quotation.list(forms))",
            en: "the unit '\(unit.rawValue)' takes: \(Quotation.list(forms))")
    }

    static func rankUpward(_ form: String) -> Self {
        Self(
            code: "rank-upward", vi: "thứ hạng càng nhỏ càng tốt: dùng 'at_most' thay cho '\(form)'",
            en: "the smaller a rank the better: use 'at_most', not '\(form)'")
    }

    static var noLevels: Self {
        Self(code: "no-levels", vi: "cần ít nhất một cấp độ", en: "at least one level is needed")
    }

    static func tooFewParts(_ count: Int) -> Self {
        Self(
            code: "too-few-parts", vi: "mục tiêu nhiều phần cần ít nhất 2 phần, ở đây có \(count)",
            en: "a target in parts needs at least 2 of them, but here \(count == 1 ? "is 1" : "are \(count)")")
    }

    static func deadlineTwice(_ first: String, _ second: String) -> Self {
        Self(
            code: "two-deadlines", vi: "thời hạn chỉ dùng một trong hai: '\(first)' hoặc '\(second)'",
            en: "a deadline has either '\(first)' or '\(second)', not both")
    }

    static var deadlineWithoutDay: Self {
        Self(
            code: "missing-form", vi: "thời hạn cần 'date', 'month', 'year', 'standing', 'yearly' hoặc 'scheduled'",
            en: "a deadline needs 'date', 'month', 'year', 'standing', 'yearly' or 'scheduled'")
    }

    static func expectedMonth(at node: Node) -> Self {
        .expected("expected-month", Wanted(vi: "một tháng như 2026-09", en: "a month such as 2026-09"), at: node)
    }
}
