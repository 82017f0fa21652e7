// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a requirement comes to. A class because it is large, and is looked at more often than made.
final class Judgement {
    let facts: RequirementFacts
    var isMet: Bool
    /// How far it has come, 0 to 1.
    var progress: Rational
    /// The slot or node it is about, where it is one.
    var subject: Int?
    var absentNode: String?
    var actual: Rational?
    var actualLevel: String?
    var selected = 0
    var passing = 0
    /// The selected slots that fail; only where details are kept.
    var failing: [Int]
    var isEmptySelection = false
    let parts: [Judgement]

    init(
        _ facts: RequirementFacts, isMet: Bool, progress: Rational, failing: [Int] = [], parts: [Judgement] = []
    ) {
        self.facts = facts
        self.isMet = isMet
        self.progress = progress
        self.failing = failing
        self.parts = parts
    }
}
