// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("The level of a province")
struct OwnLevelTests {
    private static let indicator =
        "id: i, unit: level, measure: indicators.maturity_level, targets: {a: {printed: Đạt cấp độ 3, value: 3}}"
    private static let bodies =
        "minh-ha province\nso-a department minh-ha\nxa-b commune minh-ha\ntruong-c school minh-ha"

    private static func track(_ levels: String, figures: String = "") throws -> ProgressResult {
        try ProgressSample.track([indicator], figures, on: "2026-04-10", bodies: bodies, levels: levels)
    }

    @Test func `is that of its own scorecard under the profile of its kind`() throws {
        let result = try Self.track(
            "minh-ha 3 2026-03-01 - maturity province\nminh-ha 5 2026-03-02 - maturity department\nso-a 1 2026-03-01\nxa-b 1 2026-03-01"
        )
        let row = try #require(result.rows.first)
        #expect(row.figure?.origin == .scorecard)
        #expect(row.figure?.value == 3)
        #expect(row.status == .met)
        #expect(result.findings.map(\.code) == ["scorecard-other-profile"])
        #expect(result.measures == [ProgressMeasure(id: "indicators.maturity_level", figure: .number(3))])
    }

    @Test func `is its own figure where it reported one`() throws {
        let result = try Self.track("minh-ha 3 2026-03-01", figures: "i minh-ha 2026-03 2")
        #expect(result.rows.first?.figure?.origin == .reported)
        #expect(result.rows.first?.figure?.value == 2)
    }

    @Test func `is derived from all its agencies, and said to be a proposal`() throws {
        let result = try Self.track("so-a 4 2026-03-01\nxa-b 3 2026-03-20\ntruong-c 1 2026-03-01")
        let row = try #require(result.rows.first)
        #expect(row.figure?.origin == .derived)
        #expect(row.figure?.value == 3)
        #expect(row.figure?.bodies == 2)
        #expect(row.figure?.reportedOn?.description == "2026-03-20")
        #expect(
            row.reasons.first?.both == [
                "Suy ra cấp độ 3: cấp độ cao nhất mà mọi sở, ban, ngành, xã, phường (2 cơ quan, đơn vị) đều đạt theo kết quả đánh giá của mình; quy tắc đề xuất, chưa phải kết quả đánh giá của tỉnh",
                "Derived (suy ra) level 3: the highest level that every department and commune (2 bodies) has on its own scorecard; a proposed rule, not an assessment of the province",
            ])
        #expect(result.measures == [])
        #expect(result.findings.map(\.code) == ["measure-derived"])
    }

    @Test func `is open where an agency has no level`() throws {
        let row = try #require(try Self.track("so-a 4 2026-03-01\nxa-b - 2026-03-20").rows.first)
        #expect(row.status == .missing)
        #expect(
            row.reasons.map(\.both) == [
                [
                    "Chưa suy ra được cấp độ của tỉnh: 1 cơ quan, đơn vị trong 2 cơ quan, đơn vị chưa có cấp độ",
                    "No level of the province can be derived: 1 body of 2 bodies have no level",
                ]
            ])
    }
}
