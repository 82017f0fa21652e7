// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Row rules against a slow twin")
struct RuleTwinTests {
    @Test(arguments: 0..<60)
    func `random rules on random rows give what the tree says`(_ round: UInt64) throws {
        var generator = RuleGenerator(round)
        let asOf = CalendarDate(year: 2025, month: 7, day: 1)
        // More rows than a strip, now and then.
        let table = RuleTable((0..<(round % 10 == 0 ? 1100 : 150)).map { _ in generator.row() })
        var kinds: Set<UInt8> = []
        var judged = 0
        for _ in 0..<30 {
            let text = generator.condition(3)
            let rule = try RowRule.parse(text)
            // Rules that read no column are refused, and so are sums that are no whole number of days.
            guard (try? rule.typed(columns: RuleSamples.columns)) != nil else { continue }
            let expected = table.rows.map { RuleTwin.verdict(rule, $0, asOf: asOf) }
            let verdicts = try table.verdicts(text, asOf: asOf)
            let wrong = verdicts.indices.first { verdicts[$0] != expected[$0] }
            #expect(
                wrong == nil,
                "\(text) is \(wrong.map { verdicts[$0] } ?? 0), not \(wrong.map { expected[$0] } ?? 0), on \(wrong.map { table.rows[$0] } ?? [])"
            )
            judged += 1
            kinds.formUnion(verdicts)
        }
        #expect(judged > 20)
        #expect(kinds == [0, 1, 2, 4])
    }

    @Test(arguments: 0..<20)
    func `the same rule on strips and batches of any length gives the same`(_ round: UInt64) throws {
        var generator = RuleGenerator(1000 + round)
        let rows = (0..<1300).map { _ in generator.row() }
        let text = generator.condition(4)
        let rule = try RowRule.parse(text)
        guard let typed = try? rule.typed(columns: RuleSamples.columns) else { return }
        let runner = RuleRunner(RuleProgram(typed, asOf: nil))
        var joined: [UInt8] = []
        var first = 0
        while first < rows.count {
            let part = RuleTable(Array(rows[first..<min(rows.count, first + 1 + generator.seed.below(700))]))
            var verdicts = [UInt8](repeating: 9, count: part.rows.count)
            verdicts.withUnsafeMutableBufferPointer { buffer in
                if let start = buffer.baseAddress { runner.judge(part, count: part.rows.count, verdicts: start) }
            }
            joined += verdicts
            first += part.rows.count
        }
        #expect(joined == rows.map { RuleTwin.verdict(rule, $0, asOf: nil) }, "\(text)")
    }
}
