// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The value is there and says something: missing values and placeholders fail, and are counted apart.
final class CompletenessTest: RowTest {
    private let column: Int
    private let placeholders: PlaceholderTest

    init(column: Int, _ placeholders: PlaceholderTest) {
        self.column = column
        self.placeholders = placeholders
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        placeholders.run(on: batch.column(column), verdicts: verdicts)
        // Passed 0, failed 1, missing 2.
        let meant: SIMD4<UInt8> = [Verdict.passed, Verdict.placeholder, Verdict.missingFailed, Verdict.passed]
        for row in 0..<batch.count { verdicts[row] = meant[Int(verdicts[row] & 3)] }
    }
}

/// A test that only rows are held against for which a condition holds. Where it does not, or has no answer, the row counts as
/// filtered out.
final class ConditionalTest: RowTest {
    private let test: any RowTest
    private let condition: any RowTest
    private let answers = RowBuffer<UInt8>()

    init(_ test: any RowTest, when condition: any RowTest) {
        self.test = test
        self.condition = condition
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        answers.reserve(batch.count)
        condition.judge(batch, verdicts: answers.items)
        test.judge(batch, verdicts: verdicts)
        for row in 0..<batch.count where answers.items[row] != Verdict.passed { verdicts[row] = Verdict.filteredOut }
    }
}
