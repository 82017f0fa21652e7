// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

/// A property of a resource of the complete catalogue, and the check that misses it.
struct Requirement: CustomTestStringConvertible, Sendable {
    let resource: String
    let property: String
    let code: String
    var testDescription: String { "\(resource) without \(property)" }

    /// `catalog dct:title AP-M-catalog-title`, one a line.
    static func table(_ text: String) -> [Requirement] {
        text.split(separator: "\n").map { line in
            let fields = line.split(separator: " ").map(String.init)
            return Requirement(resource: fields[0], property: fields[1], code: fields[2])
        }
    }
}

@Suite("DCAT-AP asks for what its tables say is mandatory and recommended")
struct RequirementTests {
    @Test("a catalogue that says everything has no finding")
    func completeCatalogueConforms() throws {
        #expect(try findings(without: nil) == [])
    }

    @Test("what is mandatory is missed as a violation", arguments: mandatory)
    func mandatoryPropertyIsMissed(requirement: Requirement) throws {
        #expect(try findings(without: requirement) == ["violation \(requirement.code)"])
    }

    @Test("what is recommended is missed as a warning", arguments: recommended)
    func recommendedPropertyIsMissed(requirement: Requirement) throws {
        #expect(try findings(without: requirement) == ["warning \(requirement.code)"])
    }

    @Test("a catalogue lists datasets or services")
    func catalogueListsSomething() throws {
        let profile = try ProfileSamples.profile()
        for kept in [["dcat:dataset"], ["dcat:service"], ["dcat:dataset", "dcat:service"]] {
            let graph = try ProfileSamples.graph(
                "ex:c a dcat:Catalog\n" + kept.map { "ex:c \($0) ex:x" }.joined(separator: "\n"))
            #expect(!profile.check(graph).contains { $0.code == "AP-R-catalog-dataset-or-service" })
        }
        let empty = try ProfileSamples.graph("ex:c a dcat:Catalog")
        #expect(profile.check(empty).filter { $0.code == "AP-R-catalog-dataset-or-service" }.count == 1)
    }

    private func findings(without requirement: Requirement?) throws -> [String] {
        let dropped = requirement.map {
            "<https://dulieu.example.vn/\($0.resource)> <\(ProfileSamples.iri($0.property))> "
        }
        let lines = try ProfileSamples.complete().filter { line in dropped.map { !line.hasPrefix($0) } ?? true }
        let graph = try NTriples.graph(lines.joined(separator: "\n"))
        return try ProfileSamples.profile().check(graph).map { "\($0.severity) \($0.code)" }
    }

    static let mandatory = Requirement.table(
        """
        catalog dct:title AP-M-catalog-title
        catalog dct:description AP-M-catalog-description
        catalog dct:publisher AP-M-catalog-publisher
        dataset dct:title AP-M-dataset-title
        dataset dct:description AP-M-dataset-description
        csv dcat:accessURL AP-M-distribution-access-url
        service dct:title AP-M-service-title
        service dcat:endpointURL AP-M-service-endpoint-url
        series dct:title AP-M-series-title
        series dct:description AP-M-series-description
        record dct:modified AP-M-record-modified
        record foaf:primaryTopic AP-M-record-topic
        agent foaf:name AP-M-agent-name
        status skos:prefLabel AP-M-concept-label
        scheme dct:title AP-M-scheme-title
        checksum spdx:algorithm AP-M-checksum-algorithm
        checksum spdx:checksumValue AP-M-checksum-value
        relationship dcat:hadRole AP-M-relationship-role
        relationship dct:relation AP-M-relationship-relation
        """)

    static let recommended = Requirement.table(
        """
        catalog foaf:homepage AP-R-catalog-homepage
        catalog dct:language AP-R-catalog-language
        catalog dct:license AP-R-catalog-licence
        catalog dct:issued AP-R-catalog-issued
        catalog dct:modified AP-R-catalog-modified
        catalog dct:spatial AP-R-catalog-spatial
        catalog dcat:themeTaxonomy AP-R-catalog-themes
        dataset dcat:contactPoint AP-R-dataset-contact
        dataset dcat:distribution AP-R-dataset-distribution
        dataset dcat:keyword AP-R-dataset-keyword
        dataset dct:publisher AP-R-dataset-publisher
        dataset dct:spatial AP-R-dataset-spatial
        dataset dct:temporal AP-R-dataset-temporal
        dataset dcat:theme AP-R-dataset-theme
        dataset dcat:inSeries AP-R-series-members
        csv dct:description AP-R-distribution-description
        csv dct:format AP-R-distribution-format
        csv dct:license AP-R-distribution-licence
        csv dcatap:availability AP-R-distribution-availability
        service dcat:contactPoint AP-R-service-contact
        service dcat:endpointDescription AP-R-service-endpoint-description
        service dcat:keyword AP-R-service-keyword
        service dcat:theme AP-R-service-theme
        service dct:publisher AP-R-service-publisher
        service dcat:servesDataset AP-R-service-serves
        service dct:conformsTo AP-R-service-standard
        series dcat:contactPoint AP-R-series-contact
        series dct:publisher AP-R-series-publisher
        record dct:issued AP-R-record-issued
        record adms:status AP-R-record-status
        record dct:conformsTo AP-R-record-standard
        agent dct:type AP-R-agent-type
        licence dct:type AP-R-licence-type
        place dcat:bbox AP-R-location-bbox
        place dcat:centroid AP-R-location-centroid
        period dcat:startDate AP-R-period-start
        period dcat:endDate AP-R-period-end
        """)
}
