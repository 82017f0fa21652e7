// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import SelfAssessment

// What is typed in full.

extension AssessScreen {
    mutating func handlePrompt(_ key: Key, _ prompt: ScreenPrompt) {
        var prompt = prompt
        switch key {
        case .escape, .control("c"):
            mode = .question
            notice = prompt.purpose == .search ? nil : .remark(AssessWords.cancelled, language)
        case .enter: finish(prompt)
        default:
            if prompt.editor.handle(key) { notice = nil }
            mode = .prompt(prompt)
        }
    }

    private mutating func finish(_ prompt: ScreenPrompt) {
        let text = prompt.editor.text
        mode = .question
        notice = nil
        let isAccepted: Bool
        switch prompt.purpose {
        case .answer: isAccepted = change(.answer(text)) { AssessWords.saved($0.own?.text) }
        case .reason(let state):
            isAccepted = change(.state(state, reason: text)) { AssessWords.saved($0.own?.text) }
        case .note:
            isAccepted = change(.note(text)) {
                $0.own?.response.note == nil ? AssessWords.clearedNote : AssessWords.savedNote
            }
        case .documentTitle:
            mode = .prompt(ScreenPrompt(.documentLocation(title: text)))
            return
        case .documentLocation(let title):
            mode = .prompt(ScreenPrompt(.documentDate(title: title, location: text)))
            return
        case .documentDate(let title, let location):
            isAccepted = change(.attach(title: title, location: location, date: text)) { _ in AssessWords.savedDocument
            }
        case .search:
            let list = searchList(text)
            isAccepted = list.target != nil
            if isAccepted { mode = .list(list) } else { notice = .remark(AssessWords.nothingFound, language) }
        }
        // What was typed stays to be corrected.
        if !isAccepted { mode = .prompt(prompt) }
    }
}
