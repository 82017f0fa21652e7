// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

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

    static func notADay(_ word: String) -> Self {
        let shown = Quotation.of(word)
        return Words(
            "--day phải là một ngày, nhưng ở đây là \(shown)", "--day must be a date, but this is \(shown)"
        ).message("expected-date")
    }
}
