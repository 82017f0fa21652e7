// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The points of a dataset or publisher in one pack.
public struct PackPoints: Sendable, Hashable, Codable {
    /// The id of the pack.
    public var pack: String
    /// The points.
    public var points: PointTotals
    /// The id of the rating of the points earned.
    public var rating: String?
}
