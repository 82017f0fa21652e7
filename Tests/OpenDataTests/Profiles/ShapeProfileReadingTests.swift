// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import RubricLibrary
import Testing

@testable import OpenData

@Suite("A document of shapes is read with every problem at its place")
struct ShapeProfileReadingTests {
    @Test("the profiles that come with the package are read", arguments: ["dcat-ap-3", "dcat-ap-hvd-3"])
    func shippedProfile(id: String) throws {
        let profile = try ProfileSamples.profile(id)
        #expect(profile.identity.id == id + "-shapes")
        #expect(profile.identity.hash != nil)
        #expect(profile.status == .official)
        #expect(profile.sources.map(\.number) == ["SEMICeu/DCAT-AP@7c531da"])
    }

    @Test("each check has one id", arguments: [("dcat-ap-3", 252, 15), ("dcat-ap-hvd-3", 46, 7)])
    func checks(id: String, checks: Int, classes: Int) throws {
        let profile = try ProfileSamples.profile(id)
        #expect(profile.checks.count == checks)
        #expect(Set(profile.checks.map(\.code)).count == checks)
        #expect(Set(profile.checks.map(\.kind)).count == classes)
    }

    @Test("a check says what it looks at")
    func titleOfACheck() throws {
        let check = try #require(try ProfileSamples.profile().checks.first)
        #expect(check.code == "AP-M-catalog-title")
        #expect(check.severity == .violation)
        #expect(check.kind == "dcat:Catalog")
        #expect(check.title == LocalizedText(vi: "danh mục: tiêu đề (dct:title)", en: "catalogue: title (dct:title)"))
    }

    /// A document that has nothing wrong, with one part replaced.
    private static func document(_ part: String, _ replacement: String) -> String {
        """
        shapes: 1
        id: test
        title: Test
        prefixes: {ex: "https://dulieu.example.vn/"}
        vocabularies: {colours: {title: Colours, bases: ["https://dulieu.example.vn/colour/"]}}
        properties: {ex:name: {code: name, vi: tên, en: name}}
        nodes: {named: {ex:name: {min: 1}}}
        classes:
          ex:Thing:
            code: thing
            title: Thing
            violations:
              ex:name: {min: 1}
            any_of: [{severity: warning, of: [ex:name]}]
        """.replacing(part, with: replacement)
    }

    @Test("the document itself has nothing wrong")
    func soundDocument() throws {
        let profile = try ShapeProfile(reading: Array(Self.document("", "").utf8), named: "test.yaml")
        #expect(profile.checks.map(\.code) == ["test-M-thing-name", "test-R-thing-name"])
        #expect(profile.status == .proposed)
    }

    @Test(
        "what is wrong is told with its place and what was meant",
        arguments: [
            ("shapes: 1", "shapes: 2", "1:9 unknown-format"),
            ("shapes: 1", "rubric: 1", "1:1 other-document"),
            ("{min: 1}\n", "{mni: 1}\n", "13:17 unknown-key: min"),
            ("ex:name: {min: 1}\n", "ex:nmae: {min: 1}\n", "13:7 unknown-name: ex:name"),
            ("ex:Thing", "xe:Thing", "9:3 unknown-prefix: ex"),
            ("ex:Thing", "Thing", "9:3 expected-name"),
            ("{min: 1}\n", "{min: one}\n", "13:22 expected-integer"),
            ("{min: 1}\n", "{node_kind: irl}\n", "13:28 unknown-word: iri"),
            ("{min: 1}\n", "{vocabulary: colour}\n", "13:29 unknown-name: colours"),
            ("{min: 1}\n", "{node: name}\n", "13:23 unknown-name: named"),
            ("{min: 1}\n", "{datatypes: ex:date}\n", "13:28 expected-list"),
            ("{min: 1}\n", "{has_value: ex:red}\n", "13:28 expected-iri"),
            ("{min: 1}\n", "{unique_lang: yes}\n", "13:30 expected-flag: true"),
            ("{named: {ex:name: {min: 1}}}", "{named: {ex:name: {node: named}}}", "7:33 nested-node"),
            ("severity: warning", "severity: waning", "14:25 unknown-word: warning"),
            ("\"https://dulieu.example.vn/colour/\"", "colour", "5:50 expected-iri"),
            ("code: name, ", "", "6:23 missing-key"),
            ("    code: thing\n", "", "10:5 missing-key"),
        ])
    func problem(part: String, replacement: String, expected: String) throws {
        let text = Self.document(part, replacement)
        do {
            _ = try ShapeProfile(reading: Array(text.utf8), named: "test.yaml")
            Issue.record("\(replacement) was read")
        } catch {
            #expect(error.diagnostics.map(Self.told) == [expected])
        }
    }

    @Test("every problem is told, not only the first")
    func everyProblem() {
        let text = Self.document("{min: 1}\n", "{mni: 1, max: two}\n").replacing(
            "severity: warning", with: "severity: 1")
        do {
            _ = try ShapeProfile(reading: Array(text.utf8), named: "test.yaml")
            Issue.record("the document was read")
        } catch {
            #expect(
                error.diagnostics.map(Self.told) == [
                    "13:17 unknown-key: min", "13:30 expected-integer", "14:25 unknown-word",
                ])
        }
    }

    /// Line, column, code, and the word that is offered.
    private static func told(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
        let help = diagnostic.help.flatMap { help -> String? in
            switch help.code {
            case "did-you-mean": help.en.split(separator: "'").dropFirst().first.map(String.init)
            case "write-flag": String(help.en.dropFirst("write ".count))
            default: nil
            }
        }
        return "\(place) \(diagnostic.message.code)" + (help.map { ": \($0)" } ?? "")
    }
}
