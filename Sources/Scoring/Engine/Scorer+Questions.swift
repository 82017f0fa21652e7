// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension Scorer {
    /// What holds for the answers to an item, inherited rules included.
    package struct AnswerRules: Sendable {
        /// What each state without a value comes to, and whether it needs a reason.
        package let states: StatePolicies
        /// What must stand behind an answer; `nil` for nothing.
        package let evidence: EvidenceRule?
        /// The kinds of the sub-subjects under which it is answered, outermost first.
        package let subjectKinds: [String]
    }

    /// The rules for an item that the profile asks for; `nil` for any other.
    package func answerRules(for item: String) -> AnswerRules? {
        guard let node = plan.positions[item].map({ plan.nodes[$0] }), node.asked != nil else { return nil }
        return AnswerRules(states: node.policies, evidence: node.evidence, subjectKinds: node.loop)
    }
}
