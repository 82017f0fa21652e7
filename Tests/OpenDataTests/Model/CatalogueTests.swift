// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("A catalogue is what its statements say")
struct CatalogueTests {
    private static let whole = """
        <#c> a dcat:Catalog
        <#c> dct:title "Danh mục"@vi
        <#c> dct:license eu:licence/CC_BY_4_0
        <#c> dct:modified "2024-05-01"
        <#c> foaf:homepage <https://dulieu.tinh.gov.vn/>
        <#c> dcat:dataset <#d1>
        <#c> dcat:dataset _:d2
        <#c> dcat:dataset <#d3>
        <#c> dcat:dataset <#s>
        <#c> dcat:service <#api>
        <#d1> a dcat:Dataset
        <#d1> dct:title "Một"
        <#d1> dcat:distribution _:f1
        _:f1 dcat:downloadURL <https://x.vn/1.csv>
        _:f1 dct:format "CSV"
        <#d1> dcat:distribution _:f2
        _:f2 dcat:downloadURL <https://x.vn/2.csv>
        _:d2 dct:title "Hai"
        _:d2 dcat:contactPoint _:k
        _:k vcard:fn "A"
        <#d3> a dcat:Dataset
        <#d3> dcat:inSeries <#s>
        <#s> a dcat:DatasetSeries
        <#s> a dcat:Dataset
        <#s> dct:title "Chuỗi"
        <#api> a dcat:DataService
        <#api> dcat:endpointURL <https://x.vn/api>
        <#api> dcat:servesDataset <#d1>
        <#off> a dcat:Dataset
        """

    @Test("datasets are the typed ones and the listed ones, without series")
    func datasets() throws {
        let catalogue = try ModelSample.catalogue(Self.whole)
        #expect(
            catalogue.datasets.map(\.name)
                == [ModelSample.base + "d1", ModelSample.base + "d3", ModelSample.base + "off", "Hai"])
        #expect(catalogue.series.map(\.name) == [ModelSample.base + "s"])
        #expect(catalogue.services.map(\.name) == [ModelSample.base + "api"])
        #expect(catalogue.services.first?.endpointURLs.map(\.text) == ["https://x.vn/api"])
        #expect(catalogue.services.first?.servesDatasets.map(\.text) == [ModelSample.base + "d1"])
        #expect(
            catalogue.datasets.first?.distributions.map(\.name).sorted() == [
                "https://x.vn/1.csv", "https://x.vn/2.csv",
            ])
    }

    @Test("what is said of the catalogue stays with the catalogue")
    func itself() throws {
        let catalogue = try ModelSample.catalogue(Self.whole)
        #expect(catalogue.uri == ModelSample.base + "c")
        #expect(catalogue.titles.map(\.text) == ["Danh mục"])
        #expect(catalogue.licences.map(\.code) == ["CC_BY_4_0"])
        #expect(catalogue.modified?.raw == "2024-05-01")
        #expect(catalogue.homepages.map(\.text) == ["https://dulieu.tinh.gov.vn/"])
        #expect(catalogue.datasets.allSatisfy { $0.licences.isEmpty })
    }

    @Test("the order of the file and the labels of its nodes do not matter", arguments: 0..<8)
    func order(seed: Int) throws {
        let expected = ModelText.of(try ModelSample.catalogue(Self.whole))
        #expect(expected.count > 40)
        var lines = Self.whole.split(separator: "\n").map(String.init)
        var state = UInt64(seed) &* 2_654_435_761 &+ 1
        for position in stride(from: lines.count - 1, to: 0, by: -1) {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            lines.swapAt(position, Int((state >> 33) % UInt64(position + 1)))
        }
        let relabelled = lines.joined(separator: "\n").split(separator: "_:").joined(separator: "_:q\(seed)")
        let text = lines[0].hasPrefix("_:") ? "_:q\(seed)" + relabelled : relabelled
        #expect(ModelText.of(try ModelSample.catalogue(text)) == expected)
    }

    @Test("series that lead in a circle are read once each")
    func circle() throws {
        let catalogue = try ModelSample.catalogue(
            """
            <#a> a dcat:DatasetSeries
            <#b> a dcat:DatasetSeries
            <#a> dcat:next <#b>
            <#b> dcat:next <#a>
            <#a> dcat:prev <#a>
            <#a> dcat:inSeries <#b>
            <#b> dcat:inSeries <#a>
            <#d> a dcat:Dataset
            <#d> dcat:inSeries <#a>
            <#a> dcat:seriesMember <#d>
            """)
        #expect(catalogue.series.count == 2)
        #expect(catalogue.datasets.map { $0.inSeries.map(\.text) } == [[ModelSample.base + "a"]])
    }

    @Test("a catalogue that contains another is the one that counts")
    func contained() throws {
        let catalogue = try ModelSample.catalogue(
            """
            <#a> a dcat:Catalog
            <#b> a dcat:Catalog
            <#b> dcat:catalog <#a>
            <#a> dcat:dataset <#d>
            <#d> a dcat:Dataset
            """)
        #expect(catalogue.uri == ModelSample.base + "b")
    }

    @Test("of several catalogues the one that lists most counts")
    func largest() throws {
        let catalogue = try ModelSample.catalogue(
            "<#a> a dcat:Catalog\n<#b> a dcat:Catalog\n<#b> dcat:dataset <#d>\n<#d> a dcat:Dataset")
        #expect(catalogue.uri == ModelSample.base + "b")
    }

    @Test("datasets without a catalogue are read all the same")
    func withoutCatalogue() throws {
        let catalogue = try ModelSample.catalogue("<#d> a dcat:Dataset")
        #expect(catalogue.node == nil)
        #expect(catalogue.datasets.count == 1)
    }

    @Test("an empty graph gives an empty catalogue")
    func empty() throws {
        let catalogue = try ModelSample.catalogue("")
        #expect(catalogue.datasets.isEmpty)
        #expect(catalogue.node == nil)
        #expect(catalogue.danglingLinks.isEmpty)
    }
}
