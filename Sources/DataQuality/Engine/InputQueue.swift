// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText

/// Which input is being read, and how far the scan has come. Workers ask when an input has ended, and tell their progress.
actor InputQueue {
    private let inputs: [OpenInput]
    private var current = 0
    private var position = 0
    private var progress: ScanProgress
    private let report: (@Sendable (ScanProgress) -> Void)?
    private(set) var failure: QualityFailure?

    init(_ inputs: [OpenInput], report: (@Sendable (ScanProgress) -> Void)?) {
        self.inputs = inputs
        self.report = report
        let sizes = inputs.map(\.byteCount)
        progress = ScanProgress(totalBytes: sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) })
    }

    /// The input to read now and how many rows come before it; `nil` at the end of all, or after a failure.
    ///
    /// - Parameter ended: The input that the worker found ended.
    func next(after ended: Int?) -> (index: Int, open: OpenInput, position: Int)? {
        if let ended, ended == current {
            let summary = inputs[ended].scanner.summary
            position += summary.recordCount + summary.unreadableCount
            current += 1
        }
        guard failure == nil, current < inputs.count else { return nil }
        return (current, inputs[current], position)
    }

    /// Whether workers should go on.
    func advance(rows: Int, bytes: Int) -> Bool {
        progress.rows += rows
        progress.bytes += bytes
        report?(progress)
        return failure == nil
    }

    /// Stops all workers. The first failure counts.
    func fail(_ failure: QualityFailure) {
        if self.failure == nil { self.failure = failure }
    }
}
