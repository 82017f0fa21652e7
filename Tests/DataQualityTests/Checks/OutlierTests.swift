// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Outliers")
struct OutlierTests {
    private static func make(
        _ method: CheckSubject.OutlierMethod, _ threshold: String, limit: Int = 1000
    ) -> () -> any CheckKernel {
        {
            OutlierKernel(
                column: 0, method: method, threshold: CheckTrial.number(threshold), style: .plain, filter: nil,
                limit: limit)
        }
    }

    private static func rows(_ values: String) -> [[String?]] {
        values.split(separator: " ").map { $0 == "-" ? [nil] : [String($0)] }
    }

    @Test func `quartiles are those of percentile_cont`() {
        // Checked by hand: (n − 1) p = 1.75, 3.5 and 5.25.
        let outcome = CheckTrial([.decimal], Self.rows("1 2 4 8 16 32 64 1000")).run(Self.make(.interquartile, "1.5"))
        #expect(
            outcome.figures == [
                "q1": "3.5", "median": "12", "q3": "40", "iqr": "36.5", "low": "-51.25", "high": "94.75",
            ])
        #expect(outcome.counts.short == [8, 0, 0, 0, 8, 7, 1])
        #expect(outcome.positions == [7])
    }

    @Test func `the robust score counts multiples of the median deviation`() {
        let outcome = CheckTrial([.decimal], Self.rows("10 11 9 10.5 9.5 - x 30")).run(Self.make(.robustZ, "3.5"))
        // Median of 9 9.5 10 10.5 11 30; deviations 0.25 0.25 0.75 0.75 1.25 19.75.
        #expect(
            outcome.figures == ["median": "10.25", "mad": "0.75", "low": "6.358175", "high": "14.141825"])
        #expect(outcome.counts.short == [8, 0, 1, 1, 6, 5, 1])
        #expect(outcome.positions == [7])
    }

    @Test func `a value on the fence is no outlier`() {
        // Quartiles 1 and 3, fences −2 and 6.
        let on = CheckTrial([.decimal], Self.rows("1 1 2 3 6.000")).run(Self.make(.interquartile, "1.5"))
        #expect(on.figures["high"] == "6")
        #expect(on.counts.failed == 0)
        let behind = CheckTrial([.decimal], Self.rows("1 1 2 3 6.001")).run(Self.make(.interquartile, "1.5"))
        #expect(behind.positions == [4])
    }

    @Test func `where most values are equal the method says nothing`() {
        let outcome = CheckTrial([.decimal], Self.rows("5 5 5 5 6")).run(Self.make(.robustZ, "3.5"))
        #expect(outcome.status == .inconclusive)
        #expect(outcome.reason == "no-spread")
        #expect(outcome.counts.evaluated == 0)
        #expect(CheckTrial([.decimal], Self.rows("5 5 5.0")).run(Self.make(.robustZ, "3.5")).counts.passed == 3)
    }

    @Test func `nothing to evaluate is no verdict`() {
        #expect(CheckTrial([.decimal], []).run(Self.make(.robustZ, "3.5")).counts.short == [0, 0, 0, 0, 0, 0, 0])
        #expect(
            CheckTrial([.decimal], [[nil], ["x"]]).run(Self.make(.robustZ, "3.5")).counts.short
                == [2, 0, 1, 1, 0, 0, 0])
    }

    @Test func `numbers beyond 18 digits are exact too`() {
        let rows = Self.rows("1 2 3 4 12345678901234567890123 0.0000000000000000000001")
        let outcome = CheckTrial([.decimal], rows).run(Self.make(.interquartile, "1.5"))
        #expect(outcome.figures["median"] == "2.5")
        #expect(outcome.counts.short == [6, 0, 0, 0, 6, 5, 1])
        #expect(outcome.positions == [4])
    }

    @Test(arguments: 1...10)
    func `beyond the limit there is no verdict, whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<40).map { row -> [String?] in [String(row % 11)] }
        let trial = CheckTrial([.decimal], rows)
        let outcome = try trial.run(cutBy: &random, Self.make(.robustZ, "3.5", limit: 10))
        #expect(outcome.reason == "too-many-values")
        #expect(outcome.counts.evaluated == 0)
        #expect(try trial.run(cutBy: &random, Self.make(.robustZ, "3.5", limit: 11)).counts.evaluated == 40)
    }

    @Test(arguments: 1...40)
    func `random values are judged as by sorting all of them`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let texts = (0..<Int.random(in: 1...60, using: &random)).map { _ -> String? in
            switch Int.random(in: 0...9, using: &random) {
            case 0: nil
            case 1: String(Int.random(in: -100_000...100_000, using: &random))
            case 2: "1." + String(Int.random(in: 0...99, using: &random)) + "0"
            default: String(Int.random(in: -20...20, using: &random)) + "." + random.pick(["5", "25", "0"])
            }
        }
        let trial = CheckTrial([.decimal], texts.map { [$0] })
        let values = texts.compactMap { $0.flatMap { Rational(parsing: $0) } }.sorted()
        for method in CheckSubject.OutlierMethod.allCases {
            let make = Self.make(method, "1.5")
            let outcome = trial.run(make)
            for _ in 0..<3 { #expect(try trial.run(cutBy: &random, make) == outcome) }
            guard let (low, high) = Self.fences(values, method), low != high else { continue }
            let failing = texts.indices.filter { row in
                texts[row].flatMap { Rational(parsing: $0) }.map { $0 < low || $0 > high } ?? false
            }
            #expect(outcome.counts.failed == failing.count)
            #expect(outcome.positions == Array(failing.prefix(CheckTrial.sampleSize)))
        }
    }

    private static func quantile(_ share: Rational, _ values: [Rational]) -> Rational {
        let place = Rational(values.count - 1) * share
        for index in values.indices where Rational(index + 1) > place {
            let next = index + 1 < values.count ? values[index + 1] : values[index]
            return values[index] + (next - values[index]) * (place - Rational(index))
        }
        return 0
    }

    private static func fences(
        _ values: [Rational], _ method: CheckSubject.OutlierMethod
    ) -> (Rational, Rational)? {
        if values.isEmpty { return nil }
        let threshold = CheckTrial.number("1.5")
        switch method {
        case .interquartile:
            let (first, third) = (
                quantile(CheckTrial.number("1/4"), values), quantile(CheckTrial.number("3/4"), values)
            )
            return (first - threshold * (third - first), third + threshold * (third - first))
        case .robustZ:
            let median = quantile(CheckTrial.number("1/2"), values)
            let mad = quantile(CheckTrial.number("1/2"), values.map { ($0 - median).magnitude }.sorted())
            let reach = threshold * CheckTrial.number("1.4826") * mad
            return (median - reach, median + reach)
        }
    }
}
