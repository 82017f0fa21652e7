// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// One node of a scorecard, with everything that explains its number.
///
/// For a node with a value: `base` + Σ `contribution` of its children + Σ `adjustments` = `value`, exactly.
public struct ScoredNode: Sendable, Hashable {
    /// What a node is.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// It has children.
        case group
        /// One option.
        case choice
        /// Several options.
        case multi
        /// A number.
        case number
        /// A score from elsewhere.
        case given

        init(_ kind: ItemKind) {
            self =
                switch kind {
                case .choice: .choice
                case .multi: .multi
                case .number: .number
                case .given: .given
                }
        }
    }

    /// Values if every open item were answered at its worst and at its best.
    public struct Bounds: Sendable, Hashable, Codable {
        /// The smaller.
        public let low: Rational?
        /// The larger.
        public let high: Rational?
    }

    let facts: NodeFacts
    /// The sub-subjects around the node, outermost first.
    public let subjects: [String]
    /// The name of the innermost sub-subject.
    public let subjectName: LocalizedText?
    /// Whether it combines the results of several sub-subjects.
    public let isCollection: Bool
    /// The weight within its parent.
    public let weight: Rational
    /// The range of the value.
    public let range: ValueRange
    /// The exact value; `nil` when it has none.
    public let value: Rational?
    /// The value as it is shown.
    public let published: Rational?
    /// (value − low) / (high − low).
    public let ratio: Rational?
    /// What the value may still become.
    public let bounds: Bounds
    /// What is there before the children: for an item, the points.
    public let base: Rational
    /// What the node adds to its parent's value, in the parent's units; `nil` when it takes no part.
    public let contribution: Rational?
    /// Changes made after combining.
    public let adjustments: [Adjustment]
    /// How much of it was answered.
    public let coverage: Coverage
    /// Levels.
    public let level: LevelStanding?
    /// What became of the answers, for an item.
    public let answer: AnswerStanding?
    /// The position of the parent among the scorecard's nodes; `nil` for the root.
    public internal(set) var parent: Int?
    /// The position after the last node of its subtree.
    public internal(set) var end: Int

    /// The id of the node in the rubric.
    public var id: String { facts.id }
    /// Its name.
    public var title: LocalizedText { facts.title }
    /// Group, or the kind of item.
    public var kind: Kind { facts.kind }
    /// How a group combines its children.
    public var combine: CombineOperator? { facts.combine }
    /// Its tags.
    public var tags: [String] { facts.tags }
    /// The sources it rests on.
    public var basis: [String] { facts.basis }
    /// How far it can be relied on.
    public var status: SourceStatus { facts.status }
    /// The node, named.
    public var reference: NodeReference { NodeReference(id, subjects: subjects) }
    /// Whether it is an item, not a group nor a collection.
    public var isItem: Bool { answer != nil }
}
