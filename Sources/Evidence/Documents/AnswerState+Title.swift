// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension AnswerState {
    /// What people call the state: the same in reports, in sessions and on forms.
    public var title: LocalizedText {
        switch self {
        case .answered: LocalizedText(vi: "đã trả lời", en: "answered")
        case .unanswered: LocalizedText(vi: "chưa trả lời", en: "not answered")
        case .unknown: LocalizedText(vi: "chưa rõ", en: "not known")
        case .notApplicable: LocalizedText(vi: "không áp dụng", en: "not applicable")
        case .exempt: LocalizedText(vi: "được miễn", en: "exempt")
        case .notAssessed: LocalizedText(vi: "chưa đánh giá", en: "not assessed")
        case .error: LocalizedText(vi: "lỗi khi kiểm tra", en: "check failed")
        }
    }
}
