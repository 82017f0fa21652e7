// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("One date format per column")
struct DateFormatTests {
    private static func make(timestamp: Bool = false, accepted: DateStyle = .any) -> () -> any CheckKernel {
        {
            DateFormatKernel(
                column: 0, isTimestamp: timestamp, accepted: accepted, filter: nil, keeper: CheckTrial.keeper([0]))
        }
    }

    @Test func `dates in another form than the most frequent one fail`() {
        let rows = [["01/07/2025"], ["2025-07-01"], ["1/7/2025"], ["01.07.2025"], ["01/13/2025"], [nil]]
        let outcome = CheckTrial([.date], rows).run(Self.make())
        #expect(outcome.counts.short == [6, 0, 1, 1, 4, 2, 2])
        #expect(outcome.positions == [1, 3])
        #expect(outcome.figures == ["form.iso": "1", "form.slashes": "2", "form.dashes": "0", "form.dots": "1"])
    }

    @Test func `of equally frequent forms the ISO one stands`() {
        #expect(CheckTrial([.date], [["01/07/2025"], ["2025-07-01"]]).run(Self.make()).positions == [0])
    }

    @Test func `a form that the column does not accept cannot be read`() {
        let outcome = CheckTrial([.date], [["01/07/2025"], ["2025-07-01"]]).run(Self.make(accepted: .vietnamese))
        #expect(outcome.counts.short == [2, 0, 0, 1, 1, 1, 0])
    }

    @Test func `of timestamps the date counts`() {
        let rows = [["2025-07-01T08:00:00Z"], ["2025-07-01 08:00"], ["1/7/2025 08:00"], ["2025-07-01"]]
        let outcome = CheckTrial([.timestamp], rows).run(Self.make(timestamp: true))
        #expect(outcome.positions == [2])
        #expect(outcome.figures["form.iso"] == "3")
    }

    @Test(arguments: 1...20)
    func `the failing rows are the same whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<Int.random(in: 0...60, using: &random)).map { _ -> [String?] in
            [random.pick(["2025-07-01", "01/07/2025", "01-07-2025", "x", nil])]
        }
        let trial = CheckTrial([.date], rows)
        let outcome = trial.run(Self.make())
        for _ in 0..<5 { #expect(try trial.run(cutBy: &random, Self.make()) == outcome) }
        #expect(trial.run(Self.make()).positions.count == min(outcome.counts.failed, CheckTrial.sampleSize))
    }
}
