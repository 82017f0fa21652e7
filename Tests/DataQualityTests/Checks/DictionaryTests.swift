// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Conformity with a data dictionary")
struct DictionaryTests {
    private static let coded = [
        DictionaryKernel.CodedColumn(column: 0, codes: ["Nam", "Nữ"]),
        DictionaryKernel.CodedColumn(column: 1, codes: ["1", "2", "3"]),
        DictionaryKernel.CodedColumn(column: 2, codes: ["x"]),
    ]

    private static func make() -> any CheckKernel {
        var declarations = DictionaryKernel.Declarations()
        declarations.names.judge(true)
        declarations.names.judge(false)
        declarations.types.judge(true)
        return DictionaryKernel(declarations, coded, keeper: CheckTrial.keeper([0, 1]))
    }

    @Test func `declarations and the values seen are elements`() {
        let rows: [[String?]] = [["Nam", "1", nil], ["nam", "4", nil], [nil, "2", nil], ["Nữ", "9", nil]]
        let outcome = CheckTrial([.text, .text, .text], rows).run(Self.make)
        // Two names, one type, values of two columns; the third has no values.
        #expect(outcome.counts.short == [6, 0, 1, 0, 5, 2, 3])
        #expect(outcome.counts.unit == .elements)
        #expect(outcome.positions == [1, 3])
        #expect(
            outcome.figures == [
                "names.failed": "1", "types.failed": "0", "formats.failed": "0", "lists.failed": "0",
                "values.failed": "2", "rows.outside": "3",
            ])
    }

    @Test(arguments: 1...20)
    func `the values seen are judged the same whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<Int.random(in: 0...60, using: &random)).map { _ -> [String?] in
            [random.pick(["Nam", "Nữ", "nữ", nil]), random.pick(["1", "2", "12"]), random.pick(["x", nil])]
        }
        let trial = CheckTrial([.text, .text, .text], rows)
        let failing = rows.indices.filter { rows[$0][0] == "nữ" || rows[$0][1] == "12" }
        let outcome = trial.run(Self.make)
        #expect(outcome.positions == Array(failing.prefix(CheckTrial.sampleSize)))
        for _ in 0..<5 { #expect(try trial.run(cutBy: &random, Self.make) == outcome) }
    }
}
