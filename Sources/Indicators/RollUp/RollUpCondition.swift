// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension LocalizedText {
    /// The condition of a roll-up in words.
    static func condition(
        of rule: RollUpRule, unit: IndicatorUnit?, counting: ProgressResult.AssessmentChoice
    ) -> LocalizedText {
        switch rule.condition {
        case .level(let atLeast, let rubric):
            let isVerified = counting == .verified
            return LocalizedText(
                vi:
                    "từ cấp độ trưởng thành \(atLeast) trở lên theo kết quả đánh giá\(isVerified ? " đã kiểm chứng" : "") của chính mình (\(rubric))",
                en:
                    "at least maturity level \(atLeast) on its own scorecard (\(rubric))\(isVerified ? ", verified assessments only" : "")"
            )
        case .figure(let indicator, let bound):
            let target = Phrase(bound, unit ?? .percent)
            return LocalizedText(
                vi: "chỉ tiêu \(indicator) đạt \(target.vi) theo số liệu của chính mình",
                en: "indicator \(indicator) is \(target.en) by its own figures")
        }
    }
}
