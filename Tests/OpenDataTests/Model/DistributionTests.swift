// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("Distributions hold all that the file says of them")
struct DistributionTests {
    private static func distribution(
        _ statements: String..., format: Catalogue.Format = .jsonLD, dataset: String = ""
    ) throws -> Distribution? {
        let lines = ["<#d> a dcat:Dataset", "<#d> dcat:distribution <#f>", "<#f> a dcat:Distribution"]
        return try ModelSample.catalogue(
            (lines + statements.map { "<#f> " + $0 }).joined(separator: "\n") + dataset, format: format
        ).datasets.first?.distributions.first
    }

    @Test("links, formats, sizes and dates")
    func all() throws {
        let found = try #require(
            try Self.distribution(
                "dct:title \"Tệp\"@vi", "dcat:downloadURL <https://x.vn/a.csv>", "dcat:accessURL \"https://x.vn/a\"",
                "dct:format eu:file-type/CSV", "dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv>",
                "dcat:packageFormat <http://www.iana.org/assignments/media-types/application/zip>",
                "dcat:byteSize \"5120.0\"", "dct:license eu:licence/CC0", "dct:issued \"2024-01-01\"",
                "own:last-modified \"2024-02-01\"", "dcatap:availability eu:planned-availability/STABLE",
                "adms:status eu:distribution-status/COMPLETED", "dct:conformsTo <http://example.org/s>",
                "dcat:accessService <#api>"))
        #expect(found.name == ModelSample.base + "f")
        #expect(found.downloadURLs.map(\.text) == ["https://x.vn/a.csv"])
        #expect(found.accessURLs.map(\.isIRI) == [false])
        #expect(found.formats.map(\.code) == ["CSV"])
        #expect(found.mediaTypes.map(\.code) == ["text/csv"])
        #expect(found.mediaTypes.map(\.recognition) == [.exact])
        #expect(found.packageFormats.map(\.code) == ["ZIP"])
        #expect(found.byteSize?.value == 5120)
        #expect(found.licences.map(\.code) == ["CC0"])
        #expect(found.issued?.raw == "2024-01-01")
        #expect(found.lastModified?.raw == "2024-02-01")
        #expect(found.availability?.code == "STABLE")
        #expect(found.status?.code == "COMPLETED")
        #expect(found.conformsTo.map(\.text) == ["http://example.org/s"])
        #expect(found.accessServices.map(\.text) == [ModelSample.base + "api"])
        #expect(found.hasInheritedLicence == false)
    }

    @Test(
        "sizes are whole numbers from 0 on",
        arguments: [
            ("0", 0), ("12", 12), (" 12 ", 12), ("12.00", 12), ("-1", nil), ("1.5", nil), ("12 KB", nil), ("", nil),
            ("1e3", nil),
            ("99999999999999999999", nil),
        ] as [(String, Int?)])
    func sizes(raw: String, value: Int?) throws {
        let size = try #require(try Self.distribution("dcat:byteSize \"\(raw)\"")?.byteSize)
        #expect(size.value == value)
        #expect(size.raw == raw)
    }

    @Test("several formats all stay")
    func formats() throws {
        let found = try Self.distribution("dct:format \"CSV\"", "dct:format \"XLSX\"", "dct:format \"khác\"")
        #expect(found?.formats.map(\.code) == ["CSV", "XLSX", nil])
    }

    @Test(
        "a licence at the place of the dataset's was copied down, in formats that state it there",
        arguments: [(.ckan, true), (.dcatUS, true), (.jsonLD, false), (.turtle, false)] as [(Catalogue.Format, Bool)])
    func inherited(format: Catalogue.Format, expected: Bool) throws {
        var builder = RDFGraphBuilder()
        let (dataset, distribution) = (builder.newBlank(), builder.newBlank())
        builder.add(dataset, isA: .dataset, at: CataloguePlace(1))
        builder.add(distribution, isA: .distribution, at: CataloguePlace(2))
        builder.add(dataset, .distribution, distribution, at: CataloguePlace(2))
        for subject in [dataset, distribution] {
            builder.add(subject, .license, builder.literal("cc-by"), at: CataloguePlace(3))
        }
        let catalogue = Catalogue(
            CatalogueReading(graph: builder.finish(), source: NTriples.source(), format: format),
            vocabularies: try ShippedResources.vocabularies())
        #expect(catalogue.datasets.first?.distributions.map(\.hasInheritedLicence) == [expected])
    }

    @Test("a licence of its own was not copied down")
    func ownLicence() throws {
        let found = try Self.distribution(
            "dct:license \"cc-by\"", format: .ckan, dataset: "\n<#d> dct:license \"cc-by\"")
        #expect(found?.hasInheritedLicence == false)
    }

    @Test("without an IRI the name is title, link or label")
    func names() throws {
        func name(_ statements: String...) throws -> String? {
            let lines = ["<#d> a dcat:Dataset", "<#d> dcat:distribution _:f", "_:f a dcat:Distribution"]
            return try ModelSample.catalogue((lines + statements.map { "_:f " + $0 }).joined(separator: "\n"))
                .datasets.first?.distributions.first?.name
        }
        #expect(try name("dct:title \"Tệp\"", "dcat:downloadURL <https://x.vn/a.csv>") == "Tệp")
        #expect(
            try name("dcat:downloadURL <https://x.vn/a.csv>", "dcat:accessURL <https://x.vn/>") == "https://x.vn/a.csv")
        #expect(try name("dcat:accessURL <https://x.vn/>") == "https://x.vn/")
        #expect(try name() == "_:b0")
    }
}
