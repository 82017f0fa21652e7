// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML

/// A JSON Schema of the folder Rubrics/schema, read with our own JSON reader.
struct SchemaFile {
    let name: String
    let root: Node

    static let names = TestFiles.names(in: folder)
    static let folder = "\(TestFiles.package)/Rubrics/schema"

    init(_ name: String) throws {
        self.name = name
        let bytes = try TestFiles.bytes("\(Self.folder)/\(name)")
        do {
            root = try DocumentComposer.compose(SourceText(name: name, bytes: bytes), syntax: .json)
            definitions = Self.entries(root["$defs"])
        } catch {
            throw Explained(diagnostics: error.diagnostics)
        }
    }

    /// The definitions by name.
    let definitions: [String: Node]

    /// The keys of a definition, in the order written.
    static func keys(of definition: Node) -> [String] { definition["properties"]?.entries.compactMap(\.key.text) ?? [] }

    /// The required keys of a definition, in the order written.
    static func required(by definition: Node) -> [String] { definition["required"]?.items.compactMap(\.text) ?? [] }

    /// Every `$ref` in the file.
    var references: [String] { Self.references(in: root) }

    /// The definitions that the root reaches, other files left aside.
    var reached: Set<String> {
        var reached: Set<String> = []
        var open = root.entries.filter { $0.key.text != "$defs" }.flatMap { Self.references(in: $0.value) } + own(root)
        while let reference = open.popLast() {
            guard reference.hasPrefix("#/$defs/") else { continue }
            let word = String(reference.dropFirst("#/$defs/".count))
            guard reached.insert(word).inserted, let definition = definitions[word] else { continue }
            open += Self.references(in: definition)
        }
        return reached
    }

    private func own(_ node: Node) -> [String] { node["$ref"]?.text.map { [$0] } ?? [] }

    private static func references(in node: Node) -> [String] {
        let own = node.entries.first { $0.key.text == "$ref" && $0.value.kind == .scalar }?.value.text
        return (own.map { [$0] } ?? []) + node.entries.flatMap { references(in: $0.value) }
            + node.items.flatMap { references(in: $0) }
    }

    private static func entries(_ node: Node?) -> [String: Node] {
        var entries: [String: Node] = [:]
        for (key, value) in node?.entries.map({ ($0.key, $0.value) }) ?? [] { entries[key.text ?? ""] = value }
        return entries
    }
}
