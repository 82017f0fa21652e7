// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Builds the model of a catalogue from its graph.
struct CatalogueBuilder {
    var values: ValueReader
    let source: CatalogueSource
    let format: Catalogue.Format
    let links: CatalogueLinks
    private var agents: AgentReader

    var graph: RDFGraph { values.graph }

    init(reading: CatalogueReading, vocabularies: OpenDataVocabularies) {
        values = ValueReader(graph: reading.graph, vocabularies: vocabularies)
        source = reading.source
        format = reading.format
        links = CatalogueLinks(graph: reading.graph)
        agents = AgentReader(graph: reading.graph)
    }

    mutating func catalogue() -> Catalogue {
        var catalogue = Catalogue(source: source, format: format, graph: graph)
        if let node = links.catalogue { describe(&catalogue, node) }
        catalogue.datasets = links.datasets.map { dataset($0) }
        catalogue.services = links.services.map { service($0) }
        catalogue.series = links.series.map { series($0) }
        catalogue.danglingLinks = DanglingLinkSearch(graph: graph, links: links).all()
        return catalogue
    }

    private mutating func describe(_ catalogue: inout Catalogue, _ node: TermID) {
        catalogue.node = node
        catalogue.uri = graph.isIRI(node) ? graph.text(node) : nil
        catalogue.titles = values.texts(node, .title)
        catalogue.descriptions = values.texts(node, .description)
        catalogue.publishers = agents.agents(node, .publisher)
        catalogue.homepages = values.links(node, .homepage)
        catalogue.languages = values.codes(node, .language, .languages)
        catalogue.licences = values.codes(node, .license, .licences)
        catalogue.issued = values.oldestDate(node, .issued)
        catalogue.modified = values.newestDate(node, .modified)
    }

    private mutating func dataset(_ node: TermID) -> Dataset {
        let titles = values.texts(node, .title)
        let identifiers = values.texts(node, .identifier) + values.identifiers(node)
        let name = ResourceName(graph: graph, node: node)
        var dataset = Dataset(
            node: node, name: name.text(identifiers.first?.text, ResourceName.preferred(titles)),
            place: values.place(of: node))
        dataset.uri = name.uri
        dataset.identifiers = identifiers
        dataset.titles = titles
        dataset.descriptions = values.texts(node, .description)
        dataset.keywords = values.texts(node, .keyword)
        dataset.themes = values.codes(node, .theme, .themes)
        dataset.publishers = agents.agents(node, .publisher)
        dataset.contactPoints = agents.agents(node, .contactPoint)
        dataset.spatial = values.texts(node, .spatial)
        dataset.temporal = values.coverages(node)
        dataset.frequencies = values.codes(node, .accrualPeriodicity, .frequencies)
        dataset.issued = values.oldestDate(node, .issued)
        dataset.modified = values.newestDate(node, .modified)
        dataset.metadataModified =
            values.newestDate(node, .metadataModified)
            ?? links.records[node].flatMap { values.newestDate(amongRecords: $0) }
        dataset.languages = values.codes(node, .language, .languages)
        dataset.licences = values.codes(node, .license, .licences)
        dataset.accessRights = values.codes(node, .accessRights, .accessRights)
        dataset.rights = values.texts(node, .rights)
        dataset.landingPages = values.links(node, .landingPage)
        dataset.conformsTo = values.links(node, .conformsTo)
        dataset.legislation = values.links(node, .applicableLegislation)
        dataset.highValueCategories = values.links(node, .hvdCategory)
        dataset.inSeries = values.links(node, .inSeries) + memberships(of: node)
        dataset.provenance = values.texts(node, .provenance)
        dataset.classifications = values.texts(node, .classification)
        dataset.fieldNames = values.texts(node, .fieldName)
        dataset.privacyReviews = values.texts(node, .privacyReview)
        dataset.distributions = links.described(node, .distribution).map { distribution($0, of: node) }
        dataset.isStateSecret = declaresStateSecret(dataset)
        return dataset
    }

    /// Series that name the dataset as their member, unless it names them itself.
    private func memberships(of node: TermID) -> [LocatedLink] {
        guard let stated = links.memberships[node] else { return [] }
        return stated.filter { statement in
            !graph.values(node, .inSeries).contains { $0.object == statement.subject }
        }
        .map { LocatedLink(graph.text($0.subject), isIRI: graph.isIRI($0.subject), place: $0.place) }
    }

