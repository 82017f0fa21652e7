// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports

/// The page about the keys.
struct AssessHelp {
    let language: Language
    let width: Int

    var lines: [ScreenLine] {
        var lines: [ScreenLine] = []
        for (title, keys) in Self.sections {
            if !lines.isEmpty { lines.append(ScreenLine()) }
            lines += LineWrapping.lines(title.text(in: language), width: width - 1).map {
                ScreenLine(" " + $0, .strong)
            }
            for (key, text) in keys { lines += entry(key.text(in: language), text.text(in: language)) }
        }
        return lines
    }

    private func entry(_ key: String, _ text: String) -> [ScreenLine] {
        let column = min(14, width / 3)
        let lead = "   " + key + String(repeating: " ", count: max(column - DisplayWidth.of(key), 1))
        let room = DisplayWidth.of(lead)
        return LineWrapping.lines(text, width: width - room).enumerated().map { index, line in
            index == 0
                ? ScreenLine(lead, .accent) + ScreenLine(line)
                : ScreenLine(String(repeating: " ", count: room) + line)
        }
    }

    private static let sections: [(title: Words, keys: [(key: Words, text: Words)])] = [
        (
            Words("Mỗi câu trả lời được lưu ngay vào tệp.", "Every answer is saved in the file at once."),
            [
                (Words("1–9", "1–9"), Words("chọn câu trả lời có số đó", "choose the answer with that number")),
                (
                    Words("chữ số", "digits"),
                    Words(
                        "câu hỏi về số: gõ giá trị, ví dụ 85% hoặc 12/40",
                        "for numbers: type the value, such as 85% or 12/40")
                ),
                (Words("e", "e"), Words("gõ hoặc sửa câu trả lời", "type or correct the answer")),
                (
                    Words("k", "k"),
                    Words(
                        "không áp dụng; hỏi lý do khi bộ tiêu chí cần",
                        "not applicable; asks the reason where the rubric does")
                ),
                (Words("c", "c"), Words("chưa biết câu trả lời", "the answer is not known")),
                (Words("x", "x"), Words("xóa câu trả lời", "take the answer away")),
                (
                    Words("u", "u"),
                    Words("hoàn tác thay đổi vừa làm, nhiều lần được", "undo the last change, again and again")
                ),
            ]
        ),
        (
            Words("Minh chứng", "Evidence"),
            [
                (
                    Words("t", "t"),
                    Words(
                        "kèm tài liệu: tên, địa chỉ hoặc tệp, ngày", "attach a document: title, address or file, date")
                ),
                (Words("d", "d"), Words("gỡ một tài liệu", "take a document away")),
                (Words("g", "g"), Words("viết ghi chú", "write a note")),
            ]
        ),
        (
            Words("Đi lại", "Moving"),
            [
                (Words("Enter →", "Enter →"), Words("câu sau", "the next question")),
                (Words("←", "←"), Words("câu trước", "the question before")),
                (Words("b", "b"), Words("quay lại câu vừa xem", "back to the question seen last")),
                (
                    Words("s", "s"),
                    Words("bỏ qua, sang câu chưa trả lời kế tiếp", "pass over, on to the next open question")
                ),
                (Words("n", "n"), Words("câu chưa trả lời kế tiếp", "the next open question")),
                (Words("o", "o"), Words("danh sách câu còn chưa trả lời", "the list of open questions")),
                (Words("l", "l"), Words("danh sách lĩnh vực, để nhảy tới", "the list of domains, to jump to one")),
                (Words("/", "/"), Words("tìm câu hỏi theo chữ, không cần dấu", "search the questions by words")),
                (
                    Words("m", "m"),
                    Words(
                        "cấp độ trưởng thành kế tiếp cần những câu nào", "which questions the next maturity level needs"
                    )
                ),
                (
                    Words("↑↓ PgUp PgDn", "↑↓ PgUp PgDn"),
                    Words("cuộn khi câu hỏi dài hơn màn hình", "scroll when a question is longer than the screen")
                ),
            ]
        ),
        (
            Words("Dấu trên màn hình", "Marks on the screen"),
            [
                (Words("● ○", "● ○"), Words("lựa chọn đang chọn, chưa chọn", "an option chosen, not chosen")),
                (
                    Words("▲", "▲"),
                    Words(
                        "câu còn vướng trước cấp độ trưởng thành kế tiếp",
                        "a question in the way of the next maturity level")
                ),
                (Words("✓ ✗", "✓ ✗"), Words("đã lưu, chưa làm được", "saved, not done")),
            ]
        ),
        (
            Words("Thoát", "Leaving"),
            [
                (
                    Words("q", "q"),
                    Words(
                        "thoát; lần sau mở lại sẽ bắt đầu ở câu chưa trả lời đầu tiên",
                        "quit; the next time starts at the first open question")
                ),
                (Words("Ctrl-Z", "Ctrl-Z"), Words("tạm dừng, 'fg' để tiếp tục", "suspend; 'fg' goes on")),
            ]
        ),
    ]
}
