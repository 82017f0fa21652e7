// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A quality result held against an earlier one, check by check, and against a history of earlier ones where there is
/// one.
public struct QualityComparison: Sendable, Hashable {
    /// The program that compared.
    public let engine: EngineIdentity
    /// The name of the suite.
    public let title: LocalizedText
    /// The data set.
    public let dataset: QualityResult.DatasetSummary
    /// The latest of the earlier results.
    public let old: Side
    /// The newer result.
    public let new: Side
    /// How the suite changed between the two; `nil` when it is the same. Then a change of a ratio may come from the rules
    /// instead of the data.
    public let suiteChange: SuiteChange?
    /// The number of earlier results, at least 1.
    public let history: Int
    /// The six words.
    public let words: [WordChange]
    /// What happened to each check, in the order of the newer suite; removed checks come last.
    public let checks: [CheckChange]
    /// The rule by which alarms were raised.
    public let rule: AlarmRule
    /// What moved outside its history: rows first, then words, then checks.
    public let alarms: [QualityAlarm]

    /// One of the two results.
    public struct Side: Sendable, Hashable, Codable {
        /// The suite.
        public let suite: DocumentIdentity
        /// The date of judgement.
        public let asOf: CalendarDate
        /// How it ended.
        public let status: CheckStatus
        /// The rows of all inputs.
        public let rows: QualityResult.RowCounts
        /// The index, where it was scored.
        public let index: QualityResult.QualityIndex?

        init(_ result: QualityResult) {
            suite = result.suite
            asOf = result.asOf
            status = result.status
            rows = result.rows
            index = result.index
        }
    }

    /// How a suite changed.
    public enum SuiteChange: String, Sendable, Hashable, Codable {
        /// It has another version.
        case version
        /// It has the same version and other content, which a suite should not.
        case content
    }

    /// How many checks changed in a way.
    public func count(_ change: CheckChange.Kind) -> Int { checks.count { $0.change == change } }

    /// Rows read now less rows read then.
    public var rowChange: Int { new.rows.read - old.rows.read }

    /// The change of rows as a share of the rows then; `nil` when there were none.
    public var rowShare: Rational? { Rational(rowChange).divided(by: Rational(old.rows.read)) }
}

/// What happened to the share of a word.
public struct WordChange: Sendable, Hashable, Codable {
    /// The word.
    public let word: QualityWord
    /// Its share before.
    public let oldRatio: Rational?
    /// Its share after.
    public let newRatio: Rational?
}

/// What happened to one check.
public struct CheckChange: Sendable, Hashable {
    /// What happened, in the order in which reports tell it. The first that fits counts.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// It fails and did not before.
        case newFailure = "new_failure"
        /// It warns and passed before, or its ratio fell.
        case worse
        /// It had a verdict and has none.
        case lostVerdict = "lost_verdict"
        /// It failed and does not any more.
        case fixed
        /// It passes and warned before, or its ratio rose.
        case better
        /// It had no verdict and passes or warns.
        case gainedVerdict = "gained_verdict"
        /// The older result has no such check.
        case added
        /// The newer result has no such check.
        case removed
        /// Status and ratio are the same.
        case unchanged
    }

    /// Its id.
    public let id: String
    /// Its name for people.
    public let title: LocalizedText?
    /// What kind it is.
    public let kind: CheckKind
    /// Names of its columns.
    public let columns: [String]
    /// The word it counts towards.
    public let word: QualityWord
    /// How bad a failure is.
    public let severity: QualityCheck.Severity
    /// What happened.
    public let change: Kind
    /// Whether its kind, columns, filter, limits, weight or word differ, so that the two cannot be held against each
    /// other without a look at the suites.
    public let isRedefined: Bool
    /// How it ended before.
    public let oldStatus: CheckStatus?
    /// How it ended after.
    public let newStatus: CheckStatus?
    /// Its ratio before.
    public let oldRatio: Rational?
    /// Its ratio after.
    public let newRatio: Rational?
    /// What failed before.
    public let oldFailed: Int?
    /// What fails after.
    public let newFailed: Int?
}

/// Why results cannot be compared.
public struct QualityComparisonFailure: Error, Sendable, Hashable {
    /// The reasons.
    public enum Code: String, Sendable, Hashable {
        /// They are of different suites.
        case differentSuites = "different-suites"
        /// They are of different data sets.
        case differentDatasets = "different-datasets"
        /// One of the earlier results is later than the newer one.
        case notEarlier = "not-earlier"
        /// There is no earlier result.
        case nothingEarlier = "nothing-earlier"
    }

    /// The reason.
    public let code: Code
    /// What a person reads.
    public let message: LocalizedText
}
