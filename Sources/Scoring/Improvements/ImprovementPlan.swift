// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The smallest sets of changes that raise a body to a level.
public struct ImprovementPlan: Sendable, Hashable, Codable {
    /// The level reached now; `nil` when none is.
    public let from: String?
    /// The level to reach; `nil` when the body is there already or the rubric has no levels.
    public let towards: String?
    /// Whether it is proven that no smaller set does. Otherwise the sets come from a heuristic: items are added by the
    /// progress they bring, then every item that turns out not to be needed is taken away.
    public let isExact: Bool
    /// The sets, best first. Empty when there is nothing to do or no answers reach the level.
    public let sets: [ImprovementSet]
    /// What no answers can meet, when the level is out of reach.
    public let obstacles: [RequirementStanding]

    private enum CodingKeys: String, CodingKey {
        case from, towards, sets, obstacles
        case isExact = "exact"
    }
}

/// Changes that together reach a level.
public struct ImprovementSet: Sendable, Hashable, Codable {
    /// The changes, in the order of the rubric.
    public let steps: [ImprovementStep]
    /// The level after all of them.
    public let level: String?
    /// The root's value after all of them.
    public let value: Rational?
    /// What the root's value gains.
    public let gain: Rational?
}

/// One change.
public struct ImprovementStep: Sendable, Hashable, Codable {
    /// The item.
    public let node: NodeReference
    /// The kinds of the sub-subjects around it, outermost first.
    public let subjectKinds: [String]
    /// Its name.
    public let title: LocalizedText
    /// The name of the domain it belongs to: the child of the root above it.
    public let group: LocalizedText
    /// The option or number now; `nil` when the item is open.
    public let from: String?
    /// The option (for several options: their ids, joined by ", ") or the number to reach.
    public let to: String
    /// The name of the option to reach.
    public let toTitle: LocalizedText?
    /// What this change alone adds to the root's value.
    public let gain: Rational
    /// How hard it is, as the rubric says.
    public let effort: Int
    /// How many documents must back the answer; 0 when none.
    public let documents: Int
    /// The measure that must change, for an item bound to one.
    public let measure: String?
    /// Items that would do as well in its place.
    public let interchangeable: [NodeReference]

    private enum CodingKeys: String, CodingKey {
        case node, subjectKinds, title, group, from, to, gain, effort, documents, measure, interchangeable
        case toTitle
    }
}

extension ImprovementStep {
    /// The step with another gain.
    func gaining(_ gain: Rational) -> ImprovementStep {
        ImprovementStep(
            node: node, subjectKinds: subjectKinds, title: title, group: group, from: from, to: to, toTitle: toTitle,
            gain: gain, effort: effort, documents: documents, measure: measure, interchangeable: interchangeable)
    }
}
