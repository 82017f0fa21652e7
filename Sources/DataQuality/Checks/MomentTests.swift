// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The value is no older than a period before the date of judgement.
///
/// A value after the date of judgement passes as suspicious: it is not old, and `not_future` is what finds it.
final class UpdatedWithinTest: RowTest {
    private let column: MomentColumn
    private let first: Int64
    private let end: Int64

    init(_ column: MomentColumn, _ period: CalendarPeriod, asOf: CalendarDate) {
        self.column = column
        first = column.start(ofDay: AgeLimit.firstDay(within: period, of: asOf))
        end = column.start(ofDay: asOf.daysSinceEpoch + 1)
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        let (first, end) = (first, end)
        column.forEach(in: batch) { row, state, moment in
            // Bit 0: too old; bits 0 and 1: in the future.
            let verdict = UInt8(moment < first ? 1 : 0) | UInt8(moment >= end ? 3 : 0)
            verdicts[row] = state == 0 ? verdict : ValueState.verdict(ofUnread: state)
        }
    }
}

/// The value is not after the date of judgement.
final class NotFutureTest: RowTest {
    private let column: MomentColumn
    private let end: Int64

    init(_ column: MomentColumn, asOf: CalendarDate) {
        self.column = column
        end = column.start(ofDay: asOf.daysSinceEpoch + 1)
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        let end = end
        column.forEach(in: batch) { row, state, moment in
            verdicts[row] = state == 0 ? UInt8(moment >= end ? 1 : 0) : ValueState.verdict(ofUnread: state)
        }
    }
}
