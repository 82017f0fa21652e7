// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML
internal import Reports
internal import SelfAssessment

/// Runs the self-assessment line by line: for screen readers, for terminals that can do no more, and for scripts.
///
/// Nothing moves the cursor. Each line of input is one command or answer; each answer is saved before the next line is
/// read.
struct PlainWalk {
    let console: Console
    let width: Int
    /// Whether somebody types, who sees at once which line was wrong.
    let isInteractive: Bool
    var file: AssessmentFile
    private var input = LineInput()
    private var line = 0
    private var hasRefused = false

    init(_ file: AssessmentFile, _ console: Console) {
        self.console = console
        self.file = file
        width = Terminal.width(Terminal.output)
        isInteractive = Terminal.isTyped
    }

    var language: Language { console.language }
    var session: AssessmentSession { file.session }
    func say(_ words: Words) -> String { words.text(in: language) }

    /// Walks to the end of the input.
    /// - Returns: the file, and whether a line of a script was refused.
    mutating func run() throws(Failure) -> (file: AssessmentFile, hasRefused: Bool) {
        if file.isNew { try print(say(AssessWords.madeFile(Words.path(file.path)))) }
        if isInteractive { try print(say(AssessWords.plainStart)) }
        try showQuestion()
        while true {
            if isInteractive { try console.deliver("> ") }
            guard let next = try input.next() else {
                // What follows begins a line of its own.
                if isInteractive { try console.deliver("\n") }
                break
            }
            line += 1
            guard try handle(next) else { break }
        }
        return (file, hasRefused && !isInteractive)
    }

    /// Does what a line asks for; false for the end.
    private mutating func handle(_ line: LineInput.Line) throws(Failure) -> Bool {
        guard case .text(let text) = line else {
            refuse([Diagnostic(severity: .error, message: .unreadableLine, place: nil)])
            return true
        }
        let command: PlainCommand
        do throws(PlainRefusal) {
            command = isOption(text) ? .answer(text) : try PlainCommand(text)
        } catch {
            refuse([Diagnostic(severity: .error, message: error.message, place: nil)])
            return true
        }
        if command == .quit { return false }
        try perform(command)
        return true
    }

    /// Whether a line is the key or id of an option, whatever else it may mean.
    private func isOption(_ text: String) -> Bool {
        session.current.form.options.contains { $0.key == text || $0.id == text }
    }

    /// Says why a line was not done; of a script, which line.
    mutating func refuse(_ diagnostics: [Diagnostic]) {
        hasRefused = true
        let start = isInteractive ? Words("", "") : Words("dòng \(line): ", "line \(line): ")
        console.report(
            diagnostics.map { diagnostic in
                let message = diagnostic.message
                return Diagnostic(
                    severity: .error,
                    message: DiagnosticMessage(
                        code: message.code, vi: start.vi + message.vi, en: start.en + message.en), place: nil,
                    help: diagnostic.help)
            })
    }

    // MARK: Printing

    /// Prints a text in lines that fit the page.
    func print(_ text: String, indent: Int = 0) throws(Failure) {
        let start = String(repeating: " ", count: indent)
        let lines = LineWrapping.lines(text, width: width - indent).map { $0.isEmpty ? "" : start + $0 }
        try console.deliver(lines.joined(separator: "\n") + "\n")
    }

    /// Prints the present question.
    func showQuestion() throws(Failure) {
        let question = session.current
        let name = QuestionName(language: language)
        try console.deliver("\n")
        try print(
            say(AssessWords.question(question.number, of: question.count)) + ". " + name.path(question, separator: ", ")
                + " (" + say(AssessWords.status(question.status)) + ")")
        let lines = QuestionLines(language: language, width: width, isPlain: true).lines(question)
        try console.deliver(lines.map { $0.rendered(width: width, colored: false) + "\n" }.joined())
    }
}
