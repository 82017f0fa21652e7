// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Monotone sequences")
struct MonotoneTests {
    private static func make(
        _ values: MonotoneKernel.Values, increasing: Bool = true, strict: Bool = false
    ) -> () -> any CheckKernel {
        {
            MonotoneKernel(
                values, SequenceOrder(isIncreasing: increasing, isStrict: strict), filter: nil, columns: [0],
                sampleSize: CheckTrial.sampleSize)
        }
    }

    private static let dates = MomentColumn(column: 0, isTimestamp: false, offsetMinutes: 420)

    @Test func `each value is held against the one before it that is there`() {
        let rows = [["2026-01-01"], [nil], ["2026-01-01"], ["x"], ["2025-12-31"], ["2026-01-05"], ["2026-01-04"]]
        let outcome = CheckTrial([.date], rows).run(Self.make(.moments(Self.dates)))
        #expect(outcome.counts.short == [7, 0, 1, 1, 5, 3, 2])
        #expect(outcome.positions == [4, 6])
        #expect(CheckTrial([.date], rows).run(Self.make(.moments(Self.dates), strict: true)).positions == [2, 4, 6])
        #expect(
            CheckTrial([.date], rows).run(Self.make(.moments(Self.dates), increasing: false)).positions == [5])
    }

    @Test func `numbers are compared as numbers and text byte by byte`() {
        #expect(CheckTrial([.integer], [["9"], ["10"], ["10.0"]]).run(Self.make(.numbers(0))).counts.failed == 0)
        #expect(
            CheckTrial([.integer], [["9"], ["10"], ["10.0"]]).run(Self.make(.numbers(0), strict: true)).positions
                == [2])
        #expect(CheckTrial([.text], [["09"], ["10"], ["9"], ["8"]]).run(Self.make(.texts(0))).positions == [3])
        #expect(CheckTrial([.text], [["A"], ["AB"], ["A"]]).run(Self.make(.texts(0))).positions == [2])
    }

    @Test func `an empty table and a single row have no wrong step`() {
        #expect(CheckTrial([.text], []).run(Self.make(.texts(0))).counts.short == [0, 0, 0, 0, 0, 0, 0])
        #expect(CheckTrial([.text], [["a"]]).run(Self.make(.texts(0))).counts.short == [1, 0, 0, 0, 1, 1, 0])
        #expect(CheckTrial([.text], [[nil], [nil]]).run(Self.make(.texts(0))).counts.short == [2, 0, 2, 0, 0, 0, 0])
    }

    @Test(arguments: 1...60)
    func `whatever the cuts, the wrong steps are those of one pass`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let texts = (0..<Int.random(in: 0...60, using: &random)).map { row -> String? in
            random.pick([nil, "x", String(row), String(row), String(row), "17", "1.5"])
        }
        let trial = CheckTrial([.decimal], texts.map { [$0] })
        let isIncreasing = Bool.random(using: &random)
        let isStrict = Bool.random(using: &random)
        let make = Self.make(.numbers(0), increasing: isIncreasing, strict: isStrict)
        var failing: [Int] = []
        var last: Double?
        for (row, text) in texts.enumerated() {
            guard let value = text.flatMap(Double.init) else { continue }
            if let last {
                let isRight =
                    isStrict
                    ? (isIncreasing ? last < value : last > value) : (isIncreasing ? last <= value : last >= value)
                if !isRight { failing.append(row) }
            }
            last = value
        }
        let outcome = trial.run(make)
        #expect(outcome.counts.failed == failing.count)
        #expect(outcome.positions == Array(failing.prefix(CheckTrial.sampleSize)))
        for _ in 0..<5 { #expect(try trial.run(cutBy: &random, make) == outcome) }
    }
}
