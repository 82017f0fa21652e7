// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A member of an object of DCAT-US: the property it becomes and the form of its value.
struct DCATUSMember: Sendable {
    enum Property: Sendable {
        case known(CatalogueProperty)
        /// An IRI of the DCAT-US context.
        case other(String)
    }

    enum Form: Sendable {
        /// One text.
        case text
        /// A list of texts.
        case texts
        /// A code: an address of the web or a text.
        case term
        case terms
        /// A link.
        case link
        case links
        /// An e-mail address with `mailto:`.
        case mail
        /// `true` or `false`.
        case flag
        /// Two dates with a slash between them.
        case period
        case licence, publisher, contact, distributions
    }

    let property: Property
    let form: Form

    init(_ property: Property, _ form: Form) {
        self.property = property
        self.form = form
    }

    private init(_ property: CatalogueProperty, _ form: Form) { self.init(.known(property), form) }

    private init(_ iri: String, _ form: Form) { self.init(.other(iri), form) }

    // The properties follow the official context, https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld, but that
    // `accessLevel` and `theme` become what DCAT says for them.
    private static let pod = "https://project-open-data.cio.gov/v1.1/schema#"
    private static let describedBy = "http://www.w3.org/2007/05/powder-s#describedby"
    private static let references = CatalogueNamespace.dct.rawValue + "references"
    private static let subOrganizationOf = "http://www.w3.org/ns/org#subOrganizationOf"

    static let ofCatalogue: [String: DCATUSMember] = [
        "conformsTo": Self(.conformsTo, .link),
        "describedBy": Self(describedBy, .link),
        "title": Self(.title, .text),
        "description": Self(.description, .text),
        "publisher": Self(.publisher, .publisher),
        "contactPoint": Self(.contactPoint, .contact),
        "homepage": Self(.homepage, .link),
        "language": Self(.language, .terms),
        "issued": Self(.issued, .text),
        "modified": Self(.modified, .text),
        "rights": Self(.rights, .text),
    ]

    static let ofDataset: [String: DCATUSMember] = [
        "title": Self(.title, .text),
        "description": Self(.description, .text),
        "keyword": Self(.keyword, .texts),
        "modified": Self(.modified, .text),
        "issued": Self(.issued, .text),
        "publisher": Self(.publisher, .publisher),
        "contactPoint": Self(.contactPoint, .contact),
        "identifier": Self(.identifier, .text),
        "accessLevel": Self(.accessRights, .text),
        "rights": Self(.rights, .text),
        "license": Self(.license, .licence),
        "spatial": Self(.spatial, .term),
        "temporal": Self(.temporal, .period),
        "accrualPeriodicity": Self(.accrualPeriodicity, .term),
        "language": Self(.language, .terms),
        "theme": Self(.theme, .terms),
        "landingPage": Self(.landingPage, .link),
        "conformsTo": Self(.conformsTo, .link),
        "references": Self(references, .links),
        "isPartOf": Self(.isPartOf, .term),
        "describedBy": Self(describedBy, .link),
        "describedByType": Self(pod + "describedByType", .text),
        "bureauCode": Self(pod + "bureauCode", .texts),
        "programCode": Self(pod + "programCode", .texts),
        "dataQuality": Self(pod + "dataQuality", .flag),
        "primaryITInvestmentUII": Self(pod + "primaryITInvestmentUII", .text),
        "systemOfRecords": Self(pod + "systemOfRecords", .term),
        "distribution": Self(.distribution, .distributions),
    ]

    static let ofDistribution: [String: DCATUSMember] = [
        "accessURL": Self(.accessURL, .link),
        "downloadURL": Self(.downloadURL, .link),
        "mediaType": Self(.mediaType, .term),
        "format": Self(.format, .term),
        "title": Self(.title, .text),
        "description": Self(.description, .text),
        "conformsTo": Self(.conformsTo, .link),
        "describedBy": Self(describedBy, .link),
        "describedByType": Self(pod + "describedByType", .text),
        "license": Self(.license, .licence),
        "rights": Self(.rights, .text),
        "issued": Self(.issued, .text),
        "modified": Self(.modified, .text),
        "byteSize": Self(.byteSize, .text),
    ]

    static let ofPublisher: [String: DCATUSMember] = [
        "name": Self(.name, .text),
        "subOrganizationOf": Self(subOrganizationOf, .publisher),
    ]

    static let ofContact: [String: DCATUSMember] = [
        "fn": Self(.vcardName, .text),
        "hasEmail": Self(.vcardEmail, .mail),
    ]
}
