// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Each value is no smaller (or no larger) than that of the row before which has one.
///
/// Rows are taken in the order of the inputs and their positions. The first row has none before it, and passes.
final class MonotoneKernel: CheckKernel {
    /// What the values are.
    enum Values {
        case moments(MomentColumn)
        case numbers(Int)
        case texts(Int)
    }

    private let values: Values
    private let filter: Int?
    private let columns: [Int]
    private var tally = RowTally()
    private var runs: MonotoneRuns

    init(_ values: Values, _ order: SequenceOrder, filter: Int?, columns: [Int], sampleSize: Int) {
        self.values = values
        self.filter = filter
        self.columns = columns
        runs = MonotoneRuns(order, limit: sampleSize)
    }

    func scan(_ batch: RowBatch) {
        if batch.count == 0 { return }
        let mask = filter.map { batch.mask($0) }
        switch values {
        case .moments(let column):
            if column.isTimestamp {
                let vector = batch.timestamps(column.column)
                let moments = vector.microseconds
                scan(
                    batch, mask, vector.states, { moments[$0] < moments[$1] ? -1 : moments[$0] > moments[$1] ? 1 : 0 },
                    { .moment(moments[$0]) })
            } else {
                let vector = batch.dates(column.column)
                let days = vector.days
                scan(batch, mask, vector.states, { Int64(days[$0]) - Int64(days[$1]) }, { .moment(Int64(days[$0])) })
            }
        case .numbers(let column):
            let vector = batch.decimals(column)
            let number = { ExactDecimal(vector.mantissas[$0], scale: vector.scales[$0]) }
            scan(
                batch, mask, vector.states, { number($0) < number($1) ? -1 : number($1) < number($0) ? 1 : 0 },
                { .number(number($0)) })
        case .texts(let column):
            let slices = batch.column(column)
            scan(
                batch, mask, nil, { Self.compare(slices.value($0), slices.value($1)) },
                { slices.isMissing($0) ? nil : .text(Array(slices.value($0))) }, { slices.isMissing($0) })
        }
    }

    private static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int64 {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index] ? -1 : 1
        }
        return Int64(left.count - right.count)
    }

    /// Takes in the rows whose state is `read`, or, without states, those that are not missing.
    ///
    /// - Parameters:
    ///   - compare: Below 0 when the value of the first row comes before that of the second, above 0 when behind.
    ///   - value: The value of a row, asked for only at both ends of the batch.
    ///   - isMissing: Whether a row has no value.
    @inline(__always)
    private func scan(
        _ batch: RowBatch, _ mask: UnsafePointer<UInt8>?, _ states: UnsafePointer<UInt8>?,
        _ compare: (Int, Int) -> Int64, _ value: (Int) -> SequenceValue?, _ isMissing: (Int) -> Bool = { _ in false }
    ) {
        let order = runs.order
        var first = -1
        var last = -1
        var added = RowTally()
        for row in 0..<batch.count {
            if let mask, mask[row] == 0 {
                added.filteredOut &+= 1
                continue
            }
            if let state = states?[row], state != ValueState.read.rawValue {
                added.countUnread(state)
                continue
            }
            if isMissing(row) {
                added.missing &+= 1
                continue
            }
            added.used &+= 1
            if first < 0 {
                first = row
            } else if !order.allows(compare(last, row)) {
                runs.addViolation(batch.capture(row, columns: columns))
            }
            last = row
        }
        tally.add(added)
        guard first >= 0, let low = value(first), let high = value(last) else { return }
        runs.append(
            SequencePiece(
                start: batch.position(of: 0), end: batch.position(of: batch.count - 1) + 1, first: low, last: high,
                firstRow: batch.capture(first, columns: columns)))
    }

    func merge(_ other: any CheckKernel, offset: Int) {
        guard let other = other as? MonotoneKernel else { return }
        tally.add(other.tally)
        runs.merge(other.runs, offset: offset)
    }

    func encode(into writer: inout StateWriter) {
        tally.encode(into: &writer)
        runs.encode(into: &writer)
    }

    func decode(from reader: inout StateReader) throws(StateFault) {
        tally = try RowTally(from: &reader)
        try runs.decode(from: &reader)
    }

    func findings(_ closing: ClosingContext) -> CheckFindings {
        let whole = runs.joined()
        return CheckFindings(
            counts: tally.counts(failed: whole.violations, countsMissing: false), rows: whole.rows)
    }
}
