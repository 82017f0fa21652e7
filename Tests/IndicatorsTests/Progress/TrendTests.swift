// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("The trend of a body's own figures")
struct TrendTests {
    private static let plain = "id: i, unit: percent, targets: {a: {printed: 80%, at_least: 80%}}"

    @Test(arguments: [
        ("i minh-ha 2026-01 50%\ni minh-ha 2026-02 60%", IndicatorProgress.Direction?.some(.better)),
        ("i minh-ha 2026-01 60%\ni minh-ha 2026-02 60%", .same),
        ("i minh-ha 2026-01 70%\ni minh-ha 2026-02 60%", .worse),
        ("i minh-ha 2026-02 60%", nil),
        // A month is compared with a month, not with the year.
        ("i minh-ha 2025-12 50%\ni minh-ha 2025 90%\ni minh-ha 2026-02 60%", .better),
        ("i minh-ha 2026-01 50%\ni minh-ha 2026-02 unmeasured\ni minh-ha 2026-03 60%", .better),
        ("i minh-ha 2026-01 50%\ni minh-ha 2026-02 unmeasured", nil),
    ])
    func `goes by the last two comparable ones`(figures: String, direction: IndicatorProgress.Direction?) throws {
        #expect(try ProgressSample.row(Self.plain, figures, on: "2026-04-10").direction == direction)
    }

    @Test func `is mirrored for ranks`() throws {
        let rank = "id: i, unit: rank, targets: {a: {printed: nhóm 15, at_most: 15}}"
        let row = try ProgressSample.row(rank, "i minh-ha 2026-01 30\ni minh-ha 2026-02 20", on: "2026-04-10")
        #expect(row.direction == .better)
    }

    @Test(arguments: [
        // The province came out of two; it took over a commune; a part of it became another province.
        "cu-1 province to 2026-01-31\ncu-2 province to 2026-01-31\nminh-ha province from 2026-02-01 of cu-1,cu-2",
        "cu-1 province to 2026-01-31\nminh-ha province of cu-1",
        "minh-ha province\nmoi province from 2026-02-01 of minh-ha",
    ])
    func `is broken where the body itself merged or parted`(bodies: String) throws {
        let figures = "i minh-ha 2025-12 40%\ni minh-ha 2026-01 50%\ni minh-ha 2026-02 60%\ni minh-ha 2026-03 50%"
        let result = try ProgressSample.track([Self.plain], figures, on: "2026-04-10", bodies: bodies)
        let row = try #require(result.rows.first)
        #expect(row.trend.map(\.isBroken) == [false, false, true, false])
        #expect(row.direction == .worse)
        #expect(
            result.findings.map(\.message.both) == [
                [
                    "Chỉ tiêu i: có sáp nhập hoặc chia tách trước tháng 2/2026, không so với các kỳ trước",
                    "Indicator i: bodies merged or parted before February 2026; do not compare with earlier periods",
                ]
            ])
    }
}
