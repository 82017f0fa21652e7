// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a profile tells of one column. Counts are of all rows that could be read.
public struct ColumnProfile: Sendable, Hashable {
    /// The name in the header.
    public var name: String
    /// All rows.
    public var rows: Int
    /// Rows without a value.
    public var missing: Int
    /// Values that say nothing, such as "không rõ".
    public var placeholders: Int
    /// How the values can be read; `nil` for plain text.
    public var reading: RecognisedReading?
    /// The number of different values; `nil` when there are more than were counted.
    public var distinct: Int?
    /// Values that repeat an earlier one; `nil` with `distinct`.
    public var repeated: Int?
    /// The smallest and largest value, as they are written, of columns read as numbers, dates or points in time.
    public var extremes: Extremes?
    /// All values when there are few, the most frequent first. Empty for columns that may hold personal data or identifiers.
    public var values: [ValueCount]
    /// The number of characters when every value has the same; `nil` otherwise.
    public var uniformLength: Int?
    /// Whether every value consists of ASCII digits.
    public var isAllDigits: Bool
    /// Values with blanks at an end.
    public var untrimmed: Int
    /// Values that are not in Unicode normal form C.
    public var notComposed: Int
    /// Whether values may say something about a person, by their format or the name of the column.
    public var isPersonal: Bool
    /// Whether values seem to name things: then none is listed.
    public var isIdentifier: Bool

    /// Rows with a value.
    public var present: Int { rows - missing }

    /// One value and how often it occurs.
    public struct ValueCount: Sendable, Hashable {
        /// The value.
        public var text: String
        /// Rows that have it.
        public var count: Int
    }

    /// The ends of the range of values.
    public struct Extremes: Sendable, Hashable {
        /// The smallest, as a suite writes it.
        public var low: String
        /// The largest, as a suite writes it.
        public var high: String
    }
}

/// A way to read the values of a column, and how many of them it fits.
public struct RecognisedReading: Sendable, Hashable {
    /// The type.
    public var type: ColumnType
    /// The format of the library; `nil` when the type says it all.
    public var format: ValueFormat?
    /// How numbers are written: `plain`, `vi` or `en`.
    public var numbers: String?
    /// How dates are written: `iso` or `vn`.
    public var dates: String?
    /// Values that it fits.
    public var support: Int
}

/// A column whose value follows from that of another.
public struct RecognisedDependency: Sendable, Hashable {
    /// The column that decides.
    public var determinant: String
    /// The column that follows.
    public var dependent: String
    /// Rows with a value in both.
    public var rows: Int
    /// Rows whose value is the most frequent one of their group.
    public var support: Int
}

/// What a file looks like: enough to draft a suite for it.
public struct DataProfile: Sendable, Hashable {
    /// The name of the file, without its folder.
    public var name: String
    /// The delimiter; `nil` for JSON Lines.
    public var delimiter: UInt8?
    /// Whether the first record names the columns.
    public var hasHeader: Bool
    /// The encoding when it is not UTF-8.
    public var encoding: String?
    /// Spellings of a missing value that were met and taken as such.
    public var nullSpellings: [String]
    /// Rows that could be read.
    public var rows: Int
    /// Rows that could not.
    public var unreadable: Int
    /// Rows that repeat an earlier one in every column; `nil` when there were too many to tell.
    public var duplicateRows: Int?
    /// The columns in the order of the file.
    public var columns: [ColumnProfile]
    /// Dependencies between columns.
    public var dependencies: [RecognisedDependency]
}
