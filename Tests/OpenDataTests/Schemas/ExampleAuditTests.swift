// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import OpenData
import RubricLibrary
import Testing

@Suite("The JSON Schema of audits describes what the audit of the example province writes")
struct ExampleAuditTests {
    /// All packs on the example, with its plan and the facts about its links.
    private static func json() throws -> [UInt8] {
        let resources = try ShippedResources.all()
        let auditor = try CatalogueAuditor(
            packs: ShippedRubrics.all(ofKind: "pack").compactMap { resources.packs[$0.id] },
            vocabularies: resources.vocabularies, profiles: Array(resources.profiles.values))
        let folder = PlanSamples.package.appendingPathComponent("Examples/open-data")
        let probes = try ProbeDocument(
            reading: try PlanSamples.bytes(folder.appendingPathComponent("tham-do-minh-ha.yaml")), named: "tham-do.yaml"
        )
        let input = AuditInput(
            catalogue: try PlanSamples.exampleCatalogue(), digest: .of([]), plan: try PlanSamples.example(),
            probes: probes.set)
        return try auditor.audit(input, asOf: try PlanSamples.asOf()).json()
    }

    @Test(
        "An independent validator accepts it", .enabled(if: SchemaValidator.canRun, SchemaValidator.absence))
    func independent() throws {
        let text = String(decoding: try Self.json(), as: UTF8.self)
        #expect(try SchemaValidator.run(["audit.schema.json"], on: [("audit.json", text)]) == "")
    }

    @Test("It has every key that the schema describes")
    func keys() throws {
        let result = try DocumentComposer.compose(
            SourceText(name: "audit.json", bytes: try Self.json()), syntax: .json, limits: .catalogue)
        let schema = try SchemaFile("audit")
        var walk = KeyWalk(schema: schema)
        walk.follow(result, schema["audit"])
        #expect(walk.described.subtracting(walk.written).sorted() == [])
        #expect(walk.written.subtracting(walk.described).sorted() == [])
    }
}

/// Goes through a document along its JSON Schema.
private struct KeyWalk {
    let schema: SchemaFile
    /// Keys that the schema describes where the document has something, each behind the title of its mapping.
    private(set) var described: Set<String> = []
    /// Keys that the document has.
    private(set) var written: Set<String> = []

    init(schema: SchemaFile) { self.schema = schema }

    mutating func follow(_ node: Node, _ definition: Node?) {
        guard let definition = schema.resolved(definition) else { return }
        if let properties = definition["properties"] {
            let title = definition["title"]?.text ?? ""
            for key in properties.entries.compactMap(\.key.text) { described.insert("\(title): \(key)") }
            for (key, value) in node.entries {
                let name = key.text ?? ""
                written.insert("\(title): \(name)")
                follow(value, properties[name])
            }
        } else if let values = definition["additionalProperties"] {
            for (_, value) in node.entries { follow(value, values) }
        } else if let items = definition["items"] {
            for item in node.items { follow(item, items) }
        }
    }
}
