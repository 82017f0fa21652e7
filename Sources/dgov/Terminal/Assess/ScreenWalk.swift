// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import SelfAssessment

/// Runs the self-assessment on the whole screen.
struct ScreenWalk {
    let language: Language
    let usesColor: Bool

    /// Walks until the end is asked for; `nil` where there is no terminal to take.
    /// - Throws: without a word, when the terminal goes away.
    func run(_ file: AssessmentFile) throws(Failure) -> AssessmentFile? {
        guard let terminal = ScreenTerminal() else { return nil }
        defer { terminal.leave() }
        var screen = AssessScreen(file, language: language, usesColor: usesColor, size: terminal.size)
        if file.isNew { screen.notice = .done(AssessWords.madeFile(Words.path(file.path)), language) }
        while true {
            screen.size = terminal.size
            guard terminal.show(screen.frame) else { throw Failure(.unreachable, []) }
            switch terminal.next() {
            case .repaint: break
            case .gone: throw Failure(.unreachable, [])
            case .ended(let signal): terminal.die(of: signal)
            case .keys(let keys):
                for key in keys {
                    switch screen.handle(key) {
                    case .stay: break
                    case .repaint: terminal.repaint()
                    case .suspend: terminal.suspend()
                    case .quit: return screen.file
                    }
                }
            }
        }
    }
}
