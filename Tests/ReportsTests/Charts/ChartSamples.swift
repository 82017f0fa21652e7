// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

/// Small charts of every kind, about the invented province Minh Hà.
enum ChartSamples {
    static let names = ["radar", "ladder", "bars", "heat-map", "stacked", "timeline"]

    static func chart(_ name: String) throws -> ReportChart {
        ReportChart(
            id: name, title: "Biểu đồ “\(name)”", summary: "Điểm < 5 & còn thiếu.", drawing: try drawing(name))
    }

    static func drawing(_ name: String) throws -> ReportChart.Drawing {
        switch name {
        case "radar": try .radar(radar(["Quản trị dữ liệu", "Chất lượng", "An toàn", "Chia sẻ"]))
        case "ladder": try .ladder(ladder)
        case "bars": try .bars(bars)
        case "heat-map": try .heatMap(heatMap)
        case "stacked": .stacked(stacked)
        default: try .timeline(timeline)
        }
    }

    static func share(_ part: Int, _ whole: Int) throws -> Rational { try #require(Rational(part, over: whole)) }

    /// The second axis has no value, the third none of the period before.
    static func radar(_ names: [String]) throws -> ReportChart.Radar {
        let axes = try names.enumerated().map { index, name in
            ReportChart.Radar.Axis(
                label: name, value: index == 1 ? nil : try share(index + 1, names.count), target: try share(4, 5),
                previous: index == 2 ? nil : try share(1, 5), text: index == 1 ? "chưa rõ" : "mức \(index + 1)")
        }
        return ReportChart.Radar(axes: axes, rings: ["1", "2", "3", "4", "5"])
    }

    static var ladder: [ReportChart.Step] {
        get throws {
            [
                ReportChart.Step(label: "Bậc 1 – Khởi đầu", state: .reached),
                ReportChart.Step(label: "Bậc 2 – Được quản lý", state: .here),
                ReportChart.Step(
                    label: "Bậc 3 – Được chuẩn hóa", state: .next, progress: try share(5, 8),
                    blockers: ["Quy chế chia sẻ dữ liệu chưa ban hành", "Ít nhất 80 % cơ sở dữ liệu đo chất lượng"]),
                ReportChart.Step(label: "Bậc 4 – Tối ưu", state: .ahead),
            ]
        }
    }

    static var bars: [ReportChart.Bar] {
        get throws {
            [
                ReportChart.Bar(
                    label: "Đầy đủ", share: try share(955, 1000), target: try share(9, 10), text: "95,5 %", tone: .good,
                    group: "Cột ho_ten"),
                ReportChart.Bar(
                    label: "Chính xác", share: try share(2, 5), possible: try share(7, 10), text: "40 %", tone: .bad,
                    group: "Cột ho_ten"),
                ReportChart.Bar(label: "Kịp thời", share: nil, text: "chưa rõ", tone: .muted, group: "Cột dia_chi"),
            ]
        }
    }

    static var heatMap: ReportChart.HeatMap {
        get throws {
            typealias Cell = ReportChart.HeatMap.Cell
            return ReportChart.HeatMap(
                columns: ["Quản trị", "Chất lượng"], rows: ["Sở Nội vụ", "Ủy ban nhân dân xã Minh Tân"],
                cells: [
                    [Cell(share: try share(1, 10), text: "0,5"), Cell(share: try share(1, 2), text: "2,5")],
                    [Cell(share: 1, text: "5,0"), Cell(share: nil, text: "–")],
                ])
        }
    }

    static let stacked = ReportChart.Stacked(
        series: [
            .init(label: "Hoàn thành", tone: .good), .init(label: "Chậm", tone: .warning),
            .init(label: "Quá hạn", tone: .bad), .init(label: "Không đạt", tone: .bad),
        ],
        rows: [
            .init(label: "Giai đoạn 2026", counts: [12, 5, 0, 1]),
            .init(label: "Giai đoạn 2027–2028", counts: [0, 0, 0, 0]),
        ])

    static var timeline: ReportChart.Timeline {
        get throws {
            func point(
                _ day: String, _ share: Rational, _ text: String, isBroken: Bool = false
            ) throws -> ReportChart.Timeline.Point {
                .init(day: try #require(CalendarDate(parsing: day)), share: share, text: text, isBroken: isBroken)
            }
            return ReportChart.Timeline(
                lines: [
                    .init(
                        label: "Sở Nội vụ",
                        points: [
                            try point("2024-06-30", 0, "Bậc 1"), try point("2025-06-30", share(1, 2), "Bậc 2"),
                            try point("2026-06-30", share(1, 2), "Bậc 2", isBroken: true),
                        ]),
                    .init(
                        label: "Mục tiêu",
                        points: [try point("2024-06-30", share(1, 2), "Bậc 2"), try point("2027-12-31", 1, "Bậc 3")],
                        isTarget: true),
                ], marks: ["Bậc 1", "Bậc 2", "Bậc 3"])
        }
    }
}
