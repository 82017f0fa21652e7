// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import Indicators

extension ProgressSamples {
    /// The rows of the phase of the day.
    static func currentRows() throws -> [IndicatorProgress] {
        try [met(), kept(), onTrack(), atRisk(), fallen(), missing(), silent(), state(), rank()] + rollUps()
            + [level(), parts(), nothingAsked(), additional()]
    }

    static func comingRows() throws -> [IndicatorProgress] {
        var row = try row(
            "II.5", "Cấp độ trưởng thành của tỉnh", "Maturity level of the province", .level, .notDue,
            printed: "Đạt cấp độ 4, 5", .levels([4, 5]), phase: "2028-2030")
        row.figure = try standing(2, "2027-Q2", .derived)
        return [row]
    }

    private static func met() throws -> IndicatorProgress {
        var row = try row(
            "I.1", "Tỷ lệ người dân hài lòng", "Share of people satisfied", .percent, .met, printed: "Tối thiểu 95%",
            .bound(.init(.atLeast, ratio(95))))
        row.figure = try standing(ratio(956, 1000), "2027-Q2", .reported)
        row.gap = ratio(-6, 1000)
        row.direction = .better
        row.reasons = [
            text("số liệu quý II/2027 là 95,6 %", "the figure of Q2 2027 is 95.6%"),
            text("từ 95 % trở lên", "95% or more"),
        ]
        row.trend = [
            .init(period: try period("2025-Q2"), value: ratio(81), isBroken: false),
            .init(period: try period("2026"), value: nil, isBroken: true),
            .init(period: try period("2026-H2"), value: ratio(9496, 10000), isBroken: false),
            .init(period: try period("2027-06"), value: ratio(956, 1000), isBroken: false),
        ]
        row.start = .init(value: ratio(81), origin: .earlierFigure, from: try day("2025-12-31"))
        row.deadline = Deadline(printed: "Tháng 12/2027", kind: .day, due: row.due)
        row.implementing = noiVu
        row.ministry = AgencyCell(printed: "Bộ Nội vụ", agencies: ["bo-noi-vu"])
        row.note = text("Gần trùng chỉ tiêu 9", "Almost the same as indicator 9")
        row.target.note = text("đọc theo chữ chặt hơn", "read by the stricter word")
        return row
    }

    private static func kept() throws -> IndicatorProgress {
        var row = try row(
            "I.2", "Tỷ lệ giấy tờ không phải nộp lại", "Share of papers not handed in again", .percent,
            .metAndMaintained,
            printed: "Duy trì 100%", .bound(.init(.bare, 1)))
        row.target.isMaintained = true
        row.figure = try standing(1, "2027-Q2", .summed)
        row.figure?.numerator = 1200
        row.figure?.denominator = 1200
        row.figure?.secretCases = 3
        row.figure?.bodies = 24
        row.gap = 0
        return row
    }

    private static func onTrack() throws -> IndicatorProgress {
        var row = try row(
            "I.3", "Tỷ lệ dịch vụ công trực tuyến toàn trình", "Share of services online end to end", .percent,
            .onTrack,
            printed: "100%", .bound(.init(.bare, 1)))
        row.figure = try standing(ratio(9183, 10000), "2027-Q2", .reported)
        row.gap = ratio(817, 10000)
        row.expected = ratio(907, 1000)
        row.target.isRising = true
        return row
    }

    private static func atRisk() throws -> IndicatorProgress {
        var row = try row(
            "I.4", "Tỷ lệ hồ sơ được số hóa", "Share of files digitised", .percent, .atRisk, printed: "Trên 80%",
            .bound(.init(.moreThan, ratio(80))))
        row.figure = try standing(ratio(80), "2027-Q2", .reported)
        row.gap = 0
        row.expected = ratio(80)
        row.direction = .same
        row.implementing = AgencyCell(printed: "UBND các xã, phường", agencies: ["ubnd-xa"])
        return row
    }

    private static func fallen() throws -> IndicatorProgress {
        var row = try row(
            "I.5", "Tỷ lệ hệ thống được phê duyệt an ninh mạng", "Share of systems with an approved security file",
            .percent,
            .offTrack, printed: "100%", .bound(.init(.bare, 1)))
        row.figure = try standing(ratio(99_997, 100_000), "2026-Q4", .reported)
        row.figure?.reliability = "corrected"
        row.gap = ratio(3, 100_000)
        row.due = try day("2027-03-31")
        row.isPast = true
        row.direction = .worse
        row.monitoring = nil
        var remarks = Figure.Remarks()
        remarks.difficulties = "Chưa có danh sách hệ thống"
        remarks.proposals = "Gia hạn đến 30/9"
        remarks.note = "Số | liệu <tạm>"
        row.remarks = remarks
        return row
    }

    private static func missing() throws -> IndicatorProgress {
        var row = try row(
            "I.6", "Tỷ lệ cán bộ có chứng chỉ", "Share of staff with the certificate", .percent, .missing,
            printed: "50%",
            .bound(.init(.bare, ratio(50))))
        row.waiting = .init(
            who: noiVu, duty: "figures", period: try period("2027-Q2"), since: try day("2027-05-19"),
            reason: "lớp tháng 4 phải hoãn")
        return row
    }

    /// Nobody is named who owes the figure.
    private static func silent() throws -> IndicatorProgress {
        var row = try row(
            "I.7", "Chỉ số chuyển đổi số", "Digital index", .index, .missing, printed: "≥ 0.7",
            .bound(.init(.atLeast, ratio(7, 10))))
        row.monitoring = nil
        row.waiting = .init(duty: "unknown-duty")
        return row
    }