    private mutating func declaresStateSecret(_ dataset: Dataset) -> Bool {
        let declared =
            dataset.classifications.map(\.text) + dataset.accessRights.map(\.raw) + dataset.rights.map(\.text)
        if declared.contains(where: { values.declaresStateSecret($0) }) { return true }
        for property in [CatalogueProperty.accessRights, .rights] {
            for statement in graph.values(dataset.node, property) where !graph.isLiteral(statement.object) {
                let labels = values.labels(of: statement.object)
                if labels.contains(where: { values.declaresStateSecret(graph.text($0.object)) }) { return true }
            }
        }
        return false
    }

    private mutating func distribution(_ node: TermID, of dataset: TermID) -> Distribution {
        let titles = values.texts(node, .title)
        let accessURLs = values.links(node, .accessURL)
        let downloadURLs = values.links(node, .downloadURL)
        let name = ResourceName(graph: graph, node: node)
        var distribution = Distribution(
            node: node,
            name: name.text(ResourceName.preferred(titles), downloadURLs.first?.text, accessURLs.first?.text),
            place: values.place(of: node))
        distribution.uri = name.uri
        distribution.titles = titles
        distribution.descriptions = values.texts(node, .description)
        distribution.accessURLs = accessURLs
        distribution.downloadURLs = downloadURLs
        distribution.formats = values.codes(node, .format, .fileTypes)
        distribution.mediaTypes = values.codes(node, .mediaType, .mediaTypes)
        distribution.packageFormats =
            values.codes(node, .packageFormat, .fileTypes) + values.codes(node, .compressFormat, .fileTypes)
        distribution.licences = values.codes(node, .license, .licences)
        distribution.hasInheritedLicence = inheritsLicence(node, from: dataset)
        distribution.rights = values.texts(node, .rights)
        distribution.byteSize = values.number(node, .byteSize)
        distribution.issued = values.oldestDate(node, .issued)
        distribution.modified = values.newestDate(node, .modified)
        distribution.lastModified = values.newestDate(node, .lastModified)
        distribution.availability = values.codes(node, .availability, .availabilities).first
        distribution.status = values.codes(node, .status, .distributionStatuses).first
        distribution.conformsTo = values.links(node, .conformsTo)
        distribution.fieldNames = values.texts(node, .fieldName)
        distribution.accessServices = values.links(node, .accessService)
        return distribution
    }

    /// Whether the reader copied the licence of the dataset down: then both statements stand at the same place. Only
    /// formats that state licences on datasets do so; in a syntax told by lines two statements may share one.
    private func inheritsLicence(_ node: TermID, from dataset: TermID) -> Bool {
        guard format == .ckan || format == .dcatUS else { return false }
        let own = graph.values(node, .license)
        let stated = graph.values(dataset, .license)
        return !own.isEmpty
            && own.allSatisfy { licence in
                stated.contains {
                    $0.place == licence.place && graph.text($0.object) == graph.text(licence.object)
                }
            }
    }

    private mutating func service(_ node: TermID) -> DataService {
        let titles = values.texts(node, .title)
        let endpoints = values.links(node, .endpointURL)
        let name = ResourceName(graph: graph, node: node)
        var service = DataService(
            node: node, name: name.text(ResourceName.preferred(titles), endpoints.first?.text),
            place: values.place(of: node))
        service.uri = name.uri
        service.titles = titles
        service.descriptions = values.texts(node, .description)
        service.endpointURLs = endpoints
        service.endpointDescriptions = values.links(node, .endpointDescription)
        service.servesDatasets = values.links(node, .servesDataset)
        service.licences = values.codes(node, .license, .licences)
        service.contactPoints = agents.agents(node, .contactPoint)
        return service
    }

    private mutating func series(_ node: TermID) -> DatasetSeries {
        let titles = values.texts(node, .title)
        let name = ResourceName(graph: graph, node: node)
        var series = DatasetSeries(
            node: node, name: name.text(ResourceName.preferred(titles)), place: values.place(of: node))
        series.uri = name.uri
        series.titles = titles
        series.descriptions = values.texts(node, .description)
        series.frequencies = values.codes(node, .accrualPeriodicity, .frequencies)
        return series
    }
}
