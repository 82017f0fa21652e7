// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A property that checks may read: a closed list, so that a pack cannot ask for what the model does not hold.
public enum ResourceProperty: String, Hashable, Sendable, Codable, CaseIterable {
    /// `dct:title`
    case title = "dct:title"
    /// `dct:description`
    case description = "dct:description"
    /// `dct:identifier`
    case identifier = "dct:identifier"
    /// `dcat:keyword`
    case keyword = "dcat:keyword"
    /// `dcat:theme`
    case theme = "dcat:theme"
    /// `dct:publisher`
    case publisher = "dct:publisher"
    /// `dcat:contactPoint`
    case contactPoint = "dcat:contactPoint"
    /// `dct:spatial`
    case spatial = "dct:spatial"
    /// `dct:temporal`
    case temporal = "dct:temporal"
    /// `dct:accrualPeriodicity`
    case frequency = "dct:accrualPeriodicity"
    /// `dct:issued`
    case issued = "dct:issued"
    /// `dct:modified`
    case modified = "dct:modified"
    /// `dct:language`
    case language = "dct:language"
    /// `dct:license`
    case licence = "dct:license"
    /// `dct:accessRights`
    case accessRights = "dct:accessRights"
    /// `dct:rights`
    case rights = "dct:rights"
    /// `dcat:landingPage`
    case landingPage = "dcat:landingPage"
    /// `foaf:homepage`
    case homepage = "foaf:homepage"
    /// `dct:conformsTo`
    case conformsTo = "dct:conformsTo"
    /// `dcatap:applicableLegislation`
    case legislation = "dcatap:applicableLegislation"
    /// `dcatap:hvdCategory`
    case highValueCategory = "dcatap:hvdCategory"
    /// `dct:provenance`
    case provenance = "dct:provenance"
    /// `dcat:inSeries`
    case series = "dcat:inSeries"
    /// `dcat:distribution`
    case distribution = "dcat:distribution"
    /// `dcat:accessURL`
    case accessURL = "dcat:accessURL"
    /// `dcat:downloadURL`
    case downloadURL = "dcat:downloadURL"
    /// `dct:format`
    case format = "dct:format"
    /// `dcat:mediaType`
    case mediaType = "dcat:mediaType"
    /// `dcat:packageFormat`
    case packageFormat = "dcat:packageFormat"
    /// `dcat:byteSize`
    case byteSize = "dcat:byteSize"
    /// `dcatap:availability`
    case availability = "dcatap:availability"
    /// `adms:status`
    case status = "adms:status"
    /// `dcat:accessService`
    case accessService = "dcat:accessService"
    /// `dcat:endpointURL`
    case endpointURL = "dcat:endpointURL"
    /// `dcat:endpointDescription`
    case endpointDescription = "dcat:endpointDescription"
    /// `dcat:servesDataset`
    case servesDataset = "dcat:servesDataset"
    /// `dcat:dataset`
    case dataset = "dcat:dataset"
    /// `dcat:service`
    case service = "dcat:service"

    /// What values of a property are.
    enum ValueKind: Hashable {
        case texts, links, codes, dates, numbers, agents, spans, resources
    }

    /// What its values are on resources of a scope; `nil` when they do not have it.
    func kind(in scope: CheckScope) -> ValueKind? {
        switch scope {
        case .catalogue: kindInCatalogue
        case .dataset: kindInDataset
        case .distribution: kindInDistribution
        case .service: kindInService
        case .plan: nil
        }
    }

    private var kindInCatalogue: ValueKind? {
        switch self {
        case .title, .description: .texts
        case .publisher: .agents
        case .homepage: .links
        case .language, .licence: .codes
        case .issued, .modified: .dates
        case .dataset, .service: .resources
        default: nil
        }
    }

    private var kindInDataset: ValueKind? {
        switch self {
        case .title, .description, .identifier, .keyword, .spatial, .rights, .provenance: .texts
        case .theme, .frequency, .language, .licence, .accessRights: .codes
        case .publisher, .contactPoint: .agents
        case .temporal: .spans
        case .issued, .modified: .dates
        case .landingPage, .conformsTo, .legislation, .highValueCategory, .series: .links
        case .distribution: .resources
        default: nil
        }
    }

    private var kindInDistribution: ValueKind? {
        switch self {
        case .title, .description, .rights: .texts
        case .accessURL, .downloadURL, .conformsTo, .accessService: .links
        case .format, .mediaType, .packageFormat, .licence, .availability, .status: .codes
        case .byteSize: .numbers
        case .issued, .modified: .dates
        default: nil
        }
    }

    private var kindInService: ValueKind? {
        switch self {
        case .title, .description: .texts
        case .endpointURL, .endpointDescription, .servesDataset: .links
        case .licence: .codes
        case .contactPoint: .agents
        default: nil
        }
    }
}
