// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import RubricLibrary
import Testing

/// A JSON Schema that comes with the package, read with our own JSON reader.
struct SchemaFile {
    private let definitions: Node

    /// The schema of a name such as `pack`.
    init(_ name: String) throws {
        let document = try #require(ShippedRubrics.schema(id: name))
        let source = SourceText(name: document.path, bytes: document.bytes)
        definitions = try #require(try DocumentComposer.compose(source, syntax: .json)["$defs"])
    }

    /// A definition.
    subscript(name: String) -> Node? { definitions[name] }

    /// The names of the definitions of mappings with fixed keys, sorted.
    var mappings: [String] {
        definitions.entries.filter { $0.value["additionalProperties"]?.text == "false" }.compactMap(\.key.text).sorted()
    }

    /// The words of a closed set, at a place such as `document.status`; references are followed.
    func words(_ place: String) -> [String]? {
        let names = place.split(separator: ".").map(String.init)
        guard let first = names.first else { return nil }
        var node = definitions[first]
        for name in names.dropFirst() { node = resolved(node)?["properties"]?[name] }
        return resolved(node)?["enum"]?.items.compactMap(\.text)
    }

    /// A definition, when a node only refers to it; else the node.
    func resolved(_ node: Node?) -> Node? {
        guard let target = node?["$ref"]?.text, target.hasPrefix("#/$defs/") else { return node }
        return resolved(definitions[String(target.dropFirst("#/$defs/".count))])
    }
}
