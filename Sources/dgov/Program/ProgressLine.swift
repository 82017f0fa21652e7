// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence

/// Says on the status line how far a scan has come.
struct ProgressLine: Sendable {
    private let status: StatusLine

    init(_ console: Console) { status = StatusLine(console) }

    /// What a scan calls after every chunk; `nil` when nobody looks.
    var report: (@Sendable (ScanProgress) -> Void)? {
        guard status.isShown else { return nil }
        return { [self] progress in
            status.show(notBefore: status.start) { now in line(progress, after: now - status.start) }
        }
    }

    /// Takes the line away.
    func clear() { status.clear() }

    private func line(_ progress: ScanProgress, after elapsed: Duration) -> String {
        let rows = "\(progress.rows) \(status.language == .english ? "rows" : "dòng")"
        let megabytes = progress.bytes / 1_000_000
        guard let total = progress.totalBytes, total > 0, progress.bytes > 0 else { return "\(rows), \(megabytes) MB" }
        let done = min(progress.bytes, total)
        let bar = StatusLine.bar(done, of: total)
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        let left = Int((seconds * Double(total - done) / Double(done)).rounded(.up))
        let rest = status.language == .english ? "\(left) s left" : "còn \(left) giây"
        return "\(bar) \(done * 100 / total) %  \(rows), \(megabytes)/\(total / 1_000_000) MB, \(rest)"
    }
}
