// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import Evidence
package import LocatedYAML

/// Something that does not fit in one response to an item.
package struct ResponseProblem: Hashable, Sendable {
    /// The part of a response that a problem is about.
    package enum Part: Hashable, Sendable {
        case value, reason, lens
    }

    /// What has to be put right.
    package let part: Part
    /// What is wrong, without a place.
    package let diagnostic: Diagnostic
}

extension Scorer {
    /// What does not fit in one response to an item, as scoring would say it: an option that the item does not have, a
    /// number out of range, a reason that is missing, an unknown lens.
    ///
    /// - Parameters:
    ///   - response: what somebody says.
    ///   - id: the id of the item. An item that the profile leaves out takes anything.
    package func problems(of response: Response, to id: String) -> [ResponseProblem] {
        guard let node = plan.positions[id].map({ plan.nodes[$0] }), let item = node.asked else { return [] }
        // The day only bears on the ages of documents, of which nothing is said here.
        guard let day = CalendarDate(daysSinceEpoch: 0) else { return [] }
        let evaluator = ItemEvaluator(plan: plan, asOf: day, only: nil)
        var misfits: [Misfit] = []
        _ = evaluator.outcome(
            node, item, answer: ItemAnswer([response]), measure: nil, applies: true, misfits: &misfits)
        return misfits.map { ResponseProblem(part: $0.part, diagnostic: $0.diagnostic) }
    }
}
