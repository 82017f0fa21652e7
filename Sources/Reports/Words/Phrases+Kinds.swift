// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension Phrases {
    /// A kind of result: `Bảng điểm`.
    func kind(_ kind: ResultKind) -> String {
        switch kind {
        case .scorecard: say("Bảng điểm", "Scorecard")
        case .comparison: say("So sánh", "Comparison")
        case .quality: say("Chất lượng dữ liệu", "Data quality")
        case .audit: say("Kiểm tra dữ liệu mở", "Open-data audit")
        case .progress: say("Kết quả thực hiện chỉ tiêu", "Progress on indicators")
        case .calendar: say("Lịch báo cáo", "Calendar of reports")
        case .ranking: say("Xếp hạng", "Ranking")
        case .trend: say("Diễn biến", "Trend")
        }
    }

    /// How a step of a ladder stands.
    func state(_ state: ReportChart.Step.State) -> String {
        switch state {
        case .reached: say("đã đạt", "reached")
        case .here: say("đang ở đây", "here")
        case .next: say("kế tiếp", "next")
        case .ahead: say("phía trên", "further up")
        }
    }
}
