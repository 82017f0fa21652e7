// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How a dataset came out.
public struct DatasetResult: Sendable, Hashable, Codable {
    /// Its name: IRI, identifier or title.
    public var name: String
    /// Its title.
    public var title: LocalizedText?
    /// The key of its publisher.
    public var publisher: String?
    /// Where it is described.
    public var place: FindingPlace
    /// Its points in each pack that has points.
    public var packs: [PackPoints]
    /// How many of five stars it is worth.
    public var stars: Int
    /// How old its data are against what its frequency promises.
    public var freshness: Freshness.State
    /// What is said about re-use.
    public var licence: LicenceState
    /// Whether it is up to standard; `nil` when no pack says what that is.
    public var isUpToStandard: CheckVerdict?
    /// The ids of the checks that it fails.
    public var failed: [String]
    /// The ids of the checks that could not be told of it.
    public var unknown: [String]
    /// Its distributions.
    public var distributions: [DistributionResult]

    private enum CodingKeys: String, CodingKey {
        case name, title, publisher, place, stars, freshness, licence, packs
        case isUpToStandard = "upToStandard"
        case failed, unknown, distributions
    }
}

/// The points of a dataset or publisher in one pack.
public struct PackPoints: Sendable, Hashable, Codable {
    /// The id of the pack.
    public var pack: String
    /// The points.
    public var points: PointTotals
    /// The id of the rating of the points earned.
    public var rating: String?
}

/// How a distribution came out.
public struct DistributionResult: Sendable, Hashable, Codable {
    /// Its name: IRI, title or link.
    public var name: String
    /// How many of five stars it is worth.
    public var stars: Int
    /// The ids of the checks that it fails.
    public var failed: [String]
    /// The ids of the checks that could not be told of it.
    public var unknown: [String]
}

/// How the datasets of a publisher came out.
public struct PublisherResult: Sendable, Hashable, Codable {
    /// Its IRI, else its name in lower case without diacritics.
    public var key: String
    /// Its name.
    public var name: LocalizedText?
    /// How many datasets it publishes.
    public var datasets: Int
    /// Its points in each pack that has points, over its datasets.
    public var packs: [PackPoints]
    /// Whether it publishes up to standard; `nil` when no pack says what that is.
    public var isUpToStandard: CheckVerdict?
    /// Why the verdict is as it is, in words; `nil` where the datasets say it.
    public var remark: LocalizedText?
    /// How many of its datasets are up to standard, and how not.
    public var standards: VerdictCounts?

    private enum CodingKeys: String, CodingKey {
        case key, name, datasets, packs
        case isUpToStandard = "upToStandard"
        case remark, standards
    }
}
