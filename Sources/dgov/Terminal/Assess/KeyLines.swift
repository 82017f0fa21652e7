// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import SelfAssessment

/// The keys that can be pressed now, at the foot of the screen.
struct KeyLines {
    let language: Language
    let width: Int

    /// At most `limit` lines; what does not fit is in the help. The keys for help and for the end are always there.
    func lines(_ mode: AssessScreen.Mode, _ question: SessionQuestion, limit: Int) -> [String] {
        guard limit > 0 else { return [] }
        let (keys, last) = keys(mode, question)
        let end = last.map { $0.text(in: language) }.joined(separator: Self.separator)
        var lines = [""]
        for key in keys.map({ $0.text(in: language) }) {
            let line = lines[lines.count - 1]
            let longer = line.isEmpty ? key : line + Self.separator + key
            let tail = lines.count == limit && !end.isEmpty ? DisplayWidth.of(Self.separator + end) : 0
            if DisplayWidth.of(longer) + tail <= width {
                lines[lines.count - 1] = longer
            } else if lines.count < limit {
                lines.append(key)
            }
        }
        guard !end.isEmpty else { return lines }
        let line = lines[lines.count - 1]
        lines[lines.count - 1] = line.isEmpty ? end : line + Self.separator + end
        return lines
    }

    private static let separator = " · "

    private func keys(_ mode: AssessScreen.Mode, _ question: SessionQuestion) -> ([Words], [Words]) {
        switch mode {
        case .question: (answerKeys(question) + Self.questionKeys, [Self.help, Self.quit])
        case .prompt(let prompt):
            switch prompt.purpose {
            case .search: ([Words("Enter tìm", "Enter searches"), Self.cancel], [])
            case .documentTitle, .documentLocation: ([Words("Enter tiếp", "Enter goes on"), Self.cancel], [])
            default: ([Words("Enter lưu", "Enter saves"), Self.cancel], [])
            }
        case .list(let list):
            (
                list.target == nil
                    ? [Self.backToQuestion]
                    : [
                        Words("↑↓ hoặc gõ số để chọn", "↑↓ or a number chooses"), Self.open(list.target),
                        Self.backToQuestion,
                    ], []
            )
        case .help: ([Words("↑↓ cuộn", "↑↓ scrolls"), Self.backToQuestion], [])
        case .conflict: ([AssessWords.conflictKeys], [Self.quit])
        case .unsaved:
            (
                [
                    Words("Enter thử lưu lại", "Enter tries again"),
                    Words("Esc để sau, sẽ lưu cùng câu kế tiếp", "Esc later, with the next answer"),
                ], [Self.quit]
            )
        }
    }

    private static func open(_ target: ScreenList.Target?) -> Words {
        if case .document = target { return Words("Enter gỡ", "Enter takes it away") }
        return Words("Enter mở", "Enter opens")
    }

    private func answerKeys(_ question: SessionQuestion) -> [Words] {
        if question.obstacle != nil { return [] }
        switch question.form {
        case .number: return [Words("gõ số để trả lời", "type a number to answer")]
        case .choice(let options), .several(let options):
            guard let first = options.first, let last = options.last else { return [] }
            return [Words("\(first.key)–\(last.key) trả lời", "\(first.key)–\(last.key) answers")]
        }
    }

    private static let questionKeys = [
        Words("Enter câu sau", "Enter next"), Words("← câu trước", "← previous"), Words("s bỏ qua", "s skip"),
        Words("t tài liệu", "t document"), Words("g ghi chú", "g note"), Words("k không áp dụng", "k not applicable"),
        Words("o còn mở", "o open"), Words("l lĩnh vực", "l domains"), Words("/ tìm", "/ search"),
        Words("m lên cấp", "m next level"), Words("u hoàn tác", "u undo"),
    ]
    private static let help = Words("? trợ giúp", "? help")
    private static let quit = Words("q thoát", "q quit")
    private static let cancel = Words("Esc bỏ", "Esc cancels")
    private static let backToQuestion = Words("Esc về câu hỏi", "Esc back to the question")
}
