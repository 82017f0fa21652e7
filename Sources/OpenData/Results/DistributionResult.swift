// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

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
