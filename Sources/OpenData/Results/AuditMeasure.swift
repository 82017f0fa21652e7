// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A measure that an audit carries into evidence: always a share with both its parts.
public struct AuditMeasure: Sendable, Hashable {
    /// Its id in the catalogue of measures, such as `opendata.fresh`.
    public var id: String
    /// What has it.
    public var numerator: Rational
    /// What was looked at.
    public var denominator: Rational

    /// Makes a measure.
    public init(id: String, numerator: Rational, denominator: Rational) {
        self.id = id
        self.numerator = numerator
        self.denominator = denominator
    }
}
