// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// An answer that somebody else has changed in the document meanwhile.
public struct SessionDifference: Hashable, Sendable {
    /// The question.
    public let question: AnswerPlace
    /// Whose answer it is; `nil` where nobody is named.
    public let rater: String?
    /// In which role.
    public let assessment: AssessmentKind
    /// What it was; `nil` when it is new.
    public let before: SessionAnswer?
    /// What it is now; `nil` when it was taken back.
    public let after: SessionAnswer?
}
