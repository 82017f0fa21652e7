// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

@Suite("One value per key")
struct DependencyTests {
    /// The same by counting each group again and again.
    private static func failing(_ rows: [[String?]], _ key: ([String?]) -> [String]?) -> [Int] {
        let judged = rows.indices.filter { key(rows[$0]) != nil && rows[$0].last != .some(nil) }
        return judged.filter { row in
            let group = judged.filter { key(rows[$0]) == key(rows[row]) }
            let values = Set(group.compactMap { rows[$0].last ?? nil })
            func count(_ value: String) -> Int { group.count { rows[$0].last == value } }
            func first(_ value: String) -> Int { group.first { rows[$0].last == value } ?? .max }
            let standing = values.max { left, right in
                (count(left), -first(left)) < (count(right), -first(right))
            }
            return rows[row].last != standing
        }
    }

    @Test(arguments: 1...40)
    func `whatever the cuts, rows fail that differ from the most frequent value`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<Int.random(in: 0...60, using: &random)).map { _ -> [String?] in
            [
                random.pick(["xã Hòa Bình", "a", "b", nil]), random.pick(["1", "2"]),
                random.pick(["x", "y", "a value of more than sixteen bytes", nil]),
            ]
        }
        let trial = CheckTrial([.text, .text, .text], rows)
        let make = { DependencyKernel(.columns([0, 1], 2), filter: nil, countsMissing: false) }
        let failing = Self.failing(rows) { row in row[0].map { [$0, row[1] ?? ""] } }
        let missing = rows.count { $0[0] == nil || $0[2] == nil }
        let outcome = trial.run(make)
        let evaluated = rows.count - missing
        #expect(
            outcome.counts.short == [rows.count, 0, missing, 0, evaluated, evaluated - failing.count, failing.count])
        #expect(outcome.positions == Array(failing.prefix(CheckTrial.sampleSize)))
        for _ in 0..<5 { #expect(try trial.run(cutBy: &random, make) == outcome) }
    }

    @Test func `groups in conflict and their rows are counted`() {
        let rows = [["26734", "79"], ["26734", "79"], ["26734", "01"], ["00004", "01"], ["00004", nil]]
        let outcome = CheckTrial([.text, .text], rows).run {
            DependencyKernel(.columns([0], 1), filter: nil, countsMissing: false)
        }
        #expect(outcome.counts.groups == 1)
        #expect(outcome.counts.rowsInGroups == 3)
        #expect(outcome.counts.surplus == 1)
        #expect(outcome.positions == [2])
        #expect(outcome.figures == ["keys": "2", "keys.conflicting": "1"])
    }

    @Test func `of equally frequent values the first stands`() {
        let rows = [["k", "b"], ["k", "a"], ["k", "a"], ["k", "b"]]
        let outcome = CheckTrial([.text, .text], rows).run {
            DependencyKernel(.columns([0], 1), filter: nil, countsMissing: false)
        }
        #expect(outcome.positions == [1, 2])
    }

    @Test func `missing values count where the suite says so`() {
        let rows = [["k", "a"], ["k", nil], [nil, "a"]]
        let outcome = CheckTrial([.text, .text], rows).run {
            DependencyKernel(.columns([0], 1), filter: nil, countsMissing: true)
        }
        #expect(outcome.counts.short == [3, 0, 0, 0, 3, 1, 2])
        #expect(outcome.counts.missingFailed == 2)
    }

    @Test(arguments: 1...10)
    func `beyond the limit there is no verdict, whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<40).map { row -> [String?] in [String(row % 11), "x"] }
        let trial = CheckTrial([.text, .text], rows)
        let make = { DependencyKernel(.columns([0], 1), filter: nil, countsMissing: false, limit: 10) }
        let outcome = try trial.run(cutBy: &random, make)
        #expect(outcome.status == .inconclusive)
        #expect(outcome.reason == "too-many-keys")
        #expect(outcome.counts.evaluated == 0)
        #expect(outcome == trial.run(make))
        let enough = { DependencyKernel(.columns([0], 1), filter: nil, countsMissing: false, limit: 11) }
        #expect(try trial.run(cutBy: &random, enough).counts.passed == 40)
    }

    @Test func `an empty table has nothing to evaluate`() {
        let outcome = CheckTrial([.text, .text], []).run {
            DependencyKernel(.columns([0], 1), filter: nil, countsMissing: false)
        }
        #expect(outcome.counts.short == [0, 0, 0, 0, 0, 0, 0])
    }

    @Test func `keys that differ in case, blanks or the place of the tone are near duplicates`() {
        let rows: [[String?]] = [
            ["Xã Thuận Hoà"], ["xã thuận hòa"], ["Xã  Thuận Hoà"], ["Xã Thuận Hoà"], ["Xã Thuận Hoa"], [nil],
        ]
        let outcome = CheckTrial([.text], rows).run {
            DependencyKernel(.folded([0]), filter: nil, countsMissing: false)
        }
        #expect(outcome.counts.short == [6, 0, 1, 0, 5, 3, 2])
        #expect(outcome.counts.groups == 1)
        #expect(outcome.counts.rowsInGroups == 4)
        #expect(outcome.positions == [1, 2])
    }

    @Test(arguments: 1...20)
    func `near duplicates of several columns are found whatever the cuts`(seed: UInt64) throws {
        var random = TrialRandom(seed)
        let rows = (0..<50).map { _ -> [String?] in
            [random.pick(["An", "an", "AN ", "Bình"]), random.pick(["x", "X", nil])]
        }
        let trial = CheckTrial([.text, .text], rows)
        let make = { DependencyKernel(.folded([0, 1]), filter: nil, countsMissing: false) }
        let twin = rows.map { row -> [String?] in
            guard let name = row[0], let code = row[1] else { return [nil, nil] }
            return [name.lowercased().filter { $0 != " " } + "|" + code.lowercased(), name + "|" + code]
        }
        let failing = Self.failing(twin) { row in row[0].map { [$0] } }
        let outcome = trial.run(make)
        #expect(outcome.counts.failed == failing.count)
        #expect(outcome.positions == Array(failing.prefix(CheckTrial.sampleSize)))
        for _ in 0..<4 { #expect(try trial.run(cutBy: &random, make) == outcome) }
    }
}
