// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A text of a catalogue.
public struct LocatedText: Hashable, Sendable {
    /// The text as it stands in the file.
    public let text: String
    /// Its language tag in lower case, when it has one.
    public let language: String?
    /// Where it stands.
    public let place: CataloguePlace

    /// Makes a text.
    public init(_ text: String, language: String? = nil, place: CataloguePlace) {
        self.text = text
        self.language = language
        self.place = place
    }
}

/// A link of a catalogue.
public struct LocatedLink: Hashable, Sendable {
    /// The link as it stands in the file.
    public let text: String
    /// Whether the file gave it as a link (an IRI) and not as a text.
    public let isIRI: Bool
    /// Where it stands.
    public let place: CataloguePlace

    /// Makes a link.
    public init(_ text: String, isIRI: Bool = true, place: CataloguePlace) {
        self.text = text
        self.isIRI = isIRI
        self.place = place
    }
}

/// A value of a closed list, as it was written and as it was understood.
public struct CodedValue: Hashable, Sendable {
    /// How the code was found.
    public enum Recognition: String, Hashable, Sendable, Codable, CaseIterable {
        /// The official identifier itself.
        case exact
        /// A spelling that the vocabulary lists as meaning the same.
        case alias
        /// A rule of thumb, such as the ending of a file name.
        case guessed
        /// Not understood.
        case unrecognised
    }

    /// The value as it stands in the file.
    public let raw: String
    /// Whether the file gave it as an IRI and not as a text.
    public let isIRI: Bool
    /// The code in the vocabulary, such as `CSV` or `CC_BY_4_0`; `nil` when it was not understood.
    public let code: String?
    /// How the code was found.
    public let recognition: Recognition
    /// Where it stands.
    public let place: CataloguePlace

    /// Makes a value.
    public init(raw: String, isIRI: Bool, code: String?, recognition: Recognition, place: CataloguePlace) {
        self.raw = raw
        self.isIRI = isIRI
        self.code = code
        self.recognition = recognition
        self.place = place
    }
}

/// A date or time of a catalogue.
public struct LocatedDate: Hashable, Sendable {
    /// What is wrong with a date.
    public enum Problem: String, Hashable, Sendable, Codable, CaseIterable {
        /// No date at all.
        case unreadable
        /// A year or a month only.
        case imprecise
        /// An interval where a day is asked for.
        case interval
        /// A stand-in such as 1900-01-01 or 1970-01-01.
        case placeholder
        /// A datatype that does not fit the text, such as `xsd:date` around a time of day.
        case mistyped
    }

    /// The date as it stands in the file.
    public let raw: String
    /// The day; for a year or month its last day, for an interval its end. `nil` when there is none.
    public let day: CalendarDate?
    /// What is wrong with it, if anything. A day may be known all the same.
    public let problem: Problem?
    /// Where it stands.
    public let place: CataloguePlace

    /// Makes a date.
    public init(raw: String, day: CalendarDate?, problem: Problem? = nil, place: CataloguePlace) {
        self.raw = raw
        self.day = day
        self.problem = problem
        self.place = place
    }
}

/// A number of a catalogue, such as a size in bytes.
public struct LocatedNumber: Hashable, Sendable {
    /// The number as it stands in the file.
    public let raw: String
    /// The whole number; `nil` when it is none or below 0.
    public let value: Int?
    /// Where it stands.
    public let place: CataloguePlace

    /// Makes a number.
    public init(raw: String, value: Int?, place: CataloguePlace) {
        self.raw = raw
        self.value = value
        self.place = place
    }
}
