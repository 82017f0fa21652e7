// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Indicators
import Testing

/// Plan 186/KH-UBND of Bắc Ninh: its first phase has 730 days, 365 of them are gone on 31 December 2026. All targets there begin
/// at 0 % unless a figure from before the phase is known.
@Suite("Bắc Ninh, plan 186/KH-UBND, by hand")
struct BacNinh186Tests {
    private let province = WorkedProvince(
        programme: "bac-ninh-186-kh-ubnd",
        figures: """
            I.1.1 bac-ninh 2026 100% 2026-12-09
            I.1.2 bac-ninh 2026 50% 2026-12-09
            I.1.3 bac-ninh 2025 75% 2025-12-20
            I.1.3 bac-ninh 2026 83% 2026-12-09
            I.2.1 bac-ninh 2026 39.9% 2026-12-09
            I.2.2 bac-ninh 2026 inapplicable 2026-12-09
            I.2.3 bac-ninh 2026 unmeasured 2026-12-09
            I.2.4 bac-ninh 2026 100% 2027-01-05
            I.2.6 so-a 2026 60% 30/50 2026-12-01
            I.2.6 xa-b 2026 13.3% 20/150 2026-12-02
            I.2.7 bac-ninh 2026-Q3 10% 2026-10-01
            I.2.7 bac-ninh 2026 20% 2026-12-09
            II.1.1 bac-ninh 2027 95% 2027-12-09
            """,
        bodies: """
            bac-ninh province
            so-a department bac-ninh
            xa-b commune bac-ninh
            xa-c commune bac-ninh
            xa-cu-1 commune bac-ninh to 2026-06-30
            xa-cu-2 commune bac-ninh to 2026-06-30
            xa-moi commune bac-ninh from 2026-07-01 of xa-cu-1,xa-cu-2
            xa-d commune bac-ninh
            """,
        levels: """
            so-a 3 2026-11-20 - vn-data-governance department
            xa-b 4 2026-11-20 3 vn-data-governance commune
            xa-c 3 2026-11-20 - vn-data-governance commune
            xa-cu-1 5 2026-05-20 - vn-data-governance commune
            """)

    @Test func `half-way through the first phase`() throws {
        try province.check(
            on: "2026-12-31",
            """
            I.1.1 | 2026-2027 | met            | 100 % is the target
            I.1.2 | 2026-2027 | on_track       | 365/730 of 100 % is 50 %, as reported
            I.1.3 | 2026-2027 | at_risk        | from 75 % (2025) to 95 %: 85 % expected; (83-75)/(85-75) = 80 %
            I.2.1 | 2026-2027 | off_track      | 39.9 % of 50 % is 79.8 %, below 80 %
            I.2.2 | 2026-2027 | not_applicable | the province says so
            I.2.3 | 2026-2027 | missing        | not measured
            I.2.4 | 2026-2027 | missing        | reported on 5 January 2027 only
            I.2.5 | 2026-2027 | on_track       | so-a, xa-b, xa-c of the 5 bodies of the day: 60 %; xa-moi merged, xa-d without evidence
            I.2.6 | 2026-2027 | off_track      | (30+20)/(50+150) = 25 %, half of the 50 % expected
            I.2.7 | 2026-2027 | at_risk        | the target is 50 %: 25 % expected; 20 % is 80 % of it
            """, rest: ["2028-2030": .notDue])
    }

    @Test func `on the first day of the second phase`() throws {
        try province.check(
            on: "2028-01-01",
            """
            I.1.1  | 2026-2027 | met            | 100 % is the target
            I.1.2  | 2026-2027 | off_track      | 50 % when the phase ended
            I.1.3  | 2026-2027 | off_track      | 83 % of 95 % when the phase ended
            I.2.1  | 2026-2027 | off_track      | 39.9 % when the phase ended
            I.2.2  | 2026-2027 | not_applicable | the province says so
            I.2.3  | 2026-2027 | missing        | not measured
            I.2.4  | 2026-2027 | met            | 100 % for 2026, reported in January 2027
            I.2.5  | 2026-2027 | off_track      | 60 % when the phase ended
            I.2.6  | 2026-2027 | off_track      | 25 % when the phase ended
            I.2.7  | 2026-2027 | off_track      | 20 % of 50 % when the phase ended
            II.1.1 | 2028-2030 | off_track      | goes on from the 95 % of I.1.3: already 95.004 % expected, nothing gained
            II.2.1 | 2028-2030 | off_track      | xa-b alone has level 4, as before the phase: 20 %; 20.07 % expected, nothing gained
            II.2.2 | 2028-2030 | off_track      | nobody has level 5: 0 %, and 90 %/1096 is expected
            """, rest: ["2028-2030": .missing])
    }

    @Test func `tells the roll-up body by body`() throws {
        let row = try #require(try province.track(on: "2026-12-31").rows.first { $0.indicator == "I.2.5" })
        #expect(row.rollUp?.met == 3)
        #expect(row.rollUp?.counted == 5)
        #expect(row.rollUp?.verified == 1)
        #expect(row.rollUp?.shortfalls.map(\.body) == ["xa-moi", "xa-d"])
        #expect(row.rollUp?.shortfalls.map(\.cause) == [.beforeMerger, .noEvidence])
    }

    @Test(arguments: [("2027-12-31", ProgressStatus.atRisk), ("2028-01-01", .offTrack)])
    func `counts the last day of a phase as in time`(day: String, status: ProgressStatus) throws {
        // 99 % of the 100 % expected on the last day.
        let province = WorkedProvince(programme: province.programme, figures: "I.1.1 bac-ninh 2027 99% 2027-12-09")
        #expect(try province.track(on: day).rows.first?.status == status)
    }
}
