// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("A roll-up")
struct RollUpTests {
    private static let level = """
        id: i, unit: percent, targets: {a: {printed: 100%, value: 100%}}, roll_up: {kinds: [department, commune], \
        level: {at_least: 3, rubric: maturity}
        """

    private static let bodies = """
        minh-ha province
        so-a department minh-ha
        so-b department minh-ha
        xa-c commune minh-ha
        xa-d commune minh-ha
        truong-e school minh-ha
        """

    private static func row(
        _ levels: String, rule: String = level + "}", figures: String = "", bodies: String? = bodies,
        counting: ProgressResult.AssessmentChoice = .any, on day: String = "2026-02-19"
    ) throws -> IndicatorProgress {
        try ProgressSample.row(rule, figures, on: day, bodies: bodies, levels: levels, counting: counting)
    }

    private static func shortfalls(_ row: IndicatorProgress) -> [String] {
        (row.rollUp?.shortfalls ?? []).map { shortfall in
            [shortfall.body, shortfall.cause.rawValue, shortfall.value?.fraction, shortfall.asOf?.description]
                .compactMap { $0 }.joined(separator: " ")
        }
    }

    @Test func `counts bodies of its kinds and lists those that fall short`() throws {
        let row = try Self.row("so-a 3 2026-02-01 3\nso-b 2 2026-01-15\nxa-c 4 2026-02-10\ntruong-e 5 2026-02-10")
        #expect(row.figure?.origin == .rolledUp)
        #expect(row.figure?.value == Rational(1, over: 2))
        #expect(row.figure?.numerator == 2)
        #expect(row.figure?.denominator == 4)
        #expect(row.figure?.reportedOn?.description == "2026-02-10")
        #expect(row.rollUp?.bodies == 4)
        #expect(row.rollUp?.verified == 1)
        #expect(Self.shortfalls(row) == ["so-b short 2 2026-01-15", "xa-d no_evidence"])
        #expect(row.status == .onTrack)
        #expect(
            row.reasons.first?.both == [
                "Tổng hợp: 2/4 cơ quan, đơn vị đạt điều kiện = 50 %", "Rolled up: 2/4 bodies meet the condition = 50%",
            ])
    }

    @Test func `leaves bodies without evidence out where the programme says so, and lists them still`() throws {
        let row = try Self.row("so-a 3 2026-02-01\nso-b 2 2026-01-15", rule: Self.level + ", missing: left_out}")
        #expect(row.figure?.numerator == 1)
        #expect(row.figure?.denominator == 2)
        #expect(Self.shortfalls(row) == ["so-b short 2 2026-01-15", "xa-c no_evidence", "xa-d no_evidence"])
    }

    @Test func `counts verified levels only where that is wanted`() throws {
        let row = try Self.row("so-a 4 2026-02-01 3\nso-b 5 2026-02-01 2\nxa-c 5 2026-02-01", counting: .verified)
        #expect(row.figure?.numerator == 1)
        #expect(row.rollUp?.verified == 1)
        #expect(Self.shortfalls(row) == ["so-b short 2 2026-02-01", "xa-c no_evidence", "xa-d no_evidence"])
    }

    @Test func `is missing where nothing is known of any body`() throws {
        let row = try Self.row("")
        #expect(row.status == .missing)
        #expect(row.rollUp?.counted == 4)
        #expect(
            row.reasons.map(\.both) == [
                [
                    "Không có kết quả nào của 4 cơ quan, đơn vị thuộc diện tổng hợp",
                    "Nothing is known of the 4 bodies to roll up",
                ]
            ])
    }

    @Test func `needs the bodies`() throws {
        let result = try ProgressSample.track([Self.level + "}"], "", on: "2026-02-19", levels: "so-a 3 2026-02-01")
        #expect(result.rows.map(\.status) == [.missing])
        #expect(result.findings.map(\.code) == ["roll-up-needs-bodies"])
    }

    @Test func `takes the last scorecard of a body, and none of a later day`() throws {
        let levels = "so-a 2 2026-01-01\nso-a 3 2026-02-19\nso-b 3 2026-01-01\nso-b 2 2026-02-01\nxa-c 3 2026-02-20"
        let result = try ProgressSample.track(
            [Self.level + "}"], "", on: "2026-02-19", bodies: Self.bodies, levels: levels)
        #expect(result.rows.first?.figure?.numerator == 1)
        #expect(result.findings.map(\.code) == ["scorecard-later"])
        #expect(result.findings.map(\.body) == ["xa-c"])
    }

    @Test func `takes the lower of two levels of one day and says so`() throws {
        let levels = "so-a 3 2026-02-01\nso-a 2 2026-02-01"
        let result = try ProgressSample.track(
            [Self.level + "}"], "", on: "2026-02-19", bodies: Self.bodies, levels: levels)
        #expect(result.rows.first?.figure?.numerator == 0)
        #expect(
            result.findings.map(\.message.both) == [
                [
                    "'so-a' có hai kết quả đánh giá cùng ngày 01/02/2026 khác nhau: cấp độ trưởng thành 3 và 2; lấy 2",
                    "'so-a' has two scorecards of 1 February 2026 that differ: level 3 and 2; 2 counts",
                ]
            ])
    }

    @Test func `does not count scorecards under another rubric or of unknown bodies`() throws {
        let levels = "so-a 5 2026-02-01 - other\nso-x 5 2026-02-01\nso-b 3 2026-02-01"
        let result = try ProgressSample.track(
            [Self.level + "}"], "", on: "2026-02-19", bodies: Self.bodies, levels: levels)
        #expect(result.rows.first?.figure?.numerator == 1)
        #expect(result.findings.map(\.code) == ["scorecard-of-unknown-body", "scorecard-other-rubric"])
    }

    private static let merged = """
        minh-ha province
        xa-cu-1 commune minh-ha to 2026-01-31
        xa-cu-2 commune minh-ha to 2026-01-31
        xa-moi commune minh-ha from 2026-02-01 of xa-cu-1,xa-cu-2
        xa-moi-2 commune minh-ha from 2026-02-01 of xa-cu-2
        xa-khac commune minh-ha
        """

    @Test func `uses the bodies of the day, without the evidence from before a merger`() throws {
        let levels = "xa-cu-1 3 2026-01-10\nxa-cu-2 3 2026-01-10\nxa-moi-2 3 2026-01-20\nxa-khac 3 2026-01-10"
        let before = try Self.row(levels, bodies: Self.merged, on: "2026-01-31")
        #expect(before.figure?.numerator == 3)
        #expect(before.figure?.denominator == 3)
        let after = try Self.row(levels, bodies: Self.merged, on: "2026-02-01")
        #expect(after.figure?.numerator == 1)
        #expect(after.figure?.denominator == 3)
        #expect(Self.shortfalls(after) == ["xa-moi before_merger", "xa-moi-2 before_merger"])
    }

    @Test func `has a trend by quarters that a merger breaks`() throws {
        let levels = "xa-cu-1 3 2025-11-10\nxa-khac 3 2025-12-10\nxa-moi 3 2026-02-10"
        let row = try Self.row(levels, bodies: Self.merged, on: "2026-02-19")
        #expect(row.trend.map(\.period.description) == ["2025-Q4", "2026-Q1"])
        #expect(row.trend.map(\.value) == [Rational(2, over: 3), Rational(2, over: 3)])
        #expect(row.trend.map(\.isBroken) == [false, true])
        #expect(row.direction == nil)
    }

    @Test func `counts figures of bodies as well`() throws {
        let rule = """
            id: i, unit: percent, targets: {a: {printed: 100%, value: 100%}}, roll_up: {kinds: [department, commune], \
            figure: {indicator: j, more_than: 90%}}
            """
        let result = try ProgressSample.track(
            [rule, "id: j, unit: percent, targets: {a: {printed: trên 90%, more_than: 90%}}"],
            """
            j so-a 2026-01 91% 2026-02-05 verified
            j so-b 2026-01 90% 2026-02-05
            j xa-c 2026-01 inapplicable 2026-02-05
            j xa-d 2026-01 unmeasured 2026-02-05
            """, on: "2026-02-19", bodies: Self.bodies)
        let row = try #require(result.rows.first)
        #expect(row.figure?.numerator == 1)
        #expect(row.figure?.denominator == 3)
        #expect(row.rollUp?.verified == 1)
        #expect(Self.shortfalls(row) == ["so-b short 9/10 2026-02-05", "xa-c not_applicable", "xa-d no_evidence"])
    }

    @Test(arguments: [
        ("67%", [String]()), ("66.67%", []), ("2/3", []), ("66.7%", []), ("66%", ["own-figure-disagrees"]),
    ])
    func `gives way to the body's own figure and says when they differ by more than rounding`(
        own: String, codes: [String]
    ) throws {
        let bodies = "minh-ha province\nxa-1 commune minh-ha\nxa-2 commune minh-ha\nxa-3 commune minh-ha"
        let result = try ProgressSample.track(
            [Self.level + "}"], "i minh-ha 2026-01 \(own) 2026-02-01", on: "2026-02-19", bodies: bodies,
            levels: "xa-1 3 2026-02-01\nxa-2 4 2026-02-01\nxa-3 1 2026-02-01")
        #expect(result.findings.map(\.code) == codes)
        #expect(result.rows.first?.figure?.origin == .reported)
        #expect(result.rows.first?.rollUp?.met == 2)
    }
}
