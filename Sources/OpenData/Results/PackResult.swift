// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Scoring

/// What a pack of checks found.
public struct PackResult: Sendable, Hashable, Codable {
    /// The pack.
    public var pack: DocumentIdentity
    /// Its name.
    public var title: LocalizedText
    /// How far it can be relied on.
    public var status: SourceStatus
    /// What must be said beside the result.
    public var notice: LocalizedText?
    /// What it rests on.
    public var sources: [DocumentSource]
    /// How outcomes of resources became points.
    public var aggregation: Aggregation
    /// The points of the catalogue; `nil` for a pack without points, and when there is nothing to check.
    public var points: PointTotals?
    /// The name of the points earned.
    public var rating: CheckPack.Rating?
    /// The name that the points would have if all that could not be told were earned; `nil` when there is no rating.
    public var bestRating: CheckPack.Rating?
    /// The points by group.
    public var groups: [GroupResult]
    /// The checks.
    public var checks: [CheckStanding]
    /// How many datasets are worth how many stars, from 0 to 5; `nil` unless the pack asks for stars.
    public var stars: [Int]?
    /// The points as a scorecard, which explains them; `nil` for a pack without points.
    public var scorecard: Scorecard?

    /// The points of a group of checks.
    public struct GroupResult: Sendable, Hashable, Codable {
        /// Its id.
        public var id: String
        /// Its name.
        public var title: LocalizedText
        /// Its points.
        public var points: PointTotals
    }
}
