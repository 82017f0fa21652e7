// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The value can be read as the declared type of its column. Columns that are read as numbers, dates or timestamps for other
/// checks are not read again.
final class TypeTest: RowTest {
    private let column: Int
    private let type: ColumnType
    private let other: (any ColumnTest)?

    init(column: Int, _ context: KernelContext) {
        self.column = column
        type = context.suite.columns[column].type
        other =
            switch type {
            case .time: TimeFormTest()
            case .flag: FlagTest()
            default: nil
            }
    }

    func judge(_ batch: RowBatch, verdicts: UnsafeMutablePointer<UInt8>) {
        switch type {
        case .decimal: Self.judge(batch.decimals(column).states, batch.count, verdicts)
        case .date: Self.judge(batch.dates(column).states, batch.count, verdicts)
        case .timestamp: Self.judge(batch.timestamps(column).states, batch.count, verdicts)
        case .integer: judgeIntegers(batch, verdicts)
        case .time, .flag: other?.run(on: batch.column(column), verdicts: verdicts)
        case .text:
            let lengths = batch.column(column).lengths
            for row in 0..<batch.count { verdicts[row] = lengths[row] == 0 ? Verdict.missing : Verdict.passed }
        }
    }

    /// Read 0, missing 1, unreadable 2, beyond what the vector holds 3.
    private static func judge(
        _ states: UnsafePointer<UInt8>, _ count: Int, _ verdicts: UnsafeMutablePointer<UInt8>
    ) {
        let meant: SIMD4<UInt8> = [Verdict.passed, Verdict.missing, Verdict.failed, Verdict.passed]
        for row in 0..<count { verdicts[row] = meant[Int(states[row] & 3)] }
    }

    /// Whole numbers: no decimal places but zeros.
    private func judgeIntegers(_ batch: RowBatch, _ verdicts: UnsafeMutablePointer<UInt8>) {
        let numbers = batch.decimals(column)
        Self.judge(numbers.states, batch.count, verdicts)
        let style = batch.plan.columns[column].numbers
        for row in 0..<batch.count {
            if numbers.states[row] == ValueState.read.rawValue {
                if numbers.scales[row] == 0 { continue }
                let whole = ExactDecimal(numbers.mantissas[row], scale: numbers.scales[row]).scale == 0
                verdicts[row] = whole ? Verdict.passed : Verdict.failed
            } else if numbers.states[row] == ValueState.beyond.rawValue {
                // Beyond 400 digits it is not looked at more closely.
                let isWhole = style.rational(batch.column(column).value(row))?.isInteger ?? true
                verdicts[row] = isWhole ? Verdict.passed : Verdict.failed
            }
        }
    }
}
