// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import RubricLibrary
import Scoring
import Testing

@Suite("Results that programs read")
struct ResultTests {
    let dgov: Dgov

    init() throws { dgov = try Dgov() }

    private func score(_ evidence: String, _ options: String...) throws -> [UInt8] {
        let outcome = try dgov.run(["score", evidence, "--rubric", "small.yaml", "--format", "json"] + options)
        #expect(outcome.status == 0)
        #expect(outcome.errorText.isEmpty)
        return outcome.output
    }

    @Test func `a scorecard is read back as the library makes it`() throws {
        defer { dgov.remove() }
        let rubric = try Rubric(reading: try dgov.bytes("small.yaml"), named: "small.yaml")
        let evidence = try EvidenceDocument(reading: try dgov.bytes("part.yaml"), named: "part.yaml")
        let card = try rubric.score(evidence)
        #expect(try Scorecard(json: try score("part.yaml"), named: "out") == card)
        #expect(try score("part.yaml") == card.json())
    }

    @Test func `the same call gives the same bytes, whatever the language`() throws {
        defer { dgov.remove() }
        #expect(try score("part.yaml", "--lang", "vi") == score("part.yaml", "--lang", "en"))
    }

    @Test func `measures of several files count like those of the evidence`() throws {
        defer { dgov.remove() }
        let merged = try Scorecard(
            json: try score("part.yaml", "--measures", "measures.json", "measures.json"), named: "out")
        #expect(merged.node("trained")?.value == Rational(4, over: 5))
    }

    @Test(arguments: ["vi", "en"])
    func `two scorecards are compared`(language: String) throws {
        defer { dgov.remove() }
        try Data(try score("part.yaml")).write(to: dgov.file("old.json"))
        try Data(try score("full.yaml")).write(to: dgov.file("new.json"))
        let text = try dgov.run(["compare", "old.json", "new.json", "--lang", language])
        #expect(text.status == 0)
        #expect(text.errorText.isEmpty)
        try GoldenCase("compare-\(language)", "", 0).compare(text.output, "out")
        let json = try dgov.run(["compare", "old.json", "new.json", "--format", "json", "--rubric", "small.yaml"])
        #expect(json.status == 0)
        let expected = try ScorecardComparison(
            old: Scorecard(json: try dgov.bytes("old.json"), named: "old"),
            new: Scorecard(json: try dgov.bytes("new.json"), named: "new"))
        #expect(try JSONTextDecoder().decode(ScorecardComparison.self, from: json.output, name: "out") == expected)
        #expect(json.output == (try JSONTextEncoder().encode(expected)))
    }

    @Test func `results of different rubrics are not compared`() throws {
        defer { dgov.remove() }
        try Data(try score("part.yaml")).write(to: dgov.file("old.json"))
        let other = try dgov.run([
            "score", "undated.yaml", "--as-of", "2026-11-21", "--rubric", "small.yaml", "--profile", "people_only",
            "--format", "json",
        ])
        try Data(other.output).write(to: dgov.file("new.json"))
        let outcome = try dgov.run(["compare", "old.json", "new.json", "--lang", "en"])
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errorText.hasSuffix("[different-profiles]\n"))
    }
}
