// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import Foundation
    import LocatedYAML
    import OpenData
    import Testing

    @testable import OpenDataRDF

    @Suite("Hostile input opens nothing, and fails quickly and in place")
    struct HostileInputTests {
        @Test(
            "entities that point outside the file are refused",
            arguments: [
                ("<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "1:20 error external-entity"),
                ("<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM 'http://127.0.0.1:1/'>]>", "1:20 error external-entity"),
                (
                    "<!DOCTYPE rdf:RDF [<!ENTITY x PUBLIC '-//x//' 'http://127.0.0.1:1/'>]>",
                    "1:20 error external-entity"
                ),
                ("<!DOCTYPE rdf:RDF SYSTEM 'http://127.0.0.1:1/x.dtd'>", "1:26 error external-entity"),
                ("<!DOCTYPE rdf:RDF [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/'> %p;]>", "1:20 error parameter-entity"),
                ("<!DOCTYPE rdf:RDF [<!ENTITY % p 'text'>]>", "1:20 error parameter-entity"),
                ("<!-- c -->\n<!DOCTYPE a [<!-- ] --><!ENTITY x SYSTEM \"a\">]>", "2:24 error external-entity"),
            ])
        func externalEntities(_ prologue: String, _ problem: String) {
            #expect(failure(document(prologue, "&x;"), .rdfXML).first == problem)
        }

        @Test("entities made of entities are refused before they grow")
        func billionLaughs() {
            var prologue = "<!DOCTYPE rdf:RDF [<!ENTITY a0 'ha'>"
            for level in 1...9 {
                prologue += "\n<!ENTITY a\(level) '\(String(repeating: "&a\(level - 1);", count: 10))'>"
            }
            let problems = failure(document(prologue + "]>", "&a9;"), .rdfXML)
            #expect(problems == (1...9).map { "\($0 + 1):1 error nested-entity" })
        }

        @Test("an entity that is used too often is refused before it grows")
        func quadraticGrowth() {
            let prologue = "<!DOCTYPE rdf:RDF [<!ENTITY a '\(String(repeating: "x", count: 1_000))'>]>"
            let uses = String(repeating: "&a;", count: 100_000)
            #expect(failure(document(prologue, uses), .rdfXML) == ["1:1 error entity-expansion"])
        }

        @Test("a long entity is refused")
        func longEntity() {
            let prologue = "<!DOCTYPE rdf:RDF [<!ENTITY a '\(String(repeating: "x", count: 1_025))'>]>"
            #expect(failure(document(prologue, "&a;"), .rdfXML) == ["1:20 error long-entity"])
        }

        @Test(
            "a document type that does not end is refused",
            arguments: ["<!DOCTYPE a [", "<!DOCTYPE a", "<!DOCTYPE a 'b", "<!DOCTYPE a [<!ENTITY", "<!DOCTYPE a [<!--"])
        func unfinished(_ text: String) {
            #expect(failure(text, .rdfXML).contains("1:1 error unfinished-doctype"))
        }

        @Test("short entities for namespaces are read, as ontology editors write them")
        func namespaceEntities() throws {
            let text = """
                <!DOCTYPE rdf:RDF [
                  <!ENTITY xsd "http://www.w3.org/2001/XMLSchema#" >
                ]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
                 <rdf:Description rdf:about="http://x/a"><x:p rdf:datatype="&xsd;date">2024-01-01</x:p></rdf:Description>
                </rdf:RDF>
                """
            let found = try reading(text, .rdfXML)
            #expect(found.problems == [])
            #expect(
                found.statements == ["<http://x/a> <http://x/p> '2024-01-01' http://www.w3.org/2001/XMLSchema#date"])
        }

        @Test("the parser itself opens nothing either", arguments: ["ENTITY", "XInclude", "stylesheet", "DTD"])
        func parserOpensNothing(_ way: String) throws {
            let secret = FileManager.default.temporaryDirectory.appendingPathComponent("secret-\(UUID().uuidString)")
            try Data("TOP SECRET".utf8).write(to: secret)
            defer { try? FileManager.default.removeItem(at: secret) }
            let url = "file://\(secret.path)"
            let text =
                switch way {
                case "ENTITY": document("<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM '\(url)'>]>", "&x;")
                case "XInclude":
                    document("", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='\(url)' parse='text'/>")
                case "stylesheet": document("<?xml-stylesheet type='text/xsl' href='\(url)'?>", "a")
                default: document("<!DOCTYPE rdf:RDF SYSTEM '\(url)'>", "a")
                }
            let listener = Listener()
            let bytes = Array(text.utf8)
            let hasBegun = RaptorParser.alone {
                guard let parser = RaptorParser(.rdfXML, base: "http://b/", listener: listener), parser.begin() else {
                    return false
                }
                _ = parser.read(bytes[...], isLast: true)
                return true
            }
            #expect(hasBegun)
            #expect(!listener.heard.contains { $0.contains("SECRET") })
        }

        @Test("a base of another kind only changes names")
        func strangeBase() throws {
            let text = """
                <rdf:RDF xml:base="file:///etc/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
                 <rdf:Description rdf:about="passwd"><x:p rdf:resource="shadow"/></rdf:Description>
                </rdf:RDF>
                """
            #expect(try reading(text, .rdfXML).statements == ["<file:///etc/passwd> <http://x/p> <file:///etc/shadow>"])
        }

        @Test(
            "text that is not UTF-8 is refused where it is not",
            arguments: [Catalogue.Format.turtle, .nTriples, .rdfXML])
        func encoding(_ format: Catalogue.Format) {
            #expect(failure(Array("#\n ".utf8) + [0xC3, 0x28], format) == ["2:2 error invalid-utf-8"])
            #expect(failure([0xFF, 0xFE, 0x3C, 0x00], format) == ["1:1 error not-utf-8"])
        }

        @Test(
            "a declared encoding other than UTF-8 is refused",
            arguments: ["ISO-8859-1", "UTF-16", "UTF-7", "windows-1258"])
        func declaredEncoding(_ name: String) {
            let text = document("<?xml version=\"1.0\" encoding = '\(name)' ?>", "a")
            #expect(failure(text, .rdfXML) == ["1:1 error not-utf-8"])
        }

        @Test("a file without statements is told", arguments: ["", "# only a comment\n", "@prefix a: <http://a/> .\n"])
        func nothing(_ text: String) {
            #expect(failure(text, .turtle) == ["1:1 error no-statements"])
        }

        @Test("formats of other readers are refused", arguments: [Catalogue.Format.jsonLD, .dcatUS, .ckan])
        func otherFormats(_ format: Catalogue.Format) {
            #expect(failure("{}", format) == ["1:1 error other-format"])
        }

        @Test("too long a file is refused")
        func tooLong() {
            let limits = ReadingLimits(bytes: 10)
            #expect(failure("<http://x/a> <http://x/p> 1 .", .turtle, limits: limits) == ["1:1 error too-large"])
        }

        @Test("of too many statements the first are kept", arguments: [Catalogue.Format.turtle, .nTriples])
        func tooMany(_ format: Catalogue.Format) throws {
            let text = (1...50).map { "<http://x/\($0)> <http://x/p> \"\($0)\" ." }.joined(separator: "\n")
            let found = try reading(text, format, limits: ReadingLimits(nodes: 20))
            #expect(found.graph.statements.count == 20)
            #expect(found.problems == ["21:1 error too-many-statements"])
        }

        @Test("of too many wrong lines the first are told")
        func tooManyWrongLines() throws {
            let text = "<http://x/a> <http://x/p> \"1\" .\n" + String(repeating: "nonsense\n", count: 100)
            let found = try reading(text, .nTriples, limits: ReadingLimits(problems: 10))
            #expect(found.diagnostics.count == 11)
            #expect(found.diagnostics.last?.message.code == "too-many-problems")
        }

        @Test("what stands before a mistake is kept")
        func before() throws {
            let turtle = try reading("<http://x/a> <http://x/p> 1 .\n<http://x/a> <http://x/p> 2 ,, .\n")
            #expect(turtle.graph.statements.count == 1)
            #expect(turtle.problems == ["2:1 error rdf-syntax"])
            let xml = try reading(
                document("", "1").replacing("</rdf:RDF>", with: "<!--"), .rdfXML)
            #expect(xml.graph.statements.count == 1)
            #expect(xml.problems.allSatisfy { $0.hasSuffix("error rdf-syntax") })
            #expect(!xml.problems.isEmpty)
        }

        @Test(
            "nesting without end stops nothing else",
            arguments: ["[", "(", "<http://x/a> <http://x/p> [ <http://x/p> "])
        func deepTurtle(_ part: String) throws {
            let text = "<http://x/a> <http://x/p> 1 .\n" + String(repeating: part, count: 50_000)
            #expect(try reading(text).graph.statements.count >= 1)
        }

        @Test("elements without end are read down to a depth")
        func deepXML() throws {
            let nested = String(repeating: "<x:A><x:p>", count: 20_000)
            let text = document("", "1").replacing("</rdf:RDF>", with: nested)
            let found = try reading(text, .rdfXML)
            #expect(found.problems == ["3:1 error too-deep"])
        }

        @Test("elements beside one another are no depth, whatever stands between them")
        func wideXML() throws {
            let wide = """
                <!-- <a><b><c> --><x:p a:b=">"  xmlns:a="http://a/"/><x:p><![CDATA[<a><b><c>]]></x:p>
                """
            let text = document("", "1").replacing(
                "</rdf:Description>", with: String(repeating: wide, count: 500) + "</rdf:Description>")
            #expect(try reading(text, .rdfXML).problems == [])
        }

        @Test("no change of a byte stops the program", arguments: [Catalogue.Format.turtle, .nTriples, .rdfXML])
        func mutations(_ format: Catalogue.Format) {
            let texts: [Catalogue.Format: String] = [
                .turtle: "@prefix x: <http://x/> .\nx:a x:p [ x:q \"é\"@vi, ( 1 2 ) ] ; x:r '''a''' .",
                .nTriples: "<http://x/a> <http://x/p> \"\\u00E9\"@vi .\n_:a <http://x/p> _:b .",
                .rdfXML: document("<!DOCTYPE rdf:RDF [<!ENTITY a 'b'>]>", "&a;é"),
            ]
            let original = Array((texts[format] ?? "").utf8)
            var outcomes: Set<Bool> = []
            for position in original.indices {
                for byte in [0, 0x22, 0x3C] as [UInt8] {
                    var changed = original
                    changed[position] = byte
                    outcomes.insert(failure(changed, format).isEmpty)
                }
                outcomes.insert(failure(Array(original[..<position]), format).isEmpty)
            }
            #expect(outcomes == [true, false])
        }

        private func document(_ prologue: String, _ value: String) -> String {
            """
            \(prologue)<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
             <rdf:Description rdf:about="http://x/a"><x:p>\(value)</x:p></rdf:Description>
            </rdf:RDF>
            """
        }
    }

    /// Writes down what a parser says.
    private final class Listener: RaptorListener {
        var heard: [String] = []

        func stated(_ subject: RaptorTerm, _ predicate: RaptorTerm, _ object: RaptorTerm, line: Int) {
            heard.append("\(subject) \(predicate) \(object)")
        }

        func complained(_ text: String, isError: Bool, line: Int, column: Int?) {
            heard.append(text)
        }
    }
#endif
