// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A second roll-up of the items, by tag.
public struct RubricView: Hashable, Sendable {
    /// One group of items.
    public struct Group: Hashable, Sendable {
        /// The id.
        public let id: String
        /// The name.
        public let title: LocalizedText
        /// Tags that all must be there.
        public let tags: [String]
        /// Tags of which one must be there.
        public let anyTags: [String]
    }

    /// The id.
    public let id: String
    /// The name.
    public let title: LocalizedText
    /// The groups, in order.
    public let groups: [Group]
    /// How the items of a group combine: `mean`, `sum`, `min` or `max`.
    public let combine: CombineOperator
    /// The output range.
    public let range: ValueRange?
    /// Rounding of the published value.
    public let rounding: RoundingRule?
    /// Whether items count with their own weight or all alike.
    public let usesOwnWeights: Bool
}

/// Which items apply to a kind of subject, and with which weights and targets.
public struct Profile: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The name.
    public let title: LocalizedText
    /// Whom it is for.
    public let description: LocalizedText?
    /// The kinds of subject it is meant for; empty for any.
    public let kinds: [String]
    /// Items must carry all of these tags …
    public let tags: [String]
    /// … and one of these, where there are any …
    public let anyTags: [String]
    /// … and none of these.
    public let excludedTags: [String]
    /// Nodes that apply in any case, with their subtree.
    public let included: [String]
    /// Nodes that do not apply, with their subtree.
    public let excluded: [String]
    /// Weights in place of the rubric's.
    public let weights: [String: Rational]
    /// State policies of the root in place of the rubric's.
    public let states: StatePolicies
    /// Targets in place of the rubric's, on the node's range.
    public let targets: [String: Rational]
}

/// A level that a plan binds bodies to by the end of a phase.
public struct PlanTarget: Hashable, Sendable, Codable {
    /// Whom the target is measured on.
    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
        /// The body itself.
        case body
        /// A share of bodies.
        case bodies
    }

    /// One level to reach.
    public struct Reach: Hashable, Sendable, Codable {
        /// The level, at least.
        public let level: String
        /// The share of bodies that must reach it, for the scope `bodies`.
        public let share: Rational?
    }

    /// The id.
    public let id: String
    /// The name.
    public let title: LocalizedText
    /// The words of the plan.
    public let printed: String?
    /// The source it stands in.
    public let source: String?
    /// The name of the phase.
    public let phaseTitle: LocalizedText?
    /// The days of the phase.
    public let phase: DateSpan
    /// The profiles it is for; empty for all.
    public let profiles: [String]
    /// The ids of the bodies it binds, or of those they belong to; empty for all.
    public let bodies: [String]
    /// Whom it is measured on.
    public let scope: Scope
    /// The levels to reach.
    public let reach: [Reach]
    /// Whether the plan only strives for it ("phấn đấu").
    public let isAspirational: Bool

    private enum CodingKeys: String, CodingKey {
        case id, title, printed, source, phase, profiles, bodies, scope, reach
        case phaseTitle
        case isAspirational = "aspirational"
    }
}

/// How ids of an older version map to this one.
public struct RubricMigration: Hashable, Sendable {
    /// The older version.
    public let from: String
    /// Old id → new id.
    public let renamed: [String: String]
    /// Old id → the ids it was split into.
    public let split: [String: [String]]
    /// New id → the ids merged into it.
    public let merged: [String: [String]]
    /// Old ids that are gone.
    public let dropped: [String]
    /// New item id → old option id → new option id.
    public let options: [String: [String: String]]
}

/// An answer set and the result it must have.
public struct RubricExample: Hashable, Sendable {
    /// What is expected of one node.
    public struct Expectation: Hashable, Sendable {
        /// The node.
        public let node: String
        /// The exact value, within the tolerance.
        public let score: Rational?
        /// The published value, exactly.
        public let published: Rational?
        /// The ratio, within the tolerance.
        public let ratio: Rational?
        /// The level reached.
        public let level: String?
        /// The state of an item.
        public let state: AnswerState?
        /// Whether the node must have no value.
        public let isUndefined: Bool
    }

    /// The name.
    public let name: String
    /// The profile to score under.
    public let profile: String?
    /// The evidence.
    public let evidence: EvidenceDocument
    /// What must come out.
    public let expectations: [Expectation]
    /// How far values may differ.
    public let tolerance: Rational
}
