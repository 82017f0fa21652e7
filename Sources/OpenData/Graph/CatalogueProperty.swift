// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A namespace of the vocabularies that catalogues are written in.
public enum CatalogueNamespace: String, CaseIterable, Sendable {
    /// RDF.
    case rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    /// Data Catalog Vocabulary (W3C DCAT 3).
    case dcat = "http://www.w3.org/ns/dcat#"
    /// Dublin Core terms.
    case dct = "http://purl.org/dc/terms/"
    /// Friend of a friend.
    case foaf = "http://xmlns.com/foaf/0.1/"
    /// vCard ontology.
    case vcard = "http://www.w3.org/2006/vcard/ns#"
    /// Asset description metadata schema.
    case adms = "http://www.w3.org/ns/adms#"
    /// Software package data exchange: checksums.
    case spdx = "http://spdx.org/rdf/terms#"
    /// Web ontology language.
    case owl = "http://www.w3.org/2002/07/owl#"
    /// Simple knowledge organisation system.
    case skos = "http://www.w3.org/2004/02/skos/core#"
    /// DCAT-AP.
    case dcatap = "http://data.europa.eu/r5r/"
    /// schema.org.
    case schema = "http://schema.org/"
    /// RDF schema.
    case rdfs = "http://www.w3.org/2000/01/rdf-schema#"
    /// What readers of other formats keep that DCAT has no property for; never read from a file.
    case own = "urn:swift-data-governance:"
}

/// A property that the model or the checks read.
///
/// Every graph numbers these first, so that ``RDFGraph/values(_:_:)-(TermID,CatalogueProperty)`` looks up no text.
public enum CatalogueProperty: Int, CaseIterable, Sendable {
    /// `rdf:type`
    case type
    /// `dct:title`
    case title
    /// `dct:description`
    case description
    /// `dcat:keyword`
    case keyword
    /// `dcat:theme`
    case theme
    /// `dct:subject`
    case subject
    /// `dct:publisher`
    case publisher
    /// `dcat:contactPoint`
    case contactPoint
    /// `dct:identifier`
    case identifier
    /// `adms:identifier`
    case otherIdentifier
    /// `dct:issued`
    case issued
    /// `dct:modified`
    case modified
    /// `dct:accrualPeriodicity`
    case accrualPeriodicity
    /// `dct:spatial`
    case spatial
    /// `dct:temporal`
    case temporal
    /// `dcat:startDate`
    case startDate
    /// `dcat:endDate`
    case endDate
    /// `schema:startDate`
    case schemaStartDate
    /// `schema:endDate`
    case schemaEndDate
    /// `dct:license`
    case license
    /// `dct:accessRights`
    case accessRights
    /// `dct:rights`
    case rights
    /// `dct:language`
    case language
    /// `dcat:landingPage`
    case landingPage
    /// `foaf:homepage`
    case homepage
    /// `foaf:page`
    case page
    /// `dct:conformsTo`
    case conformsTo
    /// `dcatap:applicableLegislation`
    case applicableLegislation
    /// `dcatap:hvdCategory`
    case hvdCategory
    /// `dcatap:availability`
    case availability
    /// `dcat:inSeries`
    case inSeries
    /// `dcat:seriesMember`
    case seriesMember
    /// `dcat:next`
    case next
    /// `dcat:prev`
    case previous
    /// `dcat:first`
    case first
    /// `dcat:last`
    case last
    /// `dct:provenance`
    case provenance
    /// `dct:source`
    case source
    /// `dct:isPartOf`
    case isPartOf
    /// `dcat:version`
    case version
    /// `dcat:dataset`
    case dataset
    /// `dcat:service`
    case service
    /// `dcat:record`
    case record
    /// `dcat:catalog`
    case subCatalog
    /// `dcat:distribution`
    case distribution
    /// `dcat:accessURL`
    case accessURL
    /// `dcat:downloadURL`
    case downloadURL
    /// `dct:format`
    case format
    /// `dcat:mediaType`
    case mediaType
    /// `dcat:compressFormat`
    case compressFormat
    /// `dcat:packageFormat`
    case packageFormat
    /// `dcat:byteSize`
    case byteSize
    /// `spdx:checksum`
    case checksum
    /// `adms:status`
    case status
    /// `dcat:accessService`
    case accessService
    /// `dcat:endpointURL`
    case endpointURL
    /// `dcat:endpointDescription`
    case endpointDescription
    /// `dcat:servesDataset`
    case servesDataset
    /// `foaf:primaryTopic`
    case primaryTopic
    /// `foaf:name`
    case name
    /// `foaf:mbox`
    case mbox
    /// `dct:type`
    case agentType
    /// `vcard:fn`
    case vcardName
    /// `vcard:hasEmail`
    case vcardEmail
    /// `vcard:hasTelephone`
    case vcardPhone
    /// `vcard:hasURL`
    case vcardURL
    /// `vcard:organization-name`
    case organizationName
    /// `skos:prefLabel`
    case prefLabel
    /// `skos:notation`
    case notation
    /// `rdfs:label`
    case label
    /// `rdf:value`
    case value
    /// `owl:sameAs`
    case sameAs
    /// `skos:exactMatch`
    case exactMatch
    /// `adms:sample`
    case sample
    /// `own:classification`
    case classification
    /// `own:metadata-modified`
    case metadataModified
    /// `own:last-modified`
    case lastModified
    /// `own:field-name`
    case fieldName
    /// `own:privacy-review`
    case privacyReview

    /// The IRI of the property.
    public var iri: String {
        let (namespace, name) = parts
        return namespace.rawValue + name
    }

    /// The name with its usual prefix, such as `dct:title`.
    var shortName: String {
        let (namespace, name) = parts
        return "\(namespace):\(name)"
    }

