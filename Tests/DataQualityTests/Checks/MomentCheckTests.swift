// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Dates against the date of judgement")
struct MomentCheckTests {
    private static let dates = MomentColumn(column: 0, isTimestamp: false, offsetMinutes: 420)
    private static let moments = MomentColumn(column: 0, isTimestamp: true, offsetMinutes: 420)

    @Test(arguments: [
        ("P1Y", "2026-11-21", "2025-11-21"), ("P1M", "2026-03-31", "2026-03-01"), ("P1M", "2026-02-28", "2026-01-28"),
        ("P0D", "2026-02-28", "2026-02-28"), ("P1Y", "2024-02-29", "2023-03-01"), ("P365D", "2026-11-21", "2025-11-21"),
        ("P9999Y", "2026-11-21", "0001-01-01"), ("P1M1D", "2026-03-01", "2026-01-28"),
    ])
    func `the first day within a period is the first that plus the period is not before`(
        length: String, asOf: String, first: String
    ) {
        let (length, asOf, first) = (CheckTrial.period(length), CheckTrial.day(asOf), CheckTrial.day(first))
        #expect(AgeLimit.firstDay(within: length, of: asOf) == first.daysSinceEpoch)
    }

    @Test(arguments: 1...30)
    func `it is the same as trying each day`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let goal = try #require(CalendarDate(daysSinceEpoch: Int.random(in: 15_000...25_000, using: &random)))
        let length = try #require(
            CalendarPeriod(
                years: Int.random(in: 0...3, using: &random), months: Int.random(in: 0...14, using: &random),
                days: Int.random(in: 0...40, using: &random)))
        let first = try #require(
            (10_000...goal.daysSinceEpoch).first { number in
                CalendarDate(daysSinceEpoch: number)?.adding(length).map { $0 >= goal } ?? true
            })
        #expect(AgeLimit.firstDay(within: length, of: goal) == first)
    }

    @Test func `on the day of the limit a date is still fresh, and tomorrow is in the future`() {
        let rows = [
            ["2025-11-20"], ["2025-11-21"], ["2026-11-21"], ["2026-11-22"], [nil], ["hôm qua"], ["21/11/2025"],
        ]
        let trial = CheckTrial([.date], rows)
        let asOf = CheckTrial.day("2026-11-21")
        #expect(
            trial.verdicts(UpdatedWithinTest(Self.dates, CheckTrial.period("P1Y"), asOf: asOf)) == [
                Verdict.failed, Verdict.passed, Verdict.passed, Verdict.suspicious, Verdict.missing,
                Verdict.unreadable, Verdict.passed,
            ])
        #expect(
            trial.verdicts(NotFutureTest(Self.dates, asOf: asOf)) == [
                Verdict.passed, Verdict.passed, Verdict.passed, Verdict.failed, Verdict.missing, Verdict.unreadable,
                Verdict.passed,
            ])
    }

    @Test func `days of timestamps begin at midnight in Vietnam`() {
        let rows = [
            ["2025-11-20T23:59:59"], ["2025-11-20T16:59:59Z"], ["2025-11-20T17:00:00Z"], ["2026-11-21T23:59:59.999999"],
            ["2026-11-21T17:00:00Z"],
        ]
        let trial = CheckTrial([.timestamp], rows)
        let asOf = CheckTrial.day("2026-11-21")
        #expect(
            trial.verdicts(UpdatedWithinTest(Self.moments, CheckTrial.period("P1Y"), asOf: asOf)) == [
                Verdict.failed, Verdict.failed, Verdict.passed, Verdict.passed, Verdict.suspicious,
            ])
        #expect(
            trial.verdicts(NotFutureTest(Self.moments, asOf: asOf)) == [
                Verdict.passed, Verdict.passed, Verdict.passed, Verdict.passed, Verdict.failed,
            ])
    }

    @Test func `the newest value of today and before decides`() {
        let trial = CheckTrial([.date], [["2026-10-31"], ["2099-01-01"], [nil], ["x"], ["2026-10-20"]])
        func outcome(_ length: String) -> CheckTrial.Outcome {
            trial.run {
                NewestKernel(
                    Self.dates, CheckTrial.period(length), asOf: CheckTrial.day("2026-11-21"), filter: nil)
            }
        }
        #expect(outcome("P21D").counts.short == [1, 0, 0, 0, 1, 1, 0])
        #expect(outcome("P20D").counts.short == [1, 0, 0, 0, 1, 0, 1])
        #expect(outcome("P20D").counts.unit == .dataset)
        #expect(
            outcome("P20D").figures == [
                "newest": "2026-10-31", "age.days": "21", "values": "3", "future": "1", "unreadable": "1",
            ])
    }

    @Test func `without a value of today or before there is no verdict`() {
        for rows in [[], [[nil]], [["x"]], [["2026-11-22"]]] as [[[String?]]] {
            let outcome = CheckTrial([.date], rows).run {
                NewestKernel(Self.dates, CheckTrial.period("P1D"), asOf: CheckTrial.day("2026-11-21"), filter: nil)
            }
            #expect(outcome.counts.short == [1, 0, 1, 0, 0, 0, 0])
            #expect(outcome.figures["newest"] == nil)
        }
    }

    @Test(arguments: [
        ("2026-11-20T08:30:00Z", "2026-11-20T15:30:00+07:00"),
        ("2026-11-20 08:30:05.25", "2026-11-20T08:30:05.25+07:00"),
        ("1969-12-31T16:59:59.999999Z", "1969-12-31T23:59:59.999999+07:00"),
    ])
    func `the newest timestamp is written by the clock of the source`(text: String, expected: String) {
        let outcome = CheckTrial([.timestamp], [[text]]).run {
            NewestKernel(Self.moments, CheckTrial.period("P1D"), asOf: CheckTrial.day("2026-11-21"), filter: nil)
        }
        #expect(outcome.figures["newest"] == expected)
    }

    private static let bands = [
        AgeBand(id: "moi", upTo: CheckTrial.period("P30D"), atLeast: Rational(1, over: 2), atMost: nil),
        AgeBand(id: "vua", upTo: CheckTrial.period("P1Y"), atLeast: nil, atMost: nil),
        AgeBand(id: "cu", upTo: nil, atLeast: nil, atMost: Rational(1, over: 5)),
    ]

    @Test func `shares of bands are taken of all rows that have a value`() {
        let rows = [["2026-11-21"], ["2026-10-22"], ["2026-10-21"], ["2025-11-21"], ["2025-11-20"], [nil], ["x"]]
        let outcome = CheckTrial([.date], rows).run {
            AgeBandKernel(Self.dates, Self.bands, asOf: CheckTrial.day("2026-11-21"), filter: nil)
        }
        #expect(
            outcome.figures == [
                "band.moi": "2", "band.moi.share": "2/5", "band.vua": "2", "band.vua.share": "2/5", "band.cu": "1",
                "band.cu.share": "1/5", "values": "5", "future": "0",
            ])
        // 'moi' has too few rows; 'cu' has just as many as it may; 'vua' has no limit.
        #expect(outcome.counts.short == [2, 0, 0, 0, 2, 1, 1])
        #expect(outcome.counts.unit == .groups)
    }

    @Test func `a date in the future is in no band, and no value is no verdict`() {
        func outcome(_ rows: [[String?]]) -> CheckTrial.Outcome {
            CheckTrial([.date], rows).run {
                AgeBandKernel(Self.dates, Self.bands, asOf: CheckTrial.day("2026-11-21"), filter: nil)
            }
        }
        #expect(outcome([["2026-11-21"], ["2026-11-22"]]).figures["band.moi.share"] == "1/2")
        #expect(outcome([["2026-11-21"], ["2026-11-22"]]).figures["future"] == "1")
        #expect(outcome([]).counts.short == [2, 0, 2, 0, 0, 0, 0])
    }

    @Test(arguments: 1...20)
    func `newest and bands are the same whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<Int.random(in: 0...50, using: &random)).map { _ -> [String?] in
            [random.pick(["2026-11-21", "2026-01-31", "2020-02-29", "2030-01-01", "x", nil])]
        }
        let trial = CheckTrial([.date], rows)
        let asOf = CheckTrial.day("2026-11-21")
        let newest = { NewestKernel(Self.dates, CheckTrial.period("P1M"), asOf: asOf, filter: nil) }
        let bands = { AgeBandKernel(Self.dates, Self.bands, asOf: asOf, filter: nil) }
        for _ in 0..<4 {
            #expect(try trial.run(cutBy: &random, newest) == trial.run(newest))
            #expect(try trial.run(cutBy: &random, bands) == trial.run(bands))
        }
    }
}
