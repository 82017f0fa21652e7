// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML
public import Scoring

/// Everything that is shown of one question.
public struct SessionQuestion: Hashable, Sendable {
    /// How a question stands for the respondent.
    public enum Status: Hashable, Sendable, CaseIterable {
        /// Nobody has answered in the respondent's role.
        case open
        /// Somebody has said that it is not known: settled for the walk, open for the score.
        case unknown
        /// There is an answer in the respondent's role.
        case answered
        /// It is not applicable, or the subject is exempt.
        case leftOut
        /// A measure answers it.
        case measured
        /// It is not asked of this subject.
        case notAsked
    }

    /// Its item and the sub-subjects around it.
    public let id: AnswerPlace
    /// Its number, from 1, in the order of the rubric.
    public let number: Int
    /// How many questions there are.
    public let count: Int
    /// The position of its domain, from 0.
    public let domain: Int
    /// The names of the domain and of the groups below it that lead to the question.
    public let path: [LocalizedText]
    /// The sub-subjects it is about, outermost first; none for the main subject.
    public let subjects: [Subject]
    /// The name of the item.
    public let title: LocalizedText
    /// What is asked; the name of the item where the rubric asks no question.
    public let question: LocalizedText
    /// Help for the rater.
    public let help: LocalizedText?
    /// What counts as evidence.
    public let guidance: LocalizedText?
    /// The kind of answer it takes.
    public let form: AnswerForm
    /// The tags of the item.
    public let tags: [String]
    /// How far the item can be relied on.
    public let sourceStatus: SourceStatus
    /// What must stand behind an answer; `nil` for nothing.
    public let evidence: EvidenceRule?
    /// The states that need a reason.
    public let statesWithReason: [AnswerState]

    /// The answer of the respondent.
    public let own: SessionAnswer?
    /// The answers of everybody else, in the order of the document.
    public let others: [SessionAnswer]
    /// The measured figure, where a measure feeds the item.
    public let measure: MeasureValue.Figure?
    /// Why an answer cannot be given; `nil` when it can.
    public let obstacle: DiagnosticMessage?
    /// How it stands for the respondent.
    public let status: Status
    /// Whether the respondent has passed it over in this session.
    public let isSkipped: Bool
    /// What it counts with now, 0…1; `nil` when it takes no part.
    public let ratio: Rational?
    /// What is missing behind the answer; `nil` for nothing.
    public let shortfall: EvidenceShortfall?
    /// Whether it stands between its domain and the next level of the domain.
    public let blocksDomain: Bool
    /// Whether it stands between the body and its next level.
    public let blocksLevel: Bool

    /// Whether a state needs a reason here.
    public func needsReason(_ state: AnswerState) -> Bool { statesWithReason.contains(state) }
}
