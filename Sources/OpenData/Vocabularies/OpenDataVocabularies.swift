// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The code lists that catalogues are held against, read from the documents of kind `vocabulary`.
///
/// Loaded once and handed on: nothing here changes, and nothing is read from disk or network.
public struct OpenDataVocabularies: Sendable {
    /// File types with what is known of each.
    public var fileTypes = FileTypes()
    /// Media types.
    public var mediaTypes = MediaTypes()
    /// Licences with their openness.
    public var licences = Licences()
    /// Access rights.
    public var accessRights = CodeList()
    /// Update frequencies.
    public var frequencies = Frequencies()
    /// Themes.
    public var themes = CodeList()
    /// Languages.
    public var languages = CodeList()
    /// How long a distribution will be available.
    public var availabilities = CodeList()
    /// The state of a distribution in its life.
    public var distributionStatuses = CodeList()

    /// Empty lists: every value is unrecognised.
    public init() {}
}

/// A list of codes with the spellings that mean each of them.
public struct CodeList: Sendable {
    /// The IRI that stands before each code, such as `http://publications.europa.eu/resource/authority/language/`.
    public var base = ""
    /// By normalised spelling (see ``normalised(_:)``), the code.
    var aliases: [String: String] = [:]
    /// Every code of the list.
    var codes: Set<String> = []

    /// An empty list.
    public init() {}

    /// The value as the list understands it.
    public func value(of raw: String, isIRI: Bool, at place: CataloguePlace) -> CodedValue {
        let found = lookup(raw)
        return CodedValue(
            raw: raw, isIRI: isIRI, code: found?.code, recognition: found?.how ?? .unrecognised, place: place)
    }

    /// The code of a spelling: an IRI of the list with either scheme is exact, all else an alias.
    public func lookup(_ raw: String) -> (code: String, how: CodedValue.Recognition)? {
        if let code = Self.code(of: raw, below: base), codes.contains(code) { return (code, .exact) }
        return aliases[Self.normalised(raw)].map { ($0, .alias) }
    }

    /// The last part of an IRI below a base, whatever the scheme.
    static func code(of raw: String, below base: String) -> String? {
        guard !base.isEmpty else { return nil }
        let (text, base) = (withoutScheme(raw), withoutScheme(base))
        guard text.utf8.count > base.utf8.count, text.utf8.starts(with: base.utf8) else { return nil }
        return String(text.dropFirst(base.count))
    }

    static func withoutScheme(_ text: String) -> Substring {
        for scheme in ["http://", "https://"] where text.utf8.starts(with: scheme.utf8) {
            return text.dropFirst(scheme.count)
        }
        return text[...]
    }

    /// A spelling without what does not matter: lower case, no scheme, `www.`, surrounding blanks or closing slash.
    static func normalised(_ raw: String) -> String {
        var text = raw.lowercased()[...]
        text = text.drop { $0.isWhitespace }
        while let last = text.last, last.isWhitespace || last == "/" { text = text.dropLast() }
        for prefix in ["http://", "https://", "www."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        return String(text)
    }
}

/// File types (EU authority table) and what is known of each.
public struct FileTypes: Sendable {
    /// What is known of a file type.
    public struct Facts: Hashable, Sendable {
        /// A program can read the data out of it.
        public var isMachineReadable: Bool
        /// Nobody owns the format.
        public var isNonProprietary: Bool
        /// The stars of the five-star scheme that the format alone is worth, 0 to 4.
        public var stars: Int

        /// Makes facts.
        public init(isMachineReadable: Bool, isNonProprietary: Bool, stars: Int) {
            self.isMachineReadable = isMachineReadable
            self.isNonProprietary = isNonProprietary
            self.stars = stars
        }
    }

