// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("The order of a graph depends on what it says alone")
struct CanonicalOrderTests {
    /// A generator that gives the same numbers in every run (SplitMix64).
    struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// A statement whose blank nodes are numbers.
    struct Triple {
        enum Value { case iri(String), text(String), blank(Int) }
        let subject: Value
        let predicate: String
        let object: Value
    }

    /// The graph of statements in some order, with labels of somebody's choice.
    static func graph(_ triples: [Triple], label: (Int) -> String) -> RDFGraph {
        var builder = RDFGraphBuilder()
        func term(_ value: Triple.Value) -> TermID {
            switch value {
            case .iri(let text): builder.iri(text)
            case .text(let text): builder.literal(text)
            case .blank(let number): builder.blank(label(number))
            }
        }
        for (number, triple) in triples.enumerated() {
            let (subject, object) = (term(triple.subject), term(triple.object))
            let predicate = builder.iri("http://www.w3.org/ns/dcat#" + triple.predicate)
            builder.add(subject, predicate, object, at: CataloguePlace(number + 1))
        }
        return builder.finish()
    }

    /// Statements between a few resources and blank nodes: trees, shared nodes, chains and circles.
    static func triples(seed: UInt64) -> [Triple] {
        var random = Seeded(state: seed)
        let blanks = Int.random(in: 1...12, using: &random)
        return (0..<Int.random(in: 1...40, using: &random)).map { _ in
            let subject: Triple.Value =
                Int.random(in: 0..<3, using: &random) == 0
                ? .iri("https://a.vn/\(Int.random(in: 0..<4, using: &random))")
                : .blank(Int.random(in: 0..<blanks, using: &random))
            let object: Triple.Value =
                switch Int.random(in: 0..<6, using: &random) {
                case 0: .iri("https://a.vn/\(Int.random(in: 0..<4, using: &random))")
                case 1: .text("t\(Int.random(in: 0..<3, using: &random))")
                default: .blank(Int.random(in: 0..<blanks, using: &random))
                }
            return Triple(subject: subject, predicate: "p\(Int.random(in: 0..<3, using: &random))", object: object)
        }
    }

    @Test("shuffled statements, other labels and repetitions give the same graph", arguments: UInt64(1)...200)
    func shufflesAreTheSame(seed: UInt64) {
        let triples = Self.triples(seed: seed)
        let expected = GraphText.of(Self.graph(triples) { "x\($0)" })
        var random = Seeded(state: seed &* 31)
        for _ in 0..<5 {
            let labels = (0..<12).shuffled(using: &random)
            let repeated = triples + triples.prefix(3)
            let other = Self.graph(repeated.shuffled(using: &random)) { "n\(labels[$0])" }
            #expect(GraphText.of(other) == expected)
        }
    }

    @Test("members and values stand in one order, whatever the order of the file", arguments: UInt64(1)...20)
    func membersAreInOneOrder(seed: UInt64) throws {
        let classes = ["Dataset", "Distribution"].map { "<http://www.w3.org/ns/dcat#\($0)>" }
        let type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
        let lines = (0..<60).flatMap { number in
            let subject = number % 3 == 0 ? "_:n\(number)" : "<https://a.vn/\(number * 7 % 60)>"
            return [
                "\(subject) \(type) \(classes[number % 2]) .",
                "\(subject) <http://purl.org/dc/terms/title> \"\(number)\" .",
                "<https://a.vn/> <http://www.w3.org/ns/dcat#dataset> \(subject) .",
            ]
        }
        func order(_ lines: [String]) throws -> [[String]] {
            let graph = try NTriples.graph(lines.joined(separator: "\n"))
            let root = try #require(graph.id(ofIRI: "https://a.vn/"))
            return [
                graph.members(of: .dataset).map { graph.text($0) },
                graph.members(of: .distribution).map { graph.text($0) },
                graph.values(root, .dataset).map { graph.text($0.object) },
            ]
        }
        var random = Seeded(state: seed)
        #expect(try order(lines.shuffled(using: &random)) == order(lines))
    }

