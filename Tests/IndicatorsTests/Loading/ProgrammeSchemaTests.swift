// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

@testable import Indicators

/// A kind of mapping that a loader reads, and the JSON Schema that describes it.
private struct LoadedKind: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    let schema: MappingSchema
    var testDescription: String { "\(name) in \(file)" }

    static let all =
        ProgrammeSchemas.all.map { LoadedKind(file: "programme", name: $0.name, schema: $0.schema) }
        + CrosswalkSchemas.all.map { LoadedKind(file: "crosswalk", name: $0.name, schema: $0.schema) }
}

@Suite("The JSON Schemas of programmes and crosswalks")
struct ProgrammeSchemaTests {
    @Test(arguments: LoadedKind.all)
    fileprivate func `have the keys of the loader`(kind: LoadedKind) throws {
        let definition = try #require(try SchemaFixture.definitions(kind.file)[kind.name])
        let keys = definition["properties"]?.entries.compactMap(\.key.text) ?? []
        #expect(keys.sorted() == kind.schema.keys.sorted())
        #expect((definition["required"]?.items.compactMap(\.text) ?? []) == kind.schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }

    @Test(arguments: ["programme", "crosswalk"])
    func `describe no mapping that the loader does not know`(file: String) throws {
        let described = try SchemaFixture.definitions(file).entries.filter { $0.value["properties"] != nil }
            .compactMap(\.key.text)
        let read = LoadedKind.all.filter { $0.file == file }.map(\.name)
        #expect(Set(described).subtracting(read).sorted() == ["span"])
    }

    @Test(arguments: [
        ("programme", "unit", nil, SchemaFixture.words(IndicatorUnit.self)),
        ("programme", "sourceStatus", nil, SchemaFixture.words(SourceStatus.self)),
        ("programme", "progress", "path", SchemaFixture.words(ProgressRule.Path.self)),
        ("programme", "rollUp", "missing", SchemaFixture.words(RollUpRule.Missing.self)),
        ("programme", "duty", "matter", SchemaFixture.words(ReportingDuty.Matter.self)),
        ("programme", "duty", "every", SchemaFixture.words(ReportingDuty.Frequency.self)),
        ("crosswalk", "sourceStatus", nil, SchemaFixture.words(SourceStatus.self)),
        ("programme-comparison", "member", "unit", SchemaFixture.words(IndicatorUnit.self)),
        ("programme-comparison", "bound", "comparison", SchemaFixture.words(IndicatorTarget.Comparison.self)),
        ("programme-comparison", "deadline", "kind", SchemaFixture.words(Deadline.Kind.self)),
    ])
    func `have the words of the code in closed sets`(file: String, name: String, key: String?, words: [String]) throws {
        #expect(try SchemaFixture.closedSet(file, name, key) == words)
    }
}
