// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The six words by which Vietnamese plans demand quality of data, each with the standard characteristic it stands for.
public enum QualityWord: String, Hashable, Sendable, CaseIterable, Codable {
    /// Đúng: accuracy and credibility (ISO/IEC 25012).
    case correct
    /// Đủ: completeness.
    case complete
    /// Sạch: uniqueness and validity of form (DAMA).
    case clean
    /// Sống: currentness.
    case current
    /// Thống nhất: consistency.
    case consistent
    /// Dùng chung: accessibility and compliance.
    case shareable

    /// The word in both languages.
    public var title: LocalizedText {
        switch self {
        case .correct: LocalizedText(vi: "Đúng", en: "Correct")
        case .complete: LocalizedText(vi: "Đủ", en: "Complete")
        case .clean: LocalizedText(vi: "Sạch", en: "Clean")
        case .current: LocalizedText(vi: "Sống", en: "Current")
        case .consistent: LocalizedText(vi: "Thống nhất", en: "Consistent")
        case .shareable: LocalizedText(vi: "Dùng chung", en: "Shareable")
        }
    }
}
