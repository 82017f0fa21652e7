// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A domain with its questions.
public struct SessionDomain: Hashable, Sendable {
    /// Its position, from 0.
    public let position: Int
    /// The id of its node in the rubric.
    public let id: String
    /// Its name.
    public let title: LocalizedText
    /// The sub-subjects it is about, outermost first; none for the main subject.
    public let subjects: [Subject]
    /// The positions of its questions, from 0.
    public let questions: [Int]
    /// How many of them are asked of this subject.
    public let asked: Int
    /// How many have an answer in the respondent's role, are left out, or are measured.
    public let settled: Int
    /// How many somebody has said not to know.
    public let unknown: Int
    /// How many nobody has answered in the respondent's role.
    public let open: Int
    /// How many of the open ones the respondent has passed over in this session.
    public let skipped: Int
    /// Its level and score.
    public let standing: SessionStanding
}
