// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What a check demands, with its parameters. Columns are indices into `QualitySuite.columns`, lists into
/// `QualitySuite.lists`: the loader has resolved every name.
public enum CheckSubject: Sendable {
    /// The value can be read as the column's declared type.
    case type(column: Int)
    /// The value has a format of the library.
    case format(column: Int, ValueFormat)
    /// The whole value matches a pattern of the documented dialect.
    case pattern(column: Int, PatternText)
    /// The value lies in a range; numbers, dates and timestamps by the column's type.
    case range(column: Int, ValueRange)
    /// The number of Unicode scalars lies in a range.
    case length(column: Int, atLeast: Int, atMost: Int?)
    /// The value is one of a list.
    case inSet(column: Int, list: Int)
    /// The value carries a right check digit.
    case checkDigit(column: Int, ValueFormat)
    /// A row rule holds.
    case rule(CheckedRule)
    /// The value equals that of a reference list, found by key.
    case equalsReference(column: Int, key: [Int], list: Int, listKey: [Int], listColumn: Int)
    /// A birth date or sex agrees with what a personal identification number says.
    case agreesWithPersonalId(id: Int, birthDate: Int?, sex: Int?, male: [String], female: [String])
    /// The columns are there.
    case columnsPresent([Int])
    /// The value is neither missing nor a placeholder.
    case notMissing(column: Int)
    /// The value is there wherever a condition holds.
    case requiredWhen(column: Int, condition: CheckedRule)
    /// The number of rows lies in a range.
    case rowCount(atLeast: Int?, atMost: Int?)
    /// The keys of a reference population occur.
    case coverage(columns: [Int], list: Int, listColumns: [Int])
    /// Each group of a reference list has rows.
    case groupCoverage(column: Int, list: Int, listColumn: Int, atLeast: Int)
    /// Rows can be read: right number of fields, closed quotes, fields of bearable length.
    case structure
    /// No two rows have the same key.
    case unique(columns: [Int])
    /// No two rows are the same in every column.
    case duplicateRows
    /// No two different keys become the same after folding case, blanks and tone placement.
    case nearDuplicates(columns: [Int])
    /// No blanks at either end.
    case trimmed(column: Int)
    /// Unicode normal form C.
    case nfc(column: Int)
    /// No control characters.
    case controlCharacters(column: Int)
    /// No word mixes Latin with look-alike letters of other scripts.
    case mixedScripts(column: Int)
    /// Valid UTF-8.
    case validUTF8(column: Int)
    /// No HTML and no start of a spreadsheet formula.
    case markup(column: Int)
    /// No outliers by the robust z-score or by the interquartile range.
    case outliers(column: Int, OutlierMethod, threshold: Rational)
    /// All dates of the column are written in one format.
    case oneDateFormat(column: Int)
    /// No value has lost leading zeros that its format asks for.
    case leadingZeros(column: Int, digits: [Int])
    /// The value is no older than a period before the date of judgement.
    case updatedWithin(column: Int, CalendarPeriod)
    /// The newest value is no older than a period before the date of judgement.
    case newest(column: Int, CalendarPeriod)
    /// The value is not after the date of judgement.
    case notFuture(column: Int)
    /// Shares of rows per band of age.
    case ageBands(column: Int, [AgeBand])
    /// Each value is no smaller (or no larger) than the one of the row before.
    case monotone(column: Int, isIncreasing: Bool, isStrict: Bool)
    /// The value occurs as a key of a list, where it says so valid on the date of a column or of judgement.
    case foreignKey(columns: [Int], list: Int, listColumns: [Int], validOn: ValidityDate)
    /// Two data sets have the same value for the same key.
    case sameValue(column: Int, key: [Int], list: Int, listKey: [Int], listColumn: Int)
    /// Rows that agree in some columns agree in another.
    case dependsOn(determinants: [Int], dependent: Int)
    /// A total agrees with another.
    case totals(TotalRule)
    /// The data set conforms to a data dictionary: names, types, code lists.
    case dictionary
    /// The suite's own description of the data set is complete.
    case metadata
    /// Column names follow the dictionary, or the house pattern.
    case names(PatternText?)
    /// No personal column is without a declared access rule.
    case personalAccess
    /// The data set is connected for sharing, and calls are answered.
    case sharing

    /// How outliers are told.
    public enum OutlierMethod: String, Hashable, Sendable, CaseIterable, Codable {
        /// |x − median| / (1.4826 × median absolute deviation) above the threshold (Iglewicz and Hoaglin; 3.5 usual).
        case robustZ = "robust_z"
        /// Below Q1 − k × IQR or above Q3 + k × IQR (Tukey; k = 1.5 usual).
        case interquartile = "iqr"
    }

    /// On which date an entry of a list must be valid.
    public enum ValidityDate: Hashable, Sendable {
        /// The list has no dates, or they do not matter.
        case any
        /// The date of judgement.
        case asOf
        /// The date in a column of the row.
        case column(Int)
    }
}

/// A pattern as written, with the compiled automaton beside it.
public struct PatternText: Sendable {
    /// The text in the suite.
    public let text: String
    let pattern: BytePattern
}

/// A row rule as written, parsed and type-checked against the columns of the suite.
public struct CheckedRule: Sendable {
    /// The text in the suite.
    public let text: String
    let rule: TypedRowRule
}

/// A range of numbers, dates or timestamps.
public struct ValueRange: Sendable, Hashable {
    /// One end.
    public struct Bound: Sendable, Hashable {
        /// Where it lies.
        public enum Value: Sendable, Hashable {
            /// A number.
            case number(Rational)
            /// A day; for timestamps its first moment (lower bounds) or its last (upper bounds).
            case date(CalendarDate)
            /// The date of judgement.
            case asOf
        }
        /// Where it lies.
        public let value: Value
        /// Whether the bound itself is in the range.
        public let isIncluded: Bool

        /// Makes a bound.
        public init(_ value: Value, isIncluded: Bool = true) {
            self.value = value
            self.isIncluded = isIncluded
        }
    }
    /// The lower end; `nil` when there is none.
    public let low: Bound?
    /// The upper end; `nil` when there is none.
    public let high: Bound?

    /// Makes a range.
    public init(low: Bound?, high: Bound?) {
        self.low = low
        self.high = high
    }
}

/// A band of age with limits on the share of rows in it.
public struct AgeBand: Sendable, Hashable {
    /// Its name in results.
    public let id: String
    /// Rows up to this old, and older than the band before, are in it; `nil` for all that is older still.
    public let upTo: CalendarPeriod?
    /// The smallest share of evaluated rows that must be in it.
    public let atLeast: Rational?
    /// The largest share of evaluated rows that may be in it.
    public let atMost: Rational?
}

/// A total and what it must agree with.
public struct TotalRule: Sendable {
    /// What the sum of a column must equal.
    public enum Other: Sendable {
        /// A number.
        case number(Rational)
        /// The sum of another column.
        case column(Int)
        /// A column of a list, whose keys are the groups.
        case list(Int, key: Int, value: Int)
    }
    /// The summed column.
    public let column: Int
    /// The column whose values are the groups; `nil` for one total over all rows.
    public let group: Int?
    /// What it must agree with.
    public let other: Other
    /// The largest difference that is allowed.
    public let tolerance: Rational
}
