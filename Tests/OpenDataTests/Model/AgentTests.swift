// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("Agents are read in every form that catalogues give them")
struct AgentTests {
    private static func contact(_ statements: String...) throws -> Agent? {
        let lines = ["<#d> a dcat:Dataset", "<#d> dcat:contactPoint _:c", "_:c a vcard:Kind"]
        return try ModelSample.catalogue((lines + statements).joined(separator: "\n")).datasets.first?.contactPoints
            .first
    }

    @Test("a publisher with name, type and page")
    func publisher() throws {
        let agent = try #require(
            try ModelSample.dataset(
                "dct:publisher <http://example.org/so>", "<http://example.org/so> | foaf:name \"Sở A\"@vi",
                "<http://example.org/so> | dct:type <http://purl.org/adms/publishertype/RegionalAuthority>",
                "<http://example.org/so> | foaf:homepage <http://example.org/>"
            )?.publishers.first)
        #expect(agent.uri == "http://example.org/so")
        #expect(agent.names.map(\.text) == ["Sở A"])
        #expect(agent.kind?.code == "RegionalAuthority")
        #expect(agent.urls.map(\.text) == ["http://example.org/"])
        #expect(!agent.isEmpty)
    }

    @Test("a publisher that is a text or an IRI only")
    func named() throws {
        let text = try ModelSample.dataset("dct:publisher \"Sở B\"")?.publishers.first
        #expect(text?.names.map(\.text) == ["Sở B"])
        #expect(text?.uri == nil)
        let iri = try ModelSample.dataset("dct:publisher <http://example.org/so>")?.publishers.first
        #expect(iri?.uri == "http://example.org/so")
        #expect(iri?.names == [])
    }

    @Test(
        "e-mail addresses as IRI, text and node",
        arguments: [
            ["_:c vcard:hasEmail <mailto:a@x.vn>"], ["_:c vcard:hasEmail \"mailto:a@x.vn\""],
            ["_:c vcard:hasEmail \"a@x.vn\""], ["_:c vcard:hasEmail \"MAILTO:a@x.vn\""],
            ["_:c vcard:hasEmail _:e", "_:e vcard:hasValue <mailto:a@x.vn>"],
            ["_:c vcard:hasEmail _:e", "_:e vcard:value \"a@x.vn\""],
            ["_:c vcard:hasEmail _:e", "_:e rdf:value \"a@x.vn\""], ["_:c foaf:mbox <mailto:a@x.vn>"],
        ])
    func email(statements: [String]) throws {
        let lines = ["<#d> a dcat:Dataset", "<#d> dcat:contactPoint _:c"] + statements
        let agent = try ModelSample.catalogue(lines.joined(separator: "\n")).datasets.first?.contactPoints.first
        #expect(agent?.emails.map(\.text) == ["a@x.vn"])
    }

    @Test("telephone, page and names of a card")
    func card() throws {
        let agent = try Self.contact(
            "_:c vcard:fn \"Bộ phận dữ liệu\"", "_:c vcard:organization-name \"Sở C\"",
            "_:c vcard:hasTelephone <tel:+84212>", "_:c vcard:hasURL <http://example.org/lien-he>")
        #expect(agent?.names.map(\.text) == ["Bộ phận dữ liệu", "Sở C"])
        #expect(agent?.phones.map(\.text) == ["+84212"])
        #expect(agent?.urls.map(\.text) == ["http://example.org/lien-he"])
    }

    @Test("an empty card is empty")
    func empty() throws { #expect(try Self.contact()?.isEmpty == true) }

    @Test("an agent that many datasets name stands where each of them names it")
    func places() throws {
        let catalogue = try ModelSample.catalogue(
            """
            <#a> a dcat:Dataset
            <#a> dct:publisher <#so>
            <#b> a dcat:Dataset
            <#b> dct:publisher <#so>
            <#so> foaf:name "Sở A"
            """)
        #expect(catalogue.datasets.flatMap(\.publishers).map(\.place) == [CataloguePlace(2), CataloguePlace(4)])
        #expect(catalogue.datasets.flatMap(\.publishers).map { $0.names.map(\.text) } == [["Sở A"], ["Sở A"]])
    }
}
