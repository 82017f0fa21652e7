// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// Decision 1305/QĐ-UBND of Bắc Ninh: its second phase has 1826 days, 913 of them are gone on 1 July 2028.
@Suite("Bắc Ninh, decision 1305/QĐ-UBND, by hand")
struct BacNinh1305Tests {
    private let province = WorkedProvince(
        programme: "bac-ninh-1305-qd-ubnd",
        figures: """
            1 bac-ninh 2025 60% 2025-12-15
            1 bac-ninh 2028-Q2 76% 2028-06-20
            2 bac-ninh 2025 59.9% 2025-12-15
            2 bac-ninh 2027 80% 2027-12-15
            3 bac-ninh 2025 3.2% 2025-12-15
            3 bac-ninh 2027 3.5% 2027-12-15
            3 bac-ninh 2028-Q2 3.4% 2028-06-20
            4 bac-ninh 2027 2.5% 2027-12-15
            6 bac-ninh 2025 100% 2025-12-15
            6 bac-ninh 2027 100% 2027-12-15
            9 bac-ninh 2027 30% 2027-12-15
            10 bac-ninh 2025 0.7 2025-12-15
            10 bac-ninh 2027 0.72 2027-12-15
            12 bac-ninh 2025 100% 2025-12-15
            12 bac-ninh 2026 99% 2026-12-15
            12 bac-ninh 2027 100% 2027-12-15
            15 bac-ninh 2025 100% 2025-12-15
            15 bac-ninh 2027 95% 2027-12-15
            17 bac-ninh 2025 20% 2025-12-15
            17 bac-ninh 2027 44% 2027-12-15
            25 bac-ninh 2025 95% 2025-12-15
            25 bac-ninh 2027 100% 2027-12-15
            38 bac-ninh 2025 inapplicable 2025-12-15
            bo-sung.2 bac-ninh 2025 1% 2025-12-15
            bo-sung.2 bac-ninh 2027 1.2% 2027-12-15
            bo-sung.3 bac-ninh 2025 30% 2025-12-15
            bo-sung.4 bac-ninh 2026-Q3 93% 2026-10-15
            bo-sung.4 bac-ninh 2027 100% 2027-12-15
            bo-sung.7 bac-ninh 2025 1138 2025-12-15
            bo-sung.8/a bac-ninh 2025 25 2025-12-15
            bo-sung.8/b bac-ninh 2025 982 2025-12-15
            bo-sung.8/c bac-ninh 2025 82 2025-12-15
            bo-sung.8/d bac-ninh 2025 1138 2025-12-15
            """)

    @Test func `half-way through the second phase`() throws {
        try province.check(
            on: "2028-07-01",
            """
            1         | 2025 | met                | "≥ 60%": 60 % is enough
            1         | 2030 | at_risk            | from 60 % to 100 %: 80 % expected; (76-60)/(80-60) = 80 %
            2         | 2025 | off_track          | 59.9 %
            2         | 2030 | on_track           | 80 % expected, as reported
            3         | 2025 | met                | 3.2 %
            3         | 2030 | at_risk            | above 3 %, but to rise: 3.4 % is below the 3.5 % of 2027
            4         | 2030 | on_track           | from 2 % to 3 %: 2.5 % expected, as reported
            6         | 2025 | met                | 100 %
            6         | 2030 | met_and_maintained | 2025 and 2027 at 100 %
            9         | 2030 | off_track          | one value in print, from 0 % to 80 %: 30 % of the 40 % expected is 75 %
            10        | 2025 | met                | "≥ 0.7"
            10        | 2030 | at_risk            | from 0.7 to 0.75: 0.725 expected; 0.02/0.025 = 80 %
            12        | 2025 | met                | 100 %
            12        | 2030 | met                | fell to 99 % in 2026, and is back
            15        | 2025 | met                | 100 %
            15        | 2030 | off_track          | fell in 2027
            17        | 2030 | at_risk            | one value in print; from the 20 % of 2025: 50 % expected; 24/30 = 80 %
            25        | 2025 | off_track          | 95 %
            25        | 2030 | met                | 95 % was in force when the phase began
            38        | 2025 | not_applicable     | the province says so
            38        | 2030 | not_applicable     | the last the province said
            bo-sung.2 | 2025 | met                | 1 %
            bo-sung.2 | 2030 | met_and_maintained | 1 % and 1.2 %
            bo-sung.3 | 2025 | met                | "ít nhất 30%"
            bo-sung.4 | 2030 | met                | due at the end of 2026 and reached in 2027
            bo-sung.7 | 2025 | off_track          | 1138 of 1139 procedures
            bo-sung.8 | 2025 | off_track          | the fourth of four numbers is 1138, not 1139
            """, rest: ["2025": .missing, "2030": .missing])
    }

    @Test(arguments: [
        // Goes on from the 30 % of bo-sung.3 to 100 % on the last day of 2026: (93-30)/(100-30) = 90 %.
        ("2026-12-31", ProgressStatus.atRisk), ("2027-01-01", .offTrack),
    ])
    func `takes the day of the row, which lies within its phase`(day: String, status: ProgressStatus) throws {
        let row = try #require(try province.track(on: day).rows.first { $0.indicator == "bo-sung.4" })
        #expect(row.due.description == "2026-12-31")
        #expect(row.status == status)
    }

    @Test func `says that a target was reached late, and that its phase was inferred`() throws {
        let rows = try province.track(on: "2028-07-01").rows
        let late = rows.first { $0.indicator == "bo-sung.4" }?.reasons.map { $0.text(in: .english) } ?? []
        #expect(late.contains("It was met in 2027, after the due day 31 December 2026"))
        #expect(
            rows.first { $0.indicator == "9" }?.reasons.last?.text(in: .english)
                == "The source prints one value only; it is taken as the target of this phase")
    }

    @Test(arguments: [("2025-12-31", ProgressStatus.atRisk), ("2026-01-01", .offTrack)])
    func `counts the last day of a phase as in time`(day: String, status: ProgressStatus) throws {
        // 59.9 % of the 60 % expected on the last day.
        let row = try #require(try province.track(on: day).rows.first { $0.indicator == "2" && $0.phase == "2025" })
        #expect(row.status == status)
    }

    @Test func `sums the communes of the day, and one that was merged no more`() throws {
        // xa-moi 90/100 and xa-b 35/50: 125/150 = 83.3 %, and 80 % is asked for. Before the merger 105/150 = 70 %.
        let merged = try WorkedProvince(
            programme: province.programme,
            figures: """
                5 xa-cu-1 2025-Q2 90% 45/50 2025-06-20
                5 xa-cu-2 2025-Q2 70% 35/50 2025-06-20
                5 xa-b 2025-Q2 50% 25/50 2025-06-20
                5 xa-cu-1 2025-Q4 98% 49/50 2025-12-15
                5 xa-moi 2025-Q4 90% 90/100 2025-12-15
                5 xa-b 2025-Q4 70% 35/50 2025-12-15
                """,
            bodies: """
                bac-ninh province
                xa-cu-1 commune bac-ninh to 2025-06-30
                xa-cu-2 commune bac-ninh to 2025-06-30
                xa-moi commune bac-ninh from 2025-07-01 of xa-cu-1,xa-cu-2
                xa-b commune bac-ninh
                """
        ).track(on: "2025-12-31")
        try merged.expectSum(
            "5", "2025", .met, Rational(125, over: 150), leavingOut: "xa-cu-1", of: "quarter IV of 2025")
    }
}
