// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import SelfAssessment

// What keys do while a question, the help or something that must be decided is on the screen.

extension AssessScreen {
    mutating func handleQuestion(_ key: Key) -> Outcome {
        notice = nil
        switch key {
        case .enter, .right, .tab: moved(file.session.next(), orElse: AssessWords.lastQuestion)
        case .left, .backTab: moved(file.session.previous(), orElse: AssessWords.firstQuestion)
        case .backspace: moved(file.session.back(), orElse: AssessWords.nothingBefore)
        case .up: scroll -= 1
        case .down: scroll += 1
        case .pageUp: scroll -= bodyRows
        case .pageDown: scroll += bodyRows
        case .home: scroll = 0
        case .end: scroll = .max / 2
        case .text(let text): return handleCharacter(text)
        case .escape: break
        default: notice = .remark(AssessWords.unknownKey, language)
        }
        scroll = min(max(scroll, 0), longestScroll)
        return .stay
    }

    private mutating func handleCharacter(_ text: String) -> Outcome {
        let lower = text.lowercased()
        if lower == "q" { return .quit }
        if handleAnswer(text) || handleMove(lower) || handleRemark(lower) { return .stay }
        notice = .remark(AssessWords.unknownKey, language)
        return .stay
    }

    private mutating func handleMove(_ letter: String) -> Bool {
        switch letter {
        case " ":
            scroll = min(scroll + bodyRows, longestScroll)
        case "b": moved(file.session.back(), orElse: AssessWords.nothingBefore)
        case "s": moved(file.session.skip(), orElse: AssessWords.nothingOpen)
        case "n": moved(file.session.nextOpen(), orElse: AssessWords.nothingOpen)
        case "l": mode = .list(domainList)
        case "o": show(openList, orElse: AssessWords.nothingOpen)
        case "m": mode = .list(needsList)
        case "/": mode = .prompt(ScreenPrompt(.search))
        case "?": (mode, scroll) = (.help, 0)
        default: return false
        }
        return true
    }

    private mutating func handleRemark(_ letter: String) -> Bool {
        let question = session.current
        switch letter {
        case "k":
            if question.needsReason(.notApplicable) {
                mode = .prompt(ScreenPrompt(.reason(.notApplicable)))
            } else {
                _ = change(.notApplicable(reason: nil)) { AssessWords.saved($0.own?.text) }
            }
        case "c": _ = change(.unknown) { AssessWords.saved($0.own?.text) }
        case "x": _ = change(.clear) { _ in AssessWords.cleared }
        case "u":
            _ = attempt({ _ in AssessWords.undone }) { file throws(AssessmentFailure) in try file.undo() }
        case "e": mode = .prompt(ScreenPrompt(.answer, typedAnswer(question)))
        case "g": mode = .prompt(ScreenPrompt(.note, question.own?.response.note ?? ""))
        case "t": mode = .prompt(ScreenPrompt(.documentTitle))
        case "d": show(documentList, orElse: AssessWords.noDocuments)
        default: return false
        }
        return true
    }

    private mutating func show(_ list: ScreenList, orElse words: Words) {
        if list.target == nil { notice = .remark(words, language) } else { mode = .list(list) }
    }

    // MARK: Answers

    /// Takes a key that gives an answer or begins one.
    private mutating func handleAnswer(_ text: String) -> Bool {
        let question = session.current
        guard text.utf8.count == 1, let byte = text.utf8.first else { return false }
        let isDigit = 0x30...0x39 ~= byte
        switch question.form {
        case .number:
            guard isDigit || text == "-" || text == "." || text == "," else { return false }
            mode = .prompt(ScreenPrompt(.answer, text))
        case .choice(let options):
            guard isDigit else { return false }
            // A digit that may be the first of two waits for the other.
            if options.contains(where: { $0.key.count > 1 }) {
                mode = .prompt(ScreenPrompt(.answer, text))
            } else {
                _ = change(.answer(text)) { AssessWords.saved($0.own?.text) }
            }
        case .several(let options):
            guard isDigit else { return false }
            if let option = options.first(where: { $0.key == text }), !options.contains(where: { $0.key.count > 1 }) {
                toggle(option, options, question)
            } else {
                mode = .prompt(ScreenPrompt(.answer, text))
            }
        }
        return true
    }

    private mutating func toggle(_ option: SessionOption, _ options: [SessionOption], _ question: SessionQuestion) {
        var chosen = Set(QuestionLines.chosen(question))
        if chosen.remove(option.id) == nil { chosen.insert(option.id) }
        let ids = options.map(\.id).filter(chosen.contains)
        _ = change(.answer(ids.isEmpty ? "none" : ids.joined(separator: ", "))) { AssessWords.saved($0.own?.text) }
    }

    /// The present answer as it is typed.
    private func typedAnswer(_ question: SessionQuestion) -> String {
        guard let response = question.own?.response, response.state == .answered else { return "" }
        switch response.value {
        case .word(let word): return word
        case .words(let words): return words.joined(separator: ", ")
        case .number(let number): return number.fraction
        case .share(let numerator, let denominator): return numerator.fraction + "/" + denominator.fraction
        case nil: return ""
        }
    }

    // MARK: Help, conflicts, failures

    mutating func handleHelp(_ key: Key) {
        switch key {
        case .up: scroll -= 1
        case .down, .enter: scroll += 1
        case .pageUp: scroll -= bodyRows
        case .pageDown, .text(" "): scroll += bodyRows
        default:
            (mode, scroll) = (.question, 0)
            return
        }
        scroll = min(max(scroll, 0), longestScroll)
    }

    mutating func handleConflict(_ key: Key) -> Outcome {
        guard let conflict = file.conflicts.first else {
            mode = .question
            return .stay
        }
        let decision: SessionConflict.Decision
        switch key {
        case .text("1"): decision = .mine
        case .text("2"): decision = .theirs
        case .text("q"): return .quit
        default: return .stay
        }
        mode = .question
        let isDecided = attempt({ _ in decision == .mine ? AssessWords.keptMine : AssessWords.keptTheirs }) {
            file throws(AssessmentFailure) in try file.decide(conflict.question, decision)
        }
        if !isDecided || !file.conflicts.isEmpty { mode = .conflict }
        return .stay
    }

    mutating func handleUnsaved(_ key: Key, _ isMissing: Bool) -> Outcome {
        switch key {
        case .enter, .text("r"):
            mode = .question
            _ = attempt({ _ in AssessWords.savedNow }) { file throws(AssessmentFailure) in
                if isMissing {
                    try file.saveAsNew()
                    return []
                }
                return try file.save()
            }
        case .escape: mode = .question
        case .text("q"): return .quit
        default: break
        }
        return .stay
    }
}

extension AssessWords {
    /// An answer that was saved; without one, that nothing is left of it.
    static func saved(_ answer: LocalizedText?) -> Words {
        answer.map { Words(saved($0.text(in: .vietnamese)).vi, saved($0.text(in: .english)).en) } ?? cleared
    }
}
