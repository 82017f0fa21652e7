// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

/// Plan 19/KH-UBND of Ninh Bình for 2025: one phase from 31 July to 31 December 2025. Of the 154 days to its end 123 are gone on
/// 30 November, which is the due day of the rows of "Tháng 11/2025"; 123/154 of 100 % is 79.87 %.
@Suite("Ninh Bình, plan 19/KH-UBND, by hand")
struct NinhBinh19Tests {
    private let province = WorkedProvince(
        programme: "ninh-binh-19-kh-ubnd",
        figures: """
            1.1 ninh-binh 2025-10 99%
            1.2 ninh-binh 2025-10 80%
            2.1 ninh-binh 2025-10 60%
            2.2 ninh-binh 2025-10 60%
            2.3 ninh-binh 2025-10 64%
            3.1 ninh-binh 2025-10 79%
            3.2 ninh-binh 2025-10 100%
            3.7 ninh-binh 2025-06 20%
            3.7 ninh-binh 2025-10 58.4%
            4.1 ninh-binh 2025-10 79%
            5.1/a ninh-binh 2025-10 100%
            5.1/b ninh-binh 2025-10 100%
            5.3 ninh-binh 2025-10 partly
            6.2/a ninh-binh 2025-10 95%
            6.2/b ninh-binh 2025-10 60%
            6.8 ninh-binh 2025-10 99%
            7.1 ninh-binh 2025-10 80%
            7.3/a ninh-binh 2025-10 100%
            7.3/b ninh-binh 2025-10 unmeasured
            8.1 ninh-binh 2025-10 50.1%
            9.1 ninh-binh 2025-10 inapplicable
            bo-sung.1 ninh-binh 2024 30
            bo-sung.1 ninh-binh 2025-10 20
            """)

    /// What is so on all the days.
    private static let common = """
        2.2 | 2025 | met            | "tối thiểu 60%"
        3.2 | 2025 | met            | 100 %
        4.1 | 2025 | off_track      | "Thường xuyên": 79 % of the 100 % expected on every day
        5.1 | 2025 | met            | both parts at 100 %
        6.8 | 2025 | off_track      | due at the end of October, 99 %
        7.3 | 2025 | missing        | one part is met, the other was not measured
        8.1 | 2025 | met            | above 50 %
        9.1 | 2025 | not_applicable | the province says so

        """

    @Test func `on the day of many deadlines`() throws {
        try province.check(
            on: "2025-11-30",
            Self.common + """
                1.1       | 2025 | at_risk  | "Thường xuyên": 99 % of the 100 % expected on every day
                1.2       | 2025 | on_track | by a schedule, so due at the end of the year: 79.87 % expected, 80 % reported
                2.1       | 2025 | on_track | "trên 60%" is not met by 60 %, but 47.9 % is expected
                2.3       | 2025 | at_risk  | 64 % of 79.87 % is 80.1 %
                3.1       | 2025 | at_risk  | 79 % of the 80 % expected; the day itself is in time
                3.7       | 2025 | at_risk  | from 20 % in June to 80 %: 67.92 % expected; 38.4/47.92 = 80.1 %
                5.3       | 2025 | at_risk  | "Thường xuyên", and partly done
                6.2       | 2025 | at_risk  | a is met; b: 60 % of the 63.9 % expected is 93.9 %
                7.1       | 2025 | on_track | "trên 80%": 80 % is as much as is expected, yet not above it
                bo-sung.1 | 2025 | at_risk  | from rank 30 to 15: rank 18.02 expected; 10/11.98 = 83.5 %
                """, rest: ["2025": .missing])
    }

    @Test func `on the day after, when 124 of 154 days are gone`() throws {
        try province.check(
            on: "2025-12-01",
            Self.common + """
                1.1       | 2025 | at_risk   | "Thường xuyên": 99 % of the 100 % expected on every day
                1.2       | 2025 | at_risk   | 80.52 % expected; 80 % is 99.4 % of it
                2.1       | 2025 | on_track  | 48.3 % expected
                2.3       | 2025 | off_track | 64 % of 80.52 % is 79.5 %
                3.1       | 2025 | off_track | 79 %, and November is over
                3.7       | 2025 | off_track | 68.31 % expected; 38.4/48.31 = 79.5 %
                5.3       | 2025 | at_risk   | "Thường xuyên", and partly done
                6.2       | 2025 | at_risk   | a is met; b: 60 % of the 64.4 % expected is 93.1 %
                7.1       | 2025 | off_track | 80 % is not above 80 %, and November is over
                bo-sung.1 | 2025 | at_risk   | rank 17.92 expected; 10/12.08 = 82.8 %
                """, rest: ["2025": .missing])
    }

    @Test func `after the year, when all its rows are past`() throws {
        try province.check(
            on: "2026-01-01",
            Self.common + """
                1.1       | 2025 | off_track | 99 %
                1.2       | 2025 | off_track | 80 %
                2.1       | 2025 | off_track | 60 % is not above 60 %
                2.3       | 2025 | off_track | 64 %
                3.1       | 2025 | off_track | 79 %
                3.7       | 2025 | off_track | 58.4 %
                5.3       | 2025 | off_track | partly done
                6.2       | 2025 | off_track | b: 60 % of 80 %
                7.1       | 2025 | off_track | 80 % is not above 80 %
                bo-sung.1 | 2025 | off_track | rank 20 is not in the group of 15
                """, rest: ["2025": .missing])
    }

    @Test(arguments: [("2025-12-31", ProgressStatus.onTrack), ("2026-01-01", .offTrack)])
    func `counts the last day of the phase as in time`(day: String, status: ProgressStatus) throws {
        // "trên 60%": 60 % is as much as is expected on the last day, yet not above it.
        let row = try #require(try province.track(on: day).rows.first { $0.indicator == "2.1" })
        #expect(row.status == status)
    }

    @Test func `sums the communes after the merger of July 2025, and one that was merged no more`() throws {
        // xa-moi 150/200 and xa-b 60/100: 210/300 = 70 %, and "tối thiểu 70%" is asked for.
        let merged = try WorkedProvince(
            programme: province.programme,
            figures: """
                6.10 xa-cu 2025-06 80% 80/100
                6.10 xa-b 2025-06 50% 50/100
                6.10 xa-cu 2025-10 99% 99/100
                6.10 xa-moi 2025-10 75% 150/200
                6.10 xa-b 2025-10 60% 60/100
                """,
            bodies: """
                ninh-binh province
                xa-cu commune ninh-binh to 2025-06-30
                xa-moi commune ninh-binh from 2025-07-01 of xa-cu
                xa-b commune ninh-binh
                """
        ).track(on: "2025-11-30")
        try merged.expectSum("6.10", "2025", .met, Rational(7, over: 10), leavingOut: "xa-cu", of: "October 2025")
    }
}
