// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import Scoring
internal import SelfAssessment

/// Sets a question in lines.
struct QuestionLines {
    let language: Language
    let width: Int
    /// Whether the lines are read one after the other, with names for everything and no marks to be seen in the margin.
    var isPlain = false
    /// How many empty lines there are.
    var spacing = Spacing.wide

    /// Less where more has to fit: empty lines between all parts, above the answers only, or none.
    enum Spacing: CaseIterable { case wide, narrow, none }

    private var numbers: NumberText { NumberText(language) }

    /// Everything about a question.
    func lines(_ question: SessionQuestion) -> [ScreenLine] {
        var lines = paragraph(text(question.question), .strong)
        if question.question != question.title { lines = paragraph(text(question.title), .faint) + lines }
        if let help = question.help { lines += gap + paragraph(text(help)) }
        if let guidance = question.guidance { lines += gap + labelled(AssessWords.guidance, text(guidance)) }
        if spacing == .narrow, !isPlain { lines.append(ScreenLine()) }
        lines += gap + answers(question)
        let remarks = self.remarks(question)
        if !remarks.isEmpty { lines += gap + remarks }
        return lines
    }

    private var gap: [ScreenLine] { spacing == .wide && !isPlain ? [ScreenLine()] : [] }

    // MARK: Answers

    private func answers(_ question: SessionQuestion) -> [ScreenLine] {
        if let obstacle = question.obstacle {
            return measure(question) + paragraph(Notice.sentence(obstacle.text(in: language)) + ".")
        }
        switch question.form {
        case .choice(let options): return self.options(options, question)
        case .several(let options):
            return paragraph(AssessWords.severalOptions.text(in: language) + ":") + self.options(options, question)
        case .number(let form): return paragraph(hint(form)) + gap + ownAnswer(question)
        }
    }

    private func options(_ options: [SessionOption], _ question: SessionQuestion) -> [ScreenLine] {
        let chosen = Self.chosen(question)
        let keyWidth = options.map { DisplayWidth.of($0.key) }.max() ?? 1
        var lines: [ScreenLine] = []
        for option in options {
            let isChosen = chosen.contains(option.id)
            let key = String(repeating: " ", count: keyWidth - DisplayWidth.of(option.key)) + option.key
            var head = text(option.title)
            if isChosen, isPlain { head += " (" + AssessWords.chosen.text(in: language) + ")" }
            let whole = option.description.map { head + ": " + text($0) } ?? head
            let lead = isPlain ? "  \(key). " : " \(isChosen ? "●" : "○") \(key)  "
            let room = DisplayWidth.of(lead)
            for (index, line) in LineWrapping.lines(whole, width: width - room).enumerated() {
                let start = index == 0 ? lead : String(repeating: " ", count: room)
                lines.append(
                    ScreenLine(start, isChosen ? .accent : .plain) + ScreenLine(line, isChosen ? .accent : .plain))
            }
        }
        if question.own?.response.state != .answered, question.own != nil || isPlain {
            lines += gap + ownAnswer(question)
        }
        return lines
    }

    /// The ids of the options that the respondent has chosen.
    static func chosen(_ question: SessionQuestion) -> [String] {
        guard let response = question.own?.response, response.state == .answered else { return [] }
        switch response.value {
        case .word(let word): return [word]
        case .words(let words): return words
        default: return []
        }
    }

    private func ownAnswer(_ question: SessionQuestion) -> [ScreenLine] {
        let own = question.own.flatMap { $0.response.state == .unanswered ? nil : $0 }
        guard let own else {
            return labelled(AssessWords.answer, AssessWords.noAnswer.text(in: language))
        }
        let reason =
            own.response.reason.map { " – " + AssessWords.reason.text(in: language).lowercased() + ": " + $0 } ?? ""
        return labelled(AssessWords.answer, text(own.text) + reason, ink: .accent)
    }

    private func measure(_ question: SessionQuestion) -> [ScreenLine] {
        guard let figure = question.measure else { return [] }
        let text =
            switch figure {
            case .number(let number): numbers.number(number, digits: 6, padded: false)
            case .share(let numerator, let denominator):
                numbers.number(numerator, digits: 6, padded: false) + "/"
                    + numbers.number(denominator, digits: 6, padded: false)
            }
        return labelled(AssessWords.measured, text, ink: .accent)
    }

