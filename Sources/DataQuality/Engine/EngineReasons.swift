// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CheckResult.Reason {
    static func columnAbsent(_ column: String) -> Self {
        Self(
            code: "column-absent",
            text: LocalizedText(vi: "dữ liệu không có cột '\(column)'", en: "the data have no column '\(column)'"))
    }

    static let noRows = Self(
        code: "no-rows", text: LocalizedText(vi: "không có dòng nào", en: "there are no rows"))

    static let nothingEvaluated = Self(
        code: "nothing-evaluated",
        text: LocalizedText(
            vi: "không có giá trị nào để đánh giá", en: "there was nothing to evaluate"))

    static let filterMatchedNothing = Self(
        code: "filter-matched-nothing",
        text: LocalizedText(
            vi: "điều kiện lọc không chọn được dòng nào", en: "the filter matched no row"))
}
