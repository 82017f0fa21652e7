// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Scoring
import Testing

@Suite("A check is asked on the days on which it is in force")
struct ForceTests {
    @Test(
        "Points of the Vietnamese pack that are possible on a day",
        arguments: [
            ("2020-05-24", 40), ("2020-05-25", 62), ("2024-06-30", 62), ("2024-07-01", 100), ("2025-08-18", 100),
            ("2025-08-19", 88), ("2025-12-31", 88), ("2026-01-01", 95), ("2026-11-22", 95),
        ])
    func possible(_ day: String, _ points: Int) throws {
        let pack = try Audits.shipped("vn-open-data")
        let date = try SampleCatalogue.day(day)
        #expect(pack.checks.filter { $0.isInForce(on: date) }.reduce(0) { $0 + $1.points } == Rational(points))
    }

    @Test("A lapsed check is not applicable, and its points leave the total")
    func lapsed() throws {
        let pack = try Audits.pack(
            checks: """
                - {id: A, group: all, title: A, scope: dataset, reads: "dct:title", test: present, points: 3, effective: {to: 2025-08-18}}
                - {id: B, group: all, title: B, scope: dataset, reads: "dct:title", test: present, points: 7}
                """)
        let datasets = [Audits.bare("1")]
        let before = try Audits.result([pack], datasets, asOf: "2025-08-18")
        #expect(before.packs[0].points == PointTotals(earned: 0, assessed: 10, possible: 10))
        let after = try Audits.result([pack], datasets, asOf: "2025-08-19")
        #expect(after.packs[0].points == PointTotals(earned: 0, assessed: 7, possible: 7))
        #expect(try after.check("A").counts == VerdictCounts(notApplicable: 1))
        #expect(try after.check("A").isInForce == false)
        #expect(try after.check("A").reasons.map(\.reason) == [.notInForce])
        #expect(after.findings.map(\.check) == ["B"])
        #expect(after.packs[0].scorecard?.node("A")?.answer?.state == .notApplicable)
    }
}
