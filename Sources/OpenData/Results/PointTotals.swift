// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Points: exact, and never more earned than assessed, nor more assessed than possible.
public struct PointTotals: Sendable, Hashable, Codable {
    /// Points that were earned.
    public var earned: Rational
    /// Points of what has a verdict.
    public var assessed: Rational
    /// Points of what applies.
    public var possible: Rational

    /// Makes totals.
    public init(earned: Rational = 0, assessed: Rational = 0, possible: Rational = 0) {
        self.earned = earned
        self.assessed = assessed
        self.possible = possible
    }

    /// The share of the assessed points that were earned; `nil` when nothing was assessed.
    public var ratio: Rational? { earned.divided(by: assessed) }
}