    @Test("values are sorted by kind, bytes, language and datatype, each once")
    func valuesAreSorted() throws {
        let subject = "<https://a.vn/d> <http://purl.org/dc/terms/title>"
        let objects = [
            "_:x", "\"b\"", "\"a\"@vi", "<https://b.vn/>", "\"a\"", "\"a\"@EN", "<https://a.vn/>", "\"a\"@en",
            "\"a\"^^<http://www.w3.org/2001/XMLSchema#date>", "\"ab\"", "\"Đ\"", "\"\"",
        ]
        let graph = try NTriples.graph(objects.map { "\(subject) \($0) ." }.joined(separator: "\n"))
        #expect(
            graph.statements.map { graph[$0.object] } == [
                .iri("https://a.vn/"), .iri("https://b.vn/"),
                .literal(text: "", datatype: "http://www.w3.org/2001/XMLSchema#string", language: nil),
                .literal(text: "a", datatype: "http://www.w3.org/2001/XMLSchema#date", language: nil),
                .literal(text: "a", datatype: "http://www.w3.org/2001/XMLSchema#string", language: nil),
                .literal(
                    text: "a", datatype: "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", language: "en"),
                .literal(
                    text: "a", datatype: "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", language: "vi"),
                .literal(text: "ab", datatype: "http://www.w3.org/2001/XMLSchema#string", language: nil),
                .literal(text: "b", datatype: "http://www.w3.org/2001/XMLSchema#string", language: nil),
                .literal(text: "Đ", datatype: "http://www.w3.org/2001/XMLSchema#string", language: nil),
                .blank("b0"),
            ])
    }

    @Test("a repeated statement keeps the first place of the file")
    func firstPlaceStays() throws {
        let line = "<https://a.vn/d> <http://purl.org/dc/terms/title> \"a\" ."
        let graph = try NTriples.graph("\n\(line)\n\(line)\n")
        #expect(graph.statements.map { NTriples.source().located($0.place).line } == [2])
    }

    @Test("texts that only look the same are two values")
    func composedAndDecomposedDiffer() {
        var builder = RDFGraphBuilder()
        let subject = builder.iri("https://a.vn/\u{E1}")
        #expect(builder.iri("https://a.vn/a\u{301}") != subject)
        for text in ["\u{E1}", "a\u{301}"] {
            builder.add(subject, .title, builder.literal(text), at: CataloguePlace(1))
        }
        #expect(builder.finish().statements.count == 2)
    }

    @Test("nodes of a circle are told apart by their distance from what is known", arguments: [3, 10, 100])
    func circle(size: Int) {
        let edges = (0..<size).map {
            Triple(subject: .blank($0), predicate: "next", object: .blank(($0 + 1) % size))
        }
        let marked = edges + [Triple(subject: .blank(0), predicate: "mark", object: .text("here"))]
        var random = Seeded(state: 7)
        let expected = GraphText.of(Self.graph(marked) { "x\($0)" })
        let shuffled = GraphText.of(Self.graph(marked.shuffled(using: &random)) { "y\(size - $0)" })
        #expect(shuffled == expected)
    }

    @Test("a chain of twenty thousand nodes costs no recursion and keeps its order")
    func longChain() throws {
        let count = 20_000
        let chain = (0..<count).map {
            Triple(subject: .blank($0), predicate: "rest", object: $0 + 1 < count ? .blank($0 + 1) : .text("end"))
        }
        let head = [Triple(subject: .iri("https://a.vn/"), predicate: "list", object: .blank(0))]
        var random = Seeded(state: 3)
        let first = Self.graph(chain + head) { "x\($0)" }
        let second = Self.graph((chain + head).shuffled(using: &random)) { "y\($0)" }
        let start = try #require(first.id(ofIRI: "https://a.vn/"))
        let other = try #require(second.id(ofIRI: "https://a.vn/"))
        #expect(
            first.statements(of: start).map { first.text($0.object) }
                == second.statements(of: other).map { second.text($0.object) })
        #expect(first.statements.count == count + 1)
    }

    @Test("an empty graph has no statements and no members")
    func emptyGraph() {
        let graph = RDFGraphBuilder().finish()
        #expect(graph.statements.isEmpty)
        #expect(graph.members(of: .dataset).isEmpty)
        #expect(graph.id(ofIRI: "https://a.vn/") == nil)
    }
}
