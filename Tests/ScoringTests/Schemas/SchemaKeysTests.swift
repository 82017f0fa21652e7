// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring
import Testing

/// A kind of mapping that a loader reads, and the JSON Schema that describes it.
private struct LoadedKind: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    let schema: MappingSchema
    var testDescription: String { "\(name) in \(file)" }

    static let all =
        RubricSchemas.all.map { LoadedKind(file: "rubric.schema.json", name: $0.name, schema: $0.schema) }
        + EvidenceSchemas.all.map { LoadedKind(file: "evidence.schema.json", name: $0.name, schema: $0.schema) }
}

@Suite struct `The JSON Schemas` {
    @Test(arguments: LoadedKind.all)
    fileprivate func `have the keys of the loader`(kind: LoadedKind) throws {
        let definition = try #require(try SchemaFile(kind.file).definitions[kind.name])
        #expect(SchemaFile.keys(of: definition).sorted() == kind.schema.keys.sorted())
        #expect(SchemaFile.required(by: definition) == kind.schema.requiredKeys)
        #expect(definition["additionalProperties"]?.text == "false")
    }

    @Test(arguments: SchemaFile.names)
    func `have no definition that nothing leads to, and no reference that leads nowhere`(name: String) throws {
        let file = try SchemaFile(name)
        var used = file.reached
        for other in SchemaFile.names where other != name {
            for reference in try SchemaFile(other).references where reference.hasPrefix("\(name)#/$defs/") {
                used.insert(String(reference.dropFirst("\(name)#/$defs/".count)))
            }
        }
        #expect(Set(file.definitions.keys).subtracting(used).sorted() == [])
        for reference in file.references {
            let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
            let target = parts.first == "" ? file : try SchemaFile(String(parts[0]))
            #expect(target.definitions[String(parts[1].dropFirst("/$defs/".count))] != nil, "\(reference)")
        }
    }

    @Test(arguments: SchemaFile.names)
    func `carry their own name, and say everything in both languages`(name: String) throws {
        let file = try SchemaFile(name)
        #expect(file.root["$id"]?.text == name)
        #expect(file.root["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
        for (word, definition) in [(name, file.root)] + file.definitions.sorted(by: { $0.key < $1.key }) {
            #expect(definition["title"]?.text?.contains(" / ") == true, "\(word)")
            if let about = definition["description"]?.text { #expect(about.contains(" / "), "\(word)") }
        }
    }
}
