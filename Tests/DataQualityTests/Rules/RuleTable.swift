// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

/// Rows in memory that row rules can be evaluated on, with the columns of ``RuleSamples``; nil is missing.
final class RuleTable: RuleInputs {
    let rows: [[String?]]
    private let columns: [SlicedTexts]
    private let decimals = RuleSamples.columns.map { _ in DecimalBuffers() }
    private let dates = RuleSamples.columns.map { _ in DateBuffers() }
    private let timestamps = RuleSamples.columns.map { _ in TimestampBuffers() }

    init(_ rows: [[String?]]) {
        self.rows = rows
        columns = RuleSamples.columns.indices.map { column in SlicedTexts(rows.map { $0[column] }) }
    }

    /// Rows in which only some columns are there.
    convenience init(_ rows: [[String: String]]) {
        self.init(rows.map { row in RuleSamples.columns.map { row[$0.name] } })
    }

    func text(_ column: Int) -> ColumnSlices { columns[column].slices }
    func decimal(_ column: Int) -> DecimalVector { decimals[column].read(text(column), as: .plain) }
    func date(_ column: Int) -> DateVector { dates[column].read(text(column), as: .iso) }
    func timestamp(_ column: Int) -> TimestampVector { timestamps[column].read(text(column), as: TimestampStyle()) }

    /// The verdicts of a rule on the rows.
    func verdicts(_ text: String, asOf: CalendarDate? = nil) throws -> [UInt8] {
        let rule = try RowRule.parse(text).typed(columns: RuleSamples.columns)
        let runner = RuleRunner(RuleProgram(rule, asOf: asOf))
        var verdicts = [UInt8](repeating: 0xFF, count: rows.count)
        verdicts.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            runner.judge(self, count: rows.count, verdicts: start)
        }
        return verdicts
    }
}
