// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import SelfAssessment

/// Something that is being typed.
struct ScreenPrompt: Hashable {
    enum Purpose: Hashable {
        case answer
        case reason(AnswerState)
        case note
        case documentTitle
        case documentLocation(title: String)
        case documentDate(title: String, location: String)
        case search
    }

    var purpose: Purpose
    var editor: LineEditor

    init(_ purpose: Purpose, _ text: String = "") {
        self.purpose = purpose
        editor = LineEditor(text)
    }

    var label: Words {
        switch purpose {
        case .answer: Words("Câu trả lời", "Your answer")
        case .reason(.notApplicable): Words("Vì sao không áp dụng?", "Why does it not apply?")
        case .reason: Words("Lý do", "The reason")
        case .note: Words("Ghi chú (để trống là bỏ ghi chú)", "Note (empty takes it away)")
        case .documentTitle: Words("Tài liệu 1/3: tên, số hiệu", "Document 1/3: its title and number")
        case .documentLocation:
            Words(
                "Tài liệu 2/3: địa chỉ hoặc tệp (có thể để trống)", "Document 2/3: its address or file (may be empty)")
        case .documentDate:
            Words(
                "Tài liệu 3/3: ngày, ví dụ 20/11/2026 (có thể để trống)",
                "Document 3/3: its date, such as 2026-11-20 (may be empty)")
        case .search: Words("Tìm câu hỏi (không cần dấu)", "Search the questions (marks may be left out)")
        }
    }
}
