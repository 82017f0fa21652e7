// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import OpenData
import Testing

@Suite("Nothing that the official examples say of datasets and distributions is lost")
struct OfficialSampleTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/dcat-ap-3-official")

    static let files: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".jsonld") }.sorted()

    private static func catalogue(_ file: String) throws -> Catalogue {
        let resources = try ShippedResources.all()
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
        let reading = try CatalogueReader(contexts: resources.contexts).read(name: file, bytes: bytes)
        return Catalogue(reading, vocabularies: resources.vocabularies)
    }

    @Test("there are examples") func examples() { #expect(Self.files.count >= 20) }

    @Test("every dataset, distribution, service and series of the file is in the model", arguments: files)
    func resources(file: String) throws {
        let catalogue = try Self.catalogue(file)
        let graph = catalogue.graph
        let series = Set(graph.members(of: .datasetSeries))
        #expect(Set(graph.members(of: .dataset)).subtracting(series).isSubset(of: catalogue.datasets.map(\.node)))
        #expect(Set(graph.members(of: .dataService)).isSubset(of: catalogue.services.map(\.node)))
        #expect(series.isSubset(of: catalogue.series.map(\.node)))
        let known = Set(catalogue.datasets.flatMap(\.distributions).map(\.node))
        for dataset in catalogue.datasets {
            let linked = graph.values(dataset.node, .distribution).map(\.object).filter { graph.describes($0) }
            #expect(known.isSuperset(of: linked))
        }
    }

    @Test("every value of a dataset is in the model", arguments: files)
    func datasetValues(file: String) throws {
        let catalogue = try Self.catalogue(file)
        for dataset in catalogue.datasets {
            let counts: [(CatalogueProperty, Int)] = [
                (.title, dataset.titles.count), (.description, dataset.descriptions.count),
                (.keyword, dataset.keywords.count), (.theme, dataset.themes.count),
                (.publisher, dataset.publishers.count),
                (.contactPoint, dataset.contactPoints.count), (.spatial, dataset.spatial.count),
                (.temporal, dataset.temporal.count), (.accrualPeriodicity, dataset.frequencies.count),
                (.language, dataset.languages.count), (.license, dataset.licences.count),
                (.accessRights, dataset.accessRights.count), (.rights, dataset.rights.count),
                (.landingPage, dataset.landingPages.count), (.conformsTo, dataset.conformsTo.count),
                (.applicableLegislation, dataset.legislation.count), (.hvdCategory, dataset.highValueCategories.count),
                (.provenance, dataset.provenance.count),
            ]
            for (property, count) in counts {
                #expect(catalogue.graph.values(dataset.node, property).count == count, "\(property)")
            }
        }
    }

    @Test("every value of a distribution is in the model", arguments: files)
    func distributionValues(file: String) throws {
        let catalogue = try Self.catalogue(file)
        for distribution in catalogue.datasets.flatMap(\.distributions) {
            let counts: [(CatalogueProperty, Int)] = [
                (.title, distribution.titles.count), (.description, distribution.descriptions.count),
                (.accessURL, distribution.accessURLs.count), (.downloadURL, distribution.downloadURLs.count),
                (.format, distribution.formats.count), (.mediaType, distribution.mediaTypes.count),
                (.license, distribution.licences.count), (.rights, distribution.rights.count),
                (.conformsTo, distribution.conformsTo.count), (.accessService, distribution.accessServices.count),
            ]
            for (property, count) in counts {
                #expect(catalogue.graph.values(distribution.node, property).count == count, "\(property)")
            }
        }
    }

    @Test("every frequency, file type and licence of the EU tables is understood", arguments: files)
    func codes(file: String) throws {
        let catalogue = try Self.catalogue(file)
        let values =
            catalogue.datasets.flatMap { $0.frequencies + $0.licences + $0.accessRights }
            + catalogue.datasets.flatMap(\.distributions).flatMap { $0.formats + $0.licences }
        let official = values.filter { $0.raw.hasPrefix("http://publications.europa.eu/resource/authority/") }
        #expect(official.filter { $0.recognition != .exact }.map(\.raw) == [])
    }
}
