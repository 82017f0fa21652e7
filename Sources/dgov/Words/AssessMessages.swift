// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Scoring

// What is wrong with a call of `dgov assess`.

extension DiagnosticMessage {
    static let answersNeedFile = Words(
        "câu trả lời phải lưu vào một tệp, không dùng '-' được; hãy ghi tên tệp",
        "answers are saved in a file, so '-' cannot be used; give the name of a file"
    ).message("answers-need-file")

    static let raterEmpty = Words("--rater phải là tên người trả lời", "--rater must be the name of who answers")
        .message(
            "rater-empty")

    static func rubricForNewFile(_ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "chưa có tệp \(name); để tạo mới cần cho biết bộ tiêu chí",
            "there is no file \(name) yet; to make it the rubric is needed"
        ).message("rubric-needed")
    }

    static let chooseRubric = Words(
        "thêm --rubric với mã của một bộ tiêu chí; 'dgov rubrics list' liệt kê các bộ đi kèm",
        "add --rubric with the id of a rubric; 'dgov rubrics list' lists those that come with the program"
    ).message("choose-rubric")

    /// A rubric with profiles is answered whole, though nobody may have meant that.
    static func everyProfile(_ profiles: [Profile]) -> Self {
        let (vi, en) = (profiles.listed(in: .vietnamese), profiles.listed(in: .english))
        return Words(
            "không có --profile nên hỏi mọi tiêu chí; thường chỉ cần một hồ sơ áp dụng: \(vi)",
            "without --profile all items are asked; usually one profile is wanted: \(en)"
        ).message("every-profile")
    }

    static func otherProfile(_ given: String, in document: String, _ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "\(name) theo hồ sơ áp dụng \(Quotation.of(document)), nhưng lệnh nêu --profile \(Quotation.of(given))",
            "\(name) is under the profile \(Quotation.of(document)), but the call names --profile \(Quotation.of(given))"
        ).message("profile-mismatch")
    }

    static let otherProfileHelp = Words(
        "bỏ --profile, hoặc sửa khóa 'profile' trong tệp",
        "leave --profile out, or change the key 'profile' in the file"
    ).message("profile-mismatch-help")

    static func otherSubject(_ given: String, in document: String, _ path: String) -> Self {
        let name = Words.path(path).en
        return Words(
            "\(name) là của \(Quotation.of(document)), nhưng lệnh nêu --subject \(Quotation.of(given))",
            "\(name) is about \(Quotation.of(document)), but the call names --subject \(Quotation.of(given))"
        ).message("subject-mismatch")
    }
}

extension [Profile] {
    /// The ids with their titles.
    fileprivate func listed(in language: Language) -> String {
        map { "\(Quotation.of($0.id)) (\($0.title.text(in: language)))" }.joined(separator: ", ")
    }
}
