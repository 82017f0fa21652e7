// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import SelfAssessment

// The screen as lines: where one is, the question, what was said last, how the body stands, the keys. In a low window
// rules, keys and the way to the question give way first; the status line stays to the last.

extension AssessScreen {
    /// Lines are no longer than can be read well.
    var width: Int { max(min(size.columns, 100), 8) }

    /// What is to be seen.
    var frame: Frame {
        let footer = self.footer
        let header = self.header
        let room = max(size.rows - header.count - footer.lines.count, 0)
        let body = self.body
        let start = min(scroll, max(body.count - room, 0))
        var lines = header + body.dropFirst(start).prefix(room)
        while lines.count < size.rows - footer.lines.count { lines.append(ScreenLine()) }
        let cursor = footer.cursor.map {
            Frame.Position(row: lines.count + $0.row, column: min($0.column, max(size.columns - 1, 0)))
        }
        lines += footer.lines
        if header.count > 1, footer.lines.count > 2, let rule = footer.rule {
            lines[lines.count - footer.lines.count + rule] = self.rule(body.count, start, room)
        }
        // The last column stays free: some terminals go to the next line there.
        return Frame(
            lines: lines.prefix(size.rows).map { $0.rendered(width: min(width, size.columns - 1), colored: usesColor) },
            cursor: cursor)
    }

    /// How many lines of the text are seen at once.
    var bodyRows: Int { max(size.rows - header.count - footer.lines.count, 1) }

    var longestScroll: Int { max(body.count - bodyRows, 0) }

    // MARK: Parts

    private var header: [ScreenLine] {
        guard size.rows >= 6 else { return [] }
        let question = session.current
        let number = say(AssessWords.question(question.number, of: question.count))
        let status = say(AssessWords.status(question.status))
        let left = LineWrapping.cut(
            QuestionName(language: language).path(question, separator: " › "),
            width: max(width - DisplayWidth.of(number + status) - 8, 8))
        let middle = max(width - 2 - DisplayWidth.of(left + number + status) - 3, 1)
        let line =
            ScreenLine(" " + left, .strong) + ScreenLine(String(repeating: " ", count: middle))
            + ScreenLine(number + " · " + status)
        return size.rows >= 12 ? [line, plainRule] : [line]
    }

    private var plainRule: ScreenLine { ScreenLine(String(repeating: "─", count: width - 1), .faint) }

    /// The rule below the text, which says when there is more of it.
    private func rule(_ count: Int, _ start: Int, _ room: Int) -> ScreenLine {
        let below = count - start - room
        var words: [String] = []
        if start > 0 { words.append(say(Words("↑ \(start) dòng", "↑ \(start) lines"))) }
        if below > 0 { words.append(say(Words("↓ còn \(below) dòng", "↓ \(below) more lines"))) }
        guard !words.isEmpty else { return plainRule }
        if case .list = mode {} else { words.append(say(Words("PgUp/PgDn để cuộn", "PgUp/PgDn scrolls"))) }
        let text = " " + words.joined(separator: " · ") + " "
        let dashes = max(width - 3 - DisplayWidth.of(text), 0)
        return ScreenLine(String(repeating: "─", count: dashes), .faint) + ScreenLine(text)
            + ScreenLine("──", .faint)
    }

    var body: [ScreenLine] {
        switch mode {
        case .question, .prompt, .unsaved: return questionBody
        case .list(let list): return listBody(list)
        case .help: return AssessHelp(language: language, width: width - 1).lines
        case .conflict: return conflictBody
        }
    }

    private var questionBody: [ScreenLine] {
        let room = size.rows - header.count - footer.lines.count
        var lines: [ScreenLine] = []
        for spacing in QuestionLines.Spacing.allCases {
            lines = QuestionLines(language: language, width: width - 1, spacing: spacing).lines(session.current)
            if lines.count <= room { break }
        }
        return lines
    }

    private func listBody(_ list: ScreenList) -> [ScreenLine] {
        let room = max(size.rows - header.count - footer.lines.count, 1)
        var intro = [ScreenLine(" " + list.title, .strong)]
        if size.rows >= 12 {
            for text in list.intro {
                intro += LineWrapping.lines(text, width: width - 2).map { ScreenLine(" " + $0) }
            }
            intro.append(ScreenLine())
        }
        if intro.count > room / 2 { intro = Array(intro.prefix(max(room / 2, 1))) }
        let numberWidth = list.rows.compactMap { $0.number.map { String($0).count } }.max() ?? 0
        let rows = list.rows.enumerated().map { index, row in
            listRow(row, isSelected: index == list.selected && row.target != nil, numberWidth)
        }
        // The chosen row is kept in the middle.
        let visible = max(room - intro.count, 1)
        let start = min(max(list.selected - visible / 2, 0), max(rows.count - visible, 0))
        return intro + rows.dropFirst(start).prefix(visible)
    }

