// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

@Suite("The format of a catalogue is recognised from its content")
struct CatalogueReaderTests {
    /// Reads nothing, but tells that it was asked.
    private struct SyntaxProbe: RDFSyntaxReader {
        let formats: Set<Catalogue.Format> = [.turtle, .nTriples, .rdfXML]

        func read(_ source: SourceText, format: Catalogue.Format) throws(ReadingFailure) -> CatalogueReading {
            CatalogueReading(
                graph: RDFGraphBuilder().finish(), source: CatalogueSource(text: source), format: format)
        }
    }

    private static let reader = CatalogueReader(contexts: KnownContexts(), syntaxes: [SyntaxProbe()])

    private static func codes(_ name: String, _ bytes: [UInt8], with reader: CatalogueReader = reader) -> [String] {
        do {
            let reading = try reader.read(name: name, bytes: bytes)
            return ["read as \(reading.format.rawValue)"]
        } catch {
            return error.diagnostics.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message.code)" }
        }
    }

    private static let texts: [(String, Catalogue.Format)] = [
        (
            #"{"conformsTo": "https://project-open-data.cio.gov/v1.1/schema", "@type": "dcat:Catalog", "dataset": []}"#,
            .dcatUS
        ),
        (#"{"@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld", "dataset": []}"#, .dcatUS),
        (#"{"dataset": {}}"#, .dcatUS), (#"[{"accessLevel": "public", "title": "A"}]"#, .dcatUS),
        (#"{"success": false, "error": {}}"#, .ckan), (#"{"help": "", "success": true, "result": []}"#, .ckan),
        (#"{"results": []}"#, .ckan), (#"{"name": "a", "resources": [{"url": "x"}]}"#, .ckan),
        (#"[{"name": "a", "notes": ""}]"#, .ckan), ("{\"name\": \"a\"}\n{\"name\": \"b\"}", .ckan),
        ("\u{FEFF}{\"name\": \"a\", \"notes\": \"b\"}\r\n\r\n{\"name\"", .ckan),
        (#"{"@context": {"dcat": "http://www.w3.org/ns/dcat#"}, "@graph": []}"#, .jsonLD),
        (#"[{"@id": "https://a.example"}]"#, .jsonLD), (#"{"@context": {}, "dataset": []}"#, .jsonLD),
        ("@prefix dcat: <http://www.w3.org/ns/dcat#> .", .turtle), ("# a\n\nPREFIX a: <b>\n", .turtle),
        ("base <http://a.example/>\n", .turtle), ("[] a <http://www.w3.org/ns/dcat#Catalog> .", .turtle),
        ("[ a <http://www.w3.org/ns/dcat#Catalog> ] .", .turtle), ("<http://a.example/?x=1> a <b> .", .turtle),
        ("<http://a.example/s>\n  <p> 1 .", .turtle),
        ("<http://a.example/s> <http://a.example/p> \"x\" .\n_:b <http://a.example/p> _:c .\n", .nTriples),
        ("_:b <http://a.example/p> \"x\" .", .nTriples),
        ("<?xml version=\"1.0\"?>\n<!-- a > b --><rdf:RDF xmlns:rdf=\"x\"/>", .rdfXML),
        ("<!DOCTYPE rdf:RDF [<!ENTITY a \"b>\">]>\n<rdf:RDF xmlns:rdf=\"x\"/>", .rdfXML),
        ("<dcat:Catalog xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" />", .rdfXML),
    ]

    @Test("each format, whatever the file is called", arguments: texts)
    func formats(text: String, format: Catalogue.Format) {
        #expect(Self.codes("danh-muc", Array(text.utf8)) == ["read as \(format.rawValue)"])
    }

    @Test(
        "the name decides between formats that look alike",
        arguments: [
            ("a.ttl", "<http://a.example/s> <http://a.example/p> \"x\" .", Catalogue.Format.turtle),
            ("a.NT", "<http://a.example/s> <http://a.example/p> 1 .", .nTriples),
            ("a.jsonl", #"{"name": "a", "notes": ""}"#, .ckan), ("a.json", "@prefix a: <b> .", .turtle),
            ("a.ttl", "<catalogue> a <b> .", .turtle),
        ])
    func names(name: String, text: String, format: Catalogue.Format) {
        #expect(Self.codes(name, Array(text.utf8)) == ["read as \(format.rawValue)"])
    }

    @Test(
        "another kind of file is refused by its first bytes",
        arguments: [
            [0x1F, 0x8B, 8, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0xFF, 0xFE, 0x7B, 0], [0x61, 0, 0],
        ] as [[UInt8]])
    func foreignBytes(bytes: [UInt8]) {
        #expect(Self.codes("danh-muc.json", bytes) == ["1:1 not-a-catalogue"])
    }

    @Test(
        "another kind of text is refused with what it is",
        arguments: [
            "", " \n\t", "PK\u{3}\u{4}xl/workbook.xml", "PK\u{3}\u{4}", "%PDF-1.7", "\n<!DOCTYPE html><html>",
            "<?xml version=\"1.0\"?><html xmlns=\"x\"/>", #"{"name": "a", "profile": "data-package", "resources": []}"#,
            #"{"name": "a", "resources": [{"path": "a.csv"}]}"#,
        ])
    func foreignTexts(text: String) {
        #expect(Self.codes("danh-muc.json", Array(text.utf8)) == ["1:1 not-a-catalogue"])
    }

    @Test(
        "a text that begins like no catalogue is refused with what to give",
        arguments: [
            "<feed xmlns=\"x\"/>", "ten,dia_chi\n", #"{"a": 1}"#, "[1, 2]", "<!--", "<?", "<!DOCTYPE", "a",
        ])
    func unknownTexts(text: String) {
        #expect(Self.codes("danh-muc", Array(text.utf8)) == ["1:1 unknown-catalogue-format"])
    }

    @Test("a byte that is not UTF-8 and an open bracket are told at their place")
    func brokenTexts() {
        let latin: [UInt8] = Array("@prefix a: <b> .\n# \u{E9}".utf8) + [0xC3, 0x28]
        #expect(Self.codes("a.ttl", latin) == ["2:4 invalid-utf8"])
        #expect(
            Self.codes("data.json", Array(#"{"dataset": [{"title": "A"}, {"#.utf8)) == ["1:30 unclosed-bracket"])
    }

    @Test("what an Excel workbook is, is told in both languages")
    func wordsOfForeignFiles() {
        #expect(
            DiagnosticMessage.foreignFile(.excel)
                == DiagnosticMessage(
                    code: "not-a-catalogue",
                    vi: "đây là sổ tính Excel; danh mục cần ở dạng JSON hoặc RDF, kế hoạch công bố cần ở dạng CSV",
                    en: "this is an Excel workbook; give a catalogue as JSON or RDF, a publication plan as CSV"))
    }

    @Test("without a reader of RDF the missing trait is named")
    func traitIsNamed() {
        let reader = CatalogueReader(contexts: KnownContexts())
        #expect(Self.codes("a.ttl", Array("@prefix a: <b> .".utf8), with: reader) == ["1:1 trait-missing"])
        #expect(
            DiagnosticMessage.rdfTraitMissing(.rdfXML).en
                == "this build does not read RDF/XML; build it with the trait 'RDF', or give JSON-LD")
    }

    @Test("nesting of ten thousand levels is a located error")
    func deepNesting() {
        let text = #"{"dataset": "# + String(repeating: "[", count: 10_000)
        #expect(Self.codes("data.json", Array(text.utf8)) == ["1:140 too-deep"])
    }
}
