// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension ReportTone {
    /// The sign that stands before a judgement, so that it is told without colour: `✓`, `!`, `✗`, `○`; nothing where the
    /// judgement is neither good nor bad.
    public var sign: String {
        switch self {
        case .neutral: ""
        case .good: "✓"
        case .warning: "!"
        case .bad: "✗"
        case .muted: "○"
        }
    }

    /// What the sign says to those who do not see it, where no word stands beside it.
    func word(_ phrases: Phrases) -> String {
        switch self {
        case .neutral: phrases.say("thông tin", "information")
        case .good: phrases.say("tốt", "good")
        case .warning: phrases.say("cần chú ý", "to be watched")
        case .bad: phrases.say("chưa đạt", "not as it should be")
        case .muted: phrases.say("chưa rõ", "not known")
        }
    }
}
