// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

struct QualityComparisonTests {
    @Test func `two results are compared check by check`() throws {
        let comparison = try QualityComparison(old: HistorySample.before(), new: ResultSample.register())
        try expectSharedGolden(comparison.json(), "quality-comparison.json")
        #expect(try QualityComparison(json: comparison.json(), named: "c.json") == comparison)
        #expect(
            comparison.checks.filter { $0.change != .unchanged }.map { "\($0.id) \($0.change.rawValue)" } == [
                "id.format new_failure", "id.not_missing worse", "id.unique better", "ho_ten.trimmed fixed",
                "ngay_sinh.range gained_verdict", "cap-sau-sinh lost_verdict", "xa-hop-le worse", "sharing added",
                "ho_ten.nfc removed",
            ])
        #expect(comparison.checks.filter(\.isRedefined).map(\.id) == ["xa-hop-le"])
        #expect(comparison.suiteChange == .version)
        #expect(comparison.rowChange == -400)
        #expect(comparison.rowShare == Rational(-1, over: 4))
    }

    @Test func `a history raises alarms, in any order of the files`() throws {
        let months = try HistorySample.months()
        let comparison = try QualityComparison(ResultSample.register(), after: months)
        try expectSharedGolden(comparison.json(), "quality-history.json")
        #expect(try QualityComparison(json: comparison.json(), named: "c.json") == comparison)
        #expect(try QualityComparison(ResultSample.register(), after: months.reversed()) == comparison)
        #expect(comparison.old.asOf == months.last?.asOf)
        #expect(comparison.history == 6)
        #expect(
            comparison.alarms.map { "\($0.quantity) \($0.check ?? "") \($0.direction) \($0.history)" } == [
                "rows  down 6", "check id.unique down 6",
            ])
    }

    @Test func `a result compared with itself has nothing to tell`() throws {
        let result = try ResultSample.register()
        let comparison = try QualityComparison(old: result, new: result)
        #expect(comparison.count(.unchanged) == result.checks.count)
        #expect(comparison.alarms == [])
        #expect(comparison.suiteChange == nil)
    }

    @Test func `the same version with other content is said`() throws {
        let result = try ResultSample.register()
        var other = result
        other.suite.hash = nil
        #expect(try QualityComparison(old: other, new: result).suiteChange == .content)
    }

    @Test(arguments: [
        (QualityComparisonFailure.Code.differentSuites, "suite"), (.differentDatasets, "dataset"),
        (.notEarlier, "date"), (.nothingEarlier, "nothing"),
    ])
    func `what cannot be compared is refused`(code: QualityComparisonFailure.Code, what: String) throws {
        let result = try ResultSample.register()
        var other = result
        switch what {
        case "suite": other.suite.id = "khac"
        case "dataset": other.dataset.id = "khac"
        default: other.asOf = try #require(CalendarDate(parsing: "2027-01-01"))
        }
        let failure = #expect(throws: QualityComparisonFailure.self) {
            try QualityComparison(result, after: what == "nothing" ? [] : [result, other])
        }
        #expect(failure?.code == code)
    }

    @Test func `another comparison is refused with a reason`() throws {
        let failure = #expect(throws: JSONDecodingFailure.self) {
            try QualityComparison(json: Array(#"{"result": "comparison", "format": 1}"#.utf8), named: "c.json")
        }
        #expect(try #require(failure).description.contains("not a comparison of quality results"))
    }
}

/// Every pair of statuses, and of ratios where the statuses are equal.
struct CheckChangeTests {
    @Test(arguments: [
        (CheckStatus.pass, CheckStatus.pass, CheckChange.Kind.unchanged), (.pass, .warn, .worse),
        (.pass, .fail, .newFailure), (.pass, .inconclusive, .lostVerdict), (.warn, .pass, .better),
        (.warn, .warn, .unchanged), (.warn, .fail, .newFailure), (.warn, .inconclusive, .lostVerdict),
        (.fail, .pass, .fixed), (.fail, .warn, .fixed), (.fail, .fail, .unchanged),
        (.fail, .inconclusive, .lostVerdict), (.inconclusive, .pass, .gainedVerdict),
        (.inconclusive, .warn, .gainedVerdict), (.inconclusive, .fail, .newFailure),
        (.inconclusive, .inconclusive, .unchanged),
    ])
    func `statuses tell what happened`(old: CheckStatus, new: CheckStatus, change: CheckChange.Kind) {
        var before = ResultSample.check("a", .type, ["x"], rows: 10, failed: 1)
        var after = before
        before.status = old
        after.status = new
        #expect(CheckChange.Kind(before, after) == change)
    }

