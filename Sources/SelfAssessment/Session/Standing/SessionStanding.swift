// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Scoring

/// How the body, or one domain, stands now.
public struct SessionStanding: Hashable, Sendable {
    /// A level with its name.
    public struct Level: Hashable, Sendable {
        /// Its id.
        public let id: String
        /// Its name.
        public let title: LocalizedText
    }

    /// Whether there are levels at all.
    public let hasLevels: Bool
    /// The level reached; `nil` where not even the lowest is, and without levels.
    public let level: Level?
    /// The next level; `nil` at the top and without levels.
    public let next: Level?
    /// How far the requirements of the next level are met, 0…1; `nil` where there is none.
    public let progress: Rational?
    /// The requirements of the next level that are not met, and those of caps that hold the level down.
    public let unmet: [RequirementStanding]
    /// How many questions of those it is made of stand in the way of the next level.
    public let blocking: Int
    /// The score as it is published; `nil` where there is none.
    public let value: Rational?
    /// The range of the score.
    public let range: ValueRange
    /// The share of what counts that is answered, by weight, 0…1; `nil` where nothing counts.
    public let coverage: Rational?
    /// How many questions have a value.
    public let answered: Int
    /// How many questions are open for the score, those not known among them.
    public let open: Int
    /// How many questions do not count: not applicable, exempt, not asked.
    public let excluded: Int

    init(_ node: ScoredNode, blocking: Int) {
        func named(_ id: String?) -> Level? {
            id.flatMap { id in node.level?.title(of: id).map { Level(id: id, title: $0) } }
        }
        hasLevels = node.level != nil
        level = named(node.level?.reached)
        next = named(node.level?.next)
        progress = node.level?.progress
        unmet = node.level?.blockers ?? []
        self.blocking = blocking
        value = node.published
        range = node.range
        coverage = node.coverage.share
        answered = node.coverage.answeredItems
        open = node.coverage.openItems
        excluded = node.coverage.excludedItems
    }
}
