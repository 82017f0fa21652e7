// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
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
        ProgrammeSchemas.all.map { LoadedKind(file: "programme.schema.json", name: $0.name, schema: $0.schema) }
        + CrosswalkSchemas.all.map { LoadedKind(file: "crosswalk.schema.json", name: $0.name, schema: $0.schema) }

    /// The definitions of a JSON Schema.
    static func definitions(_ file: String) throws -> Node {
        let path = ProgrammeFixture.package.appendingPathComponent("Rubrics/schema/\(file)")
        let root = try DocumentComposer.compose([UInt8](Data(contentsOf: path)), named: file)
        return try #require(root["$defs"])
    }
}

@Suite("The JSON Schemas of programmes and crosswalks")
struct ProgrammeSchemaTests {
    @Test(arguments: LoadedKind.all)
    fileprivate func `have the keys of the loader`(kind: LoadedKind) throws {
        let definition = try #require(try LoadedKind.definitions(kind.file)[kind.name])
        let keys = definition["properties"]?.entries.compactMap(\.key.text) ?? []
        #expect(keys.sorted() == kind.schema.keys.sorted())
        #expect((definition["required"]?.items.compactMap(\.text) ?? []) == kind.schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }

    @Test(arguments: ["programme.schema.json", "crosswalk.schema.json"])
    func `describe no mapping that the loader does not know`(file: String) throws {
        let described = try LoadedKind.definitions(file).entries.filter { $0.value["properties"] != nil }
            .compactMap(\.key.text)
        let read = LoadedKind.all.filter { $0.file == file }.map(\.name)
        #expect(Set(described).subtracting(read).sorted() == ["span"])
    }

    private static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }

    @Test(arguments: [
        ("programme.schema.json", "unit", nil, words(IndicatorUnit.self)),
        ("programme.schema.json", "sourceStatus", nil, words(SourceStatus.self)),
        ("programme.schema.json", "progress", "path", words(ProgressRule.Path.self)),
        ("programme.schema.json", "rollUp", "missing", words(RollUpRule.Missing.self)),
        ("programme.schema.json", "duty", "matter", words(ReportingDuty.Matter.self)),
        ("programme.schema.json", "duty", "every", words(ReportingDuty.Frequency.self)),
        ("crosswalk.schema.json", "sourceStatus", nil, words(SourceStatus.self)),
        ("programme-comparison.schema.json", "member", "unit", words(IndicatorUnit.self)),
        ("programme-comparison.schema.json", "bound", "comparison", words(IndicatorTarget.Comparison.self)),
        ("programme-comparison.schema.json", "deadline", "kind", words(Deadline.Kind.self)),
    ])
    func `have the words of the code in closed sets`(file: String, name: String, key: String?, words: [String]) throws {
        var node = try #require(try LoadedKind.definitions(file)[name])
        if let key { node = try #require(node["properties"]?[key]) }
        #expect(node["enum"]?.items.compactMap(\.text) == words)
    }
}
