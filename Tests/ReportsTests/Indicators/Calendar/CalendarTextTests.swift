// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Reports
import Testing

@Suite("The calendar as text")
struct CalendarTextTests {
    @Test func `tells days, who owes what, what is overdue and what has no day`() throws {
        let result = try CalendarSamples.result(kinds: [.duty, .indicator, .task])
        #expect(
            CalendarText(TextStyle(language: .vietnamese)).render(result) == """
                Lịch thực hiện: Kế hoạch chính quyền số Minh Hà

                  Văn bản    07/KH-UBND, hiệu lực từ 30/12/2026
                  Thời gian  01/06/2027 đến 31/01/2028
                  Ngày chốt  10/07/2027

                ── Hạn cuối theo ngày ──────────────────────────────────────────────────────────

                  24/06/2027  Báo cáo số liệu chỉ tiêu quý II/2027
                              UBND các xã, phường → Sở KH&CN (3 cơ quan)
                              “trước ngày 25 tháng cuối quý”; ngày 25/06/2027 là chậm
                              1 đã nộp đúng hạn, 1 nộp chậm, 1 quá hạn
                  30/06/2027  Nhiệm vụ nv.1: Ban hành khung kiến trúc số
                              Sở KH&CN (không có trong danh sách cơ quan: Sở Khoa học và Công
                              nghệ)
                              “Tháng 6/2027”
                  24/09/2027  Báo cáo số liệu chỉ tiêu quý III/2027
                              UBND các xã, phường → Sở KH&CN (2 cơ quan)
                              “trước ngày 25 tháng cuối quý”; ngày 25/09/2027 là chậm
                              2 chưa đến hạn
                  24/12/2027  Báo cáo số liệu chỉ tiêu quý IV/2027
                              UBND các xã, phường → Sở KH&CN (2 cơ quan)
                              “trước ngày 25 tháng cuối quý”; ngày 25/12/2027 là chậm
                              2 chưa đến hạn
                  31/12/2027  Chỉ tiêu I.1: Tỷ lệ hồ sơ trực tuyến
                              Sở KH&CN (không có trong danh sách cơ quan: Sở Khoa học và Công
                              nghệ)
                              ngày cuối giai đoạn 2027; mục tiêu “≥ 60%”

                ── Quá hạn tính đến ngày 10/07/2027 ────────────────────────────────────────────

                  ✗ Báo cáo số liệu chỉ tiêu quý II/2027 (hạn 24/06/2027, quá 16 ngày): 1 cơ
                    quan
                    Xã Bình An (đã sáp nhập vào Xã Lộc Bình)

                ── Nộp chậm ────────────────────────────────────────────────────────────────────

                  ! Báo cáo số liệu chỉ tiêu quý I/2027 (hạn 24/03/2027): 1 cơ quan
                    Xã Bình An (chậm 1 ngày, 25/03/2027)
                  ! Báo cáo số liệu chỉ tiêu quý II/2027 (hạn 24/06/2027): 1 cơ quan
                    Phường Tân Hà (chậm 4 ngày, 28/06/2027)

                ── Không ghi ngày ──────────────────────────────────────────────────────────────

                  · Công bố kết quả, hằng năm: công bố kết quả
                    Sở KH&CN

                ────────────────────────────────────────────────────────────────────────────────
                  Chương trình kết thúc ngày 31/12/2027: sau đó không còn báo cáo nào đến hạn.
                  minh-ha-07-kh-ubnd 1.0.0 · swift-data-governance 0.1.0

                """)
    }

    @Test func `of one body tells how it stands`() throws {
        let result = try CalendarSamples.result(body: "xa-binh-an")
        #expect(
            CalendarText(TextStyle(language: .english)).render(result) == """
                Calendar: Digital government of Minh Hà

                  Document  07/KH-UBND, in force from 30 December 2026
                  Days      1 June 2027 to 31 January 2028
                  Body      Xã Bình An
                  As of     10 July 2027

                ── Last days in time ───────────────────────────────────────────────────────────

                  24 June 2027  Figures of indicators, quarter II of 2027
                                Communes and wards → Department of Science and Technology
                                “trước ngày 25 tháng cuối quý”; 25 June 2027 is late
                                Status: overdue, 16 days

                ── Overdue on 10 July 2027 ─────────────────────────────────────────────────────

                  ✗ Figures of indicators, quarter II of 2027 (due 24 June 2027, 16 days ago): 1
                    body
                    Xã Bình An (now Xã Lộc Bình)

                ── Handed in late ──────────────────────────────────────────────────────────────

                  ! Figures of indicators, quarter I of 2027 (due 24 March 2027): 1 body
                    Xã Bình An (1 day late, 25 March 2027)

                ────────────────────────────────────────────────────────────────────────────────
                  The programme ends on 31 December 2027: no report falls due after that.
                  minh-ha-07-kh-ubnd 1.0.0 · swift-data-governance 0.1.0

                """)
    }

    @Test func `tells of earlier reports that many owe only how many do`() throws {
        var result = try CalendarSamples.result()
        result.entries = []
        result.undated = []
        let first = try #require(result.overdue.first)
        result.standings = (1...6).map { number in
            var standing = first
            standing.lastDay = standing.lastDay < result.from ? standing.lastDay : result.from
            standing.body.id = "xa-\(number)"
            standing.body.name = LocalizedText("Xã \(number)")
            standing.successors = nil
            return standing
        }
        func overdue(_ result: CalendarResult) -> [String] {
            CalendarText(TextStyle(language: .english)).render(result).split(separator: "\n").map(String.init)
                .filter { $0.hasPrefix("  ✗") || $0.hasPrefix("    ") || $0.hasPrefix("  Of") }
        }
        let title = ["  ✗ Figures of indicators, quarter II of 2027 (due 1 June 2027, 16 days ago): 6", "    bodies"]
        #expect(overdue(result) == title + ["    Xã 1; Xã 2; Xã 3; Xã 4; Xã 5; Xã 6"])
        result.from = try CalendarSamples.day("2027-06-02")
        #expect(
            overdue(result) == title + ["  Of reports due before 2 June 2027 only the number of bodies is told where"])
    }

    @Test func `says so when nothing falls due, and why`() throws {
        let result = try CalendarSamples.plain("2026-01-01", "2026-06-30")
        #expect(
            CalendarText(TextStyle(language: .vietnamese)).render(result) == """
                Lịch thực hiện: Kế hoạch chính quyền số Minh Hà

                  Văn bản    07/KH-UBND, hiệu lực từ 30/12/2026
                  Thời gian  01/01/2026 đến 30/06/2026

                ── Hạn cuối theo ngày ──────────────────────────────────────────────────────────

                  Không có việc nào đến hạn.

                ── Không ghi ngày ──────────────────────────────────────────────────────────────

                  · Công bố kết quả, hằng năm: công bố kết quả
                    Sở KH&CN

                ────────────────────────────────────────────────────────────────────────────────
                  Chương trình có hiệu lực từ 30/12/2026: trước đó không có báo cáo nào đến hạn.
                  minh-ha-07-kh-ubnd 1.0.0 · swift-data-governance 0.1.0

                """)
    }

    @Test(arguments: [40, 57, 80, 120])
    func `never exceeds its width`(width: Int) throws {
        let result = try CalendarSamples.result(kinds: [.duty, .indicator, .task])
        let lines = CalendarText(TextStyle(language: .vietnamese, width: width)).render(result).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width && $0.last != " " })
    }
}
