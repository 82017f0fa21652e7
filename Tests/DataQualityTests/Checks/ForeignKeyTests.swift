// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("Foreign keys")
struct ForeignKeyTests {
    private typealias Line = (key: [String], from: String?, to: String?)

    private static func index(_ lines: [Line]) -> ListIndex {
        ListIndex(
            lines.map { line in
                (
                    key: RowKeys.key(line.key.map { Array($0.utf8) }), from: days(line.from) ?? .min,
                    to: days(line.to) ?? .max
                )
            })
    }

    private static func days(_ text: String?) -> Int32? {
        text.map { Int32(CheckTrial.day($0).daysSinceEpoch) }
    }

    private static let unknown = Verdict.noted(Verdict.failed, 1)
    private static let notValid = Verdict.noted(Verdict.failed, 2)

    /// Codes of communes round the reform of 1 July 2025: invented, but for the day.
    private static let communes = index([
        (["26734"], nil, "2025-06-30"), (["26737"], nil, nil), (["99001"], "2025-07-01", nil),
        // A code that was given up and taken up again.
        (["00010"], nil, "2010-12-31"), (["00010"], "2020-01-01", nil),
    ])

    private static let cases: [(code: String?, date: String?, expected: UInt8)] = [
        ("26734", "2025-06-30", Verdict.passed), ("26734", "2025-07-01", notValid),
        ("99001", "2025-06-30", notValid), ("99001", "2025-07-01", Verdict.passed),
        ("26737", "1990-01-01", Verdict.passed), ("00010", "2010-12-31", Verdict.passed),
        ("00010", "2015-06-15", notValid), ("00010", "2020-01-01", Verdict.passed),
        ("12345", "2025-07-01", unknown), ("26734", nil, Verdict.missing), ("12345", nil, unknown),
        ("26734", "30/02/2025", Verdict.unreadable), (nil, "2025-07-01", Verdict.missing),
    ]

    @Test(arguments: cases)
    func `a code is right on the days on which it is valid`(code: String?, date: String?, expected: UInt8) {
        let trial = CheckTrial([.text, .date], [[code, date]])
        let dates = MomentColumn(column: 1, isTimestamp: false, offsetMinutes: 420)
        let test = ForeignKeyTest(columns: [0], Self.communes, validOn: .column(dates))
        #expect(trial.verdicts(test) == [expected])
    }

    @Test(arguments: [("2025-06-30T23:59:59", Verdict.passed), ("2025-06-30T17:00:00Z", notValid)])
    func `a timestamp counts by the day of its clock`(moment: String, expected: UInt8) {
        let trial = CheckTrial([.text, .timestamp], [["26734", moment]])
        let dates = MomentColumn(column: 1, isTimestamp: true, offsetMinutes: 420)
        let test = ForeignKeyTest(columns: [0], Self.communes, validOn: .column(dates))
        #expect(trial.verdicts(test) == [expected])
    }

    @Test func `without a date column the date of judgement decides, or nothing`() throws {
        let trial = CheckTrial([.text], [["26734"], ["26737"], ["99001"], ["x"], [nil]])
        let june = try #require(Self.days("2025-06-30"))
        #expect(
            trial.verdicts(ForeignKeyTest(columns: [0], Self.communes, validOn: .day(june)))
                == [Verdict.passed, Verdict.passed, Self.notValid, Self.unknown, Verdict.missing])
        #expect(
            trial.verdicts(ForeignKeyTest(columns: [0], Self.communes, validOn: .any))
                == [Verdict.passed, Verdict.passed, Verdict.passed, Self.unknown, Verdict.missing])
    }

    @Test func `a key of several columns is one key`() {
        let index = Self.index([(["79", "26734"], nil, nil), (["01", "00004"], nil, nil)])
        let trial = CheckTrial(
            [.text, .text], [["79", "26734"], ["01", "26734"], ["7926", "734"], ["79", nil], ["01", "00004"]])
        #expect(
            trial.verdicts(ForeignKeyTest(columns: [0, 1], index, validOn: .any))
                == [Verdict.passed, Self.unknown, Self.unknown, Verdict.missing, Verdict.passed])
    }

    @Test(arguments: 1...20)
    func `random keys and dates are judged as by looking through the list`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let codes = ["1", "22", "a code of more than sixteen bytes", "0123456789abcdef", "5"]
        let ends = ["2024-01-01", "2025-06-30", "2025-07-01", "2026-01-01"]
        let lines = (0..<8).map { _ -> Line in
            let (from, to) = (random.pick(ends), random.pick(ends))
            return ([random.pick(codes)], Bool.random(using: &random) ? min(from, to) : nil, max(from, to))
        }
        let rows = (0..<200).map { _ -> [String?] in
            [random.pick(codes + ["other", nil]), random.pick(ends + ["x", nil])]
        }
        let expected = rows.map { row -> UInt8 in
            guard let code = row[0] else { return Verdict.missing }
            let found = lines.filter { $0.key == [code] }
            if found.isEmpty { return Self.unknown }
            guard let date = row[1] else { return Verdict.missing }
            if date == "x" { return Verdict.unreadable }
            let isValid = found.contains { ($0.from ?? "") <= date && date <= ($0.to ?? "9999") }
            return isValid ? Verdict.passed : Self.notValid
        }
        let dates = MomentColumn(column: 1, isTimestamp: false, offsetMinutes: 420)
        let test = ForeignKeyTest(columns: [0], Self.index(lines), validOn: .column(dates))
        #expect(CheckTrial([.text, .date], rows).verdicts(test) == expected)
    }
}
