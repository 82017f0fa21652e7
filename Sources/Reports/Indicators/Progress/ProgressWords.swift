// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// The fixed words of tracked programmes.
enum ProgressWords {
    static func status(_ status: ProgressStatus) -> LocalizedText {
        switch status {
        case .met: LocalizedText(vi: "Đạt", en: "Met")
        case .metAndMaintained: LocalizedText(vi: "Đạt và duy trì", en: "Met and maintained")
        case .onTrack: LocalizedText(vi: "Đúng tiến độ", en: "On track")
        case .atRisk: LocalizedText(vi: "Có nguy cơ chậm", en: "At risk")
        case .offTrack: LocalizedText(vi: "Chậm tiến độ", en: "Off track")
        case .missing: LocalizedText(vi: "Chưa có số liệu", en: "No figure")
        case .notDue: LocalizedText(vi: "Chưa đến hạn", en: "Not due yet")
        case .notApplicable: LocalizedText(vi: "Không áp dụng", en: "Not applicable")
        }
    }

    static func mark(_ status: ProgressStatus) -> (mark: String, ink: Ink) {
        switch status {
        case .met, .metAndMaintained: ("✓", .good)
        case .onTrack: ("→", .plain)
        case .atRisk: ("!", .bad)
        case .offTrack: ("✗", .bad)
        case .missing: ("?", .plain)
        case .notDue: ("·", .faint)
        case .notApplicable: ("–", .faint)
        }
    }

    static func achievement(_ achievement: Figure.Achievement) -> LocalizedText {
        switch achievement {
        case .done: LocalizedText(vi: "đã thực hiện", en: "done")
        case .partly: LocalizedText(vi: "thực hiện một phần", en: "partly done")
        case .notDone: LocalizedText(vi: "chưa thực hiện", en: "not done")
        }
    }

    static func origin(_ origin: IndicatorProgress.FigureStanding.Origin) -> LocalizedText {
        switch origin {
        case .reported: LocalizedText(vi: "theo báo cáo", en: "as reported")
        case .summed: LocalizedText(vi: "cộng từ các cơ quan", en: "summed over the bodies")
        case .rolledUp: LocalizedText(vi: "tỷ lệ cơ quan đạt điều kiện", en: "share of bodies that meet the condition")
        case .scorecard: LocalizedText(vi: "theo bảng điểm", en: "by the scorecard")
        case .derived: LocalizedText(vi: "suy ra từ các cơ quan, đề xuất", en: "derived from the bodies, proposed")
        }
    }

    static func startingPoint(_ origin: IndicatorProgress.StartingPoint.Origin) -> LocalizedText {
        switch origin {
        case .earlierTarget:
            LocalizedText(vi: "mục tiêu của giai đoạn trước", en: "the target of the phase before")
        case .earlierFigure:
            LocalizedText(vi: "số liệu cuối trước giai đoạn", en: "the last figure before the phase")
        case .lowest: LocalizedText(vi: "mức thấp nhất", en: "the lowest value")
        }
    }

    static func direction(_ direction: IndicatorProgress.Direction) -> LocalizedText {
        switch direction {
        case .better: LocalizedText(vi: "tốt hơn kỳ trước", en: "better than the period before")
        case .same: LocalizedText(vi: "như kỳ trước", en: "as in the period before")
        case .worse: LocalizedText(vi: "kém hơn kỳ trước", en: "worse than the period before")
        }
    }

    static func arrow(_ direction: IndicatorProgress.Direction) -> String {
        switch direction {
        case .better: "▲"
        case .same: "="
        case .worse: "▼"
        }
    }

    static func state(_ state: TaskReport.State?) -> LocalizedText {
        switch state {
        case .done: LocalizedText(vi: "đã xong", en: "done")
        case .underWay: LocalizedText(vi: "đang làm", en: "under way")
        case .notStarted: LocalizedText(vi: "chưa bắt đầu", en: "not begun")
        case nil: LocalizedText(vi: "chưa có báo cáo", en: "without a report")
        }
    }

    /// How far a figure can be relied on, by its word in documents.
    static func reliability(_ word: String) -> LocalizedText {
        switch word {
        case "verified": LocalizedText(vi: "đã xác minh", en: "verified")
        case "corrected": LocalizedText(vi: "đã đính chính", en: "corrected")
        default: LocalizedText(vi: "chưa xác minh", en: "not verified")
        }
    }

    /// What bodies of some kinds are called together.
    static func bodies(of kinds: [String]) -> (vi: String, en: String, many: String) {
        switch kinds {
        case ["department"]: ("sở, ban, ngành", "department", "departments")
        case ["commune"]: ("xã, phường, đặc khu", "commune", "communes")
        case ["province"]: ("tỉnh", "province", "provinces")
        default: ("cơ quan", "body", "bodies")
        }
    }

    /// Why a body does not count as meeting a condition.
    static func cause(_ cause: RollUp.Shortfall.Cause) -> LocalizedText {
        switch cause {
        case .short: LocalizedText(vi: "Chưa đạt", en: "Short of it")
        case .noEvidence: LocalizedText(vi: "Chưa có đánh giá hoặc số liệu", en: "Without assessment or figure")
        case .beforeMerger:
            LocalizedText(
                vi: "Chỉ có đánh giá hoặc số liệu từ trước khi sắp xếp", en: "With evidence from before a merger only")
        case .notApplicable:
            LocalizedText(vi: "Báo cáo là không áp dụng", en: "For which it does not apply, as they say")
        }
    }
}
