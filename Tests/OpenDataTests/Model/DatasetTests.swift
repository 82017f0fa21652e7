// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

@Suite("Datasets hold all that the file says of them")
struct DatasetTests {
    @Test("the name is the IRI, else the first identifier, else the title, else the label of the node")
    func names() throws {
        let catalogue = try ModelSample.catalogue(
            """
            <#d> a dcat:Dataset
            <#d> dct:identifier "d-1"
            _:x a dcat:Dataset
            _:x dct:identifier "x-1"
            _:x dct:title "X"
            _:y a dcat:Dataset
            _:y dct:identifier " "
            _:y dct:title "Tên"@vi
            _:y dct:title "A name"@en
            _:z a dcat:Dataset
            """)
        #expect(catalogue.datasets.first?.name == ModelSample.base + "d")
        #expect(catalogue.datasets.first?.uri == ModelSample.base + "d")
        let others = catalogue.datasets.dropFirst()
        #expect(others.allSatisfy { $0.uri == nil })
        let label = try #require(others.map(\.name).first { $0.hasPrefix("_:") })
        #expect(Set(others.map(\.name)) == ["x-1", "Tên", label])
    }

    @Test("texts keep their languages, and nothing is lost")
    func texts() throws {
        let dataset = try #require(
            try ModelSample.dataset(
                "dct:title \"Trường học\"@vi", "dct:title \"Schools\"@en", "dct:description \"Mô tả\"",
                "dcat:keyword \"a\"", "dcat:keyword \"b\"", "dct:identifier \"1\"", "adms:identifier _:i",
                "_:i | skos:notation \"2\"", "dct:provenance _:p", "_:p | rdfs:label \"từ sổ gốc\"@vi",
                "own:field-name \"HoTen\"", "own:privacy-review \"đã rà soát\"", "own:classification \"công khai\"",
                "dct:rights _:r", "_:r | rdfs:label \"tự do\"@vi", "dct:rights <http://example.org/r>"))
        #expect(dataset.titles.map(\.text) == ["Schools", "Trường học"])
        #expect(dataset.titles.map(\.language) == ["en", "vi"])
        #expect(dataset.descriptions.map(\.text) == ["Mô tả"])
        #expect(dataset.keywords.map(\.text) == ["a", "b"])
        #expect(dataset.identifiers.map(\.text) == ["1", "2"])
        #expect(dataset.provenance.map(\.text) == ["từ sổ gốc"])
        #expect(dataset.fieldNames.map(\.text) == ["HoTen"])
        #expect(dataset.privacyReviews.map(\.text) == ["đã rà soát"])
        #expect(dataset.classifications.map(\.text) == ["công khai"])
        #expect(dataset.rights.map(\.text) == ["http://example.org/r", "tự do"])
    }

    @Test("places are IRIs, texts, labels, or empty for a location that only has a shape")
    func spatial() throws {
        let dataset = try #require(
            try ModelSample.dataset(
                "dct:spatial <http://example.org/tinh>", "dct:spatial \"Tỉnh Sơn La\"", "dct:spatial _:a",
                "_:a | skos:prefLabel \"Xã A\"", "dct:spatial _:b", "_:b | a dct:Location"))
        #expect(Set(dataset.spatial.map(\.text)) == ["http://example.org/tinh", "Tỉnh Sơn La", "Xã A", ""])
        #expect(dataset.spatial.count == 4)
    }

    @Test("spans of time come from DCAT, schema.org, the time ontology and texts")
    func temporal() throws {
        func span(_ statements: String...) throws -> TemporalCoverage? {
            let lines = ["<#d> a dcat:Dataset", "<#d> dct:temporal _:t"] + statements
            return try ModelSample.catalogue(lines.joined(separator: "\n")).datasets.first?.temporal.first
        }
        let dcat = try span("_:t dcat:startDate \"2023-01-01\"", "_:t dcat:endDate \"2023-12-31\"")
        #expect(dcat?.start?.raw == "2023-01-01")
        #expect(dcat?.end?.raw == "2023-12-31")
        #expect(dcat?.text == nil)
        #expect(try span("_:t schema:startDate \"2022\"")?.start?.problem == .imprecise)
        let time = try span("_:t time:hasBeginning _:b", "_:b time:inXSDDate \"2021-01-01\"")
        #expect(time?.start?.raw == "2021-01-01")
        let text = try ModelSample.dataset("dct:temporal \"2020-01-01/2020-12-31\"")?.temporal.first
        #expect(text?.start?.day?.description == "2020-01-01")
        #expect(text?.end?.day?.description == "2020-12-31")
        #expect(text?.text == "2020-01-01/2020-12-31")
        let open = try ModelSample.dataset("dct:temporal \"2020-01-01/..\"")?.temporal.first
        #expect(open?.start?.raw == "2020-01-01")
        #expect(open?.end == nil)
        let words = try ModelSample.dataset("dct:temporal \"năm học 2023/2024\"")?.temporal.first
        #expect(words?.text == "năm học 2023/2024")
        #expect(words?.end?.day?.description == "2024-12-31")
        #expect(words?.start?.problem == .unreadable)
    }

    @Test("codes keep how they were found")
    func codes() throws {
        let dataset = try #require(
            try ModelSample.dataset(
                "dct:accrualPeriodicity eu:frequency/MONTHLY", "dct:license \"cc-by\"",
                "dcat:theme <http://example.org/t>",
                "dct:accessRights \"PUBLIC\"", "dct:language \"vi\""))
        #expect(dataset.frequencies.map(\.code) == ["MONTHLY"])
        #expect(dataset.frequencies.map(\.recognition) == [.exact])
        #expect(dataset.frequencies.map(\.isIRI) == [true])
        #expect(dataset.licences.map(\.code) == ["CC_BY"])
        #expect(dataset.licences.map(\.recognition) == [.alias])
        #expect(dataset.themes.map(\.recognition) == [.unrecognised])
        #expect(dataset.themes.map(\.raw) == ["http://example.org/t"])
        #expect(dataset.accessRights.map(\.code) == ["PUBLIC"])
        #expect(dataset.languages.map(\.code) == ["VIE"])
    }

    @Test("a described value is understood by what the file says of it")
    func describedCodes() throws {
        let same = try ModelSample.dataset(
            "dct:license <http://example.org/l>", "<http://example.org/l> | skos:exactMatch eu:licence/CC_BY_4_0")
        #expect(same?.licences.map(\.code) == ["CC_BY_4_0"])
        #expect(same?.licences.map(\.recognition) == [.alias])
        #expect(same?.licences.map(\.raw) == ["http://example.org/l"])
        let label = try ModelSample.dataset("dct:license _:l", "_:l | rdfs:label \"CC BY 4.0\"")
        #expect(label?.licences.map(\.code) == ["CC_BY_4_0"])
        #expect(label?.licences.map(\.raw) == ["CC BY 4.0"])
        let empty = try ModelSample.dataset("dct:license _:l")
        #expect(empty?.licences.map(\.raw) == [""])
        #expect(empty?.licences.map(\.code) == [nil])
    }

    @Test("a series that names its members is the series of the dataset")
    func seriesMember() throws {
        let catalogue = try ModelSample.catalogue(
            "<#d> a dcat:Dataset\n<#s> a dcat:DatasetSeries\n<#s> dcat:seriesMember <#d>")
        #expect(catalogue.datasets.first?.inSeries.map(\.text) == [ModelSample.base + "s"])
        #expect(catalogue.series.map(\.uri) == [ModelSample.base + "s"])
    }
}
