// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

@Suite("DCAT-US 1.1 is read into statements of DCAT")
struct DCATUSReaderTests {
    static let samples = ["catalog-sample.json", "catalog-sample-extended.json"]

    // MARK: Official samples

    @Test("every value of an official sample is in the graph, with its text and its place", arguments: samples)
    func samplesAreReadWithoutLoss(sample: String) throws {
        let document = try CatalogueFile.document("dcat-us-1.1-official/\(sample)")
        let reading = DCATUSReader().read(document.source, document: document)
        var found: [String: Set<String>] = [:]
        for statement in reading.graph.statements {
            let place = reading.source.located(statement.place)
            found[place.pointer ?? "", default: []].insert(reading.graph.text(statement.object))
        }
        #expect(reading.diagnostics == [])
        var count = 0
        for leaf in Self.leaves(document, "") {
            count += 1
            let texts =
                leaf.pointer.hasSuffix("/temporal") ? leaf.text.split(separator: "/").map(String.init) : [leaf.text]
            #expect(found[leaf.pointer, default: []].isSuperset(of: texts), "\(leaf.pointer)")
        }
        #expect(count == (sample == "catalog-sample.json" ? 56 : 120))
    }

    /// Every scalar but those that name things: `@context`, `@type` and the `@id` of the catalogue.
    private static func leaves(_ node: Node, _ pointer: String) -> [(pointer: String, text: String)] {
        switch node.kind {
        case .null: []
        case .scalar: [(pointer, node.text ?? "")]
        case .sequence: node.items.enumerated().flatMap { leaves($1, "\(pointer)/\($0)") }
        case .mapping:
            node.entries.flatMap { entry in
                let key = entry.key.text ?? ""
                return key.hasPrefix("@") ? [] : leaves(entry.value, "\(pointer)/\(key)")
            }
        }
    }

