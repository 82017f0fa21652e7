// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A test of whole rows: what most checks are. ``RowTestKernel`` does the rest: filter, missing values that count,
/// counting, failing rows, merging.
///
/// A class, because it may keep room for intermediate values; it belongs to one worker.
protocol RowTest: AnyObject {
    /// Writes the ``Verdict`` of every row of the batch, `batch.count` bytes. Rows that the filter leaves out may be judged
    /// too; nobody looks at their verdicts.
    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>)
}

/// A test of one column as a test of rows.
final class ColumnRowTest: RowTest {
    private let column: Int
    private let test: any ColumnTest

    init(column: Int, _ test: any ColumnTest) {
        self.column = column
        self.test = test
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        test.run(on: batch.column(column), verdicts: verdicts)
    }
}
