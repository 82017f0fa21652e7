// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The values of one property of one resource.
enum PropertyValues {
    case none
    case texts([LocatedText])
    case links([LocatedLink])
    case codes([CodedValue])
    case date(LocatedDate)
    case number(LocatedNumber)
    case agents([Agent])
    case spans([TemporalCoverage])
    /// So many resources.
    case resources(Int)

    /// How many there are, empty ones included.
    var count: Int {
        switch self {
        case .none: 0
        case .texts(let values): values.count
        case .links(let values): values.count
        case .codes(let values): values.count
        case .date, .number: 1
        case .agents(let values): values.count
        case .spans(let values): values.count
        case .resources(let count): count
        }
    }

    /// Where the first of them stands.
    var place: CataloguePlace? {
        switch self {
        case .none, .resources: nil
        case .texts(let values): values.first?.place
        case .links(let values): values.first?.place
        case .codes(let values): values.first?.place
        case .date(let value): value.place
        case .number(let value): value.place
        case .agents(let values): values.first?.place
        case .spans(let values): values.first?.place
        }
    }

    init(_ date: LocatedDate?) { self = date.map { .date($0) } ?? .none }
    init(_ number: LocatedNumber?) { self = number.map { .number($0) } ?? .none }
    init(_ code: CodedValue?) { self = code.map { .codes([$0]) } ?? .none }
}

extension Catalogue {
    func values(_ property: ResourceProperty) -> PropertyValues {
        switch property {
        case .title: .texts(titles)
        case .description: .texts(descriptions)
        case .publisher: .agents(publishers)
        case .homepage: .links(homepages)
        case .language: .codes(languages)
        case .licence: .codes(licences)
        case .issued: PropertyValues(issued)
        case .modified: PropertyValues(modified)
        case .dataset: .resources(datasets.count)
        case .service: .resources(services.count)
        default: .none
        }
    }
}

extension Dataset {
    func values(_ property: ResourceProperty) -> PropertyValues {
        switch property {
        case .title: .texts(titles)
        case .description: .texts(descriptions)
        case .identifier: .texts(identifiers)
        case .keyword: .texts(keywords)
        case .theme: .codes(themes)
        case .publisher: .agents(publishers)
        case .contactPoint: .agents(contactPoints)
        case .spatial: .texts(spatial)
        case .temporal: .spans(temporal)
        case .frequency: .codes(frequencies)
        case .issued: PropertyValues(issued)
        case .modified: PropertyValues(modified)
        case .language: .codes(languages)
        case .licence: .codes(licences)
        case .accessRights: .codes(accessRights)
        case .rights: .texts(rights)
        case .landingPage: .links(landingPages)
        case .conformsTo: .links(conformsTo)
        case .legislation: .links(legislation)
        case .highValueCategory: .links(highValueCategories)
        case .provenance: .texts(provenance)
        case .series: .links(inSeries)
        case .distribution: .resources(distributions.count)
        default: .none
        }
    }
}

extension Distribution {
    func values(_ property: ResourceProperty) -> PropertyValues {
        switch property {
        case .title: .texts(titles)
        case .description: .texts(descriptions)
        case .accessURL: .links(accessURLs)
        case .downloadURL: .links(downloadURLs)
        case .format: .codes(formats)
        case .mediaType: .codes(mediaTypes)
        case .packageFormat: .codes(packageFormats)
        case .licence: .codes(licences)
        case .rights: .texts(rights)
        case .byteSize: PropertyValues(byteSize)
        case .issued: PropertyValues(issued)
        case .modified: PropertyValues(modified)
        case .availability: PropertyValues(availability)
        case .status: PropertyValues(status)
        case .conformsTo: .links(conformsTo)
        case .accessService: .links(accessServices)
        default: .none
        }
    }
}

extension DataService {
    func values(_ property: ResourceProperty) -> PropertyValues {
        switch property {
        case .title: .texts(titles)
        case .description: .texts(descriptions)
        case .endpointURL: .links(endpointURLs)
        case .endpointDescription: .links(endpointDescriptions)
        case .servesDataset: .links(servesDatasets)
        case .licence: .codes(licences)
        case .contactPoint: .agents(contactPoints)
        default: .none
        }
    }
}
