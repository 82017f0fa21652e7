// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

/// One check of a suite, with everything resolved and every default filled in.
public struct QualityCheck: Sendable {
    /// Unique in the suite; implied checks are called `<column>.<kind>`.
    public let id: String
    /// Its name for people; `nil` when the suite gives none (then reports describe the kind and columns).
    public let title: LocalizedText?
    /// What kind it is.
    public let kind: CheckKind
    /// What it demands.
    public let subject: CheckSubject
    /// The columns it is about, for results by column: indices into `QualitySuite.columns`; empty for the whole data set.
    public let columns: [Int]
    /// The word it counts towards.
    public let word: QualityWord
    /// Which rows it looks at; `nil` for all.
    public let filter: CheckedRule?
    /// More failures than this: a warning.
    public let warn: FailureLimit?
    /// More failures than this: failed. No failure at all is allowed unless the suite says otherwise.
    public let fail: FailureLimit
    /// Its weight in the means of its word; not negative.
    public let weight: Rational
    /// How bad a failure is.
    public let severity: Severity
    /// The sources it rests on: ids of the suite's sources.
    public let basis: [String]
    /// Whether a missing value counts as failed instead of being left out.
    public let countsMissing: Bool
    /// Whether the entry is implied by the declaration of a column.
    public let isImplied: Bool
    /// Where it stands in the suite.
    public let place: Diagnostic.Place?

    /// How bad a failure is: decides nothing, but orders and colours findings.
    public enum Severity: String, Hashable, Sendable, CaseIterable, Codable {
        case low, medium, high, critical
    }
}

/// The most failures that are still allowed.
public enum FailureLimit: Hashable, Sendable {
    /// A share of the evaluated rows, from 0 to 1.
    case share(Rational)
    /// A number of rows.
    case count(Int)

    /// Whether so many failures are more than is allowed.
    public func isExceeded(failed: Int, of evaluated: Int) -> Bool {
        switch self {
        case .count(let most): failed > most
        case .share(let most): Rational(failed) > most * Rational(evaluated)
        }
    }
}
