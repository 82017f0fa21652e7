// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import SelfAssessment

/// The self-assessment as it is on the screen: keys come in, frames go out. It knows no terminal.
struct AssessScreen {
    /// What the screen shows.
    enum Mode: Hashable {
        case question
        case prompt(ScreenPrompt)
        case list(ScreenList)
        case help
        /// Both this session and somebody else have changed an answer.
        case conflict
        /// Something could not be saved.
        case unsaved(isMissing: Bool)
    }

    /// What is to be done beside showing the next frame.
    enum Outcome: Hashable { case stay, quit, suspend, repaint }

    var file: AssessmentFile
    let language: Language
    let usesColor: Bool
    var size: ScreenSize
    var mode = Mode.question
    var notice: Notice?
    /// The first line of the text that is seen.
    var scroll = 0

    init(_ file: AssessmentFile, language: Language, usesColor: Bool, size: ScreenSize) {
        self.file = file
        self.language = language
        self.usesColor = usesColor
        self.size = size
    }

    var session: AssessmentSession { file.session }
    func say(_ words: Words) -> String { words.text(in: language) }

    /// Does what a key means.
    mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .control("z"): return .suspend
        case .control("l"): return .repaint
        case .control("c"):
            if case .prompt = mode { break }
            return .quit
        default: break
        }
        switch mode {
        case .question: return handleQuestion(key)
        case .prompt(let prompt): handlePrompt(key, prompt)
        case .list(let list): handleList(key, list)
        case .help: handleHelp(key)
        case .conflict: return handleConflict(key)
        case .unsaved(let isMissing): return handleUnsaved(key, isMissing)
        }
        return .stay
    }

    // MARK: Changing

    /// Makes a change and says so; false when it was refused.
    mutating func change(_ change: SessionChange, _ done: (SessionQuestion) -> Words) -> Bool {
        attempt(done) { file throws(AssessmentFailure) in try file.apply(change) }
    }

    /// Does something that changes and saves; false when it was refused.
    mutating func attempt(
        _ done: (SessionQuestion) -> Words,
        _ action: (inout AssessmentFile) throws(AssessmentFailure) -> [SessionDifference]
    ) -> Bool {
        let before = session.standing.level
        do throws(AssessmentFailure) {
            let differences = try action(&file)
            var words = done(session.current)
            if let level = session.standing.level, level.id != before?.id {
                let now = AssessWords.levelNow(SafeText.line(level.id))
                words = Words(words.vi + " · " + now.vi, words.en + " · " + now.en)
            }
            notice = Notice(kind: .done, text: say(words))
            if let words = file.words(differences, language) { notice = .remark(words, language) }
            if !file.conflicts.isEmpty { (mode, notice) = (.conflict, nil) }
            return true
        } catch {
            switch error {
            case .refused(let refusal):
                notice = .problem(refusal.diagnostics, language)
                return false
            case .file, .unusable: isUnsaved(error)
            }
            return true
        }
    }

    private mutating func isUnsaved(_ failure: AssessmentFailure) {
        let (reason, isMissing) = AssessFailureWords.reason(failure, language)
        let words = AssessWords.notSaved
        notice = Notice(kind: .problem, text: say(words).replacing("{reason}", with: reason))
        mode = .unsaved(isMissing: isMissing)
    }

    // MARK: Moving

    mutating func moved(_ hasMoved: Bool, orElse words: Words) {
        notice = hasMoved ? nil : .remark(words, language)
        if hasMoved { scroll = 0 }
    }

    /// Goes to what a list leads to.
    mutating func go(_ target: ScreenList.Target) {
        mode = .question
        notice = nil
        scroll = 0
        do throws(SessionRefusal) {
            switch target {
            case .question(let question): try file.session.go(to: question)
            case .domain(let domain): try file.session.go(toDomain: domain)
            case .document(let number):
                _ = change(.detach(number)) { _ in AssessWords.removedDocument }
            }
        } catch {
            notice = .problem(error.diagnostics, language)
        }
    }
}
