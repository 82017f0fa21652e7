// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// Plan 334/KH-UBND of Lạng Sơn on the last day of its first phase, when the whole target is expected, and on the day after.
@Suite("Lạng Sơn, plan 334/KH-UBND, by hand")
struct LangSon334Tests {
    private let province = WorkedProvince(
        programme: "lang-son-334-kh-ubnd",
        figures: """
            a.1 lang-son 2027 100% 2027-12-09
            a.2 lang-son 2027 99% 2027-12-09
            a.3 lang-son 2027 94.99% 2027-12-09
            a.4 lang-son 2027 79% 2027-12-09
            a.5 lang-son 2027 80% 2027-12-09
            a.6 lang-son 2027 inapplicable 2027-12-09
            a.9 lang-son 2027 50% 2027-12-09
            b.10 lang-son 2027 55% 2027-12-09
            """,
        bodies: """
            lang-son province
            so-a department lang-son
            xa-b commune lang-son to 2027-12-31
            xa-c commune lang-son to 2027-12-31
            xa-bc commune lang-son from 2028-01-01 of xa-b,xa-c
            """,
        levels: """
            so-a 4 2027-11-01 - vn-data-governance department
            xa-b 2 2027-11-01 - vn-data-governance commune
            xa-c 3 2027-11-01 - vn-data-governance commune
            """)

    @Test func `on the last day of the first phase`() throws {
        try province.check(
            on: "2027-12-31",
            """
            a.1 | 2026-2027 | met            | 100 %
            a.2 | 2026-2027 | at_risk        | 99 % of the 100 % expected; the day itself is in time
            a.3 | 2026-2027 | at_risk        | 94.99 % is not "tối thiểu 95%"
            a.4 | 2026-2027 | off_track      | 79 % of what is expected, below 80 %
            a.5 | 2026-2027 | at_risk        | 80 % of what is expected
            a.6 | 2026-2027 | not_applicable | the province says so
            a.7 | 2026-2027 | off_track      | derived level 2, that of xa-b; from level 1 to 3 half of the way
            a.8 | 2026-2027 | missing        | no figure
            a.9 | 2026-2027 | met            | "Phấn đấu 50%"
            """, rest: ["2028-2030": .notDue])
    }

    @Test func `on the day after`() throws {
        try province.check(
            on: "2028-01-01",
            """
            a.1  | 2026-2027 | met            | 100 %
            a.2  | 2026-2027 | off_track      | 99 % when the phase ended
            a.3  | 2026-2027 | off_track      | 94.99 % when the phase ended
            a.4  | 2026-2027 | off_track      | 79 % when the phase ended
            a.5  | 2026-2027 | off_track      | 80 % when the phase ended
            a.6  | 2026-2027 | not_applicable | the province says so
            a.7  | 2026-2027 | off_track      | the bodies of 31 December 2027 give level 2
            a.8  | 2026-2027 | missing        | no figure
            a.9  | 2026-2027 | met            | 50 %
            b.10 | 2028-2030 | on_track       | goes on from the 50 % of a.9; 50.05 % expected on the first day
            """, rest: ["2028-2030": .missing])
    }

    @Test func `has no derived level after a merger until the new commune is assessed`() throws {
        let row = try #require(try province.track(on: "2028-01-01").rows.first { $0.indicator == "b.6" })
        #expect(
            row.reasons.map { $0.text(in: .english) } == [
                "No level of the province can be derived: 1 body of 2 bodies have no level"
            ])
    }

    @Test func `names what is strived for and what is derived`() throws {
        let rows = try province.track(on: "2027-12-31").rows
        #expect(
            rows.first { $0.indicator == "a.9" }?.reasons.last?.text(in: .vietnamese) == "Mục tiêu phấn đấu")
        #expect(rows.first { $0.indicator == "a.7" }?.figure?.origin == .derived)
    }
}
