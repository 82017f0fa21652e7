// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Synchronization

/// One line on the terminal's standard error that says how far a scan has come, at most ten times a second. Nothing is
/// shown when standard error is no terminal.
final class ProgressLine: Sendable {
    private let language: Language
    private let isShown: Bool
    private let start: ContinuousClock.Instant
    private let lastShown: Mutex<ContinuousClock.Instant?>

    init(_ console: Console) {
        language = console.language
        isShown = Terminal.isTerminal(Terminal.errors)
        start = ContinuousClock.now
        lastShown = Mutex(nil)
    }

    /// What a scan calls after every chunk; `nil` when nobody looks.
    var report: (@Sendable (ScanProgress) -> Void)? {
        guard isShown else { return nil }
        return { [self] progress in show(progress) }
    }

    private func show(_ progress: ScanProgress) {
        let now = ContinuousClock.now
        let isDue = lastShown.withLock { last in
            if now - (last ?? start) < .milliseconds(100) { return false }
            last = now
            return true
        }
        if isDue { write("\r" + line(progress, after: now - start) + "\u{1B}[K") }
    }

    /// Takes the line away.
    func clear() {
        if lastShown.withLock({ $0 != nil }) { write("\r\u{1B}[K") }
    }

    private func line(_ progress: ScanProgress, after elapsed: Duration) -> String {
        let rows = "\(progress.rows) \(language == .english ? "rows" : "dòng")"
        let megabytes = progress.bytes / 1_000_000
        guard let total = progress.totalBytes, total > 0, progress.bytes > 0 else { return "\(rows), \(megabytes) MB" }
        let done = min(progress.bytes, total)
        let filled = done * 20 / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        let left = Int((seconds * Double(total - done) / Double(done)).rounded(.up))
        let rest = language == .english ? "\(left) s left" : "còn \(left) giây"
        return "\(bar) \(done * 100 / total) %  \(rows), \(megabytes)/\(total / 1_000_000) MB, \(rest)"
    }

    private func write(_ text: String) {
        // A terminal that went away takes nothing from the result.
        try? Files.send(Array(text.utf8), to: Terminal.errors, named: .standardErrors)
    }
}
