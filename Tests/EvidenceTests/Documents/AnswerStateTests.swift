// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@Suite("What people call the states of answers")
struct AnswerStateTests {
    @Test(arguments: [
        (AnswerState.answered, "đã trả lời", "answered"), (.unanswered, "chưa trả lời", "not answered"),
        (.unknown, "chưa rõ", "not known"), (.notApplicable, "không áp dụng", "not applicable"),
        (.exempt, "được miễn", "exempt"), (.notAssessed, "chưa đánh giá", "not assessed"),
        (.error, "lỗi khi kiểm tra", "check failed"),
    ])
    func `each has one word in either language`(state: AnswerState, vi: String, en: String) {
        #expect(state.title == LocalizedText(vi: vi, en: en))
    }
}