    private static func state() throws -> IndicatorProgress {
        var row = try row(
            "I.8", "Ban hành quy chế quản lý dữ liệu", "Issue the data regulation", .qualitative, .offTrack,
            printed: "Ban hành trong năm 2026", .qualitative)
        row.figure = try standing(nil, "2026", .reported)
        row.figure?.achievement = .partly
        row.isPast = true
        row.due = try day("2026-12-31")
        return row
    }

    private static func rank() throws -> IndicatorProgress {
        var row = try row(
            "I.9", "Thứ hạng chuyển đổi số của tỉnh", "Place of the province", .rank, .atRisk, printed: "nhóm 15",
            .bound(.init(.atMost, 15)))
        row.target.isAspirational = true
        row.target.isInferred = true
        row.figure = try standing(17, "2026", .reported)
        row.gap = 2
        return row
    }

    private static func rollUps() throws -> [IndicatorProgress] {
        var levels = try row(
            "II.1", "Tỷ lệ cơ quan đạt cấp độ trưởng thành 3", "Share of bodies at level 3", .percent, .offTrack,
            printed: "100% cơ quan", .bound(.init(.bare, 1)))
        levels.figure = try standing(ratio(38, 42), "2027-Q2", .rolledUp)
        levels.gap = ratio(4, 42)
        func short(_ number: Int, _ value: Int?, _ cause: RollUp.Shortfall.Cause) -> RollUp.Shortfall {
            .init(
                body: "xa-\(number)", name: text("Xã \(number)", "Commune \(number)"), kind: "commune", cause: cause,
                value: value.map { Rational($0) })
        }
        let missed: [RollUp.Shortfall] =
            [short(1, 2, .short), short(2, nil, .short), short(3, 1, .short), short(4, 2, .short)]
            + (5..<25).map { short($0, nil, .noEvidence) } + [short(25, 3, .beforeMerger)]
        levels.rollUp = RollUp(
            kinds: ["department", "commune"],
            condition: text("đạt cấp độ trưởng thành 3 trở lên", "at maturity level 3 or above"), missing: .notMet,
            met: 38, counted: 42, verified: 12, bodies: 42, shortfalls: missed)
        var open = try row(
            "II.2", "Tỷ lệ sở, ban, ngành công bố dữ liệu mở đúng chuẩn",
            "Share of departments with open data to standard",
            .percent, .met, printed: "≥ 60%", .bound(.init(.atLeast, ratio(60))))
        open.figure = try standing(ratio(4, 6), "2027-Q2", .rolledUp)
        open.rollUp = RollUp(
            kinds: ["department"], condition: text("có dữ liệu mở đúng chuẩn 100 %", "with all open data to standard"),
            missing: .leftOut, met: 4, counted: 6, verified: 4, bodies: 8,
            shortfalls: [
                .init(
                    body: "so-1", name: text("Sở Một", "Department One"), kind: "department", cause: .short,
                    value: ratio(75)),
                .init(
                    body: "so-2", name: text("Sở Hai", "Department Two"), kind: "department", cause: .short,
                    value: ratio(412, 1000)),
                .init(body: "so-3", name: text("Sở Ba", "Department Three"), kind: "department", cause: .noEvidence),
                .init(body: "so-4", name: text("Sở Bốn", "Department Four"), kind: "department", cause: .notApplicable),
            ])
        return [levels, open]
    }

    private static func level() throws -> IndicatorProgress {
        var row = try row(
            "II.5", "Cấp độ trưởng thành của tỉnh", "Maturity level of the province", .level, .offTrack,
            printed: "Đạt cấp độ 3", .bound(.init(.bare, 3)))
        row.figure = try standing(2, "2027-Q2", .derived)
        row.gap = 1
        row.expected = 2
        row.group = text("Quản trị dữ liệu", "Data governance")
        return row
    }

    private static func parts() throws -> IndicatorProgress {
        let names = [("tinh", "cấp tỉnh", "provincial level", 95), ("xa", "cấp xã", "commune level", 80)]
        var row = try row(
            "II.6", "Tỷ lệ cán bộ được tập huấn", "Share of staff trained", .percent, .offTrack,
            printed: "95% cấp tỉnh, 80% cấp xã",
            .parts(
                names.map {
                    .init(id: $0.0, name: text($0.1, $0.2), printed: "\($0.3)%", bound: .init(.bare, ratio($0.3)))
                }))
        row.group = text("Nhân lực", "People")
        row.parts = try zip(names, [(962, ProgressStatus.met), (615, .offTrack)]).map { name, found in
            .init(
                id: name.0, name: text(name.1, name.2), printed: "\(name.3)%", bound: .init(.bare, ratio(name.3)),
                status: found.1, figure: try standing(ratio(found.0, 1000), "2027-Q2", .reported),
                gap: ratio(name.3) - ratio(found.0, 1000))
        }
        return row
    }

    private static func nothingAsked() throws -> IndicatorProgress {
        try row(
            "II.7", "Tỷ lệ cơ quan dùng AI", "Share of bodies with AI", .percent, .notApplicable, printed: "-", .none)
    }

    private static func additional() throws -> IndicatorProgress {
        var row = try row(
            "bs.1", "Số bộ dữ liệu mở", "Number of open datasets", .count, .onTrack, printed: "120",
            .bound(.init(.bare, 120)))
        row.isAdditional = true
        row.section = nil
        row.figure = try standing(97, "2027", .reported)
        row.gap = 23
        return row
    }
}
