// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import OpenData
    import Testing

    @Suite("Relative IRIs are kept as they were written")
    struct RelativeIRITests {
        @Test(
            "a relative IRI stays, with a warning",
            arguments: [
                "data.csv", "a/b/c", "../up", "../../up/and/down", "/from/root", "//other.host/path", "#fragment",
                "?query=1", "folder/", "", "../",
            ])
        func turtle(_ iri: String) throws {
            let found = try reading("<http://x/a> <http://x/p> <\(iri)> .")
            #expect(found.statements == ["<http://x/a> <http://x/p> <\(iri)>"])
            #expect(found.problems == ["1:1 warning relative-iri"])
        }

        @Test("RDF/XML keeps them as well, identifiers included")
        func xml() throws {
            let found = try reading(
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
                 <rdf:Description rdf:about="data"><x:p rdf:resource="../b"/></rdf:Description>
                 <rdf:Description rdf:ID="part"><x:p>1</x:p></rdf:Description>
                </rdf:RDF>
                """, .rdfXML)
            #expect(
                found.statements == [
                    "<#part> <http://x/p> '1' http://www.w3.org/2001/XMLSchema#string", "<data> <http://x/p> <../b>",
                ])
            #expect(
                found.problems == [
                    "2:2 warning relative-iri", "2:2 warning relative-iri", "3:2 warning relative-iri",
                ])
        }

        @Test("each is told once")
        func once() throws {
            let found = try reading("<a> <http://x/p> <b> .\n<a> <http://x/q> <b> .")
            #expect(found.problems == ["1:1 warning relative-iri", "1:1 warning relative-iri"])
        }

        @Test("a base in the file makes them absolute")
        func declaredBase() throws {
            let found = try reading("@base <http://x/y/> .\n<a> <p> <../b> .")
            #expect(found.statements == ["<http://x/y/a> <http://x/y/p> <http://x/b>"])
            #expect(found.problems == [])
        }
    }
#endif
