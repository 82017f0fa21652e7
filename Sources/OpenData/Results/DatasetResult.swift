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
