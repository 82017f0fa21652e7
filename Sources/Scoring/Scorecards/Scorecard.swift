// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The result of scoring: a tree that explains every number in it.
public struct Scorecard: Sendable, Hashable {
    /// The rubric behind the result.
    public struct RubricSummary: Sendable, Hashable, Codable {
        /// Id, version, hash.
        public let identity: DocumentIdentity
        /// Its name.
        public let title: LocalizedText
        /// How far it can be relied on.
        public let status: SourceStatus
        /// What must be said beside the result.
        public let notice: LocalizedText?
    }

    /// The profile that was used.
    public struct ProfileSummary: Sendable, Hashable, Codable {
        /// Its id.
        public let id: String
        /// Its name.
        public let title: LocalizedText
    }

    /// The program that computed it.
    public let engine: EngineIdentity
    /// The day to which ages are reckoned.
    public let asOf: CalendarDate
    /// The rubric.
    public let rubric: RubricSummary
    /// The profile, if one was used.
    public let profile: ProfileSummary?
    /// Who was assessed.
    public let subject: Subject
    /// The period it is about.
    public let period: DateSpan?
    /// The evidence behind it.
    public let evidence: DocumentIdentity
    /// The documents from which measures were added to the evidence.
    public let measureSources: [DocumentIdentity]
    /// All nodes, parents before children; the root is first.
    public let nodes: ScoredNodes
    /// Second roll-ups.
    public let views: [ScoredView]
    /// How the body stands with the targets of plans.
    public let targets: [TargetStanding]
    /// The result by kind of assessment, where the evidence has more than one kind.
    public let assessments: [AssessmentScore]
    /// Items on which assessments differ.
    public let differences: [AssessmentDifference]
    /// Remarks about the scoring.
    public let findings: [ScoringFinding]

    /// The root node.
    public var root: ScoredNode { nodes[0] }

    /// The level of the root.
    public var level: LevelStanding? { root.level }

    /// The first node with an id, outside of sub-subjects or in the first of them.
    public func node(_ id: String) -> ScoredNode? {
        nodes.indices.first { nodes.facts($0).id == id }.map { nodes[$0] }
    }

    /// The node that a reference names.
    public func node(_ reference: NodeReference) -> ScoredNode? { position(of: reference).map { nodes[$0] } }

    /// The position of the node that a reference names.
    public func position(of reference: NodeReference) -> Int? {
        nodes.indices.first { nodes.facts($0).id == reference.id && nodes[$0].subjects == reference.subjects }
    }

    /// The positions of a node's children.
    public func children(of position: Int) -> [Int] {
        guard nodes.indices.contains(position) else { return [] }
        var children: [Int] = []
        var child = position + 1
        while child < nodes[position].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }
}

/// A view: items combined by tag.
public struct ScoredView: Sendable, Hashable, Codable {
    /// One group of a view.
    public struct Group: Sendable, Hashable, Codable {
        /// Its id.
        public let id: String
        /// Its name.
        public let title: LocalizedText
        /// The combined value; `nil` when no item has one.
        public let value: Rational?
        /// The value as it is shown.
        public let published: Rational?
        /// The range of the value.
        public let range: ValueRange
        /// How many items carry the tags.
        public let items: Int
        /// How many of them are answered.
        public let answeredItems: Int

        private enum CodingKeys: String, CodingKey {
            case id, title, value, published, range, items
            case answeredItems
        }
    }

    /// Its id.
    public let id: String
    /// Its name.
    public let title: LocalizedText
    /// Its groups.
    public let groups: [Group]
}

/// How a body stands with a plan's target.
public struct TargetStanding: Sendable, Hashable, Codable {
    /// The target.
    public let target: PlanTarget
    /// The lowest level of the target that the body has not reached; `nil` when it has reached all.
    public let missing: String?
    /// How many levels it lacks to the highest level of the target.
    public let gap: Int
    /// Whether the phase has ended at the as-of date.
    public let isOver: Bool

    private enum CodingKeys: String, CodingKey {
        case target, missing, gap
        case isOver = "over"
    }
}

/// The result when only one kind of assessment counts.
public struct AssessmentScore: Sendable, Hashable, Codable {
    /// The kind.
    public let kind: AssessmentKind
    /// The root's value.
    public let value: Rational?
    /// The root's value as it is shown.
    public let published: Rational?
    /// The root's level.
    public let level: String?
    /// The share of weight answered in this kind.
    public let coverage: Rational?
    /// Items answered in this kind.
    public let answeredItems: Int

    private enum CodingKeys: String, CodingKey {
        case kind, value, published, level, coverage
        case answeredItems
    }
}

/// An item on which assessments differ.
public struct AssessmentDifference: Sendable, Hashable, Codable {
    /// The item.
    public let node: NodeReference
    /// The ratio each kind gives; a kind without an answer is missing.
    public let ratios: [Entry]

    /// The ratio of one kind.
    public struct Entry: Sendable, Hashable, Codable {
        /// The kind.
        public let kind: AssessmentKind
        /// The ratio.
        public let ratio: Rational
    }
}

/// A remark about the scoring, such as an answer that the profile does not ask for.
public struct ScoringFinding: Sendable, Hashable, Codable {
    /// The kinds of remark.
    public enum Code: String, Sendable, Hashable, Codable {
        /// An answer to an item that the profile leaves out.
        case answerOutsideProfile = "answer-outside-profile"
        /// A measure took precedence over an answer.
        case answerReplacedByMeasure = "answer-replaced-by-measure"
        /// The profile is meant for another kind of subject.
        case profileForOtherKind = "profile-for-other-kind"
        /// There is less evidence than the rubric asks for.
        case evidenceMissing = "evidence-missing"
        /// An answer could not be carried over one to one from an older version.
        case answerMigrated = "answer-migrated"
    }

    /// What it is.
    public let code: Code
    /// The node it is about.
    public let node: NodeReference?
    /// What a person reads.
    public let message: LocalizedText
}
