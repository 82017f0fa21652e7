// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A dataset of a catalogue (`dcat:Dataset`).
public struct Dataset: Sendable {
    /// Its node in the graph.
    public var node: TermID
    /// The name by which results tell it: IRI, else first identifier, else title, else the label of the blank node.
    public var name: String
    /// The IRI, when it has one.
    public var uri: String?
    /// Identifiers, `dct:identifier` first.
    public var identifiers: [LocatedText] = []
    /// Titles.
    public var titles: [LocatedText] = []
    /// Descriptions.
    public var descriptions: [LocatedText] = []
    /// Keywords.
    public var keywords: [LocatedText] = []
    /// Themes.
    public var themes: [CodedValue] = []
    /// Who publishes it.
    public var publishers: [Agent] = []
    /// Whom to ask.
    public var contactPoints: [Agent] = []
    /// Places it is about; a text or an IRI, empty for a described location.
    public var spatial: [LocatedText] = []
    /// Spans of time it is about.
    public var temporal: [TemporalCoverage] = []
    /// How often it is updated.
    public var frequencies: [CodedValue] = []
    /// When it was first published.
    public var issued: LocatedDate?
    /// When it was last changed.
    public var modified: LocatedDate?
    /// When its metadata were last changed (CKAN `metadata_modified`): alone it never says that data are fresh.
    public var metadataModified: LocatedDate?
    /// Languages.
    public var languages: [CodedValue] = []
    /// Licences stated on the dataset itself.
    public var licences: [CodedValue] = []
    /// Access rights.
    public var accessRights: [CodedValue] = []
    /// Statements of rights.
    public var rights: [LocatedText] = []
    /// Pages where a person gets it.
    public var landingPages: [LocatedLink] = []
    /// Standards it conforms to.
    public var conformsTo: [LocatedLink] = []
    /// Legislation that makes it available.
    public var legislation: [LocatedLink] = []
    /// Categories of high-value datasets.
    public var highValueCategories: [LocatedLink] = []
    /// The series it belongs to, by IRI.
    public var inSeries: [LocatedLink] = []
    /// Statements of provenance.
    public var provenance: [LocatedText] = []
    /// The security classification that the file declares, such as "state secret"; see ``Dataset/isStateSecret``.
    public var classifications: [LocatedText] = []
    /// Names of fields that the file states, for the personal-data lint.
    public var fieldNames: [LocatedText] = []
    /// A recorded review of personal data.
    public var privacyReviews: [LocatedText] = []
    /// Its distributions.
    public var distributions: [Distribution] = []
    /// Whether something declares the dataset a state secret: it must not be open at all.
    public var isStateSecret = false
    /// Where it is described.
    public var place: CataloguePlace

    /// A dataset of which only the name is known.
    public init(node: TermID, name: String, place: CataloguePlace) {
        self.node = node
        self.name = name
        self.place = place
    }
}

/// A span of time that a dataset is about.
public struct TemporalCoverage: Sendable, Hashable {
    /// Its first day.
    public var start: LocatedDate?
    /// Its last day.
    public var end: LocatedDate?
    /// The text, where the file gives one text instead of two dates.
    public var text: String?
    /// Where it stands.
    public var place: CataloguePlace

    /// Makes a span.
    public init(start: LocatedDate? = nil, end: LocatedDate? = nil, text: String? = nil, place: CataloguePlace) {
        self.start = start
        self.end = end
        self.text = text
        self.place = place
    }
}

/// A form in which a dataset can be had (`dcat:Distribution`).
public struct Distribution: Sendable {
    /// Its node in the graph.
    public var node: TermID
    /// The name by which results tell it: IRI, else title, else its first link, else the label of the blank node.
    public var name: String
    /// The IRI, when it has one.
    public var uri: String?
    /// Titles.
    public var titles: [LocatedText] = []
    /// Descriptions.
    public var descriptions: [LocatedText] = []
    /// Where it can be reached.
    public var accessURLs: [LocatedLink] = []
    /// Where its file is.
    public var downloadURLs: [LocatedLink] = []
    /// File formats (EU file types).
    public var formats: [CodedValue] = []
    /// Media types; the code is `type/subtype`.
    public var mediaTypes: [CodedValue] = []
    /// Formats of the package around the file.
    public var packageFormats: [CodedValue] = []
    /// Licences, also those that were copied down from the dataset by a reader (see ``hasInheritedLicence``).
    public var licences: [CodedValue] = []
    /// Whether the licence was stated on the dataset, as CKAN and DCAT-US do, and copied down.
    public var hasInheritedLicence = false
    /// Statements of rights.
    public var rights: [LocatedText] = []
    /// Size in bytes.
    public var byteSize: LocatedNumber?
    /// When it was first published.
    public var issued: LocatedDate?
    /// When it was last changed.
    public var modified: LocatedDate?
    /// When its file was last changed (CKAN `last_modified`).
    public var lastModified: LocatedDate?
    /// How long it will be available.
    public var availability: CodedValue?
    /// Its state in its life.
    public var status: CodedValue?
    /// Standards or schemas it conforms to.
    public var conformsTo: [LocatedLink] = []
    /// Names of fields that the file states.
    public var fieldNames: [LocatedText] = []
    /// The services that give access.
    public var accessServices: [LocatedLink] = []
    /// Where it is described.
    public var place: CataloguePlace

    /// A distribution of which only the name is known.
    public init(node: TermID, name: String, place: CataloguePlace) {
        self.node = node
        self.name = name
        self.place = place
    }
}

/// A service that gives access to data (`dcat:DataService`).
public struct DataService: Sendable {
    /// Its node in the graph.
    public var node: TermID
    /// The name by which results tell it.
    public var name: String
    /// The IRI, when it has one.
    public var uri: String?
    /// Titles.
    public var titles: [LocatedText] = []
    /// Descriptions.
    public var descriptions: [LocatedText] = []
    /// Where it answers.
    public var endpointURLs: [LocatedLink] = []
    /// Where it is described.
    public var endpointDescriptions: [LocatedLink] = []
    /// Datasets it serves, by IRI.
    public var servesDatasets: [LocatedLink] = []
    /// Licences.
    public var licences: [CodedValue] = []
    /// Whom to ask.
    public var contactPoints: [Agent] = []
    /// Where it is described in the file.
    public var place: CataloguePlace

    /// A service of which only the name is known.
    public init(node: TermID, name: String, place: CataloguePlace) {
        self.node = node
        self.name = name
        self.place = place
    }
}

/// A series of datasets (`dcat:DatasetSeries`).
public struct DatasetSeries: Sendable {
    /// Its node in the graph.
    public var node: TermID
    /// The name by which results tell it.
    public var name: String
    /// The IRI, when it has one.
    public var uri: String?
    /// Titles.
    public var titles: [LocatedText] = []
    /// Descriptions.
    public var descriptions: [LocatedText] = []
    /// How often it is updated.
    public var frequencies: [CodedValue] = []
    /// Where it is described.
    public var place: CataloguePlace

    /// A series of which only the name is known.
    public init(node: TermID, name: String, place: CataloguePlace) {
        self.node = node
        self.name = name
        self.place = place
    }
}
