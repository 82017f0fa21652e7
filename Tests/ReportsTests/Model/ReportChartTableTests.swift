// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

struct ReportChartTableTests {
    private static let half = Rational(1, over: 2)
    private static let day = CalendarDate(year: 2026, month: 6, day: 30)
    private static let earlier = CalendarDate(year: 2025, month: 12, day: 31)

    @Test func `a radar becomes a row for each axis, with targets and earlier values where there are any`() {
        let axes = [
            ReportChart.Radar.Axis(label: "A", value: Self.half, target: 1, text: "2,5"),
            ReportChart.Radar.Axis(label: "B", value: nil, text: "–"),
        ]
        #expect(
            Self.lines(.radar(.init(axes: axes, rings: ["1"]))) == [
                "Lĩnh vực | Kết quả | Tỷ lệ | Mục tiêu", "A | 2,5 | 50 % | 100 %", "B | – | – | –",
            ])
    }

    @Test func `a ladder becomes a row for each step, with what blocks it`() {
        let steps = [
            ReportChart.Step(label: "1", state: .reached), .init(label: "2", state: .here, progress: 1),
            .init(label: "3", state: .next, progress: Self.half, blockers: ["a", "b"]),
            .init(label: "4", state: .ahead),
        ]
        #expect(
            Self.lines(.ladder(steps)) == [
                "Bậc | Tình trạng | Đáp ứng | Còn vướng", "1 | đã đạt | – | ", "2 | đang ở đây | 100 % | ",
                "3 | kế tiếp | 50 % | a; b", "4 | phía trên | – | ",
            ])
    }

    @Test func `bars become a row each, with their groups`() {
        let bars = [
            ReportChart.Bar(label: "a", share: Self.half, possible: 1, target: 1, text: "5 / 10", group: "g"),
            ReportChart.Bar(label: "b", share: nil, text: "–"),
        ]
        #expect(
            Self.lines(.bars(bars)) == [
                "Nhóm | Tên | Kết quả | Có thể đạt | Mục tiêu", "g | a | 5 / 10 | 100 % | 100 %", " | b | – | – | –",
            ])
    }

    @Test func `a heat map becomes its grid, whatever cells are missing`() {
        let map = ReportChart.HeatMap(
            columns: ["x", "y"], rows: ["r", "s"],
            cells: [[.init(share: 1, text: "5"), .init(share: nil, text: "–"), .init(share: 0, text: "too many")]])
        #expect(Self.lines(.heatMap(map)) == ["Tên | x | y", "r | 5 | –", "s"])
    }

    @Test func `stacked bars become counts with their sum`() {
        let stacked = ReportChart.Stacked(
            series: [.init(label: "đạt", tone: .good), .init(label: "chậm", tone: .bad)],
            rows: [.init(label: "2030", counts: [1200, 34]), .init(label: "2035", counts: [1])])
        #expect(
            Self.lines(.stacked(stacked)) == [
                "Tên | đạt | chậm | Tổng", "2030 | 1.200 | 34 | 1.234", "2035 | 1 |  | 1",
            ])
    }

    @Test func `a timeline becomes a row for each day and a column for each line`() throws {
        let (day, earlier) = (try #require(Self.day), try #require(Self.earlier))
        let timeline = ReportChart.Timeline(
            lines: [
                .init(
                    label: "Sở A",
                    points: [
                        .init(day: earlier, share: 0, text: "1"), .init(day: day, share: 1, text: "5", isBroken: true),
                    ]),
                .init(label: "Mục tiêu", points: [.init(day: day, share: 1, text: "5")], isTarget: true),
            ], marks: ["1", "5"])
        #expect(
            Self.lines(.timeline(timeline)) == [
                "Ngày | Sở A | Mục tiêu", "31/12/2025 | 1 | ",
                "30/06/2026 | 5 (không so được với kỳ trước) | 5",
            ])
    }

    private static func lines(_ drawing: ReportChart.Drawing) -> [String] {
        let table = ReportChart(id: "c", title: "C", summary: "", drawing: drawing).table(language: .vietnamese)
        return [table.columns.map(\.title).joined(separator: " | ")]
            + table.rows.map { $0.cells.map(\.content.plainText).joined(separator: " | ") }
    }
}
