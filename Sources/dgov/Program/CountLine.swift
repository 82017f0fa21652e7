// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Synchronization

/// One line on the terminal's standard error that says how many of many things are done, at most ten times a second.
/// Nothing is shown when standard error is no terminal.
final class CountLine: Sendable {
    private let language: Language
    private let isShown: Bool
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

    init(_ console: Console) {
        language = console.language
        isShown = Terminal.isTerminal(Terminal.errors)
    }

    func show(_ done: Int, of total: Int, words: Words) {
        guard isShown, total > 0 else { return }
        let now = ContinuousClock.now
        let isDue = lastShown.withLock { last in
            if let last, done < total, now - last < .milliseconds(100) { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let filled = min(done, total) * 20 / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        write("\r\(bar) \(done)/\(total) \(words.text(in: language))\u{1B}[K")
    }

    /// Takes the line away.
    func clear() {
        if lastShown.withLock({ $0 != nil }) { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        // A terminal that went away takes nothing from the result.
        try? Files.send(Array(text.utf8), to: Terminal.errors, named: .standardErrors)
    }
}
