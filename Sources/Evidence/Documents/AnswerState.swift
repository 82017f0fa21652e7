// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What is known about an item. Only `answered` carries a value.
public enum AnswerState: String, Hashable, Sendable, Codable, CaseIterable {
    /// There is a value.
    case answered
    /// Nobody has answered yet.
    case unanswered
    /// The rater does not know.
    case unknown
    /// The item has no meaning for this subject.
    case notApplicable = "not_applicable"
    /// The subject is released from the item.
    case exempt
    /// The item was not looked at in this assessment.
    case notAssessed = "not_assessed"
    /// A check could not run.
    case error

    /// Whether an answer may still come: such items widen the bounds of a score.
    public var isOpen: Bool {
        switch self {
        case .unanswered, .unknown, .notAssessed, .error: true
        case .answered, .notApplicable, .exempt: false
        }
    }
}

/// Who looked at an answer.
public enum AssessmentKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The subject itself.
    case selfAssessed = "self"
    /// Another body of the same rank.
    case cross
    /// The body in charge, with the evidence in hand.
    case verified
}
