// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The numbers of a scored node. A class because most items of most evidences have the same as many others: those of
/// their option.
final class NodeFigures: Sendable, Hashable {
    let range: ValueRange
    let value: Rational?
    let published: Rational?
    let ratio: Rational?
    let bounds: ScoredNode.Bounds
    let base: Rational
    let adjustments: [Adjustment]
    let coverage: Coverage
    let level: LevelStanding?
    /// What became of the answer, for an item.
    let answer: AnswerFacts?

    init(
        range: ValueRange, value: Rational?, published: Rational?, ratio: Rational?, bounds: ScoredNode.Bounds,
        base: Rational, adjustments: [Adjustment], coverage: Coverage, level: LevelStanding?, answer: AnswerFacts?
    ) {
        self.range = range
        self.value = value
        self.published = published
        self.ratio = ratio
        self.bounds = bounds
        self.base = base
        self.adjustments = adjustments
        self.coverage = coverage
        self.level = level
        self.answer = answer
    }

    /// What stands for a node of which nothing is known.
    static let none = NodeFigures(
        range: .unit, value: nil, published: nil, ratio: nil, bounds: ScoredNode.Bounds(low: nil, high: nil), base: 0,
        adjustments: [], coverage: .none, level: nil, answer: nil)

    static func == (left: NodeFigures, right: NodeFigures) -> Bool {
        left === right
            || (left.range == right.range && left.value == right.value && left.published == right.published
                && left.ratio == right.ratio && left.bounds == right.bounds && left.base == right.base
                && left.adjustments == right.adjustments && left.coverage == right.coverage
                && left.level == right.level
                && left.answer == right.answer)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(value)
        hasher.combine(base)
    }
}

/// The sub-subjects around a scored node. A class because few nodes have any.
final class Surroundings: Sendable, Hashable {
    /// The ids of the sub-subjects, outermost first; never empty.
    let subjects: [String]
    /// The name of the innermost one.
    let name: LocalizedText?

    init?(_ subjects: [String], name: LocalizedText?) {
        if subjects.isEmpty { return nil }
        self.subjects = subjects
        self.name = name
    }

    static func == (left: Surroundings, right: Surroundings) -> Bool {
        left === right || (left.subjects == right.subjects && left.name == right.name)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(subjects) }
}
