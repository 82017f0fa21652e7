// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

extension DiagnosticMessage {
    static func otherThanCrosswalk(_ found: String) -> Self {
        Self(
            code: "other-document", vi: "tài liệu có khóa '\(found)', không phải bảng đối chiếu (khóa 'crosswalk')",
            en: "this document has the key '\(found)'; it is no crosswalk (key 'crosswalk')")
    }

    static func memberTwice(_ programme: String, _ indicator: String) -> Self {
        Self(
            code: "member-twice",
            vi: "chỉ tiêu '\(indicator)' của '\(programme)' chỉ được đứng ở một nội dung, một lần",
            en: "the indicator '\(indicator)' of '\(programme)' may stand in one concept only, and once")
    }

    // MARK: Held against programmes

    static func unknownIndicator(_ indicator: String, of programme: String) -> Self {
        let shown = Quotation.of(indicator)
        return Self(
            code: "unknown-indicator", vi: "chương trình '\(programme)' không có chỉ tiêu \(shown)",
            en: "the programme '\(programme)' has no indicator \(shown)")
    }

    static var loneMember: Self {
        Self(
            code: "lone-member", vi: "cần ít nhất hai chỉ tiêu để đối chiếu",
            en: "at least two indicators are needed to compare"
        )
    }

    static func unitsDiffer(_ first: IndicatorUnit, _ second: IndicatorUnit) -> Self {
        Self(
            code: "units-differ",
            vi:
                "đơn vị '\(second.rawValue)' khác đơn vị '\(first.rawValue)' của chỉ tiêu đầu, mà 'comparable' lại là true",
            en:
                "the unit '\(second.rawValue)' is not the first indicator's '\(first.rawValue)', yet 'comparable' is true"
        )
    }

    static var incomparableWithoutCaution: Self {
        Self(
            code: "missing-caution", vi: "không so sánh được thì cần 'caution' nói rõ vì sao",
            en: "where figures may not be compared, 'caution' must say why")
    }
}
