// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

@Suite("Shapes mean what they mean in SHACL")
struct ShapeSemanticsTests {
    /// A profile with one class and the given shapes of its properties.
    private func profile(_ shapes: String) throws -> ShapeProfile {
        let text = """
            shapes: 1
            id: test
            prefix: T
            title: {vi: Thử, en: Test}
            prefixes: {ex: "https://dulieu.example.vn/", xsd: "http://www.w3.org/2001/XMLSchema#"}
            vocabularies:
              colours: {title: {vi: màu, en: colours}, bases: ["https://dulieu.example.vn/colour/"]}
            properties:
              ex:p: {code: p, vi: thuộc tính, en: property}
              "^ex:p": {code: from, vi: nguồn, en: origin}
              ex:q: {code: q, vi: thuộc tính khác, en: other property}
            nodes:
              named:
                ex:q: {min: 1}
            classes:
              ex:Thing:
                code: thing
                title: {vi: vật, en: thing}
            \(shapes.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
            """
        return try ShapeProfile(reading: Array(text.utf8), named: "test.yaml")
    }

    private func codes(_ shapes: String, _ statements: String) throws -> [String] {
        try profile(shapes).check(ProfileSamples.graph("ex:x a ex:Thing\n" + statements)).map(\.code)
    }

    @Test("a value counts once, however often it is stated")
    func valuesAreCountedOnce() throws {
        let shapes = "violations:\n  ex:p: {min: 2, max: 2}"
        #expect(try codes(shapes, "ex:x ex:p \"a\"\nex:x ex:p \"a\"") == ["T-M-thing-p"])
        #expect(try codes(shapes, "ex:x ex:p \"a\"\nex:x ex:p \"a\"@vi") == [])
        #expect(try codes(shapes, "ex:x ex:p \"a\"\nex:x ex:p \"a\"@vi\nex:x ex:p \"a\"@en") == ["T-N-thing-p"])
    }

    @Test("a literal whose datatype is the right one must be well formed")
    func datatypes() throws {
        let shapes = "violations:\n  ex:p: {datatypes: [xsd:date]}"
        #expect(try codes(shapes, "ex:x ex:p \"2026-01-01\"^^xsd:date") == [])
        #expect(try codes(shapes, "ex:x ex:p \"2026-02-30\"^^xsd:date") == ["T-T-thing-p"])
        #expect(try codes(shapes, "ex:x ex:p \"2026-01-01\"") == ["T-T-thing-p"])
        #expect(try codes(shapes, "ex:x ex:p ex:date") == ["T-T-thing-p"])
    }

    @Test("the text of a datatype that is not known here is not looked at")
    func unknownDatatype() throws {
        let shapes = "violations:\n  ex:p: {datatypes: [ex:wkt]}"
        #expect(try codes(shapes, "ex:x ex:p \"anything\"^^ex:wkt") == [])
        #expect(try codes(shapes, "ex:x ex:p \"anything\"") == ["T-T-thing-p"])
    }

    @Test("a resource of a subclass is of the class, where the file states so, even in a circle")
    func subclasses() throws {
        let shapes = "violations:\n  ex:p: {min: 1}"
        let stated =
            "ex:Small rdfs:subClassOf ex:Thing\nex:Tiny rdfs:subClassOf ex:Small\nex:Thing rdfs:subClassOf ex:Tiny"
        #expect(try codes(shapes, "ex:x ex:p \"a\"\nex:y a ex:Tiny") == [])
        #expect(try codes(shapes, "ex:x ex:p \"a\"\nex:y a ex:Tiny\n" + stated) == ["T-M-thing-p"])
        #expect(try codes(shapes, "ex:x a ex:Tiny\n" + stated) == ["T-M-thing-p"])
    }

    @Test("a value is of a class when the file says so, or says so of a subclass")
    func classesOfValues() throws {
        let shapes = "violations:\n  ex:p: {classes: [ex:A, ex:B]}"
        #expect(try codes(shapes, "ex:x ex:p ex:y\nex:y a ex:B") == [])
        #expect(try codes(shapes, "ex:x ex:p ex:y\nex:y a ex:C\nex:C rdfs:subClassOf ex:B") == [])
        #expect(try codes(shapes, "ex:x ex:p ex:y\nex:y a ex:C") == ["T-K-thing-p"])
        #expect(try codes(shapes, "ex:x ex:p \"y\"") == ["T-K-thing-p"])
    }

