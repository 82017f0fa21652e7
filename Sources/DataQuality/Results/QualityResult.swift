// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What a suite found in a data set: every count with its denominator, the first failing rows, shares by word and column.
///
/// The same suite, data and date give the same value, whatever the size of chunks or the number of threads.
public struct QualityResult: Sendable, Hashable {
    /// The program that made it.
    public var engine: EngineIdentity
    /// The date of judgement.
    public var asOf: CalendarDate
    /// The suite.
    public var suite: DocumentIdentity
    /// The name of the suite.
    public var title: LocalizedText
    /// The data dictionary, where one was used.
    public var dictionary: DocumentIdentity?
    /// The data set.
    public var dataset: DatasetSummary
    /// What was read, in the order of the call.
    public var inputs: [InputSummary]
    /// The rows of all inputs.
    public var rows: RowCounts
    /// Faults of structure, by kind, in a fixed order.
    public var faults: [FaultCount]
    /// The checks in the order of the suite.
    public var checks: [CheckResult]
    /// The declared columns in the order of the suite.
    public var columns: [ColumnResult]
    /// The six words; a word without conclusive checks has no ratio.
    public var words: [WordResult]
    /// The worst status of all checks: fail before inconclusive before warn before pass. No checks at all: inconclusive.
    public var status: CheckStatus
    /// The index by a rubric such as `vn-dqi`, when the caller had it scored.
    public var index: QualityIndex?

    /// The data set, as the suite describes it.
    public struct DatasetSummary: Sendable, Hashable, Codable {
        /// Its id in the suite, the second part of measure names.
        public var id: String
        /// Its name.
        public var title: LocalizedText?
        /// The unit that answers for it.
        public var owner: LocalizedText?
        /// How it may be handled.
        public var classification: DatasetDescription.Classification
        /// How it is shared, as the suite says; the measures `sharing.*` come from it.
        public var sharing: SharingFigures? = nil
    }

    /// One file, pipe or sequence of rows.
    public struct InputSummary: Sendable, Hashable, Codable {
        /// Its name as given in the call, without the folder.
        public var name: String
        /// Its size in bytes; `nil` for rows in memory.
        public var bytes: Int?
        /// Records in it that could be read.
        public var rowsRead: Int
        /// Records in it that could not.
        public var rowsUnreadable: Int
    }

    /// Rows read + rows unreadable = rows in the inputs.
    public struct RowCounts: Sendable, Hashable, Codable {
        /// Rows that were read.
        public var read: Int
        /// Rows that could not be read.
        public var unreadable: Int
    }

    /// How often one fault of structure was met, and where first.
    public struct FaultCount: Sendable, Hashable, Codable {
        /// The kind, as `FaultKind` of the module DelimitedText names it.
        public var kind: String
        /// How often it was met.
        public var count: Int
        /// Whether rows with it are unreadable.
        public var makesUnreadable: Bool
        /// The first places, by input and row.
        public var first: [Place]

        /// Where it was met.
        public struct Place: Sendable, Hashable, Codable {
            /// The position of the input in `inputs`.
            public var input: Int
            /// The record, where it is in one.
            public var row: Int?
            /// The physical line.
            public var line: Int?
            /// The offset in the file.
            public var byteOffset: Int?
            /// How many fields there should be.
            public var expectedFields: Int?
            /// How many fields there are.
            public var foundFields: Int?
        }
    }

    /// An index of the whole data set by a rubric.
    public struct QualityIndex: Sendable, Hashable, Codable {
        /// The rubric.
        public var rubric: DocumentIdentity
        /// The value on the rubric's own range; `nil` when nothing could be scored.
        public var value: Rational?
        /// The highest value of the range.
        public var maximum: Rational
        /// The id of the class or level reached.
        public var level: String?
        /// The name of the class or level.
        public var levelTitle: LocalizedText?
        /// `proposed`, `reported` or `official`.
        public var status: SourceStatus

        /// An index that the caller had scored.
        public init(
            rubric: DocumentIdentity, value: Rational?, maximum: Rational, level: String? = nil,
            levelTitle: LocalizedText? = nil, status: SourceStatus
        ) {
            self.rubric = rubric
            self.value = value
            self.maximum = maximum
            self.level = level
            self.levelTitle = levelTitle
            self.status = status
        }
    }
}

/// How a check ended.
public enum CheckStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// No more failures than allowed.
    case pass
    /// More failures than the warning limit.
    case warn
    /// More failures than the limit.
    case fail
    /// No verdict: nothing to evaluate, or the check could not run. Never a pass.
    case inconclusive
}