    @Test(arguments: [
        (10, 1, CheckChange.Kind.better), (1, 10, .worse), (5, 5, .unchanged),
    ])
    func `ratios tell where statuses do not`(old: Int, new: Int, change: CheckChange.Kind) {
        let before = ResultSample.check("a", .type, ["x"], rows: 100, failed: old, fail: .count(0))
        let after = ResultSample.check("a", .type, ["x"], rows: 100, failed: new, fail: .count(0))
        #expect(CheckChange.Kind(before, after) == change)
        #expect(CheckChange.Kind(nil, after) == .added)
        #expect(CheckChange.Kind(before, nil) == .removed)
    }
}

struct AlarmRuleTests {
    @Test(arguments: [
        // Four or more earlier values: median and MAD. 100 110 120 130 have the median 115 and the MAD 10.
        ("100 110 120 130", "166", false), ("100 110 120 130", "167", true), ("100 110 120 130", "64", false),
        ("100 110 120 130", "63", true),
        // All equal: the smallest spread, 1 % of the median; 3.5 times as much is allowed.
        ("1000 1000 1000 1000", "1035", false), ("1000 1000 1000 1000", "1036", true),
        ("1000 1000 1000 1000", "965", false), ("1000 1000 1000 1000", "964", true), ("0 0 0 0", "1", true),
        ("0 0 0 0", "0", false),
        // Three or fewer: a fifth of the value before.
        ("1000", "1200", false), ("1000", "1201", true), ("1000", "800", false), ("1000", "799", true),
        ("1 2 1000", "1200", false), ("0", "1", true), ("0", "0", false), ("", "5", false),
    ])
    func `rows raise an alarm outside their history`(earlier: String, value: String, isAlarm: Bool) throws {
        try check(.rows, earlier, value, isAlarm)
    }

    @Test(arguments: [
        ("1 1 1 1", "0.9965", false), ("1 1 1 1", "0.9964", true), ("0.9 0.91 0.92 0.93", "0.86", true),
        ("0.9 0.91 0.92 0.93", "0.87", false), ("0.9", "0.855", false), ("0.9", "0.854", true),
        ("0.9", "0.945", false), ("0.9", "0.946", true),
    ])
    func `ratios raise an alarm outside their history`(earlier: String, value: String, isAlarm: Bool) throws {
        try check(.word, earlier, value, isAlarm)
    }

    private func check(_ quantity: QualityAlarm.Quantity, _ earlier: String, _ value: String, _ isAlarm: Bool) throws {
        let series = AlarmRule.Series(
            quantity: quantity, value: try #require(Rational(parsing: value)),
            earlier: try earlier.split(separator: " ").map { try #require(Rational(parsing: $0)) })
        let alarm = AlarmRule.standard.alarm(series)
        #expect((alarm != nil) == isAlarm)
        if let alarm { #expect(alarm.direction == (alarm.value > alarm.expected ? .up : .down)) }
    }

    @Test func `figures of an alarm are exact`() throws {
        let earlier = [100, 110, 120, 130].map { Rational($0) }
        let alarm = try #require(AlarmRule.standard.alarm(.init(quantity: .rows, value: 200, earlier: earlier)))
        #expect(alarm.expected == 115)
        #expect(alarm.spread == Rational(parsing: "14.826"))
        #expect(alarm.size == Rational(85000, over: 14826))
        #expect(AlarmRule.median([3, 1, 2]) == 2)
        #expect(AlarmRule.median([]) == 0)
    }
}
