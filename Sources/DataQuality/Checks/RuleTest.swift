// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A row rule as a test of rows: true passes, false fails; a rule that has no answer, for want of a value or because one cannot
/// be read, judges nothing.
final class RuleTest: RowTest {
    private let runner: RuleRunner

    /// - Parameters:
    ///   - rule: The rule.
    ///   - asOf: The date of judgement.
    ///   - offsetMinutes: Minutes east of Greenwich of times without an offset.
    init(_ rule: CheckedRule, asOf: CalendarDate?, offsetMinutes: Int) {
        runner = RuleRunner(RuleProgram(rule.rule, asOf: asOf, offsetMinutes: offsetMinutes))
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        runner.judge(batch, count: batch.count, verdicts: verdicts)
    }
}

extension RowBatch: RuleInputs {
    func text(_ column: Int) -> ColumnSlices { self.column(column) }
    func decimal(_ column: Int) -> DecimalVector { decimals(column) }
    func date(_ column: Int) -> DateVector { dates(column) }
    func timestamp(_ column: Int) -> TimestampVector { timestamps(column) }
}
