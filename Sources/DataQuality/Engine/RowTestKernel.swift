// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The kernel of every check that judges row by row.
final class RowTestKernel: CheckKernel {
    private let test: any RowTest
    private let filter: Int?
    private let countsMissing: Bool
    private let isCompleteness: Bool
    private let verdicts = RowBuffer<UInt8>()
    private var counts = VerdictCounts()
    private var failures: FailureKeeper

    /// - Parameters:
    ///   - test: What judges the rows.
    ///   - context: The check.
    ///   - isCompleteness: Whether missing values and placeholders are what it looks for.
    init(_ test: any RowTest, _ context: KernelContext, isCompleteness: Bool = false) {
        self.test = test
        self.isCompleteness = isCompleteness
        filter = context.filter
        countsMissing = context.check.countsMissing
        failures = FailureKeeper(context)
    }

    func scan(_ batch: RowBatch) {
        let count = batch.count
        if count == 0 { return }
        verdicts.reserve(count)
        let verdicts = verdicts.items
        test.judge(batch, verdicts: verdicts)
        if countsMissing {
            for row in 0..<count where verdicts[row] == Verdict.missing { verdicts[row] = Verdict.missingFailed }
        }
        if let filter {
            let mask = batch.mask(filter)
            for row in 0..<count where mask[row] == 0 { verdicts[row] = Verdict.filteredOut }
        }
        let added = VerdictCounts(verdicts, count: count)
        counts.add(added)
        if added.failed == 0 || failures.isFull { return }
        for row in 0..<count where Verdict.isFailure(verdicts[row]) {
            failures.keep(row, of: batch)
            if failures.isFull { return }
        }
    }

    /// Whether as many failing rows are kept as may be.
    var isFull: Bool { failures.isFull }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? RowTestKernel else { return }
        counts.add(other.counts)
        failures.merge(other.failures, offset: offset)
    }

    func encode(into writer: inout StateWriter) {
        counts.encode(into: &writer)
        failures.encode(into: &writer)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        try counts.decode(from: &reader)
        try failures.decode(from: &reader)
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        CheckFindings(
            counts: counts.summary(countsMissing: countsMissing, isCompleteness: isCompleteness), rows: failures.rows)
    }
}

extension Verdict {
    /// Whether a verdict is a failure of any kind.
    @inline(__always)
    static func isFailure(_ verdict: UInt8) -> Bool { verdict == failed || verdict >= missingFailed }
}
