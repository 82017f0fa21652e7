// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Documents and results held against the JSON Schemas with a validator that is not ours.
@Suite(.enabled(if: PythonValidator.canRun, "python3 with jsonschema and PyYAML is not on this machine"))
struct `An independent validator` {
    @Test func `accepts every shipped rubric and example`() {
        let (status, output) = PythonValidator.validate()
        #expect(output == "")
        #expect(status == 0)
    }

    @Test func `accepts every result of the shipped rubrics' examples`() throws {
        var paths: [String] = []
        defer { for path in paths { remove(path) } }
        for name in TestFiles.names(in: "\(TestFiles.package)/Rubrics") where name.hasSuffix(".yaml") {
            let rubric = try TestFiles.rubric("\(TestFiles.package)/Rubrics/\(name)")
            for example in rubric.examples {
                let card = try rubric.score(example.evidence)
                paths.append(try PythonValidator.temporaryFile(try card.json(), ending: ".json"))
            }
        }
        try #require(!paths.isEmpty)
        let (status, output) = PythonValidator.validate(["scorecard.schema.json"] + paths)
        #expect(output == "")
        #expect(status == 0)
    }

    @Test func `accepts every comparison of a shipped rubric's examples`() throws {
        var paths: [String] = []
        defer { for path in paths { remove(path) } }
        for name in TestFiles.names(in: "\(TestFiles.package)/Rubrics") where name.hasSuffix(".yaml") {
            let rubric = try TestFiles.rubric("\(TestFiles.package)/Rubrics/\(name)")
            let cards = try rubric.examples.map { try rubric.score($0.evidence) }
            for (old, new) in zip(cards, cards.dropFirst()) where old.profile == new.profile {
                let comparison = try ScorecardComparison(old: old, new: new)
                paths.append(try PythonValidator.temporaryFile(try comparison.json(), ending: ".json"))
            }
        }
        try #require(!paths.isEmpty)
        let (status, output) = PythonValidator.validate(["comparison.schema.json"] + paths)
        #expect(output == "")
        #expect(status == 0)
    }

    @Test func `accepts the JSON form of all diagnostics`() throws {
        let diagnostics = try BrokenDocument.all.flatMap { try $0.diagnostics() }
        let path = try PythonValidator.temporaryFile(DiagnosticsJSON.json(diagnostics), ending: ".json")
        defer { remove(path) }
        let (status, output) = PythonValidator.validate(["diagnostics.schema.json", path])
        #expect(output == "")
        #expect(status == 0)
    }

    /// What no schema sees: quotes, keys given twice, which of two numbers is the larger, the catalogue of measures.
    private static let invisible: Set<String> = [
        "format-version-quoted.yaml", "duplicate-answer.yaml", "duplicate-sub-subject.yaml", "period-reversed.yaml",
        "shares-above-one.yaml", "unknown-measures.yaml",
    ]

    @Test func `refuses the documents whose mistakes are in their form`() {
        for (area, schema) in [
            (BrokenDocument.Area.rubricSchema, "rubric.schema.json"), (.evidence, "evidence.schema.json"),
        ] {
            let paths = BrokenDocument.all.filter { $0.area == area && !Self.invisible.contains($0.name) }.map(\.path)
            let (status, output) = PythonValidator.validate(["--reject", schema] + paths)
            #expect(output == "")
            #expect(status == 0)
        }
    }
}
