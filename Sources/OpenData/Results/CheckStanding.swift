// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How a check came out over the whole catalogue.
public struct CheckStanding: Sendable, Hashable, Codable {
    /// Its id.
    public var id: String
    /// What passes.
    public var title: LocalizedText
    /// The id of its group.
    public var group: String
    /// What it was held against.
    public var scopes: [CheckScope]
    /// How bad a failure is.
    public var severity: PackCheck.Severity
    /// What it is worth.
    public var worth: Rational
    /// How far the rule can be relied on.
    public var status: SourceStatus
    /// Ids of sources of the pack.
    public var basis: [String]
    /// Whether it is in force on the day.
    public var isInForce: Bool
    /// The points of the catalogue.
    public var points: PointTotals
    /// How many resources came out how.
    public var counts: VerdictCounts
    /// Why resources did not pass, or passed in part, the most frequent first.
    public var reasons: [ReasonCount]

    /// How often a reason was given.
    public struct ReasonCount: Sendable, Hashable, Codable {
        /// What was found.
        public var verdict: CheckVerdict
        /// Why.
        public var reason: OutcomeReason
        /// How often.
        public var count: Int
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, group, scopes, severity, worth, status, basis
        case isInForce = "inForce"
        case points, counts, reasons
    }
}
