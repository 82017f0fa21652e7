// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Words that only reports as documents need.
extension Phrases {
    var unknownLabel: String { say("Chưa biết", "Not known") }
    var nothing: String { say("không có gì", "nothing") }
    var explanations: String { say("Giải thích từng con số", "How each number comes about") }
    var needed: String { say("Cần đạt", "Needed") }
    var now: String { say("Hiện nay", "Now") }
    var requirement: String { say("Yêu cầu", "Requirement") }
    var shortAt: String { say("Còn thiếu ở", "Short at") }

    var documentCount: String { say("Tài liệu", "Documents") }
    var remarkLabel: String { say("Ghi chú", "Remark") }
    var domainLabel: String { say("Lĩnh vực", "Domain") }
    var number: String { say("STT", "No.") }

    var changeLabel: String { say("Thay đổi", "Change") }
    var program: String { say("Phần mềm", "Program") }
    var checkLabel: String { say("Phép kiểm tra", "Check") }
    var checksLabel: String { say("Các phép kiểm tra", "Checks") }
    var word: String { say("Yêu cầu", "Word") }
    var severityName: String { say("Mức độ", "Severity") }
    var failedLabel: String { say("Sai", "Failed") }

    var packLabel: String { say("Bộ quy tắc", "Pack") }
    var pointsByPack: String { say("Điểm theo bộ quy tắc", "Points by pack") }
    var datasets: String { say("Các bộ dữ liệu", "Datasets") }
    var phase: String { say("Giai đoạn", "Phase") }
    var indicatorLabel: String { say("Chỉ tiêu", "Indicator") }
    var bodyLabel: String { say("Cơ quan", "Body") }
    var bodiesLabel: String { say("Danh sách cơ quan", "Bodies") }
    var reasonLabel: String { say("Lý do", "Reason") }
    var warningLabel: String { say("Cảnh báo", "Warning") }
    var previousLabel: String { say("Kỳ trước", "The period before") }
    var reached: String { say("Tỷ lệ đạt", "Reached") }
    var overTime: String { say("Diễn biến", "Over time") }
    var usedBy: String { say("Dùng cho", "Used by") }
    var levelLabel: String { say("Cấp độ", "Level") }

    /// A share in a column; `–` where there is none.
    func ratio(_ ratio: Rational?) -> String { ratio.map { numbers.percent($0, digits: 2) } ?? "–" }

    /// Whether something is met.
    func mark(isMet: Bool) -> ReportInline {
        isMet ? .mark(say("Đạt", "Met"), .good) : .mark(say("Chưa đạt", "Not met"), .bad)
    }

    /// How far a document can be relied on; what is not official stands out.
    func mark(_ status: SourceStatus) -> ReportInline {
        .mark(self.status(status), status == .official ? .neutral : .warning)
    }
}
