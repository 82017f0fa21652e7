// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    import LocatedYAML
    import OpenData
    import Testing

    @Suite("Values are found on their lines")
    struct PlaceTests {
        @Test("a value of Turtle stands where it begins, in brackets and lists as well")
        func turtle() throws {
            let found = try reading(
                #"""
                @prefix x: <http://x/> . # comment [ ; .
                PREFIX y: <http://y/>
                @base <http://z/> .
                x:a x:p ( x:one
                  "two"@en
                  [ x:q """in [
                ""list""" ] ) ;
                  x:q "last \" ] ."^^
                  x:type ,
                  1.5 .
                [ x:r 'subj' ;
                  x:s [ x:t 1 ,
                  2 ] ] x:u
                  y:v.w ;
                 .
                x:e x:p () ,
                  [] , true
                  .
                """#)
            #expect(found.problems == [])
            #expect(
                lines(found)
                    == [
                        "4: <http://x/p> _", "4: first <http://x/one>", "4: rest _", "5: first 'two'", "5: rest _",
                        "6: first _", "6: rest nil", "6: <http://x/q> 'in [\n\"\"list'",
                        "8: <http://x/q> 'last \" ] .'",
                        "10: <http://x/q> '1.5'", "11: <http://x/r> 'subj'", "12: <http://x/s> _",
                        "12: <http://x/t> '1'",
                        "13: <http://x/t> '2'", "14: <http://x/u> <http://y/v.w>", "16: <http://x/p> nil",
                        "17: <http://x/p> _", "17: <http://x/p> 'true'",
                    ].sorted())
        }

        @Test("a value of N-Triples stands on its line, after wrong lines as well")
        func nTriples() throws {
            let found = try reading(
                """
                <http://x/a> <http://x/p> "1" .
                # comment
                <http://x/a> <http://x/p> "2
                <http://x/a> <http://x/p> "3" .

                nonsense
                <http://x/a> <http://x/p> "4" .
                """, .nTriples)
            #expect(lines(found) == ["1: <http://x/p> '1'", "4: <http://x/p> '3'", "7: <http://x/p> '4'"])
            #expect(found.diagnostics.map { $0.place?.line } == [3, 6])
            #expect(Set(found.diagnostics.map(\.message.code)) == ["rdf-syntax"])
        }

        @Test("a value of RDF/XML stands where its element ends")
        func xml() throws {
            let found = try reading(
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
                 <rdf:Description rdf:about="http://x/a">
                  <x:p>1</x:p>

                  <x:q rdf:resource="http://x/b"/>
                 </rdf:Description>
                </rdf:RDF>
                """, .rdfXML)
            #expect(lines(found) == ["3: <http://x/p> '1'", "5: <http://x/q> <http://x/b>"])
        }

        /// Sorted, with short words for lists and blank nodes.
        private func lines(_ reading: CatalogueReading) -> [String] {
            let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            return reading.graph.statements.map { statement in
                let graph = reading.graph
                let predicate = graph.text(statement.predicate)
                let name = predicate.hasPrefix(rdf) ? String(predicate.dropFirst(rdf.count)) : "<\(predicate)>"
                let text = graph.text(statement.object)
                let value =
                    graph.isBlank(statement.object)
                    ? "_" : graph.isLiteral(statement.object) ? "'\(text)'" : text == rdf + "nil" ? "nil" : "<\(text)>"
                return "\(reading.source.located(statement.place).line): \(name) \(value)"
            }
            .sorted()
        }
    }
#endif
