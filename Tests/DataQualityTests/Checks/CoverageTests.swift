// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("Coverage")
struct CoverageTests {
    private static func index(_ keys: [String], to days: [Int32]? = nil) -> ListIndex {
        ListIndex(
            keys.enumerated().map { number, key in
                (key: Array(key.utf8), from: .min, to: days?[number] ?? .max)
            })
    }

    private static func make(
        _ index: ListIndex, atLeast: Int = 1, columns: [Int] = [0], names: Int = 3
    ) -> () -> any CheckKernel {
        {
            CoverageKernel(
                columns: columns, index, asOf: 100, atLeast: atLeast, unit: atLeast == 1 ? .keys : .groups, filter: nil,
                namesShown: names)
        }
    }

    @Test func `keys of the population that do not occur fail, by name`() {
        let rows = [["a"], ["b"], ["a"], ["x"], [nil]]
        let outcome = CheckTrial([.text], rows).run(Self.make(Self.index(["a", "b", "c", "d", "a", ""])))
        #expect(outcome.counts.short == [4, 0, 0, 0, 4, 2, 2])
        #expect(outcome.counts.unit == .keys)
        #expect(
            outcome.figures == [
                "keys.absent": "2", "rows.outside": "1", "rows.missing": "1", "absent.1": "c", "absent.2": "d",
            ])
    }

    @Test func `groups need a number of rows, and those that ended before do not count`() {
        let rows = [["a"], ["b"], ["a"], ["c"]]
        let outcome = CheckTrial([.text], rows).run(
            Self.make(Self.index(["a", "b", "c"], to: [.max, .max, 99]), atLeast: 2))
        #expect(outcome.counts.short == [2, 0, 0, 0, 2, 1, 1])
        #expect(outcome.counts.unit == .groups)
        #expect(outcome.figures["absent.1"] == "b")
        #expect(outcome.figures["keys.absent"] == "0")
    }

    @Test func `without rows, or without a population, there is no verdict`() {
        #expect(
            CheckTrial([.text], []).run(Self.make(Self.index(["a"]))).counts.short == [1, 0, 1, 0, 0, 0, 0])
        #expect(CheckTrial([.text], [[nil]]).run(Self.make(Self.index(["a"]))).counts.evaluated == 0)
        let outcome = CheckTrial([.text], [["a"]]).run(Self.make(Self.index([])))
        #expect(outcome.status == .inconclusive)
        #expect(outcome.reason == "empty-list")
    }

    @Test func `personal keys are not named`() {
        let outcome = CheckTrial([.text], [["a"]]).run(Self.make(Self.index(["a", "b"]), names: 0))
        #expect(outcome.figures["absent.1"] == nil)
    }

    @Test(arguments: 1...20)
    func `coverage is the same whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let codes = ["1", "22", "a code of more than sixteen bytes", "0123456789abcdef"]
        let rows = (0..<Int.random(in: 0...30, using: &random)).map { _ -> [String?] in
            [random.pick(codes + ["other", nil])]
        }
        let trial = CheckTrial([.text], rows)
        for least in 1...4 {
            let make = Self.make(Self.index(codes), atLeast: least)
            let outcome = trial.run(make)
            let seen = codes.count { code in rows.count { $0[0] == code } >= least }
            if rows.contains(where: { $0[0] != nil }) {
                #expect(outcome.counts.passed == seen)
                #expect(outcome.counts.failed == codes.count - seen)
            }
            for _ in 0..<3 { #expect(try trial.run(cutBy: &random, make) == outcome) }
        }
    }
}
