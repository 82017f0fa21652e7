// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import RubricLibrary
import Testing

@Suite(
    "What ships, and what the program writes, is what the JSON Schemas say",
    .enabled(if: IndependentValidator.canRun, IndependentValidator.absence))
struct ShippedDocumentTests {
    private let dgov: Dgov

    init() throws { dgov = try Dgov() }

    @Test func `every file in Rubrics and Examples says what it is and is accepted`() throws {
        let (status, output) = try IndependentValidator.run([IndependentValidator.script], input: "")
        #expect(output == "")
        #expect(status == 0)
    }

    /// Calls that write every kind of result, and documents; what they write is the file, and later calls may read it.
    private static let calls: [(file: String, line: String)] = [
        ("old.json", "score part.yaml --rubric small.yaml --format json"),
        ("new.json", "score full.yaml --rubric small.yaml --format json"),
        ("people.json", "score people.yaml --rubric small.yaml --format json"),
        ("comparison.json", "compare old.json new.json --format json"),
        ("checked.json", "check register.yaml register.csv --as-of 2026-11-21 --format json"),
        ("clean.json", "check register.yaml register-clean.csv --as-of 2026-11-21 --format json"),
        ("quality-comparison.json", "compare checked.json clean.json --format json"),
        (
            "found.json",
            "audit catalogue.jsonld --plan open-plan.yaml --probes open-probes.yaml --as-of 2026-11-21 --format json"
        ),
        (
            "progress.json",
            "track programme.yaml --figures figures.yaml --bodies bodies.yaml --as-of 2027-06-30 --format json"
        ),
        (
            "calendar.json",
            "calendar programme.yaml --from 2027-01-01 --to 2027-03-31 --bodies bodies.yaml --figures figures.yaml "
                + "--as-of 2027-06-30 --format json"
        ),
        (
            "ranking.json",
            "rank --figures figures-good.csv --programme programme.yaml --indicator 1 --period 2027-Q2 "
                + "--bodies bodies.yaml --as-of 2027-06-30 --format json"
        ),
        ("programmes.json", "programmes compare --format json"),
        ("lint.json", "lint mistakes.yaml --format json"), ("lint-clean.json", "lint small.yaml --format json"),
        ("drafted.yaml", "profile register.csv"), ("template.yaml", "rubrics template small.yaml"),
        ("imported.yaml", "figures import figures-good.csv --programme programme.yaml --bodies bodies.yaml"),
        ("planned.yaml", "plan import open-rows.csv --into open-plan.yaml"),
        ("merged.yaml", "evidence merge part.yaml extra.yaml --take first"),
        ("index.json", "history list kept --format json"), ("trend.json", "history trend kept --format json"),
    ]

    @Test func `every kind of result is accepted by the schema it names`() throws {
        defer { dgov.remove() }
        for call in Self.calls {
            if call.line.hasPrefix("history list") {
                #expect(try dgov.run(["history", "add", "kept", "old.json", "new.json"]).status == 0)
            }
            let outcome = try dgov.run(call.line.split(separator: " ").map(String.init))
            #expect(!outcome.output.isEmpty, "\(call.line): \(outcome.errorText)")
            try Data(outcome.output).write(to: dgov.file(call.file))
        }
        let verdicts = try IndependentValidator.verdicts(of: Self.calls.map { dgov.file($0.file).path })
        let refused = verdicts.filter { $0.value.word != .accepted }.map { "\($0.key): \($0.value.why)" }
        #expect(refused.sorted() == [], "\(refused.sorted().joined(separator: "\n"))")
        #expect(Set(verdicts.values.map(\.schema)).isSuperset(of: try Self.resultSchemas()))
    }

    /// The schemas of what only the program writes: those that describe no document.
    private static func resultSchemas() throws -> Set<String> {
        var names: Set<String> = []
        for schema in ShippedRubrics.schemas {
            let root = try DocumentComposer.compose(
                SourceText(name: schema.path, bytes: schema.bytes), syntax: .json)
            if root["$defs"]?["document"] == nil { names.insert("\(schema.id).schema.json") }
        }
        return names
    }
}
