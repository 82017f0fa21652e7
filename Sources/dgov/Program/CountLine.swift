// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Says on the status line how many of many things are done.
struct CountLine {
    private let line: StatusLine

    init(_ console: Console) { line = StatusLine(console) }

    func show(_ done: Int, of total: Int, words: Words) {
        guard total > 0 else { return }
        line.show(isLast: done >= total) { _ in
            "\(StatusLine.bar(done, of: total)) \(done)/\(total) \(words.text(in: line.language))"
        }
    }

    /// Takes the line away.
    func clear() { line.clear() }
}
