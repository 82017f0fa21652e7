// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What one check found.
public struct CheckResult: Sendable, Hashable {
    public var id: String
    public var kind: CheckKind
    public var title: LocalizedText?
    public var word: QualityWord
    /// Names of the columns it is about; empty for the whole data set.
    public var columns: [String]
    public var severity: QualityCheck.Severity
    public var weight: Rational
    /// Ids of sources of the suite.
    public var basis: [String]
    /// The filter as written.
    public var filter: String?
    public var warn: FailureLimit?
    public var fail: FailureLimit
    public var isImplied: Bool
    public var counts: Counts
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
        public var evaluated = 0
        public var passed = 0
        public var failed = 0
        /// Passed, but doubtful; part of `passed`.
        public var suspicious = 0
        /// Of `failed`: placeholders such as "không rõ" (completeness only).
        public var placeholders: Int?
        /// Of `failed`: missing values (completeness, or where missing counts).
        public var missingFailed: Int?
        /// Duplicates: rows that repeat an earlier one (= failed), rows in groups of equals, and groups.
        public var surplus: Int?
        public var rowsInGroups: Int?
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
        public var code: String
        public var text: LocalizedText
    }

    /// A named figure.
    public struct Figure: Sendable, Hashable, Codable {
        public var name: String
        public var value: String
    }
}

/// A row that failed a check. Values are whole here; results mask them when they are written out, unless asked not to.
public struct FailingRow: Sendable, Hashable {
    /// The position of the input in `QualityResult.inputs`.
    public var input: Int
    /// 1-based number of the record in its input.
    public var row: Int
    /// 1-based line where the record starts; `nil` when it is not known (pipes read once, rows in memory).
    public var line: Int?
    /// 0-based offset of the record in its file.
    public var byteOffset: Int?
    /// The values of the columns the check is about.
    public var values: [Value]
    /// The value of the identifier column, where the data set has one and it is not among `values`.
    public var key: Value?

    /// One value.
    public struct Value: Sendable, Hashable {
        public var column: String
        /// The text; `nil` when it is missing. Longer than 200 bytes: cut, with an ellipsis.
        public var text: String?
        /// Whether it is hidden but for its last two characters unless asked for.
        public var isPersonal: Bool
    }
}

/// The shares of one column by word.
public struct ColumnResult: Sendable, Hashable {
    public var name: String
    public var id: String
    public var title: LocalizedText?
    public var tags: [String]
    public var weight: Rational
    /// Whether the inputs had it.
    public var isPresent: Bool
    public var words: [WordResult]
}

/// The share of what was checked under one word that is right: the weighted mean of the ratios of its conclusive checks.
public struct WordResult: Sendable, Hashable {
    public var word: QualityWord
    /// Exact; `nil` when no check of the word was conclusive.
    public var ratio: Rational?
    /// Checks that count, by status.
    public var passed: Int
    public var warned: Int
    public var failed: Int
    /// Checks of the word without a verdict; they are in no ratio.
    public var inconclusive: Int
}
