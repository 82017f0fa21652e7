// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Why a check came out as it did: a closed list, so that millions of outcomes cost no texts.
public enum OutcomeReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The rule holds.
    case holds
    /// Nothing is stated.
    case missing
    /// Something is stated, but it is empty.
    case empty
    /// The rule is not in force on the day of the check.
    case notInForce = "not_in_force"
    /// There is nothing to which the rule applies.
    case nothingToCheck = "nothing_to_check"
    /// No probe told about the links.
    case notProbed = "not_probed"

    /// The reason as a person reads it: one clause, without a full stop.
    public var text: LocalizedText {
        switch self {
        case .holds: LocalizedText(vi: "đạt", en: "holds")
        case .missing: LocalizedText(vi: "chưa khai báo", en: "not stated")
        case .empty: LocalizedText(vi: "có khai báo nhưng để trống", en: "stated but empty")
        case .notInForce: LocalizedText(vi: "quy định không có hiệu lực vào ngày này", en: "not in force on this day")
        case .nothingToCheck: LocalizedText(vi: "không có gì để kiểm tra", en: "nothing to check")
        case .notProbed: LocalizedText(vi: "chưa thăm dò liên kết", en: "the links were not probed")
        }
    }
}
