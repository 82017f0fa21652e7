// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import OpenData
import Testing

@Suite("What is broken in a JSON-LD catalogue costs only itself and is told with its place")
struct BrokenCatalogueTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// What stands under a dataset, after `"@id"`.
        let members: String
        let problems: [String]
        /// The number of statements that are read all the same.
        let count: Int

        init(_ name: String, _ members: String, _ problems: [String], _ count: Int) {
            (self.name, self.members, self.problems, self.count) = (name, members, problems, count)
        }

        var testDescription: String { name }
    }

    static let context = """
        {"dct": "http://purl.org/dc/terms/", "dcat": "http://www.w3.org/ns/dcat#",
        "page": {"@id": "dcat:landingPage", "@type": "@id"}, "in": {"@reverse": "dcat:dataset"},
        "title": {"@id": "dct:title", "@container": "@language"}, "of": {"@id": "dct:hasPart", "@container": "@list"}}
        """

    /// The members stand on the fifth line.
    static func text(_ members: String) -> String {
        "{\"@context\": \(context),\n\"@id\": \"https://example.vn/d\",\n\(members)}"
    }

    static let cases: [Case] = [
        Case("null as a value", #""dct:title": null, "dct:subject": "x""#, ["5:14 warning null-value"], 1),
        Case("null in a list", #""dct:title": ["a", null]"#, ["5:20 warning null-value"], 1),
        Case("null in a language map", #""title": {"vi": null, "en": "x"}"#, ["5:17 warning null-value"], 1),
        Case("number in a language map", #""title": {"vi": 5, "en": "x"}"#, ["5:17 error expected-string"], 1),
        Case("number as a link", #""page": 5"#, ["5:9 warning expected-iri"], 1),
        Case("text instead of a dataset", #""dcat:dataset": "x""#, ["5:17 warning expected-resource"], 1),
        Case(
            "scalars instead of distributions", #""dcat:distribution": [true, null, 7, {"dct:title": "a"}]"#,
            ["5:23 warning expected-resource", "5:29 warning null-value", "5:35 warning expected-resource"], 4),
        Case("relative link without a base", #""page": "files/a.csv""#, ["5:9 warning relative-iri"], 1),
        Case("type that is a number", #""@type": 3, "dct:title": "a""#, ["5:10 error expected-string"], 1),
        Case(
            "types of which one is an object", #""@type": ["dcat:Dataset", {}]"#, ["5:27 error expected-string"], 1),
        Case("relative type", #""@type": "Dataset""#, ["5:10 warning relative-iri"], 1),
        Case("key without a meaning", #""note": 1, "dct:title": "a""#, ["5:1 warning unmapped-key"], 1),
        Case("prefix that nobody declared", #""foaf:name": "a""#, ["5:1 warning undeclared-prefix"], 1),
        Case(
            "value object with a list", #""dct:title": {"@value": ["a"]}"#, ["5:25 error expected-plain-value"], 0),
        Case(
            "value with type and language",
            #""dct:title": {"@value": "a", "@type": "dct:X", "@language": "vi"}"#,
            ["5:61 error type-and-language"], 1),
        Case(
            "number with a language", #""dct:title": {"@value": 5, "@language": "vi"}"#,
            ["5:41 error language-of-non-text"], 1),
        Case(
            "language that is a number", #""dct:title": {"@value": "a", "@language": 5}"#,
            ["5:43 error expected-string"], 1),
        Case(
            "value object with a property", #""dct:title": {"@value": "a", "dct:x": 1}"#,
            ["5:30 error key-beside-value"], 1),
        Case(
            "list object with a property", #""dct:title": {"@list": ["a"], "dct:x": 1}"#,
            ["5:31 error key-beside-value"], 3),
        Case("keyword out of place", #""@language": "vi", "dct:title": "a""#, ["5:1 error misplaced-keyword"], 1),
        Case("reverse that is a text", #""@reverse": "x""#, ["5:13 error expected-mapping"], 0),
        Case("reverse of a keyword", #""@reverse": {"@id": "x"}"#, ["5:14 error misplaced-keyword"], 0),
        Case(
            "reverse of a text", #""in": ["x", {"@value": "y"}]"#,
            ["5:8 error reverse-value", "5:13 error reverse-value"], 0),
        Case("reverse of a list", #""in": {"@list": []}"#, ["5:17 error reverse-value"], 0),
        Case("keyword as a value", #""page": "@type""#, ["5:9 error not-a-resource"], 0),
        Case("number beyond any double", #""dct:extent": 1e999"#, ["5:15 error number-too-large"], 0),
        Case("included nodes", #""@included": [{"dct:title": "a"}]"#, ["5:1 error jsonld-unsupported"], 0),
        Case("nested properties", #""@nest": {"dct:title": "a"}"#, ["5:1 error jsonld-unsupported"], 0),
        Case(
            "JSON literal", #""dct:title": {"@value": {"a": 1}, "@type": "@json"}, "dct:subject": "x""#,
            ["5:44 error jsonld-unsupported"], 1),
        Case(
            "direction", #""dct:title": {"@value": "a", "@direction": "rtl"}"#,
            ["5:30 warning jsonld-unsupported"], 1),
        Case(
            "context that is a number", #""dct:publisher": {"@context": 5, "dct:title": "a"}"#,
            ["5:31 error expected-context"], 2),
        Case(
            "list of contexts in a list", #""dct:publisher": {"@context": [[]], "dct:title": "a"}"#,
            ["5:32 error expected-context"], 2),
        Case(
            "context at an unknown address",
            #""dct:publisher": {"@context": "https://example.vn/c.jsonld", "dct:title": "a"}"#,
            ["5:31 error unknown-context"], 2),
        Case(
            "two names for one keyword",
            #""dct:publisher": {"@context": {"id": "@id"}, "@id": "https://a.vn/", "id": "https://b.vn/"}"#,
            ["5:70 error keyword-twice"], 1),
    ]

    @Test("each mistake is told where it stands, and the rest is read", arguments: cases)
    func mistakeIsTold(_ each: Case) throws {
        let sample = try JSONLDSample(Self.text(each.members))
        #expect(sample.problems == each.problems)
        #expect(sample.reading.graph.statements.count == each.count)
    }

    @Test("an identifier that is no text leaves a blank node, so that what it describes is read")
    func brokenIdentifier() throws {
        let sample = try JSONLDSample(#"{"@id": 5, "http://purl.org/dc/terms/title": "a"}"#)
        #expect(sample.problems == ["1:9 error expected-string"])
        #expect(sample.triples == [#"_:b0 <http://purl.org/dc/terms/title> "a""#])
    }

    @Test("one broken dataset does not hide the others")
    func brokenDatasetAmongOthers() throws {
        let sample = try JSONLDSample(
            """
            {"@context": {"dcat": "http://www.w3.org/ns/dcat#"}, "@id": "https://example.vn/",
             "dcat:dataset": [
              {"@id": "https://example.vn/1", "@type": "dcat:Dataset"},
              {"@id": ["no"], "@type": {"dcat:keyword": null}, "@graph": 7, "dcat:keyword": {"@value": {}}},
              {"@id": "https://example.vn/3", "@type": "dcat:Dataset"}]}
            """)
        #expect(
            sample.problems == [
                "4:11 error expected-string", "4:28 error expected-string", "4:62 error expected-node",
                "4:92 error expected-plain-value",
            ])
        let datasets = sample.reading.graph.members(of: .dataset).map { sample.reading.graph.text($0) }
        #expect(datasets == ["https://example.vn/1", "https://example.vn/3"])
    }

    @Test(
        "a document that describes nothing is told and gives an empty graph",
        arguments: [
            ("5", ["1:1 error expected-node"]), ("\"text\"", ["1:1 error expected-node"]),
            ("null", ["1:1 warning null-node"]), ("[]", []), ("{}", []),
            (
                "[null, 1, true, [\"x\"]]",
                [
                    "1:2 warning null-node", "1:8 error expected-node", "1:11 error expected-node",
                    "1:18 error expected-node",
                ]
            ),
            (#"{"@value": "a"}"#, ["1:1 error value-alone"]), (#"{"@list": ["a"]}"#, ["1:11 error value-alone"]),
            (#"{"@set": ["a"]}"#, ["1:11 error value-alone"]), (#"{"@graph": null}"#, ["1:12 warning null-node"]),
        ])
    func emptyDocument(text: String, problems: [String]) throws {
        let sample = try JSONLDSample(text)
        #expect(sample.problems == problems)
        #expect(sample.triples == [])
    }

    @Test("a key without a meaning is told once, however often it stands there")
    func unmappedKeyIsToldOnce() throws {
        let sample = try JSONLDSample(#"[{"a": 1}, {"a": 2}, {"b": {"a": 3}}]"#)
        #expect(sample.problems == ["1:3 warning unmapped-key", "1:23 warning unmapped-key"])
    }

    @Test("beyond a thousand problems of a gravity only their number is told")
    func problemsAreCounted() throws {
        let nulls = [String](repeating: "null", count: 1_007).joined(separator: ",")
        let sample = try JSONLDSample(#"{"http://purl.org/dc/terms/title": [\#(nulls)]}"#)
        #expect(sample.problems.count == 1_001)
        #expect(sample.reading.diagnostics.last?.message.en == "7 more problems are not listed")
    }

    @Test("nesting is bounded when the document is composed, and what is within the bound is read")
    func deepNesting() throws {
        let deep = String(repeating: #"{"http://purl.org/dc/terms/hasPart":"#, count: 127) + #""x""#
        let sample = try JSONLDSample(deep + String(repeating: "}", count: 127))
        #expect(sample.reading.graph.statements.count == 127)
        #expect(throws: ReadingFailure.self) {
            try JSONLDSample("[[" + deep + String(repeating: "}", count: 127) + "]]")
        }
    }
}
