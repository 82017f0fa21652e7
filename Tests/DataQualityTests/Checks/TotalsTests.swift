// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Totals")
struct TotalsTests {
    private static func make(
        _ other: TotalsKernel.Other, group: Int? = nil, tolerance: String = "0", limit: Int = 100,
        style: NumberStyle = .plain
    ) -> () -> any CheckKernel {
        {
            TotalsKernel(
                column: 0, style, group: group, other, tolerance: CheckTrial.number(tolerance), filter: nil,
                sampleSize: CheckTrial.sampleSize, limit: limit)
        }
    }

    @Test func `sums are exact and the tolerance is allowed`() {
        let trial = CheckTrial([.decimal], [["0.1"], ["0.2"], [nil], ["1000000000000.005"]])
        let right = trial.run(Self.make(.number(CheckTrial.number("1000000000000.305"))))
        #expect(right.counts.short == [1, 0, 0, 0, 1, 1, 0])
        #expect(
            right.figures == [
                "sum.left": "1000000000000.305", "sum.right": "1000000000000.305", "difference": "0",
            ])
        let wrong = trial.run(Self.make(.number(CheckTrial.number("1000000000000.3"))))
        #expect(wrong.counts.short == [1, 0, 0, 0, 1, 0, 1])
        #expect(wrong.figures["difference"] == "0.005")
        let near = trial.run(Self.make(.number(CheckTrial.number("1000000000000.3")), tolerance: "0.005"))
        #expect(near.counts.failed == 0)
    }

    @Test func `a total of values that cannot be read is not known`() {
        let trial = CheckTrial([.decimal], [["1"], ["một"]])
        #expect(trial.run(Self.make(.number(1))).counts.short == [1, 0, 0, 1, 0, 0, 0])
    }

    @Test func `without a value there is no verdict`() {
        #expect(CheckTrial([.decimal], []).run(Self.make(.number(0))).counts.evaluated == 0)
        #expect(CheckTrial([.decimal], [[nil]]).run(Self.make(.number(0))).counts.short == [1, 0, 1, 0, 0, 0, 0])
    }

    @Test func `two columns agree group by group`() {
        let rows: [[String?]] = [
            ["1", "2", "a"], ["2", "1", "a"], ["5", "5", "b"], ["1", "0", "b"], ["7", nil, "c"], ["x", "1", "d"],
            ["1", "1", nil],
        ]
        let outcome = CheckTrial([.decimal, .decimal, .text], rows).run(Self.make(.column(1, .plain), group: 2))
        #expect(outcome.counts.short == [4, 0, 1, 1, 2, 1, 1])
        #expect(outcome.counts.unit == .groups)
        #expect(outcome.positions == [2])
        #expect(outcome.figures == ["groups": "4", "rows.ungrouped": "1", "difference.largest": "1"])
    }

    @Test func `groups agree with the figures of a list`() {
        let rows = [["1", "a"], ["2", "a"], ["4", "b"], ["9", "z"]]
        let list: [(key: [UInt8], total: Rational?)] = [
            (Array("a".utf8), 3), (Array("b".utf8), 5), (Array("c".utf8), 2), (Array("d".utf8), nil),
            (Array("e".utf8), 0),
        ]
        let outcome = CheckTrial([.decimal, .text], rows).run(Self.make(.list(list), group: 1))
        // 'b' differs, 'c' has no rows though it should, 'd' has no figure, 'e' agrees without rows, 'z' is not listed.
        #expect(outcome.counts.short == [6, 0, 1, 1, 4, 2, 2])
        #expect(outcome.positions == [2])
        #expect(outcome.figures["groups.unknown"] == "1")
        #expect(CheckTrial([.decimal, .text], []).run(Self.make(.list(list), group: 1)).counts.evaluated == 0)
    }

    @Test func `sums beyond 128 bits go on exactly`() {
        var sum = DecimalSum()
        sum.add(CheckTrial.number("1e38"))
        for _ in 0..<3 { sum.add(Int64.max, scale: 18) }
        sum.add(1, scale: 0)
        var other = DecimalSum()
        for _ in 0..<200 { other.add(Int64.max, scale: 0) }
        sum.add(other)
        let expected =
            CheckTrial.number("1e38") + 3 * ExactNumber.rational(Int128(Int64.max), scale: 18) + 1
            + 200 * Rational(Int.max)
        #expect(sum.total == expected)
    }

    @Test(arguments: 1...30)
    func `totals are the same whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<Int.random(in: 0...50, using: &random)).map { _ -> [String?] in
            [
                random.pick(["1.5", "-2", "100000000000000000", "0.000000000000001", "123456789012345678901", nil]),
                random.pick(["1.25", "0.25", nil]), random.pick(["a", "b", "a key of more than sixteen bytes", nil]),
            ]
        }
        let trial = CheckTrial([.decimal, .decimal, .text], rows)
        let list: [(key: [UInt8], total: Rational?)] = [(Array("a".utf8), 3), (Array("b".utf8), 5)]
        for make in [
            Self.make(.number(1)), Self.make(.column(1, .plain)), Self.make(.column(1, .plain), group: 2),
            Self.make(.list(list), group: 2), Self.make(.number(3), group: 2, limit: 2),
        ] {
            let outcome = trial.run(make)
            for _ in 0..<3 { #expect(try trial.run(cutBy: &random, make) == outcome) }
        }
        let sum = rows.reduce(Rational.zero) { $0 + ($1[0].flatMap { Rational(parsing: $0) } ?? 0) }
        let left = trial.run(Self.make(.number(1))).figures["sum.left"]
        #expect(left.map { Rational(parsing: $0) } ?? .zero == sum)
    }
}
