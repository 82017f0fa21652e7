// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Rows that agree in some columns agree in another (`depends_on`), and keys that become the same after folding are the same
/// (`near_duplicates`): both ask for one value per key.
///
/// Counted are rows; those fail whose value is not the most frequent one of their group (of equally frequent ones, the one
/// that occurs first). `groups`, `rowsInGroups` and `surplus` of the counts are the groups with more than one value, their
/// rows, and the failing ones. Beyond ``DependencyTable/limit`` different pairs there is no verdict.
///
/// Which rows fail is known at the end, so that a second pass finds them; without one, the first row of each wrong value is
/// named.
final class DependencyKernel: CheckKernel {
    /// What the pairs are.
    enum Pairs {
        /// Determinant columns, and the dependent one.
        case columns([Int], Int)
        /// Folded key, and key.
        case folded([Int])
    }

    private let reader: PairReader
    private let filter: Int?
    private let countsMissing: Bool
    private let rowsNamed: Int
    private var tally = RowTally()
    private let table: DependencyTable

    init(
        _ pairs: Pairs, filter: Int?, countsMissing: Bool, rowsNamed: Int = 0, limit: Int = DependencyTable.usualLimit
    ) {
        self.rowsNamed = rowsNamed
        reader = PairReader(pairs)
        self.filter = filter
        self.countsMissing = countsMissing
        table = DependencyTable(limit: limit)
    }

    convenience init(_ pairs: Pairs, _ context: KernelContext) {
        self.init(
            pairs, filter: context.filter, countsMissing: context.check.countsMissing, rowsNamed: context.sampleSize)
    }

    func scan(_ batch: RowBatch) {
        if batch.count == 0 { return }
        reader.load(batch)
        let mask = filter.map { batch.mask($0) }
        if let columns = reader.singleColumns {
            let (keys, values) = columns
            scan(batch, mask) { row in
                let (keyLength, valueLength) = (Int(keys.lengths[row]), Int(values.lengths[row]))
                if keyLength == 0 || valueLength == 0 { return nil }
                return (
                    RowKeys.Key(bytes: keys.bytes + Int(keys.starts[row]), length: keyLength),
                    RowKeys.Key(bytes: values.bytes + Int(values.starts[row]), length: valueLength)
                )
            }
        } else {
            scan(batch, mask) { reader.pair($0) }
        }
    }

    @inline(__always)
    private func scan(
        _ batch: RowBatch, _ mask: UnsafePointer<UInt8>?, _ pair: (Int) -> (key: RowKeys.Key, value: RowKeys.Key)?
    ) {
        let table = table
        let first = batch.contiguousPosition
        var added = RowTally()
        for row in 0..<batch.count {
            if let mask, mask[row] == 0 {
                added.filteredOut &+= 1
                continue
            }
            guard let pair = pair(row) else {
                added.missing &+= 1
                continue
            }
            added.used &+= 1
            table.add(
                key: pair.key.bytes, pair.key.length, value: pair.value.bytes, pair.value.length,
                at: UInt64(truncatingIfNeeded: first.map { $0 &+ row } ?? batch.position(of: row)))
        }
        tally.add(added)
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? DependencyKernel else { return }
        tally.add(other.tally)
        table.merge(other.table, offset: UInt64(truncatingIfNeeded: offset))
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        table.encode(into: &writer)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        try table.decode(from: &reader)
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        var findings = CheckFindings()
        if table.isOverfull {
            findings.counts = tally.unjudged
            findings.status = .inconclusive
            findings.reason = .tooManyKeys(limit: table.limit)
            return findings
        }
        let summary = table.summary(rowsNamed: rowsNamed)
        findings.counts = tally.counts(failed: summary.failed, countsMissing: countsMissing)
        findings.positions = summary.firstFailures
        findings.counts.surplus = summary.failed
        findings.counts.groups = summary.conflicting
        findings.counts.rowsInGroups = summary.rowsInConflict
        findings.figures = [.init("keys", summary.groups), .init("keys.conflicting", summary.conflicting)]
        return findings
    }

    func testOfSecondPass(_ closing: ClosingContext) -> (any RowTest)? {
        if table.isOverfull { return nil }
        let summary = table.summary()
        if summary.failed == 0, !countsMissing || tally.missing == 0 { return nil }
        return DependencyTest(reader: PairReader(reader.pairs), table: table, summary: summary)
    }
}

/// Finds the rows again that fail, when it is known which value stands in each group.
private final class DependencyTest: RowTest {
    private let reader: PairReader
    private let table: DependencyTable
    private let summary: DependencyTable.Summary

    init(reader: PairReader, table: DependencyTable, summary: DependencyTable.Summary) {
        self.reader = reader
        self.table = table
        self.summary = summary
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        reader.load(batch)
        for row in 0..<batch.count {
            guard let pair = reader.pair(row) else {
                verdicts[row] = Verdict.missing
                continue
            }
            let isFailing = table.isFailing(
                summary, key: pair.key.bytes, pair.key.length, value: pair.value.bytes, pair.value.length)
            verdicts[row] = isFailing ? Verdict.failed : Verdict.passed
        }
    }
}
