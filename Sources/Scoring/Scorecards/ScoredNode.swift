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
    private let figures: NodeFigures
    private let surroundings: Surroundings?
    /// The weight within its parent.
    public let weight: Rational
    /// What the node adds to its parent's value, in the parent's units; `nil` when it takes no part.
    public let contribution: Rational?
    private let responses: [Response]
    private let picked: Int?
    private let rarities: AnswerRarities?
    /// The position of the parent among the scorecard's nodes; `nil` for the root.
    public internal(set) var parent: Int?
    /// The position after the last node of its subtree.
    public internal(set) var end: Int
    /// Whether it combines the results of several sub-subjects.
    public let isCollection: Bool

    init(
        _ facts: NodeFacts, figures: NodeFigures, surroundings: Surroundings?, isCollection: Bool, weight: Rational,
        contribution: Rational?, responses: [Response], picked: Int?, rarities: AnswerRarities?, parent: Int?, end: Int
    ) {
        self.facts = facts
        self.figures = figures
        self.surroundings = surroundings
        self.isCollection = isCollection
        self.weight = weight
        self.contribution = contribution
        self.responses = responses
        self.picked = picked
        self.rarities = rarities
        self.parent = parent
        self.end = end
    }

    /// The sub-subjects around the node, outermost first.
    public var subjects: [String] { surroundings?.subjects ?? [] }
    /// The name of the innermost sub-subject.
    public var subjectName: LocalizedText? { surroundings?.name }
    /// The range of the value.
    public var range: ValueRange { figures.range }
    /// The exact value; `nil` when it has none.
    public var value: Rational? { figures.value }
    /// The value as it is shown.
    public var published: Rational? { figures.published }
    /// (value − low) / (high − low).
    public var ratio: Rational? { figures.ratio }
    /// What the value may still become.
    public var bounds: Bounds { figures.bounds }
    /// What is there before the children: for an item, the points.
    public var base: Rational { figures.base }
    /// Changes made after combining.
    public var adjustments: [Adjustment] { figures.adjustments }
    /// How much of it was answered.
    public var coverage: Coverage { figures.coverage }
    /// Levels.
    public var level: LevelStanding? { figures.level }
    /// What became of the answers, for an item.
    public var answer: AnswerStanding? {
        figures.answer.map { AnswerStanding($0, responses: responses, picked: picked, rarities: rarities) }
    }

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
    public var isItem: Bool { figures.answer != nil }
}