    private func hint(_ form: NumberForm) -> String {
        func shown(_ number: Rational) -> String {
            form.isShare ? numbers.percent(number, digits: 2) : numbers.number(number, digits: 6, padded: false)
        }
        let unit = form.unit.map { " " + SafeText.line($0) } ?? ""
        var hint =
            if form.isShare {
                AssessWords.share
            } else if let accepts = form.accepts {
                AssessWords.numberBetween(shown(accepts.low), shown(accepts.high), unit)
            } else {
                AssessWords.number(unit)
            }
        if let worst = form.worst, let best = form.best {
            let scale = AssessWords.bestAndWorst(shown(worst), shown(best))
            hint = Words(hint.vi + "; " + scale.vi, hint.en + "; " + scale.en)
        }
        let thresholds = form.bands.compactMap(\.interval.lower?.value)
        if !thresholds.isEmpty {
            let list = AssessWords.thresholds(thresholds.map(shown).joined(separator: ", "))
            hint = Words(hint.vi + "; " + list.vi, hint.en + "; " + list.en)
        }
        return hint.text(in: language) + "."
    }

    // MARK: What stands below

    private func remarks(_ question: SessionQuestion) -> [ScreenLine] {
        var lines: [ScreenLine] = []
        if let note = question.own?.response.note { lines += labelled(AssessWords.note, note) }
        let documents = question.own?.response.documents ?? []
        for (index, document) in documents.enumerated() {
            lines += labelled(AssessWords.document(index + 1), Self.text(of: document, numbers))
        }
        if let shortfall = question.shortfall {
            lines += marked("!", AssessWords.shortfall(shortfall.found, of: shortfall.needed), .bad)
        } else if documents.isEmpty, let rule = question.evidence, question.measure == nil {
            lines += labelled(
                AssessWords.needed, AssessWords.evidenceNeeded(rule.kind, rule.minimum).text(in: language))
        }
        for other in question.others where other.response.state != .unanswered { lines += self.other(other) }
        if question.blocksLevel {
            lines += marked("▲", AssessWords.blocksLevel)
        } else if question.blocksDomain {
            lines += marked("▲", AssessWords.blocksDomain)
        }
        if question.sourceStatus == .reported {
            lines += labelled(AssessWords.source, AssessWords.reported.text(in: language))
        }
        if question.isSkipped, question.status == .open { lines += marked("–", AssessWords.skipped) }
        return lines
    }

    private func other(_ answer: SessionAnswer) -> [ScreenLine] {
        var role = Self.role(answer.response.assessment).text(in: language)
        if answer.counts { role += ", " + AssessWords.countsNow.text(in: language) }
        let who = answer.response.rater ?? AssessWords.unnamed.text(in: language)
        let whose = "\(who) (\(role))"
        let note = answer.response.note.map { " – " + $0 } ?? ""
        return labelled(AssessWords.others, "\(whose): \(text(answer.text))\(note)")
    }

    static func role(_ kind: AssessmentKind) -> Words {
        switch kind {
        case .selfAssessed: Words("tự đánh giá", "self-assessed")
        case .cross: Words("đánh giá chéo", "cross-assessed")
        case .verified: Words("thẩm định", "verified")
        }
    }

    /// A document in one line.
    static func text(of document: EvidenceItem, _ numbers: NumberText) -> String {
        [document.title, document.url, document.date.map(numbers.date)].compactMap(\.self).joined(separator: ", ")
    }

    // MARK: Setting

    private func text(_ text: LocalizedText) -> String { SafeText.line(text.text(in: language)) }

    private func paragraph(_ text: String, _ ink: Ink = .plain) -> [ScreenLine] {
        let margin = isPlain ? "" : " "
        return LineWrapping.lines(text, width: width - margin.count).map { ScreenLine(margin) + ScreenLine($0, ink) }
    }

    private func labelled(_ label: Words, _ text: String, ink: Ink = .plain) -> [ScreenLine] {
        let margin = isPlain ? "" : " "
        let label = label.text(in: language) + ":"
        let lines = LineWrapping.lines(label + " " + text, width: width - margin.count - 2)
        return lines.enumerated().map { index, line in
            if index == 0, line.hasPrefix(label) {
                return ScreenLine(margin) + ScreenLine(label, .faint)
                    + ScreenLine(String(line.dropFirst(label.count)), ink)
            }
            return ScreenLine(margin + (index == 0 ? "" : "  ")) + ScreenLine(line, ink)
        }
    }

    private func marked(_ mark: String, _ words: Words, _ ink: Ink = .plain) -> [ScreenLine] {
        let lead = isPlain ? "" : " \(mark) "
        let room = DisplayWidth.of(lead)
        return LineWrapping.lines(words.text(in: language), width: width - room).enumerated().map { index, line in
            ScreenLine(index == 0 ? lead : String(repeating: " ", count: room), ink) + ScreenLine(line, ink)
        }
    }
}

extension DiagnosticMessage {
    /// The message in the language of the run.
    func text(in language: Language) -> String { language == .english ? en : vi }
}
