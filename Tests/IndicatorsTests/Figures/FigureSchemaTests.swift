// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

@testable import Indicators

@Suite("The JSON Schemas of bodies and figures describe what is read")
struct FigureSchemaTests {
    struct Kind: Sendable, CustomTestStringConvertible {
        let file: String
        let name: String
        let schema: MappingSchema
        var testDescription: String { "\(name) of \(file)" }

        static let all =
            BodySchemas.all.map { Kind(file: "bodies", name: $0.name, schema: $0.schema) }
            + FigureSchemas.all.map { Kind(file: "figures", name: $0.name, schema: $0.schema) }
    }

    @Test(arguments: Kind.all)
    func `a mapping has the keys of the loader`(kind: Kind) throws {
        let definition = try #require(try SchemaFixture.definitions(kind.file)[kind.name])
        #expect((definition["properties"]?.entries.compactMap(\.key.text) ?? []).sorted() == kind.schema.keys.sorted())
        #expect((definition["required"]?.items.compactMap(\.text) ?? []) == kind.schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }

    @Test(arguments: ["bodies", "figures"])
    func `no mapping is described that the loader does not know`(file: String) throws {
        let fixed = try SchemaFixture.definitions(file).entries.filter {
            $0.value["additionalProperties"]?.text == "false"
        }
        let known = Set(Kind.all.filter { $0.file == file }.map(\.name) + ["span"])
        #expect(fixed.compactMap(\.key.text).filter { !known.contains($0) } == [])
    }

    @Test(arguments: [
        ("figure", "achievement", Figure.Achievement.allCases.map(\.rawValue)),
        ("figure", "state", FigureAbsence.allCases.map(\.rawValue)),
        ("figure", "status", Figure.Status.allCases.map(\.word)),
        ("task", "state", TaskReport.State.allCases.map(\.rawValue)),
    ])
    func `a closed set has the words of the code`(definition: String, key: String, words: [String]) throws {
        #expect(try SchemaFixture.closedSet("figures", definition, key) == words)
    }
}
