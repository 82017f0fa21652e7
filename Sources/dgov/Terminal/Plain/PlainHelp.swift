// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What plain mode says of its commands.
enum PlainHelp {
    static let entries: [(words: Words, text: Words)] = [
        (
            Words("số, mã hoặc tên của lựa chọn, hoặc một giá trị", "the number, id or name of an option, or a value"),
            Words("trả lời, lưu ngay và sang câu sau", "answers, saves at once and goes on")
        ),
        (Words("dòng trống, 'câu sau'", "an empty line, 'next'"), Words("sang câu sau", "the next question")),
        (Words("'câu trước'", "'previous'"), Words("về câu trước", "the question before")),
        (Words("'quay lại'", "'back'"), Words("về câu vừa xem", "the question seen last")),
        (
            Words("'bỏ qua'", "'skip'"),
            Words("sang câu chưa trả lời kế tiếp, câu này để sau", "the next open question, this one later")
        ),
        (Words("'đến 12'", "'go 12'"), Words("đến câu có số hoặc mã đó", "the question with that number or id")),
        (
            Words("'lĩnh vực', 'lĩnh vực 3'", "'domains', 'domain 3'"),
            Words("danh sách lĩnh vực, hoặc đến một lĩnh vực", "the list of domains, or to one of them")
        ),
        (Words("'còn mở'", "'open'"), Words("các câu chưa trả lời", "the open questions")),
        (Words("'tìm chữ'", "'find words'"), Words("tìm câu hỏi, không cần dấu", "searches the questions")),
        (
            Words("'không áp dụng lý do'", "'not applicable reason'"),
            Words("câu này không áp dụng", "the question does not apply")
        ),
        (Words("'chưa rõ'", "'not known'"), Words("chưa biết câu trả lời", "the answer is not known")),
        (
            Words("'tài liệu tên | địa chỉ hoặc tệp | ngày'", "'document title | address or file | date'"),
            Words(
                "kèm tài liệu vào câu này; ghi trước khi trả lời, hoặc 'quay lại'",
                "attaches a document to this question; before the answer, or after 'back'")
        ),
        (
            Words("'gỡ tài liệu 1'", "'remove document 1'"),
            Words("gỡ tài liệu thứ nhất", "takes the first document away")
        ),
        (
            Words("'ghi chú chữ'", "'note words'"),
            Words("ghi chú cho câu này; không có chữ là bỏ ghi chú", "a note on this question; without words it goes")
        ),
        (Words("'xóa'", "'clear'"), Words("xóa câu trả lời", "takes the answer away")),
        (Words("'hoàn tác'", "'undo'"), Words("lấy lại thay đổi vừa làm", "takes the last change back")),
        (Words("'đọc lại'", "'repeat'"), Words("in lại câu hỏi", "prints the question again")),
        (
            Words("'tình hình'", "'status'"),
            Words("cấp độ trưởng thành và số câu còn lại", "the maturity level and what is left")
        ),
        (
            Words("'lên cấp'", "'next level'"),
            Words("cấp độ trưởng thành kế tiếp cần gì", "what the next maturity level needs")
        ),
        (
            Words("'trả lời chữ'", "'answer words'"),
            Words("khi câu trả lời trùng với một lệnh", "where an answer reads like a command")
        ),
        (Words("'# chữ'", "'# words'"), Words("dòng chú thích, không làm gì", "a remark, which does nothing")),
        (Words("'thoát'", "'quit'"), Words("kết thúc; mọi câu trả lời đã được lưu", "ends; every answer is saved")),
    ]
}
