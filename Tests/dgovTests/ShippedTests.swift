// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import RubricLibrary
import Scoring
import Testing

@Suite("The rubrics that come with the program")
struct ShippedTests {
    static let ids = ShippedRubrics.all(ofKind: "rubric").map(\.id)

    /// A template to make.
    struct Template: CustomTestStringConvertible {
        let id: String
        let profile: String?
        let language: String

        var testDescription: String { "\(id) \(profile ?? "-") \(language)" }
    }

    /// Every rubric without a profile and with each of its own, in both languages.
    static let templates: [Template] = ShippedRubrics.all(ofKind: "rubric").flatMap { document in
        let rubric = try? Rubric(reading: document.bytes, named: document.path)
        let profiles: [String?] = [nil] + (rubric?.profiles.map(\.id) ?? [])
        return profiles.flatMap { profile in
            ["vi", "en"].map { Template(id: document.id, profile: profile, language: $0) }
        }
    }

    @Test(arguments: ["vi", "en"])
    func `all are listed`(language: String) throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let outcome = try dgov.run(["rubrics", "list", "--lang", language])
        #expect(outcome.status == 0)
        #expect(outcome.errorText.isEmpty)
        #expect(Self.ids.filter { !outcome.outputText.contains($0) } == [])
    }

    @Test(arguments: ids, ["vi", "en"])
    func `each is shown`(id: String, language: String) throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let outcome = try dgov.run(["rubrics", "show", id, "--lang", language])
        #expect(outcome.status == 0)
        #expect(outcome.errorText.isEmpty)
        #expect(outcome.outputText.contains(id))
    }

    @Test(arguments: ids)
    func `each is exported byte for byte and has no error`(id: String) throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let document = try #require(ShippedRubrics.document(id: id))
        #expect(try dgov.run(["rubrics", "export", id]).output == document.bytes)
        #expect(try dgov.run(["rubrics", "export", id, "--out", "out.yaml"]).status == 0)
        #expect(try dgov.bytes("out.yaml") == document.bytes)
        #expect(try dgov.run(["lint", "out.yaml"]).status == 0)
    }

    @Test(arguments: templates)
    func `an empty template is read and scored`(template: Template) throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let language = ["--lang", template.language]
        let profile = template.profile.map { ["--profile", $0] } ?? []
        let made = try dgov.run(
            ["rubrics", "template", template.id, "--subject", "so-tai-chinh", "--out", "empty.yaml"] + profile
                + language)
        #expect(made == Dgov.Outcome(status: 0, output: [], errors: []))
        let scored = try dgov.run(
            ["score", "empty.yaml", "--as-of", "2026-11-21", "--format", "json", "--no-improvements"] + language)
        let card = try Scorecard(json: scored.output, named: "out")
        // Without a value there is no verdict; where open items count zero there is one.
        #expect(scored.status == (card.root.value == nil ? 4 : 0))
        #expect(scored.errorText.isEmpty == (card.root.value != nil))
        #expect(card.profile?.id == template.profile)
        #expect(card.subject.id == "so-tai-chinh")
        #expect(card.root.coverage.answeredItems == 0)
        let linted = try dgov.run(["lint", "empty.yaml"] + language)
        #expect(linted.status == 0)
    }

    @Test func `the program finds them when it is moved`() throws {
        var dgov = try Dgov()
        defer { dgov.remove() }
        let moved = dgov.file("dgov-moved")
        try FileManager.default.copyItem(at: Dgov.executable, to: moved)
        dgov.program = moved
        let document = try #require(ShippedRubrics.all.first)
        #expect(try dgov.run(["rubrics", "export", document.id]).output == document.bytes)
    }
}
