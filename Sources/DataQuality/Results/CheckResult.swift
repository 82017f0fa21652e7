// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What one check found.
public struct CheckResult: Sendable, Hashable {
    /// The id in the suite.
    public var id: String
    /// What kind it is.
    public var kind: CheckKind
    /// Its name for people; `nil` when the suite gives none (then reports describe the kind and columns).
    public var title: LocalizedText?
    /// The word it counts towards.
    public var word: QualityWord
    /// Names of the columns it is about; empty for the whole data set.
    public var columns: [String]
    /// How bad a failure is.
    public var severity: QualityCheck.Severity
    /// Its weight in the means of its word.
    public var weight: Rational
    /// Ids of sources of the suite.
    public var basis: [String]
    /// The filter as written.
    public var filter: String?
    /// More failures than this: a warning.
    public var warn: FailureLimit?
    /// More failures than this: failed.
    public var fail: FailureLimit
    /// Whether the declaration of a column implies it.
    public var isImplied: Bool
    /// The named denominators.
    public var counts: Counts
    /// How it ended.
    public var status: CheckStatus
    /// Why there is no verdict, or what decided a check of the whole data set. A code with both wordings.
    public var reason: Reason?
    /// The first failing rows by input and row number.
    public var failures: [FailingRow]
    /// Named figures of the kind, in a fixed order: `median`, `newest`, `band.<id>`, `sum`…, as exact text.
    public var figures: [Figure]

    /// passed / evaluated; `nil` when nothing was evaluated. Suspicious rows have passed.
    public var ratio: Rational? { Rational(counts.passed).divided(by: Rational(counts.evaluated)) }

    /// The named denominators. rows = left out by the filter + missing + unreadable + evaluated; evaluated = passed + failed.
    public struct Counts: Sendable, Hashable, Codable {
        /// Rows, or things of another unit (see `unit`), that the check was held against.
        public var rows = 0
        /// Left out by the filter, or because the filter had no answer for them.
        public var filteredOut = 0
        /// Without a value; not evaluated, unless missing counts.
        public var missing = 0
        /// Not evaluated because a value needed was not of its type (that is another check's finding).
        public var unreadable = 0
        /// What has a verdict: passed + failed.
        public var evaluated = 0
        /// What is right.
        public var passed = 0
        /// What is wrong.
        public var failed = 0
        /// Passed, but doubtful; part of `passed`.
        public var suspicious = 0
        /// Of `failed`: placeholders such as "không rõ" (completeness only).
        public var placeholders: Int?
        /// Of `failed`: missing values (completeness, or where missing counts).
        public var missingFailed: Int?
        /// Duplicates: rows that repeat an earlier one (= failed).
        public var surplus: Int?
        /// Duplicates: rows that have an equal, the first of each group included.
        public var rowsInGroups: Int?
        /// Duplicates: groups of equals.
        public var groups: Int?
        /// What is counted.
        public var unit = Unit.rows

        /// What a check counts.
        public enum Unit: String, Sendable, Hashable, Codable {
            case rows, keys, groups, columns, dataset, elements
        }
        /// No counts yet.
        public init() {}
    }

    /// A stable code with the sentence in both languages.
    public struct Reason: Sendable, Hashable, Codable {
        /// The code, in lower case with hyphens.
        public var code: String
        /// The sentence.
        public var text: LocalizedText
    }

    /// A named figure.
    public struct Figure: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// Its value as exact text: a number, a date, a key.
        public var value: String
        /// Whether the value is personal, such as a key that a list has and the data have not. It is masked as the values
        /// of failing rows are.
        public var isPersonal = false
    }
}
