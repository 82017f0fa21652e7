// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// An answer of the respondent that both the session and somebody else have changed. Nothing is lost: the document has
/// theirs, the session keeps mine until it is decided.
public struct SessionConflict: Hashable, Sendable {
    /// Which answer counts.
    public enum Decision: Hashable, Sendable, CaseIterable {
        /// The one given in this session.
        case mine
        /// The one that is in the document.
        case theirs
    }

    /// The question.
    public let question: AnswerPlace
    /// What differs.
    public let matters: [MergeConflict.Matter]
    /// What this session has answered; `nil` when it has taken its answer back.
    public let mine: SessionAnswer?
    /// What the document has now; `nil` for nothing.
    public let theirs: SessionAnswer?
}
