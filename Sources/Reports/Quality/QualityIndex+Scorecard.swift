// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
public import Scoring

extension QualityResult.QualityIndex {
    /// The index that a scorecard of the evidence of a quality result shows.
    public init(_ card: Scorecard) {
        let root = card.root
        let level = card.level
        self.init(
            rubric: card.rubric.identity, value: root.published ?? root.value, maximum: root.range.high,
            level: level?.reached, levelTitle: level.flatMap { $0.title(of: $0.reached) }, status: card.rubric.status)
    }
}
