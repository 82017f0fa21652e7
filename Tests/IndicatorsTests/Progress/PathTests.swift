// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("What is expected before the due day")
struct PathTests {
    private static let half = "id: i, unit: percent, targets: {a: {printed: 100%, value: 100%}}"

    // Day 50 of the 100 days of the phase is 19 February 2026: 50 % is expected, and 80 % of that gain is 40 %.
    @Test(arguments: [
        ("50%", ProgressStatus.onTrack), ("51%", .onTrack), ("49.99%", .atRisk), ("40%", .atRisk),
        ("39.99%", .offTrack), ("0%", .offTrack), ("100%", .met), ("101%", .met),
    ])
    func `grows evenly from the lowest value`(value: String, status: ProgressStatus) throws {
        let row = try ProgressSample.row(Self.half, "i minh-ha 2026-01 \(value) 2026-02-10", on: "2026-02-19")
        #expect(row.status == status)
    }

    @Test func `is told with its two anchors`() throws {
        let row = try ProgressSample.row(Self.half, "i minh-ha 2026-01 45% 2026-02-10", on: "2026-02-19")
        #expect(row.expected == Rational(1, over: 2))
        #expect(row.gap == Rational(11, over: 20))
        #expect(row.start?.value == 0)
        #expect(row.start?.origin == .lowest)
        #expect(row.start?.from.description == "2025-12-31")
        #expect(
            row.reasons.map(\.both) == [
                [
                    "Số liệu tháng 1/2026 là 45 %, báo cáo ngày 10/02/2026",
                    "The figure for January 2026 is 45%, reported on 10 February 2026",
                ],
                ["45 % chưa đạt mục tiêu 100 %", "45% does not meet the target 100%"],
                [
                    "Đến ngày 19/02/2026 cần 50 %: đi đều từ 0 % (mức thấp nhất) ngày 31/12/2025 đến 100 % ngày 10/04/2026, đã qua 50/100 ngày",
                    "50% is expected by 19 February 2026: an even path from 0% (the lowest value) on 31 December 2025 to 100% on 10 April 2026, 50/100 days gone",
                ],
                [
                    "Đã đi được 90 % quãng cần đi, từ 80 % trở lên",
                    "90% of the expected way is behind, at least 80%",
                ],
            ])
    }

    @Test func `begins at the last figure before the phase`() throws {
        // From 20 % on 31 December; on day 50 of 100 days 60 % is expected, 52 % is 80 % of the gain.
        let before = "i minh-ha 2025-Q3 99%\ni minh-ha 2025 20%\n"
        for (value, status) in [("60%", ProgressStatus.onTrack), ("52%", .atRisk), ("51%", .offTrack)] {
            let row = try ProgressSample.row(Self.half, before + "i minh-ha 2026-01 \(value)", on: "2026-02-19")
            #expect(row.status == status)
            #expect(row.expected == Rational(3, over: 5))
            #expect(row.start?.origin == .earlierFigure)
        }
    }

    @Test func `begins at the target of the phase before`() throws {
        let indicator =
            "id: i, unit: percent, targets: {a: {printed: 60%, at_least: 60%}, b: {printed: 100%, value: 100%}}"
        // Day 50 of phase b is 30 May 2026.
        let row = try ProgressSample.row(indicator, "i minh-ha 2026-04 70%", on: "2026-05-30", phase: "b")
        #expect(row.expected == Rational(4, over: 5))
        #expect(row.start?.value == Rational(3, over: 5))
        #expect(row.start?.origin == .earlierTarget)
        #expect(row.start?.from.description == "2026-04-10")
        #expect(row.status == .offTrack)
    }

    @Test func `begins at the target of the indicator that this one goes on with`() throws {
        let result = try ProgressSample.track(
            [
                "id: i, unit: percent, targets: {a: {printed: 60%, value: 60%}}",
                "id: j, unit: percent, continues: i, targets: {b: {printed: 100%, value: 100%}}",
            ], "j minh-ha 2026-04 76%", on: "2026-05-30")
        let row = try #require(result.rows.first { $0.indicator == "j" })
        #expect(row.expected == Rational(4, over: 5))
        #expect(row.status == .atRisk)
    }

    @Test(arguments: [("49%", ProgressStatus.offTrack), ("60%", .onTrack), ("100%", .met)])
    func `stays at the start on a stepped path`(value: String, status: ProgressStatus) throws {
        let row = try ProgressSample.row(
            Self.half, "i minh-ha 2025 50%\ni minh-ha 2026-01 \(value)", on: "2026-04-10", path: "stepped")
        #expect(row.status == status)
    }

    @Test func `is the target where the start is already there`() throws {
        let indicator = "id: i, unit: percent, targets: {a: {printed: 80%, at_least: 80%}}"
        let row = try ProgressSample.row(indicator, "i minh-ha 2025 90%\ni minh-ha 2026-01 79%", on: "2026-02-19")
        #expect(row.status == .offTrack)
        #expect(row.expected == Rational(4, over: 5))
        #expect(
            row.reasons.last?.both == [
                "79 % kém mức 80 % phải có ngay từ đầu", "79% is worse than 80%, which is expected from the start",
            ])
    }

    @Test(arguments: [
        ("100%", "2026-01-02", ProgressStatus.met), ("99%", "2026-01-02", .atRisk), ("80%", "2026-01-02", .atRisk),
        ("79%", "2026-04-10", .offTrack), ("99%", "2026-04-11", .offTrack),
    ])
    func `is the whole target on every day where the deadline is a standing one`(
        value: String, day: String, status: ProgressStatus
    ) throws {
        let indicator = Self.half + ", deadline: {printed: Thường xuyên, standing: true}"
        #expect(try ProgressSample.row(indicator, "i minh-ha 2026-01-01 \(value)", on: day).status == status)
    }

    @Test func `is no more than a strict target itself on the due day`() throws {
        let indicator = "id: i, unit: percent, targets: {a: {printed: trên 80%, more_than: 80%}}"
        let figures = "i minh-ha 2026-03 80%"
        #expect(try ProgressSample.row(indicator, figures, on: "2026-04-10").status == .onTrack)
        let row = try ProgressSample.row(indicator, figures, on: "2026-04-11")
        #expect(row.status == .offTrack)
        #expect(
            row.reasons.map(\.both).dropFirst() == [
                [
                    "80 % chưa đạt mục tiêu > 80 %: bằng đúng mức này là chưa đạt",
                    "80% does not meet the target > 80%: the number itself is not enough",
                ],
                ["Đã quá hạn ngày 10/04/2026", "The due day 10 April 2026 has passed"],
            ])
    }

    @Test(arguments: [
        // From rank 30 to 15 over 100 days: on day 50 rank 22.5 is expected; 80 % of the way is rank 24.
        ("15", ProgressStatus.met), ("22", .onTrack), ("23", .atRisk), ("24", .atRisk), ("25", .offTrack),
        ("30", .offTrack),
    ])
    func `is mirrored for ranks`(rank: String, status: ProgressStatus) throws {
        let indicator = "id: i, unit: rank, targets: {a: {printed: nhóm 15, at_most: 15}}"
        let row = try ProgressSample.row(indicator, "i minh-ha 2025 30\ni minh-ha 2026-01 \(rank)", on: "2026-02-19")
        #expect(row.status == status)
    }

    @Test func `is nothing for a rank without a start`() throws {
        let indicator = "id: i, unit: rank, targets: {a: {printed: nhóm 15, at_most: 15}}"
        let row = try ProgressSample.row(indicator, "i minh-ha 2026-01 40", on: "2026-02-19")
        #expect(row.status == .onTrack)
        #expect(row.expected == nil)
        #expect(try ProgressSample.row(indicator, "i minh-ha 2026-01 40", on: "2026-04-11").status == .offTrack)
    }

    @Test func `begins at level 1 for levels`() throws {
        let indicator = "id: i, unit: level, targets: {a: {printed: Đạt cấp độ 3, value: 3}}"
        let row = try ProgressSample.row(indicator, "i minh-ha 2026-01 2", on: "2026-02-19")
        #expect(row.expected == 2)
        #expect(row.status == .onTrack)
    }
}
