// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import LocatedYAML
    import OpenData
    import OpenDataRDF
    import Testing

    @Suite("RDF syntaxes are read through libraptor2")
    struct RaptorReaderTests {
        @Test("the formats are those that JSON readers do not know")
        func formats() {
            #expect(RaptorReader().formats == [.turtle, .nTriples, .rdfXML])
        }

        @Test(
            "the same content gives the same statements in every syntax",
            arguments: [
                (Catalogue.Format.nTriples, sameInNTriples), (.rdfXML, sameInXML),
            ])
        func sameStatements(_ format: Catalogue.Format, _ text: String) throws {
            let turtle = try reading(sameInTurtle)
            let other = try reading(text, format)
            #expect(turtle.problems == [])
            #expect(other.problems == [])
            #expect(turtle.statements.count == 11)
            #expect(other.statements == turtle.statements)
            #expect(other.format == format)
        }

        @Test("literals keep their language and datatype")
        func literals() throws {
            let found = try reading(
                """
                <http://x.org/a> <http://x.org/p>
                    "Tiêu đề"@vi-VN, "plain", "typed"^^<http://x.org/t>, 12, 1.5, 1e3, true,
                    "text"^^<http://www.w3.org/2001/XMLSchema#string> .
                """)
            let xsd = "http://www.w3.org/2001/XMLSchema#"
            #expect(
                found.statements.map { $0.replacing("<http://x.org/a> <http://x.org/p> ", with: "") } == [
                    "'1.5' \(xsd)decimal", "'12' \(xsd)integer", "'1e3' \(xsd)double", "'Tiêu đề' vi-vn",
                    "'plain' \(xsd)string", "'text' \(xsd)string", "'true' \(xsd)boolean", "'typed' http://x.org/t",
                ])
        }

        @Test("a byte order mark is no content", arguments: [Catalogue.Format.turtle, .nTriples, .rdfXML])
        func byteOrderMark(_ format: Catalogue.Format) throws {
            let text = [.turtle: sameInTurtle, .nTriples: sameInNTriples, .rdfXML: sameInXML][format] ?? ""
            let found = try reading(Array("\u{FEFF}\(text)".utf8), format)
            #expect(found.problems == [])
            #expect(found.statements == (try reading(sameInTurtle).statements))
        }

        @Test("a made-up label of a blank node is never mistaken for one of the file")
        func blankLabels() throws {
            let found = try reading(
                """
                _:genid1 <http://x.org/p> "named" .
                _:b1 <http://x.org/p> "named too" .
                <http://x.org/a> <http://x.org/q> [ <http://x.org/p> "unnamed" ] .
                """)
            let subjects = Set(found.graph.statements.map { found.graph.text($0.subject) })
            #expect(subjects.count == 4)
        }
    }

    private let sameInTurtle = """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <http://x.org/c> a dcat:Catalog ; dcat:dataset <http://x.org/d> .
        <http://x.org/d> a dcat:Dataset ;
            dct:title "Giá đất"@vi, "Land prices"@en ;
            dct:issued "2024-01-31"^^xsd:date ;
            dct:relation <http://x.org/é> ;
            dcat:distribution [ a dcat:Distribution ; dct:title "CSV" ; dcat:byteSize 12 ] .
        """

    private let sameInNTriples = #"""
        # a comment
        <http://x.org/d> <http://purl.org/dc/terms/title> "Land prices"@en .
        <http://x.org/d> <http://purl.org/dc/terms/title> "Gi\u00E1 đất"@vi .
        <http://x.org/c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Catalog> .
        <http://x.org/c> <http://www.w3.org/ns/dcat#dataset> <http://x.org/d> .
        <http://x.org/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
        <http://x.org/d> <http://purl.org/dc/terms/issued> "2024-01-31"^^<http://www.w3.org/2001/XMLSchema#date> .
        <http://x.org/d> <http://purl.org/dc/terms/relation> <http://x.org/é> .
        <http://x.org/d> <http://www.w3.org/ns/dcat#distribution> _:n .
        _:n <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Distribution> .
        _:n <http://purl.org/dc/terms/title> "CSV" .
        _:n <http://www.w3.org/ns/dcat#byteSize> "12"^^<http://www.w3.org/2001/XMLSchema#integer> .
        """#

    private let sameInXML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">
          <dcat:Catalog rdf:about="http://x.org/c">
            <dcat:dataset>
              <dcat:Dataset rdf:about="http://x.org/d">
                <dct:title xml:lang="en">Land prices</dct:title>
                <dct:title xml:lang="vi">Giá đất</dct:title>
                <dct:issued rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2024-01-31</dct:issued>
                <dct:relation rdf:resource="http://x.org/é"/>
                <dcat:distribution>
                  <dcat:Distribution>
                    <dct:title>CSV</dct:title>
                    <dcat:byteSize rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">12</dcat:byteSize>
                  </dcat:Distribution>
                </dcat:distribution>
              </dcat:Dataset>
            </dcat:dataset>
          </dcat:Catalog>
        </rdf:RDF>
        """
#endif
