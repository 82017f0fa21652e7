// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A row rule as a test of rows. Until rules can be evaluated no row is judged.
final class RuleTest: RowTest {
    init(_ rule: CheckedRule, asOf: CalendarDate?) {}

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        verdicts.update(repeating: Verdict.unreadable, count: batch.count)
    }
}