    @Test("each language may have one text")
    func uniqueLanguages() throws {
        let shapes = "violations:\n  ex:p: {unique_lang: true}"
        #expect(try codes(shapes, "ex:x ex:p \"a\"@vi\nex:x ex:p \"b\"@en\nex:x ex:p \"c\"\nex:x ex:p \"d\"") == [])
        #expect(
            try codes(shapes, "ex:x ex:p \"a\"@vi\nex:x ex:p \"b\"@VI\nex:x ex:p \"c\"@en\nex:x ex:p \"d\"@en")
                == ["T-N-thing-p", "T-N-thing-p"])
    }

    @Test("a text is in a wanted language or in a variety of it")
    func languages() throws {
        let shapes = "violations:\n  ex:p: {languages: [vi, en]}"
        #expect(try codes(shapes, "ex:x ex:p \"a\"@vi\nex:x ex:p \"b\"@en-GB") == [])
        #expect(try codes(shapes, "ex:x ex:p \"a\"@vie") == ["T-K-thing-p"])
        #expect(try codes(shapes, "ex:x ex:p \"a\"") == ["T-K-thing-p"])
    }

    @Test("a wanted value must be among the values")
    func wantedValue() throws {
        let shapes = "warnings:\n  ex:p: {has_value: \"https://dulieu.example.vn/a\"}"
        #expect(try codes(shapes, "ex:x ex:p ex:a\nex:x ex:p ex:b") == [])
        #expect(try codes(shapes, "ex:x ex:p ex:b") == ["T-V-thing-p"])
        #expect(try codes(shapes, "") == ["T-V-thing-p"])
    }

    @Test("a nested shape fails once, whatever is wrong inside")
    func nestedShape() throws {
        let shapes = "violations:\n  ex:p: {node: named}"
        #expect(try codes(shapes, "ex:x ex:p ex:y\nex:y ex:q \"name\"") == [])
        #expect(try codes(shapes, "ex:x ex:p ex:y") == ["T-V-thing-p"])
    }

    @Test("a property asked the other way round counts what leads to the resource")
    func inverseProperty() throws {
        let shapes = "violations:\n  \"^ex:p\": {min: 2, max: 2}\n  ex:p: {max: 0}"
        #expect(try codes(shapes, "ex:a ex:p ex:x\nex:b ex:p ex:x") == [])
        #expect(try codes(shapes, "ex:a ex:p ex:x") == ["T-M-thing-from"])
        #expect(
            try codes(shapes, "ex:a ex:p ex:x\nex:b ex:p ex:x\nex:x ex:p ex:x") == ["T-N-thing-from", "T-N-thing-p"])
    }

    @Test("one of several properties must have a value")
    func choice() throws {
        let shapes = "any_of:\n  - {severity: violation, of: [ex:p, ex:q]}"
        #expect(try codes(shapes, "ex:x ex:q \"a\"") == [])
        #expect(try codes(shapes, "") == ["T-M-thing-p-or-q"])
    }

    @Test("a value that breaks a demand and a recommendation is told once, as the demand")
    func gravestSeverity() throws {
        let shapes = "violations:\n  ex:p: {node_kind: iri}\nwarnings:\n  ex:p: {node_kind: iri, vocabulary: colours}"
        let findings = try profile(shapes).check(
            ProfileSamples.graph("ex:x a ex:Thing\nex:x ex:p \"red\"\nex:x ex:p ex:blue"))
        #expect(findings.map(\.code) == ["T-V-thing-p", "T-K-thing-p"])
        #expect(findings.map(\.severity) == [.warning, .violation])
        #expect(findings.map(\.value) == ["https://dulieu.example.vn/blue", "red"])
    }

    @Test("a graph without anything has no finding")
    func emptyGraph() throws {
        #expect(try ProfileSamples.profile().check(RDFGraphBuilder().finish()) == [])
    }

    @Test("a finding tells the resource by its IRI, else by identifier, title or name, else by a label")
    func names() throws {
        let graph = try ProfileSamples.graph(
            """
            ex:x a dcat:Checksum
            _:a a dcat:Relationship
            _:b a dcat:Relationship
            _:b dct:title "Tiêu đề"
            _:c a dcat:Relationship
            _:c dct:title "Tiêu đề khác"
            _:c dct:identifier "r-1"
            ex:d a dcat:Relationship
            """)
        let findings = try ProfileSamples.profile().check(graph).filter { $0.code == "AP-M-relationship-role" }
        let label = try #require(
            findings.compactMap(\.focus).map(graph.text).first { $0.hasPrefix("b") && $0.count == 2 })
        #expect(Set(findings.map(\.name)).count == 4)
        #expect(findings.map(\.name).first == "https://dulieu.example.vn/d")
        #expect(Set(findings.map(\.name)).isSuperset(of: ["Tiêu đề", "r-1"]))
        #expect(!label.isEmpty)
    }

    @Test("the order of the file does not matter")
    func orderOfTheFile() throws {
        let profile = try ProfileSamples.profile()
        let wanted = Set(["complete: csv dct:format as a text"])
        let cases = try MutationSuite.all().enumerated().filter {
            $0.offset.isMultiple(of: 50) || wanted.contains($0.element.name)
        }
        for (_, mutation) in cases {
            let lines = mutation.triples.split(separator: "\n")
            let forward = profile.check(try NTriples.graph(lines.joined(separator: "\n")))
            let backward = profile.check(try NTriples.graph(lines.reversed().joined(separator: "\n")))
            #expect(forward.map(Told.init) == backward.map(Told.init), "\(mutation.name)")
        }
    }

    /// A finding but for what depends on the order of the file.
    private struct Told: Equatable {
        let code: String
        let name: String
        let value: String?
        let message: DiagnosticMessage

        init(_ finding: ProfileFinding) {
            code = finding.code
            name = finding.name
            value = finding.value
            message = finding.message
        }
    }
}
