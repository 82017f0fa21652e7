// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What the catalogue would gain if one thing were put right everywhere.
public struct AuditImprovement: Sendable, Hashable, Codable {
    /// The id of the pack.
    public var pack: String
    /// The id of the fix.
    public var fix: String
    /// What to do, with the number of resources.
    public var title: LocalizedText
    /// The ids of the checks that it puts right.
    public var checks: [String]
    /// How many resources are to be put right.
    public var resources: Int
    /// Of how many datasets.
    public var datasets: Int
    /// The points that the catalogue gains: the new total less the old one, exactly.
    public var gain: Rational
}