    @Test("a dataset is named by its identifier when that is an address, and the catalogue by its @id")
    func namesOfResources() throws {
        let document = try CatalogueFile.document("dcat-us-1.1-official/catalog-sample-extended.json")
        let graph = DCATUSReader().read(document.source, document: document).graph
        #expect(graph.members(of: .catalog).map { graph.text($0) } == ["http://www.agency.gov/data.json"])
        #expect(
            graph.members(of: .dataset).map { graph.text($0) } == [
                "http://dx.doi.org/10.7927/H49P2ZKM", "http://dx.doi.org/10.7927/H4K64G12",
                "http://dx.doi.org/10.7927/H4PZ56R2",
            ])
    }

    @Test("the licence of a dataset is stated of its distributions too, at the same place")
    func licenceIsInherited() throws {
        let document = try CatalogueFile.document("dcat-us-1.1-official/catalog-sample-extended.json")
        let graph = DCATUSReader().read(document.source, document: document).graph
        let dataset = try #require(graph.id(ofIRI: "http://dx.doi.org/10.7927/H4PZ56R2"))
        let licence = try #require(graph.values(dataset, .license).first)
        let distributions = graph.values(dataset, .distribution).map(\.object)
        #expect(distributions.count == 4)
        for distribution in distributions {
            let values = graph.values(distribution, .license)
            #expect(values.map(\.object) == [licence.object])
            #expect(values.map(\.place) == [licence.place])
        }
        #expect(graph[licence.object] == .iri("http://creativecommons.org/publicdomain/zero/1.0/"))
    }

    // MARK: Single values

    private static let members: [(String, [String], [String])] = [
        (#""title": 5"#, ["title 5"], ["1:16 warning expected-text"]),
        (#""title": ["Một", "Hai"]"#, ["title Hai", "title Một"], ["1:16 warning expected-text"]),
        (#""title": {"vi": "Một"}"#, [], ["1:16 error expected-text"]),
        (#""title": null"#, [], []),
        (#""title": " ""#, [], []),
        (#""keyword": "đất, nhà""#, ["keyword đất, nhà"], ["1:18 warning expected-list"]),
        (
            #""keyword": ["đất", 5, null, "", {}, []]"#, ["keyword 5", "keyword đất"],
            ["1:26 warning expected-text", "1:39 error expected-text", "1:43 error expected-text"]
        ),
        (#""keyword": {}"#, [], ["1:18 error expected-list"]),
        (#""keyword": true"#, ["keyword true"], ["1:18 warning expected-list", "1:18 warning expected-text"]),
        (#""license": "CC BY 4.0""#, ["license CC BY 4.0"], []),
        (#""landingPage": "data.gov.vn""#, ["landingPage data.gov.vn"], []),
        (#""temporal": "2025-01-01/P1Y""#, ["temporal 2025-01-01/P1Y"], []),
        (#""temporal": "2025""#, ["temporal 2025"], []),
        (#""distribution": "tep.csv""#, [], ["1:23 error expected-object", "1:23 warning expected-list"]),
        (#""distribution": null"#, [], []),
        (
            #""publisher": ["A"]"#, ["publisher b1"],
            ["1:20 warning expected-object", "1:21 warning expected-object"]
        ),
        (#""publisher": 5"#, [], ["1:20 error expected-object"]),
        (#""contactPoint": []"#, [], ["1:23 warning expected-object"]),
        (#""unknown": {"a": [1]}"#, [], []),
    ]

    @Test("a value of the wrong kind is reported; what can be understood is read", arguments: members)
    func singleMembers(member: String, statements: [String], problems: [String]) throws {
        let document = try CatalogueFile.document(text: "[ {   \(member)}]")
        let reading = DCATUSReader().read(document.source, document: document)
        let graph = reading.graph
        let dataset = try #require(graph.members(of: .dataset).first)
        let found = graph.statements(of: dataset).filter { $0.predicate != graph.id(of: .type) }.map { statement in
            let name = graph.text(statement.predicate).split { $0 == "/" || $0 == "#" }.last.map(String.init) ?? ""
            return "\(name) \(graph.text(statement.object))"
        }
        #expect(found == statements)
        #expect(reading.diagnostics.map(Self.summary).sorted() == problems)
    }

    private static func summary(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
        return "\(place) \(diagnostic.severity.rawValue) \(diagnostic.message.code)"
    }

    @Test("a publisher or contact given as a text is read as its name or address")
    func agentsAsTexts() throws {
        let text = #"[{"publisher": "Sở Tài chính", "contactPoint": "a@tinhmau.example"}]"#
        let document = try CatalogueFile.document(text: text)
        let graph = DCATUSReader().read(document.source, document: document).graph
        let dataset = try #require(graph.members(of: .dataset).first)
        let publisher = try #require(graph.values(dataset, .publisher).first).object
        let contact = try #require(graph.values(dataset, .contactPoint).first).object
        #expect(graph.values(publisher, .name).map { graph[$0.object].text } == ["Sở Tài chính"])
        #expect(graph.values(contact, .vcardEmail).map { graph[$0.object] } == [.iri("mailto:a@tinhmau.example")])
    }

    @Test("two datasets with one identifier stay two, and the second is reported")
    func identifiersAreTakenOnce() throws {
        let text =
            #"{"dataset": [{"identifier": "https://a.example/1", "title": "A"}, {"identifier": "https://a.example/1"}]}"#
        let document = try CatalogueFile.document(text: text)
        let reading = DCATUSReader().read(document.source, document: document)
        let names = reading.graph.members(of: .dataset).map { reading.graph[$0] }
        #expect(names == [.iri("https://a.example/1"), .blank("b1")])
        #expect(reading.diagnostics.map(Self.summary) == ["1:82 warning duplicate-identifier"])
    }

    @Test("a distribution with a licence of its own keeps that one")
    func ownLicence() throws {
        let text = #"[{"license": "https://a.example/l", "distribution": [{"license": "https://b.example/l"}, {}]}]"#
        let document = try CatalogueFile.document(text: text)
        let graph = DCATUSReader().read(document.source, document: document).graph
        let licences = graph.members(of: .distribution).map { graph.values($0, .license).map { graph.text($0.object) } }
        #expect(Set(licences) == [["https://a.example/l"], ["https://b.example/l"]])
    }

    private static let hostile: [(String, [String])] = [
        (#"{"dataset": {}}"#, ["expected-list"]), (#"{"dataset": null}"#, []),
        (#"{"dataset": 5}"#, ["expected-list", "expected-object"]),
        (#"{"dataset": [[], 5, null, "x"]}"#, [String](repeating: "expected-object", count: 4)),
        ("5", ["expected-object"]), ("null", ["expected-object"]), ("[]", []), ("{}", []),
    ]

    @Test("hostile input gives problems, never a crash", arguments: hostile)
    func hostileRoots(text: String, codes: [String]) throws {
        let document = try CatalogueFile.document(text: text)
        let reading = DCATUSReader().read(document.source, document: document)
        #expect(reading.graph.members(of: .dataset) == [])
        #expect(reading.diagnostics.map(\.message.code).sorted() == codes)
    }

    @Test("problems beyond the first thousand are counted, not listed")
    func problemsAreLimited() throws {
        let text = "[" + [String](repeating: #"{"title": 5}"#, count: 1_500).joined(separator: ",") + "]"
        let document = try CatalogueFile.document(text: text)
        let reading = DCATUSReader().read(document.source, document: document)
        #expect(reading.diagnostics.count == 1_001)
        #expect(reading.diagnostics.first?.message.code == "more-problems")
        #expect(reading.graph.members(of: .dataset).count == 1_500)
    }
}