    private var parts: (CatalogueNamespace, String) {
        switch self {
        case .type: (.rdf, "type")
        case .title: (.dct, "title")
        case .description: (.dct, "description")
        case .keyword: (.dcat, "keyword")
        case .theme: (.dcat, "theme")
        case .subject: (.dct, "subject")
        case .publisher: (.dct, "publisher")
        case .contactPoint: (.dcat, "contactPoint")
        case .identifier: (.dct, "identifier")
        case .otherIdentifier: (.adms, "identifier")
        case .issued: (.dct, "issued")
        case .modified: (.dct, "modified")
        case .accrualPeriodicity: (.dct, "accrualPeriodicity")
        case .spatial: (.dct, "spatial")
        case .temporal: (.dct, "temporal")
        case .startDate: (.dcat, "startDate")
        case .endDate: (.dcat, "endDate")
        case .schemaStartDate: (.schema, "startDate")
        case .schemaEndDate: (.schema, "endDate")
        case .license: (.dct, "license")
        case .accessRights: (.dct, "accessRights")
        case .rights: (.dct, "rights")
        case .language: (.dct, "language")
        case .landingPage: (.dcat, "landingPage")
        case .homepage: (.foaf, "homepage")
        case .page: (.foaf, "page")
        case .conformsTo: (.dct, "conformsTo")
        case .applicableLegislation: (.dcatap, "applicableLegislation")
        case .hvdCategory: (.dcatap, "hvdCategory")
        case .availability: (.dcatap, "availability")
        case .inSeries: (.dcat, "inSeries")
        case .seriesMember: (.dcat, "seriesMember")
        case .next: (.dcat, "next")
        case .previous: (.dcat, "prev")
        case .first: (.dcat, "first")
        case .last: (.dcat, "last")
        case .provenance: (.dct, "provenance")
        case .source: (.dct, "source")
        case .isPartOf: (.dct, "isPartOf")
        case .version: (.dcat, "version")
        case .dataset: (.dcat, "dataset")
        case .service: (.dcat, "service")
        case .record: (.dcat, "record")
        case .subCatalog: (.dcat, "catalog")
        case .distribution: (.dcat, "distribution")
        case .accessURL: (.dcat, "accessURL")
        case .downloadURL: (.dcat, "downloadURL")
        case .format: (.dct, "format")
        case .mediaType: (.dcat, "mediaType")
        case .compressFormat: (.dcat, "compressFormat")
        case .packageFormat: (.dcat, "packageFormat")
        case .byteSize: (.dcat, "byteSize")
        case .checksum: (.spdx, "checksum")
        case .status: (.adms, "status")
        case .accessService: (.dcat, "accessService")
        case .endpointURL: (.dcat, "endpointURL")
        case .endpointDescription: (.dcat, "endpointDescription")
        case .servesDataset: (.dcat, "servesDataset")
        case .primaryTopic: (.foaf, "primaryTopic")
        case .name: (.foaf, "name")
        case .mbox: (.foaf, "mbox")
        case .agentType: (.dct, "type")
        case .vcardName: (.vcard, "fn")
        case .vcardEmail: (.vcard, "hasEmail")
        case .vcardPhone: (.vcard, "hasTelephone")
        case .vcardURL: (.vcard, "hasURL")
        case .organizationName: (.vcard, "organization-name")
        case .prefLabel: (.skos, "prefLabel")
        case .notation: (.skos, "notation")
        case .label: (.rdfs, "label")
        case .value: (.rdf, "value")
        case .sameAs: (.owl, "sameAs")
        case .exactMatch: (.skos, "exactMatch")
        case .sample: (.adms, "sample")
        case .classification: (.own, "classification")
        case .metadataModified: (.own, "metadata-modified")
        case .lastModified: (.own, "last-modified")
        case .fieldName: (.own, "field-name")
        case .privacyReview: (.own, "privacy-review")
        }
    }
}

/// A class of resources that the model or the checks read.
public enum CatalogueClass: Int, CaseIterable, Sendable {
    /// `dcat:Catalog`
    case catalog
    /// `dcat:Dataset`
    case dataset
    /// `dcat:Distribution`
    case distribution
    /// `dcat:DataService`
    case dataService
    /// `dcat:DatasetSeries`
    case datasetSeries
    /// `dcat:CatalogRecord`
    case catalogRecord
    /// `foaf:Agent`
    case agent
    /// `vcard:Kind`
    case kind
    /// `vcard:Organization`
    case organization
    /// `dct:PeriodOfTime`
    case periodOfTime
    /// `dct:Location`
    case location
    /// `spdx:Checksum`
    case checksum

    /// The IRI of the class.
    public var iri: String {
        switch self {
        case .catalog: CatalogueNamespace.dcat.rawValue + "Catalog"
        case .dataset: CatalogueNamespace.dcat.rawValue + "Dataset"
        case .distribution: CatalogueNamespace.dcat.rawValue + "Distribution"
        case .dataService: CatalogueNamespace.dcat.rawValue + "DataService"
        case .datasetSeries: CatalogueNamespace.dcat.rawValue + "DatasetSeries"
        case .catalogRecord: CatalogueNamespace.dcat.rawValue + "CatalogRecord"
        case .agent: CatalogueNamespace.foaf.rawValue + "Agent"
        case .kind: CatalogueNamespace.vcard.rawValue + "Kind"
        case .organization: CatalogueNamespace.vcard.rawValue + "Organization"
        case .periodOfTime: CatalogueNamespace.dct.rawValue + "PeriodOfTime"
        case .location: CatalogueNamespace.dct.rawValue + "Location"
        case .checksum: CatalogueNamespace.spdx.rawValue + "Checksum"
        }
    }
}
