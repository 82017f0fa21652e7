// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DelimitedText
public import Evidence
public import LocatedYAML

/// What is checked of one data set: its description, its columns, the reference lists and the checks.
///
/// A suite says nothing about how it is run: the engine of this module runs it over rows, a translation to SQL must give
/// the same counts.
public struct QualitySuite: Sendable {
    /// Its id, version and hash.
    public let identity: DocumentIdentity
    /// Its name.
    public let title: LocalizedText
    /// The data set it is about.
    public let dataset: DatasetDescription
    /// How its rows are written.
    public let source: SourceDescription
    /// The declared columns in the order of the suite. Checks name columns by index into this list.
    public let columns: [ColumnDeclaration]
    /// Reference lists.
    public let lists: [ReferenceList]
    /// The checks, implied ones first, in the order of the suite.
    public let checks: [QualityCheck]
    /// The shared data dictionary that `dataset.dictionary` names; `nil` when there is none.
    public let dictionary: DataDictionary?
    /// What the rules rest on.
    public let sources: [DocumentSource]
    /// Whether columns that are not declared are allowed (they then only count in duplicate rows).
    public let allowsOtherColumns: Bool
}

/// What the suite says of the data set itself; the check `metadata` asks for all of it.
public struct DatasetDescription: Sendable {
    /// Its id; the second part of measure names.
    public let id: String
    /// Its name.
    public let title: LocalizedText?
    /// The unit that answers for it.
    public let owner: LocalizedText?
    /// Its persistent identifier, such as a code or a URL.
    public let identifier: String?
    /// The licence under which it is published, or the rule of access.
    public let licence: String?
    /// Who may use it and how, when it is not open.
    public let accessRule: LocalizedText?
    /// How it is classified.
    public let classification: Classification
    /// How often it is promised to be updated.
    public let updatePeriod: CalendarPeriod?
    /// Where it is described in the shared data dictionary.
    public let dictionary: String?
    /// How it is shared; measures `sharing.*`.
    public let sharing: SharingFigures?
    /// Where it comes from.
    public let origin: LocalizedText?

    /// How data may be handled.
    public enum Classification: String, Hashable, Sendable, CaseIterable, Codable {
        /// Open to all.
        case open
        /// For use inside state bodies.
        case `internal`
        /// Personal or otherwise restricted.
        case restricted
        /// A state secret: refused by every command that reads data.
        case stateSecret = "state_secret"
    }
}

/// How a data set is shared, as figures the owner gives.
public struct SharingFigures: Sendable, Hashable {
    /// Since when it is connected through the provincial or national integration platform; `nil` when it is not.
    public let connectedSince: CalendarDate?
    /// The platform.
    public let platform: String?
    /// The number of systems that use it.
    public let consumingSystems: Int?
    /// Calls answered.
    public let callsAnswered: Int?
    /// Calls made.
    public let calls: Int?
}

/// A declared column.
public struct ColumnDeclaration: Sendable {
    /// The name in the header, exactly.
    public let name: String
    /// The name in measures and ids of checks: [a-z0-9_-], made from the name when the suite gives none.
    public let id: String
    /// Its name for people.
    public let title: LocalizedText?
    /// What it holds.
    public let description: LocalizedText?
    /// The type of its values.
    public let type: ColumnType
    /// Its format in the library.
    public let format: ValueFormat?
    /// Its weight among columns; 1 unless the suite says otherwise.
    public let weight: Rational
    /// Tags such as `identifier`, `linking`, `personal`.
    public let tags: [String]
    /// Who may see it, for personal columns.
    public let accessRule: LocalizedText?
    /// Whether the data must have it: declared columns must be there unless the suite calls them `optional`.
    public let isRequired: Bool
    /// How its numbers are written.
    let numbers: NumberStyle
    /// The ways in which its dates may be written.
    let dates: DateStyle
    /// Where it stands in the suite.
    public let place: Diagnostic.Place?

    /// Whether its values are masked in every output: tagged `personal`, or of a personal format.
    public var isPersonal: Bool { tags.contains("personal") || (format?.isPersonal ?? false) }
}

/// How the rows of a data set are written.
public struct SourceDescription: Sendable {
    /// The file, relative to the suite; `nil` when rows come from the call.
    public let path: String?
    /// The format; `nil`: told from the name and the first bytes.
    public let format: SourceFormat?
    /// The delimiter; `nil`: detected.
    public let delimiter: UInt8?
    /// The quote; `nil` inside: none.
    public let quote: UInt8?
    /// Whether the first record names the columns.
    public let hasHeader: Bool
    /// The encoding; `nil`: by the byte order mark, else UTF-8.
    public let encoding: TextEncoding?
    /// Spellings of a missing value besides the empty field.
    public let nullSpellings: [String]
    /// Placeholders, which are values but say nothing; `nil`: the default list.
    public let placeholders: [String]?
    /// Minutes east of Greenwich for times without an offset; 420 (+07:00) unless the suite says otherwise.
    public let offsetMinutes: Int

    /// The formats that are read.
    public enum SourceFormat: String, Hashable, Sendable, CaseIterable, Codable {
        case csv
        case jsonLines = "jsonl"
    }
}

/// A list of keys that values are held against, with further columns and dates of validity where it has them.
public struct ReferenceList: Sendable {
    /// Its id in the suite.
    public let id: String
    /// Where the entries come from.
    public let origin: Origin
    /// The columns, in order; inline lists have one, called `value`.
    public let columns: [String]
    /// The columns that together are the key, unless a check names others: indices into `columns`, at least one.
    public let key: [Int]
    /// The column from which on (included) an entry is valid: an index into `columns`.
    public let validFrom: Int?
    /// The column up to which (included) an entry is valid.
    public let validTo: Int?
    /// The sources it rests on.
    public let basis: [String]
    /// Where it stands in the suite.
    public let place: Diagnostic.Place?

    /// Where entries come from.
    public enum Origin: Sendable {
        /// Values in the suite.
        case inline([String])
        /// A delimited file, relative to the suite.
        case file(String, delimiter: UInt8?)
    }
}
