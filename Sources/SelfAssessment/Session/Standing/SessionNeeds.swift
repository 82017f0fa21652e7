// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Scoring

/// What stands between now and the next level.
public struct SessionNeeds: Hashable, Sendable {
    /// One answer that has to be better.
    public struct Step: Hashable, Sendable {
        /// The question that leads there.
        public let question: AnswerPlace
        /// The number of the question, from 1.
        public let number: Int
        /// The change, as the improvement plan has it.
        public let step: ImprovementStep
    }

    /// The level to reach; `nil` at the top and without levels.
    public let towards: SessionStanding.Level?
    /// A smallest set of answers that reaches it, in the order of the rubric; empty when none does.
    public let steps: [Step]
    /// Whether it is proven that no smaller set does.
    public let isExact: Bool
    /// The requirements of the level that are not met.
    public let unmet: [RequirementStanding]
    /// What no answers can meet.
    public let obstacles: [RequirementStanding]
}
