// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How a node combines its children.
public enum CombineOperator: String, Hashable, Sendable, Codable, CaseIterable {
    /// The weighted mean of ratios.
    case mean
    /// The weighted sum of values.
    case sum
    /// The smallest ratio.
    case min
    /// The largest ratio.
    case max
    /// The first child that does not pass stops and gives the value.
    case ladder
    /// The value of the level reached.
    case levels
}

/// What the sum of weights runs over.
public enum Denominator: String, Hashable, Sendable, Codable, CaseIterable {
    /// The children that have a value.
    case present
    /// All children.
    case all
}

/// When and how a value is rounded.
public struct RoundingRule: Hashable, Sendable {
    /// Where the rounded value is used.
    public enum Stage: String, Hashable, Sendable, CaseIterable {
        /// Only in the published value.
        case publish
        /// Also by the parent.
        case store
    }

    /// How ties and signs are treated.
    public let mode: RoundingMode
    /// Decimal digits kept, 0 to 12.
    public let digits: Int
    /// Where the rounded value is used.
    public let stage: Stage
}

/// Corrections that some published models make at the ends of the scale.
public struct SnapRule: Hashable, Sendable {
    /// Never publish the high end while an item below is open.
    public let completeOnly: Bool
    /// A value above the low end and below this becomes this.
    public let atLeastIfPositive: Rational?
}

/// How a node with children is scored.
public struct GroupRule: Hashable, Sendable {
    /// The operator.
    public let combine: CombineOperator
    /// What the weights run over.
    public let denominator: Denominator
    /// The output range; `nil` for the operator's own.
    public let range: ValueRange?
    /// Added to a sum.
    public let base: Rational
    /// Holds a sum inside.
    public let clamp: ValueRange?
    /// Rounding.
    public let rounding: RoundingRule?
    /// Corrections.
    public let snap: SnapRule?
    /// The ratio from which a child of a ladder has passed.
    public let pass: Rational
}

/// Scores a subtree once per sub-subject.
public struct ForEachRule: Hashable, Sendable {
    /// The kind of sub-subject.
    public let kind: String
    /// Tags that the sub-subject must carry.
    public let tags: [String]
    /// How the results are combined.
    public let combine: CombineOperator
    /// What the weights run over.
    public let denominator: Denominator
}

/// Demands on the documents behind an answer.
public struct EvidenceRule: Hashable, Sendable {
    /// What counts as evidence.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A note or a document.
        case text
        /// A document with an address.
        case url
        /// A document.
        case document
        /// A measured value.
        case measure
    }

    /// What happens when there is too little.
    public enum Effect: Hashable, Sendable {
        /// Nothing.
        case ignore
        /// A finding.
        case warn
        /// The ratio is at most this.
        case cap(Rational)
        /// The ratio is 0.
        case unmet
    }

    /// What counts.
    public let kind: Kind
    /// How many pieces are needed, at least 1.
    public let minimum: Int
    /// How old a document may be at the as-of date.
    public let maximumAge: CalendarPeriod?
    /// What happens otherwise.
    public let effect: Effect
    /// The rule bears on answers with at least this ratio; `nil` for every answer above 0.
    public let from: Rational?
}
