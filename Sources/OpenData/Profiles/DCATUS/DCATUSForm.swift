// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The form of a value in DCAT-US 1.1.
enum DCATUSForm: Sendable {
    /// A text of at least one character and at most so many.
    case text(longest: Int?)
    /// A list of at least one text.
    case texts(areUnique: Bool)
    /// One of some words.
    case words([String])
    /// A list of at least one code, none twice.
    case codes(DCATUSCode)
    case investment
    case uri
    /// A list of at least one address, none twice.
    case uris
    case mail
    case mediaType
    case languages
    case frequency
    case date
    /// A date, or how often it changes.
    case modified
    case temporal
    case flag
    case object(DCATUSObject)
    case listOfDistributions
    case listOfDatasets
}

/// A code of the federal budget; the schemas look for it anywhere in the text.
enum DCATUSCode: Sendable {
    case bureau, program
}

/// An object of DCAT-US 1.1.
enum DCATUSObject: Sendable {
    case catalogue, dataset, contact, publisher, distribution

    /// What it is, in the words of the official context.
    var name: String {
        switch self {
        case .catalogue: "dcat:Catalog"
        case .dataset: "dcat:Dataset"
        case .contact: "vcard:Contact"
        case .publisher: "org:Organization"
        case .distribution: "dcat:Distribution"
        }
    }

    /// The part of a check's id that names it.
    var id: String {
        switch self {
        case .catalogue: "catalog"
        case .dataset: "dataset"
        case .contact: "contact"
        case .publisher: "publisher"
        case .distribution: "distribution"
        }
    }

    var table: DCATUSTable {
        switch self {
        case .catalogue: .catalogue
        case .dataset: .dataset
        case .contact: .contact
        case .publisher: .publisher
        case .distribution: .distribution
        }
    }
}

/// The members of one kind of object, found by their key.
struct DCATUSTable: Sendable {
    let properties: [DCATUSProperty]
    let positions: [String: Int]

    private init(_ properties: [DCATUSProperty]) {
        self.properties = properties
        var positions: [String: Int] = [:]
        for (position, property) in properties.enumerated() { positions[property.key] = position }
        self.positions = positions
    }

    static let catalogue = Self(DCATUSProperty.ofCatalogue)
    static let dataset = Self(DCATUSProperty.ofDataset)
    static let contact = Self(DCATUSProperty.ofContact)
    static let publisher = Self(DCATUSProperty.ofPublisher)
    static let distribution = Self(DCATUSProperty.ofDistribution)
}