    private func listRow(_ row: ScreenList.Row, isSelected: Bool, _ numberWidth: Int) -> ScreenLine {
        guard row.target != nil else { return ScreenLine(" " + row.text, .faint) }
        let number = row.number.map(String.init) ?? ""
        let start =
            (isSelected ? " ▸ " : "   ") + String(repeating: " ", count: max(numberWidth - number.count, 0)) + number
            + (numberWidth > 0 ? "  " : "")
        let detail = row.detail.isEmpty ? "" : LineWrapping.cut(row.detail, width: width / 2)
        let room = width - 2 - DisplayWidth.of(start) - (detail.isEmpty ? 0 : DisplayWidth.of(detail) + 2)
        let text = LineWrapping.cut(row.text, width: max(room, 4))
        let gap = max(room - DisplayWidth.of(text), 0) + (detail.isEmpty ? 0 : 2)
        let ink: Ink = isSelected ? .accent : .plain
        return ScreenLine(start + text, ink) + ScreenLine(String(repeating: " ", count: gap))
            + ScreenLine(detail, isSelected ? .accent : .faint)
    }

    private var conflictBody: [ScreenLine] {
        guard let conflict = file.conflicts.first else { return [] }
        let question = session.question(conflict.question)
        func paragraph(_ text: String, _ ink: Ink = .plain) -> [ScreenLine] {
            LineWrapping.lines(text, width: width - 2).map { ScreenLine(" ") + ScreenLine($0, ink) }
        }
        func shown(_ answer: SessionAnswer?) -> String {
            guard let answer else { return say(AssessWords.nothingThere) }
            let note = answer.response.note.map { " – \(say(AssessWords.note)): \($0)" } ?? ""
            let documents = answer.response.documents.map {
                " – \(say(AssessWords.documents)): " + QuestionLines.text(of: $0, NumberText(language))
            }
            return answer.text.text(in: language) + note + documents.joined()
        }
        return paragraph(say(AssessWords.conflictTitle), .strong) + [ScreenLine()]
            + paragraph(question?.question.text(in: language) ?? conflict.question.item) + [ScreenLine()]
            + paragraph("1  " + say(AssessWords.mine) + ": " + shown(conflict.mine))
            + paragraph("2  " + say(AssessWords.theirs) + ": " + shown(conflict.theirs)) + [ScreenLine()]
            + paragraph(say(AssessWords.conflictExplained))
    }

    // MARK: Footer

    private struct Footer {
        var lines: [ScreenLine] = []
        /// The line that says how much text there is.
        var rule: Int?
        var cursor: Frame.Position?
    }

    private var footer: Footer {
        var footer = Footer()
        if size.rows >= 12 {
            footer.rule = 0
            footer.lines.append(plainRule)
        }
        if case .prompt(let prompt) = mode, size.rows >= 2 { addPrompt(prompt, to: &footer) }
        let messages = noticeLines(limit: size.rows >= 16 ? 3 : 1)
        if case .prompt = mode {
            footer.lines += size.rows >= 8 ? messages : []
        } else if size.rows >= 4 {
            footer.lines += messages.isEmpty && size.rows >= 12 ? [ScreenLine()] : messages
        }
        footer.lines.append(statusLine)
        footer.lines += keyLines(limit: size.rows >= 20 ? 2 : size.rows >= 9 ? 1 : 0)
        return footer
    }

    /// How the body stands, and as long as it is so, that something is not saved.
    private var statusLine: ScreenLine {
        let warning = file.isSaved ? "" : say(AssessWords.unsavedMark) + " · "
        let room = width - 2 - DisplayWidth.of(warning)
        return ScreenLine(" " + warning, .bad)
            + ScreenLine(StandingLine(language: language).text(session.standing, width: max(room, 1)), .strong)
    }

    private func addPrompt(_ prompt: ScreenPrompt, to footer: inout Footer) {
        if size.rows >= 5 {
            let words = say(prompt.label)
            let label = words.hasSuffix("?") ? words : words + ":"
            footer.lines += LineWrapping.lines(label, width: width - 2).prefix(2).map {
                ScreenLine(" " + $0, .accent)
            }
        }
        let (text, column) = prompt.editor.window(width: width - 5)
        footer.cursor = Frame.Position(row: footer.lines.count, column: 3 + column)
        footer.lines.append(ScreenLine(" › " + text))
    }

    private func noticeLines(limit: Int) -> [ScreenLine] {
        guard let notice else { return [] }
        var lines = LineWrapping.lines(notice.text, width: width - 4)
        if lines.count > limit {
            lines = Array(lines.prefix(limit))
            lines[limit - 1] = LineWrapping.cut(lines[limit - 1] + " …", width: width - 4)
        }
        return lines.enumerated().map { index, line in
            ScreenLine(index == 0 ? " \(notice.mark) " : "   ", notice.ink) + ScreenLine(line, notice.ink)
        }
    }

    private func keyLines(limit: Int) -> [ScreenLine] {
        KeyLines(language: language, width: width - 2).lines(mode, session.current, limit: limit).map {
            ScreenLine(" " + $0, .faint)
        }
    }
}
