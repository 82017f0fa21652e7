// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

/// What the YAML language server, which serves VS Code and Neovim, makes of schemas: it reads them by draft 7, finds
/// definitions under any name, and puts what a reference lacks in from the definition, so that of two equal keywords only
/// that beside the reference counts.
@Suite struct `The JSON Schemas in editors` {
    /// The words of draft 7 that are in use, `$defs`, which are reached by references only, and what editors show of words.
    private static let words: Set<String> = [
        "$schema", "$id", "$ref", "$defs", "title", "description", "type", "enum", "const", "enumDescriptions",
        "properties",
        "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties", "items", "minItems",
        "maxItems", "uniqueItems", "contains", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "pattern",
        "minLength", "maxLength", "anyOf", "allOf", "oneOf", "not", "if", "then", "else",
    ]

    /// Every schema inside a schema, with the path to it.
    private static func schemas(in node: Node, at path: String) -> [(path: String, node: Node)] {
        guard node.kind == .mapping else { return [] }
        return [(path, node)]
            + node.entries.flatMap { entry -> [(path: String, node: Node)] in
                let key = entry.key.text ?? ""
                let path = "\(path)/\(key)"
                switch key {
                case "properties", "$defs":
                    return entry.value.entries.flatMap {
                        schemas(in: $0.value, at: "\(path)/\($0.key.text ?? "")")
                    }
                case "enum", "const", "required", "enumDescriptions": return []
                default:
                    return schemas(in: entry.value, at: path)
                        + entry.value.items.enumerated().flatMap { schemas(in: $1, at: "\(path)/\($0)") }
                }
            }
    }

    @Test(arguments: SchemaFile.names)
    func `use only words that editors know`(name: String) throws {
        for schema in Self.schemas(in: try SchemaFile(name).root, at: name) {
            let used = Set(schema.node.entries.compactMap(\.key.text))
            #expect(used.subtracting(Self.words).sorted() == [], "\(schema.path)")
        }
    }

    @Test(arguments: SchemaFile.names)
    func `say nothing beside a reference that the definition says otherwise`(name: String) throws {
        let file = try SchemaFile(name)
        for schema in Self.schemas(in: file.root, at: name) where schema.path != name {
            guard let parts = schema.node["$ref"]?.text?.split(separator: "#", omittingEmptySubsequences: false) else {
                continue
            }
            let target = parts[0].isEmpty ? file : try SchemaFile(String(parts[0]))
            let definition = try #require(target.definitions[String(parts[1].dropFirst("/$defs/".count))])
            let own = Set(schema.node.entries.compactMap(\.key.text)).subtracting(["$ref", "title", "description"])
            #expect(own.intersection(definition.entries.compactMap(\.key.text)).sorted() == [], "\(schema.path)")
        }
    }
}