    /// The codes.
    public var list = CodeList()
    /// By code; a code without facts has none known.
    var facts: [String: Facts] = [:]
    /// By media type without parameters, the file type.
    var byMediaType: [String: String] = [:]
    /// By ending of a file name, such as `csv` or `csv.zip`, the file type.
    var byEnding: [String: String] = [:]

    /// Empty.
    public init() {}

    /// What is known of a code.
    public func facts(of code: String) -> Facts? { facts[code] }
}

/// Media types: those of the table, and any `type/subtype` of a registered top-level type.
public struct MediaTypes: Sendable {
    /// The IRI before each type.
    public var base = "https://www.iana.org/assignments/media-types/"
    /// Media types that the table lists as registered with IANA.
    var registered: Set<String> = []
    /// By normalised spelling, the media type.
    var aliases: [String: String] = [:]

    /// Empty.
    public init() {}
}

/// Licences and whether each is open.
public struct Licences: Sendable {
    /// Whether a licence is open by the Open Definition.
    public enum Openness: String, Hashable, Sendable, Codable, CaseIterable {
        /// Approved.
        case open
        /// Rejected, such as every NC and ND licence.
        case closed
        /// Not reviewed: neither open nor closed.
        case unknown
    }

    /// What is known of a licence.
    public struct Facts: Hashable, Sendable {
        /// Its openness.
        public var openness: Openness
        /// Whether it stands in the licence table of the EU.
        public var isInEUTable: Bool
        /// The SPDX id, when there is one.
        public var spdx: String?
        /// Whether it states nothing but what the law grants.
        public var isStatutoryGrant: Bool
        /// Whether it restricts use in a way that the open-data law does not allow, such as "non-commercial".
        public var isRestrictive: Bool

        /// Makes facts.
        public init(
            openness: Openness, isInEUTable: Bool, spdx: String? = nil, isStatutoryGrant: Bool = false,
            isRestrictive: Bool = false
        ) {
            self.openness = openness
            self.isInEUTable = isInEUTable
            self.spdx = spdx
            self.isStatutoryGrant = isStatutoryGrant
            self.isRestrictive = isRestrictive
        }
    }

    /// The codes: those of the EU table where there is one, else the id in the Open Definition list.
    public var list = CodeList()
    /// By code.
    var facts: [String: Facts] = [:]

    /// Empty.
    public init() {}

    /// What is known of a code.
    public func facts(of code: String) -> Facts? { facts[code] }
}

/// Update frequencies and the longest age each allows.
public struct Frequencies: Sendable {
    /// How "three times a year" is read.
    public enum Reading: String, Hashable, Sendable, Codable, CaseIterable {
        /// The data may be as old as the whole period: 365 days.
        case lenient
        /// The data may be as old as the share of the period: 122 days.
        case strict
    }

    /// What is known of a frequency.
    public struct Facts: Hashable, Sendable {
        /// The longest age in days under the lenient reading; `nil` when there is no deadline.
        public var lenientDays: Int?
        /// The longest age in days under the strict reading.
        public var strictDays: Int?
        /// Whether no further updates are promised: the data are an archive.
        public var isArchive: Bool

        /// Makes facts.
        public init(lenientDays: Int?, strictDays: Int?, isArchive: Bool = false) {
            self.lenientDays = lenientDays
            self.strictDays = strictDays
            self.isArchive = isArchive
        }
    }

    /// The codes of the EU table.
    public var list = CodeList()
    /// By code.
    var facts: [String: Facts] = [:]
    /// Spellings that mean two codes in use, with both: they are understood, and told.
    var ambiguous: [String: [String]] = [:]

    /// Empty.
    public init() {}

    /// What is known of a code.
    public func facts(of code: String) -> Facts? { facts[code] }

    /// The longest allowed age in days; `nil` when the frequency sets no deadline.
    public func longestAge(of code: String, reading: Reading = .lenient) -> Int? {
        guard let facts = facts[code] else { return nil }
        return reading == .strict ? facts.strictDays : facts.lenientDays
    }
}
