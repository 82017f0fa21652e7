// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import OpenData
import Testing

@Suite("Each statement of a JSON-LD catalogue knows where its value stands")
struct StatementPlaceTests {
    @Test("line, column and pointer lead to the value, whatever form it has")
    func placesOfValues() throws {
        let sample = try JSONLDSample(
            """
            {"@context": {"t": "http://purl.org/dc/terms/", "m": {"@id": "t:m", "@container": "@language"}},
             "@graph": [
              {"@id": "https://a.vn/1", "@type": ["t:A"],
               "t:plain": "x", "t:many": ["y", 5],
               "t:value": {"@value": "v"}, "t:link": {"@id": "https://a.vn/2"},
               "m": {"vi": "một", "en": ["two"]},
               "t:a/b~c": {"@list": ["i"]},
               "@reverse": {"t:back": {"@id": "https://a.vn/3"}}}]}
            """)
        let reading = sample.reading
        let places = reading.graph.statements.map { statement in
            let place = reading.source.located(statement.place)
            let property =
                reading.graph.text(statement.predicate).split(whereSeparator: { "/#".contains($0) }).last ?? ""
            return "\(property) \(place.line):\(place.column ?? 0) \(place.pointer ?? "-")"
        }
        #expect(
            places.sorted() == [
                "back 8:27 /@graph/0/@reverse/t:back", "b~c 7:15 /@graph/0/t:a~1b~0c",
                "first 7:26 /@graph/0/t:a~1b~0c/@list/0",
                "link 5:42 /@graph/0/t:link", "m 6:16 /@graph/0/m/vi", "m 6:30 /@graph/0/m/en/0",
                "many 4:31 /@graph/0/t:many/0", "many 4:36 /@graph/0/t:many/1", "plain 4:15 /@graph/0/t:plain",
                "rest 7:15 /@graph/0/t:a~1b~0c", "type 3:39 /@graph/0", "value 5:15 /@graph/0/t:value",
            ])
    }

    @Test("a key that is an address is escaped in the pointer")
    func addressIsEscaped() throws {
        let sample = try JSONLDSample(#"{"http://purl.org/dc/terms/title": "a"}"#)
        let statement = try #require(sample.reading.graph.statements.first)
        #expect(
            sample.reading.source.located(statement.place)
                == LocatedPlace(
                    file: "catalogue.jsonld", line: 1, column: 36, pointer: "/http:~1~1purl.org~1dc~1terms~1title"))
    }
}
