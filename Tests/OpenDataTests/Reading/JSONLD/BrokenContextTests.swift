// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import OpenData
import Testing

@Suite("A broken context is told with its place, and what it does say holds")
struct BrokenContextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// Entries of the context beside `title`.
        let entries: String
        let problems: [String]

        init(_ name: String, _ entries: String, _ problems: [String]) {
            (self.name, self.entries, self.problems) = (name, entries, problems)
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("term without an IRI", #""a": {}"#, ["1:45 error term-without-iri"]),
        Case("relative IRI of a term", #""a": "b""#, ["1:50 error relative-term"]),
        Case("number as a definition", #""a": 5"#, ["1:50 error expected-string"]),
        Case("list as a definition", #""a": []"#, ["1:50 error expected-definition"]),
        Case("term of itself", #""a": "a:b""#, ["1:45 error circular-term"]),
        Case(
            "terms of each other", #""a": "b:x", "b": "a:y""#,
            ["1:45 error circular-term"]),
        Case("empty term", #""": "https://a.vn/""#, ["1:45 error empty-term"]),
        Case("keyword as a term", #""@id": "https://a.vn/""#, ["1:45 error keyword-as-term"]),
        Case("type as a term", #""@type": "https://a.vn/""#, ["1:45 error keyword-as-term"]),
        Case("form of a keyword as a term", #""@hello": "https://a.vn/""#, ["1:45 warning looks-like-keyword"]),
        Case("form of a keyword as an IRI", #""a": "@hello""#, ["1:50 warning looks-like-keyword"]),
        Case("another name for the context", #""a": "@context""#, ["1:50 error context-alias"]),
        Case("version", #""@version": 1.0"#, ["1:57 error expected-version"]),
        Case("version as a text", #""@version": "1.1""#, ["1:57 error expected-version"]),
        Case("relative base without a base", #""@base": "x/""#, ["1:54 error relative-base"]),
        Case("base that is a number", #""@base": 1"#, ["1:54 error expected-string"]),
        Case("relative vocabulary", #""@vocab": "x""#, ["1:55 error relative-vocab"]),
        Case("language that is an object", #""@language": {}"#, ["1:58 error expected-string"]),
        Case("import", #""@import": "https://a.vn/c""#, ["1:45 error jsonld-unsupported"]),
        Case("protected context", #""@protected": true"#, ["1:45 warning jsonld-unsupported"]),
        Case("direction of the context", #""@direction": "rtl""#, ["1:45 warning jsonld-unsupported"]),
        Case("propagate as a text", #""@propagate": "no""#, ["1:59 error expected-flag"]),
        Case(
            "protected term", #""a": {"@id": "https://a.vn/", "@protected": true}"#,
            ["1:75 warning jsonld-unsupported"]),
        Case("nested term", #""a": {"@id": "https://a.vn/", "@nest": "@nest"}"#, ["1:75 error jsonld-unsupported"]),
        Case("index of a term", #""a": {"@id": "https://a.vn/", "@index": "x"}"#, ["1:75 error jsonld-unsupported"]),
        Case("JSON term", #""a": {"@id": "https://a.vn/", "@type": "@json"}"#, ["1:84 error jsonld-unsupported"]),
        Case("relative type", #""a": {"@id": "https://a.vn/", "@type": "date"}"#, ["1:84 error relative-datatype"]),
        Case(
            "container by id", #""a": {"@id": "https://a.vn/", "@container": "@id"}"#,
            ["1:89 error jsonld-unsupported"]),
        Case(
            "unknown container", #""a": {"@id": "https://a.vn/", "@container": ["@set", "x"]}"#,
            ["1:98 error expected-container"]),
        Case(
            "reverse list", #""a": {"@reverse": "https://a.vn/", "@container": "@list"}"#,
            ["1:94 error expected-container"]),
        Case(
            "reverse with an id", #""a": {"@reverse": "https://a.vn/", "@id": "https://a.vn/"}"#,
            ["1:80 error reverse-with-id"]),
        Case("unknown key", #""a": {"@id": "https://a.vn/", "x": 1}"#, ["1:75 error not-in-definition"]),
        Case("prefix as a text", #""a": {"@id": "https://a.vn/", "@prefix": "1"}"#, ["1:86 error expected-flag"]),
        Case("prefix with a colon", #""a:b": {"@id": "https://a.vn/", "@prefix": true}"#, ["1:88 error not-a-prefix"]),
        Case(
            "very long prefix", #""a": "https://a.vn/\#(String(repeating: "x", count: 1_100))/""#,
            ["1:50 error prefix-too-long"]),
    ]

    @Test("each mistake is told where it stands, and other terms are read", arguments: cases)
    func mistakeIsTold(_ each: Case) throws {
        let sample = try JSONLDSample(
            #"{"@context": {"t": "http://purl.org/dc/t#", \#(each.entries)}, "@id": "https://a.vn/d", "t:x": 1}"#)
        #expect(sample.problems == each.problems)
        #expect(
            sample.triples == [
                #"<https://a.vn/d> <http://purl.org/dc/t#x> "1"^^<http://www.w3.org/2001/XMLSchema#integer>"#
            ])
    }

    @Test("a long row of terms that rest on one another is told, not followed")
    func longRow() throws {
        let row = (0..<10_000).map { #""t\#($0)": "t\#($0 + 1):x""# }.joined(separator: ",")
        let sample = try JSONLDSample(#"{"@context": {\#(row)}, "http://purl.org/dc/terms/title": "a"}"#)
        #expect(sample.reading.graph.statements.count == 1)
        #expect(sample.reading.diagnostics.first { $0.severity == .error }?.message.code == "terms-in-a-row")
    }

    @Test("a context that comes with the program is found under either scheme", arguments: ["http", "https"])
    func knownContext(scheme: String) throws {
        let path = "semiceu.github.io/uri.semic.eu-generated/DCAT-AP/releases/3.0.0/html/examples/context.jsonld"
        let sample = try JSONLDSample(
            #"{"@context": "\#(scheme)://\#(path)", "@id": "example:a", "@type": "Distribution"}"#)
        #expect(sample.problems == [])
        #expect(
            sample.reading.graph.members(of: .distribution).map { sample.reading.graph.text($0) } == [
                "https://data.gov.gr/a"
            ])
    }

    @Test("an unknown context is told with those that are known, and reading goes on without it")
    func unknownContext() throws {
        let sample = try JSONLDSample(
            #"{"@context": ["https://a.vn/c", {"t": "http://purl.org/dc/terms/title"}], "t": "x"}"#)
        let diagnostic = try #require(sample.reading.diagnostics.first)
        #expect(
            diagnostic.message.en
                == "the context 'https://a.vn/c' does not come with the program and is not fetched")
        #expect(
            diagnostic.message.vi
                == "ngữ cảnh 'https://a.vn/c' không có sẵn trong chương trình và không được tải từ mạng")
        #expect(diagnostic.help?.code == "known-contexts")
        #expect(sample.reading.graph.statements.count == 1)
    }

    static func document(_ id: String, _ urls: String, _ content: String) -> String {
        """
        context: 1
        id: \(id)
        version: "1"
        title: X
        status: proposed
        sources: [{id: s, title: S, status: proposed}]
        urls: \(urls)
        content: \(content)
        """
    }

    @Test("contexts that name each other are told and not followed for ever")
    func circularContexts() throws {
        let sample = try JSONLDSample(
            #"{"@context": "https://a.vn/1", "t": "x"}"#,
            contexts: [
                Self.document("one", "[https://a.vn/1]", #"["https://a.vn/2", {t: "http://purl.org/dc/terms/title"}]"#),
                Self.document("two", "[https://a.vn/2]", #"["https://a.vn/1"]"#),
            ])
        #expect(sample.reading.diagnostics.map(\.message.code) == ["circular-context"])
        #expect(sample.reading.graph.statements.count == 1)
    }

    @Test("a base in a context that comes with the program does not move the document")
    func baseOfKnownContext() throws {
        let sample = try JSONLDSample(
            #"{"@context": "https://a.vn/1", "t": {"@id": "x"}}"#,
            contexts: [
                Self.document(
                    "one", "[https://a.vn/1]", #"{"@base": "https://b.vn/", t: "http://purl.org/dc/terms/title"}"#)
            ])
        #expect(sample.problems == ["1:45 warning relative-iri"])
        #expect(sample.triples == ["_:b0 <http://purl.org/dc/terms/title> <x>"])
    }

    @Test("two documents for one address are refused with both places")
    func addressTwice() throws {
        let failure = #expect(throws: ReadingFailure.self) {
            try JSONLDSample(
                "{}",
                contexts: [
                    Self.document("one", "[https://a.vn/1]", "{}"), Self.document("two", "[http://a.vn/1]", "{}"),
                ])
        }
        #expect(failure?.diagnostics.map(\.message.code) == ["duplicate-context"])
        #expect(failure?.diagnostics.first?.notes.first?.place?.file == "context-0.yaml")
    }

    @Test(
        "a document that is no context says what is wrong",
        arguments: [
            ("context: 2\n", ["missing-key", "unknown-format"]),
            (Self.document("one", "[https://a.vn/1]", "text"), ["expected-context"]),
            (Self.document("one", "https://a.vn/1", "{}"), ["expected-list"]),
            (Self.document("one", "[[]]", "{}"), ["expected-text"]),
        ])
    func brokenDocument(text: String, codes: [String]) throws {
        let failure = #expect(throws: ReadingFailure.self) { try JSONLDSample("{}", contexts: [text]) }
        #expect(failure?.diagnostics.map(\.message.code) == codes)
    }
}
