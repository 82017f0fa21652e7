// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

extension DiagnosticMessage {
    /// The note beside a second definition.
    package static var firstDefinedHere: Self {
        Self(code: "first-defined", vi: "định nghĩa lần đầu ở đây", en: "first defined here")
    }

    static func duplicateSubject(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "duplicate-subject", vi: "đối tượng con \(shown) được khai báo hai lần",
            en: "the sub-subject \(shown) appears twice")
    }

    static func valueAndState(_ state: AnswerState) -> Self {
        Self(
            code: "value-and-state", vi: "câu trả lời có cả 'value' và 'state: \(state.rawValue)'; chỉ giữ một",
            en: "the answer has both a 'value' and 'state: \(state.rawValue)'; keep one")
    }

    static var answerWithoutValue: Self {
        Self(
            code: "answer-without-value", vi: "câu trả lời chưa có 'value' hoặc 'state'",
            en: "the answer has neither 'value' nor 'state'")
    }

    static var documentWithoutName: Self {
        Self(
            code: "document-without-name", vi: "tài liệu cần 'title' hoặc 'url'",
            en: "a document needs a 'title' or a 'url'")
    }

    static func unknownMeasure(_ id: String) -> Self {
        let shown = Quotation.of(id)
        return Self(
            code: "unknown-measure", vi: "không có số đo \(shown) trong danh mục số đo",
            en: "the catalogue has no measure \(shown)")
    }

    static var rubricInsteadOfEvidence: Self {
        Self(
            code: "other-document", vi: "đây là bộ tiêu chí, không phải hồ sơ minh chứng",
            en: "this is a rubric, not an evidence document")
    }

    static func measureOutOfRange(_ id: String, _ value: Rational, _ entry: MeasureCatalogue.Entry) -> Self {
        let range = entry.high.map { "\(entry.low.plain)…\($0.plain)" } ?? "≥ \(entry.low.plain)"
        return Self(
            code: "out-of-range", vi: "số đo '\(id)' bằng \(value.plain), ngoài khoảng \(range)",
            en: "the measure '\(id)' is \(value.plain), outside \(range)")
    }

    static func shareAboveOne(_ numerator: Rational, _ denominator: Rational) -> Self {
        Self(
            code: "share-above-one", vi: "tử số \(numerator.plain) lớn hơn mẫu số \(denominator.plain)",
            en: "the numerator \(numerator.plain) is above the denominator \(denominator.plain)")
    }
}
