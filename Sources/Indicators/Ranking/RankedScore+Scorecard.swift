// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import Scoring

extension RankedScore {
    /// The score of a scorecard: that of its root, as it is published.
    ///
    /// It rests on verified assessments when every answered item was verified.
    public init(_ card: Scorecard) {
        self.init(
            body: card.subject.id, scale: Scale(document: card.rubric.identity, profile: card.profile?.id),
            asOf: card.asOf)
        name = card.subject.name
        kind = card.subject.kind
        score = card.root.published ?? card.root.value
        if let standing = card.level, let id = standing.reached, let value = standing.value {
            level = Level(id: id, title: standing.title(of: id) ?? LocalizedText(id), value: value)
        }
        let coverage = card.root.coverage
        self.coverage = coverage.share
        if coverage.verifiedItems > 0 {
            basis = coverage.verifiedItems == coverage.answeredItems ? .verified : .partlyVerified
        }
        document = card.evidence
    }
}
