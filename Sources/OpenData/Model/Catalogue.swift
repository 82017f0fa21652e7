// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A catalogue of datasets, as far as it could be read.
///
/// Every list is in canonical order: by identity, or by content for resources without one. The order and the syntax of
/// the file do not matter.
public struct Catalogue: Sendable {
    /// The format that a catalogue was read from.
    public enum Format: String, Hashable, Sendable, Codable, CaseIterable {
        /// DCAT in JSON-LD.
        case jsonLD = "json-ld"
        /// DCAT in Turtle.
        case turtle
        /// DCAT in N-Triples.
        case nTriples = "n-triples"
        /// DCAT in RDF/XML.
        case rdfXML = "rdf-xml"
        /// DCAT-US 1.1 `data.json`.
        case dcatUS = "dcat-us-1.1"
        /// An answer of CKAN, or a list of such answers.
        case ckan
    }

    /// What it was read from.
    public var source: CatalogueSource
    /// How.
    public var format: Format
    /// Everything that was stated, for checks of the profile.
    public var graph: RDFGraph
    /// Its node; `nil` when the file describes datasets without a catalogue.
    public var node: TermID?
    /// The name to show: the IRI, else `nil`.
    public var uri: String?
    /// Titles.
    public var titles: [LocatedText] = []
    /// Descriptions.
    public var descriptions: [LocatedText] = []
    /// Who publishes it.
    public var publishers: [Agent] = []
    /// Its home page.
    public var homepages: [LocatedLink] = []
    /// Languages.
    public var languages: [CodedValue] = []
    /// Licences of the catalogue itself.
    public var licences: [CodedValue] = []
    /// When it was first published.
    public var issued: LocatedDate?
    /// When it was last changed. Often the moment of the request: it never says that data are fresh.
    public var modified: LocatedDate?
    /// The datasets, also those that no catalogue lists.
    public var datasets: [Dataset] = []
    /// The data services.
    public var services: [DataService] = []
    /// The series of datasets.
    public var series: [DatasetSeries] = []
    /// Links from catalogue or datasets to resources of the same file that is said nothing of (INT-2).
    public var danglingLinks: [DanglingLink] = []

    /// A catalogue without content.
    public init(source: CatalogueSource, format: Format, graph: RDFGraph) {
        self.source = source
        self.format = format
        self.graph = graph
    }
}

/// A link to a resource that the file does not describe.
public struct DanglingLink: Hashable, Sendable {
    /// From where.
    public let subject: String
    /// Through which property.
    public let property: CatalogueProperty
    /// To what.
    public let target: String
    /// Where the link stands.
    public let place: CataloguePlace

    /// Makes a link.
    public init(subject: String, property: CatalogueProperty, target: String, place: CataloguePlace) {
        self.subject = subject
        self.property = property
        self.target = target
        self.place = place
    }
}

/// A person or organisation.
public struct Agent: Sendable, Hashable {
    /// The IRI, when it has one.
    public var uri: String?
    /// Names.
    public var names: [LocatedText] = []
    /// What kind of organisation.
    public var kind: CodedValue?
    /// E-mail addresses, without `mailto:`.
    public var emails: [LocatedText] = []
    /// Telephone numbers, without `tel:`.
    public var phones: [LocatedText] = []
    /// Pages.
    public var urls: [LocatedLink] = []
    /// Where it was named.
    public var place: CataloguePlace

    /// An agent that is only named.
    public init(uri: String? = nil, place: CataloguePlace) {
        self.uri = uri
        self.place = place
    }

    /// Whether anything but its existence is known.
    public var isEmpty: Bool { uri == nil && names.isEmpty && emails.isEmpty && phones.isEmpty && urls.isEmpty }
}
