// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// Decision 3256/QĐ-UBND of Đồng Tháp: its second phase has 1096 days, 548 of them are gone on 1 July 2029.
@Suite("Đồng Tháp, decision 3256/QĐ-UBND, by hand")
struct DongThap3256Tests {
    private let province = WorkedProvince(
        programme: "dong-thap-3256-qd-ubnd",
        figures: """
            1 dong-thap 2027 100% 2027-11-30
            1 dong-thap 2028 100% 2028-11-30
            1 dong-thap 2029-Q1 100% 2029-02-19
            2 dong-thap 2027 94.9% 2027-11-30
            2 dong-thap 2029-Q1 97% 2029-02-19
            3 dong-thap 2029-Q1 20% 2029-02-19
            4 dong-thap 2028 100% 2028-11-30
            5 dong-thap 2027 100% 2027-11-30
            5 dong-thap 2028 98% 2028-11-30
            5 dong-thap 2029-Q1 99% 2029-02-19
            6 dong-thap 2029-Q1 39% 2029-02-19
            7 dong-thap 2029-Q1 50% 2029-02-19
            8 dong-thap 2027 99% 2027-11-30
            8 dong-thap 2028-Q1 100% 2028-02-19
            9 dong-thap 2027 100% 2027-11-30
            9 dong-thap 2028 97% 2028-11-30
            9 dong-thap 2029-Q1 100% 2029-02-19
            10 dong-thap 2027 90% 2027-11-30
            10 dong-thap 2029-Q1 95% 2029-02-19
            11 dong-thap 2029-Q1 inapplicable 2029-02-19
            13 so-a 2029-Q1 50% 10/20 2029-02-19
            13 xa-b 2029-Q1 16.7% 5/30 2029-02-19
            14 dong-thap 2029-Q1 12.5% 2029-02-19
            15 dong-thap 2027-Q4 100% 2028-01-15
            16 dong-thap 2027 50% 2027-11-30
            16 dong-thap 2029-Q1 70% 2029-02-19
            17 dong-thap 2027 unmeasured 2027-11-30
            bo-sung.1 dong-thap 2028 1.5% 2028-11-30
            """,
        bodies: """
            dong-thap province
            so-a department dong-thap
            xa-b commune dong-thap
            """,
        levels: """
            dong-thap 3 2027-11-01 - vn-data-governance province
            dong-thap 4 2029-05-01 - vn-data-governance province
            """)

    @Test func `half-way through the second phase`() throws {
        try province.check(
            on: "2029-07-01",
            """
            1         | 2026-2027 | met                | 100 %
            1         | 2028-2030 | met_and_maintained | 2027, 2028 and quarter I of 2029 at 100 %
            2         | 2026-2027 | off_track          | 94.9 % of 95 %, the phase is over
            2         | 2028-2030 | on_track           | from 95 % to 99 %: 97 % expected, as reported
            3         | 2026-2027 | not_applicable     | "-"
            3         | 2028-2030 | at_risk            | no target before: from 0 % to 50 %, 25 % expected; 20 % is 80 % of it
            4         | 2026-2027 | missing            | 2028 is no figure of the first phase
            4         | 2028-2030 | met                | one figure does not tell that it is maintained
            5         | 2026-2027 | met                | 100 % in 2027
            5         | 2028-2030 | off_track          | fell in 2028, and 99 % is not 100 %
            6         | 2026-2027 | not_applicable     | "-"
            6         | 2028-2030 | at_risk            | 40 % expected; 39 % is 97.5 % of it
            7         | 2026-2027 | not_applicable     | "-"
            7         | 2028-2030 | on_track           | 50 % expected, as reported
            8         | 2026-2027 | off_track          | 99 % in 2027; the 100 % of 2028 are too late
            8         | 2028-2030 | met                | not by every figure: 99 % was in force when the phase began
            9         | 2026-2027 | met                | 100 % in 2027
            9         | 2028-2030 | met                | fell to 97 % in 2028, and is back
            10        | 2026-2027 | off_track          | 90 % in 2027
            10        | 2028-2030 | off_track          | to be kept: 100 % is expected on every day
            11        | 2026-2027 | not_applicable     | "-"
            11        | 2028-2030 | not_applicable     | the province says so
            12        | 2026-2027 | met                | its scorecard of November 2027 says level 3
            12        | 2028-2030 | met                | "cấp độ 4, 5": level 4 is enough
            13        | 2026-2027 | not_applicable     | "-"
            13        | 2028-2030 | off_track          | (10+5)/(20+30) = 30 % of the 50 % expected is 60 %
            14        | 2026-2027 | not_applicable     | "-"
            14        | 2028-2030 | on_track           | half of 25 %
            15        | 2026-2027 | met                | quarter IV of 2027, reported in January 2028
            15        | 2028-2030 | met                | the one figure in force when the phase began
            16        | 2026-2027 | met                | 50 % is the target
            16        | 2028-2030 | at_risk            | from 50 % to 100 %: 75 % expected; (70-50)/(75-50) = 80 %
            17        | 2026-2027 | missing            | not measured
            bo-sung.1 | 2028-2030 | on_track           | half of 3 %
            """, rest: ["2028-2030": .missing])
    }

    @Test(arguments: [("2027-12-31", ProgressStatus.atRisk), ("2028-01-01", .offTrack)])
    func `counts the last day of a phase as in time`(day: String, status: ProgressStatus) throws {
        // 94.9 % of the 95 % expected on the last day is well above 80 %.
        let row = try #require(try province.track(on: day).rows.first { $0.indicator == "2" })
        #expect(row.status == status)
    }

    @Test func `owes missing figures since the day before 20 May`() throws {
        let row = try #require(
            try province.track(on: "2029-07-01").rows.first { $0.indicator == "17" && $0.phase == "2028-2030" })
        #expect(row.waiting?.duty == "figures-quarterly")
        #expect(row.waiting?.period?.description == "2029-Q2")
        #expect(row.waiting?.since?.description == "2029-05-19")
    }

    @Test(arguments: [("2030-12-31", ProgressStatus.atRisk), ("2031-01-01", .offTrack)])
    func `counts the day of a deadline as in time`(day: String, status: ProgressStatus) throws {
        // "vào năm 2030": 2.9 % of the 3 % expected on its last day.
        let province = WorkedProvince(
            programme: province.programme, figures: "bo-sung.1 dong-thap 2030 2.9% 2030-12-15")
        let row = try #require(try province.track(on: day).rows.first { $0.indicator == "bo-sung.1" })
        #expect(row.due.description == "2030-12-31")
        #expect(row.status == status)
    }

    @Test func `sums the communes of the day, and one that was merged no more`() throws {
        // so-a 10/20 and xa-moi 90/180: 100/200 = 50 %, as is expected half-way from 0 % to 100 %.
        let merged = try WorkedProvince(
            programme: province.programme,
            figures: """
                13 so-a 2028-Q1 25% 5/20 2028-02-19
                13 xa-cu 2028-Q1 30% 27/90 2028-02-19
                13 so-a 2029-Q1 50% 10/20 2029-02-19
                13 xa-cu 2029-Q1 99% 99/100 2029-02-19
                13 xa-moi 2029-Q1 50% 90/180 2029-02-19
                """,
            bodies: """
                dong-thap province
                so-a department dong-thap
                xa-cu commune dong-thap to 2028-06-30
                xa-moi commune dong-thap from 2028-07-01 of xa-cu
                """
        ).track(on: "2029-07-01")
        try merged.expectSum(
            "13", "2028-2030", .onTrack, Rational(1, over: 2), leavingOut: "xa-cu", of: "quarter I of 2029")
    }
}
