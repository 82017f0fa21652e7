// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Two scorecards held against each other, node by node.
public struct ScorecardComparison: Sendable, Hashable {
    /// One of the two.
    public struct Side: Sendable, Hashable, Codable {
        /// Who was assessed.
        public let subject: Subject
        /// The evidence.
        public let evidence: DocumentIdentity
        /// The rubric.
        public let rubric: DocumentIdentity
        /// The profile.
        public let profile: String?
        /// The day.
        public let asOf: CalendarDate
        /// The root's value.
        public let value: Rational?
        /// The root's value as it is shown.
        public let published: Rational?
        /// The root's level.
        public let level: String?

        private enum CodingKeys: String, CodingKey {
            case subject, evidence, rubric, profile
            case asOf
            case value, published, level
        }

        init(_ card: Scorecard) {
            subject = card.subject
            evidence = card.evidence
            rubric = card.rubric.identity
            profile = card.profile?.id
            asOf = card.asOf
            value = card.root.value
            published = card.root.published
            level = card.level?.reached
        }
    }

    /// The program that compared.
    public let engine: EngineIdentity
    /// The name of the rubric.
    public let rubricTitle: LocalizedText
    /// The older one.
    public let old: Side
    /// The newer one.
    public let new: Side
    /// What happened to each node, in the order of the newer tree; dropped nodes come last.
    public let changes: [NodeChange]

    /// How many items are of a kind.
    public func count(_ kind: NodeChange.Kind) -> Int { changes.count { $0.isItem && $0.kind == kind } }
}

/// What happened to one node.
public struct NodeChange: Sendable, Hashable, Codable {
    /// What happened.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The ratio or the level rose.
        case improved
        /// The ratio or the level fell.
        case regressed
        /// Ratio, level and state are the same.
        case unchanged
        /// Only the state changed, or a value appeared or went away.
        case changed
        /// The older scorecard has no such node.
        case added
        /// The newer scorecard has no such node.
        case dropped
    }

    /// The node in the newer scorecard, or for a dropped one in the older.
    public let node: NodeReference
    /// The node in the older scorecard, where it has another id.
    public let oldNode: NodeReference?
    /// Its name.
    public let title: LocalizedText
    /// Whether it is an item.
    public let isItem: Bool
    /// How deep it lies; 0 for the root.
    public let depth: Int
    /// What happened.
    public let kind: Kind
    /// The older ratio.
    public let oldRatio: Rational?
    /// The newer ratio.
    public let newRatio: Rational?
    /// The older value as it was shown.
    public let oldPublished: Rational?
    /// The newer value as it is shown.
    public let newPublished: Rational?
    /// The older level.
    public let oldLevel: String?
    /// The newer level.
    public let newLevel: String?
    /// The older state of an item.
    public let oldState: AnswerState?
    /// The newer state of an item.
    public let newState: AnswerState?

    private enum CodingKeys: String, CodingKey {
        case node, title, depth, kind
        case oldNode
        case isItem = "item"
        case oldRatio
        case newRatio
        case oldPublished
        case newPublished
        case oldLevel
        case newLevel
        case oldState
        case newState
    }
}

/// Why two scorecards cannot be compared.
public struct ComparisonFailure: Error, Sendable, Hashable {
    /// The reasons.
    public enum Code: String, Sendable, Hashable {
        /// They are of different rubrics.
        case differentRubrics = "different-rubrics"
        /// They are of different versions and no migration map leads from one to the other.
        case differentVersions = "different-versions"
        /// Same version, other content: the rubric was changed without a new version.
        case sameVersionOtherContent = "same-version-other-content"
        /// They were scored under different profiles.
        case differentProfiles = "different-profiles"
    }

    /// The reason.
    public let code: Code
    /// What a person reads.
    public let message: LocalizedText
}
