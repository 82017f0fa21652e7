// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How an indicator stands with its target on a day. The order is that in which reports count them.
public enum ProgressStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// "Đạt": the target is met.
    case met
    /// "Đạt và duy trì": a target that is to be kept is met and has been met by every figure of the phase.
    case metAndMaintained = "met_and_maintained"
    /// "Đúng tiến độ": not met yet, and as far as the programme's rule expects.
    case onTrack = "on_track"
    /// "Có nguy cơ chậm": short of what is expected, but not by much.
    case atRisk = "at_risk"
    /// "Chậm tiến độ": well short of what is expected, or the due day has passed.
    case offTrack = "off_track"
    /// "Chưa có số liệu": no figure.
    case missing
    /// "Chưa đến hạn": the phase has not begun.
    case notDue = "not_due"
    /// "Không áp dụng": nothing is asked for in this phase, or it does not apply to the body.
    case notApplicable = "not_applicable"

    /// Whether the target is met.
    public var isMet: Bool { self == .met || self == .metAndMaintained }
}
