// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What `--help` says of `dgov assess`.
extension HelpWords {
    static let assess = Words(
        "Tự đánh giá: trả lời bộ tiêu chí theo từng câu hỏi trên màn hình.",
        "Assess yourselves: answer a rubric question by question.")
    static let assessDiscussion = Words(
        """
        Mỗi câu trả lời được lưu ngay vào tệp minh chứng; chú thích và thứ tự trong tệp giữ nguyên. Dừng lúc nào cũng được, \
        lần sau bắt đầu ở câu chưa trả lời đầu tiên. Trên màn hình, phím ? liệt kê các phím.

        Khi đầu vào hoặc đầu ra không phải màn hình, hoặc có --plain, chương trình hỏi theo từng dòng: mỗi dòng vào là một \
        câu trả lời hoặc một lệnh; lệnh 'trợ giúp' liệt kê các lệnh.

        Mã kết thúc: 0 đã xong; 2 lệnh, tệp hoặc một dòng của kịch bản sai (các dòng khác đã được lưu); 3 không đọc hoặc \
        không lưu được.
        """,
        """
        Every answer is saved in the evidence file at once; comments and order stay. Stop at any time: the next call starts \
        at the first open question. On the screen the key ? lists the keys.

        When input or output is no terminal, or with --plain, the questions come line by line: each line of input is an \
        answer or a command; the command 'help' lists them.

        Exit status: 0 done; 2 wrong call, file or line of a script (the other lines are saved); 3 something could not be \
        read or saved.
        """)
    static let assessEvidence = Words(
        "Tệp minh chứng; chưa có thì được tạo.", "The evidence file; it is made where there is none.")
    static let assessRubric = Words(
        "Bộ tiêu chí: mã đi kèm hoặc tệp. Mặc định: ghi trong minh chứng; cần có khi tạo tệp mới.",
        "The rubric: a shipped id or a file. Default: the one the evidence names; needed for a new file.")
    static let assessSubject = Words(
        "Mã hoặc tên cơ quan, khi tạo tệp mới. Mặc định: tên tệp.",
        "The id or name of the body, for a new file. Default: the name of the file.")
    static let assessSubjectName = Words("cơ-quan", "body")
    static let rater = Words(
        "Tên người trả lời; câu trả lời của mỗi người được giữ riêng.",
        "The name of who answers; everybody's answers are kept apart.")
    static let raterName = Words("tên", "name")
    static let answerDay = Words(
        "Ngày ghi cùng câu trả lời. Mặc định: hôm nay khi có --rater, nếu không thì không ghi.",
        "The day written with answers. Default: today with --rater, else none is written.")
    static let plain = Words(
        "Hỏi theo từng dòng: cho trình đọc màn hình và kịch bản.", "Ask line by line: for screen readers and scripts.")
}
