// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Synchronization

/// One line on the terminal's standard error that is written over and over, at most ten times a second. Nothing is shown
/// when standard error is no terminal.
final class StatusLine: Sendable {
    let language: Language
    let isShown: Bool
    let start = ContinuousClock.now
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

    init(_ console: Console) {
        language = console.language
        isShown = Terminal.isTerminal(Terminal.errors)
    }

    /// Shows a line in the place of the one before, unless it is too soon.
    /// - Parameters:
    ///   - earliest: before this moment the first line is too soon.
    ///   - isLast: whether it is shown however soon.
    ///   - text: the line, with the moment at which it is shown.
    func show(
        notBefore earliest: ContinuousClock.Instant? = nil, isLast: Bool = false,
        _ text: (ContinuousClock.Instant) -> String
    ) {
        guard isShown else { return }
        let now = ContinuousClock.now
        let isDue = lastShown.withLock { last in
            if !isLast, let before = last ?? earliest, now - before < .milliseconds(100) { return false }
            last = now
            return true
        }
        if isDue { write("\r" + text(now) + "\u{1B}[K") }
    }

    /// Takes the line away.
    func clear() {
        if lastShown.withLock({ $0 != nil }) { write("\r\u{1B}[K") }
    }

    /// A bar of 20 columns.
    static func bar(_ done: Int, of total: Int) -> String {
        let filled = total > 0 ? min(max(done, 0), total) * 20 / total : 0
        return String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    }

    private func write(_ text: String) {
        // A terminal that went away takes nothing from the result.
        try? Files.send(Array(text.utf8), to: Terminal.errors, named: .standardErrors)
    }
}
