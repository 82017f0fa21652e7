// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Testing

/// A definition or a property of a JSON Schema.
private struct Described: CustomStringConvertible {
    let file: String
    /// The definition and the keys that lead to it.
    let path: String
    let node: Node
    var description: String { "\(file) \(path)" }

    /// The root, every definition and every property of a file. What stands under conditions only narrows properties.
    static func all(in file: SchemaFile) -> [Described] {
        var all = [Described(file: file.name, path: "root", node: file.root)]
        for (name, definition) in file.definitions.sorted(by: { $0.key < $1.key }) {
            all.append(Described(file: file.name, path: name, node: definition))
            all += properties(below: definition, of: file.name, at: name)
        }
        return all
    }

    private static func properties(below node: Node, of file: String, at path: String) -> [Described] {
        node.items.flatMap { properties(below: $0, of: file, at: path) }
            + node.entries.flatMap { entry -> [Described] in
                switch entry.key.text {
                case "properties":
                    // A key that is 'false' must not be there.
                    entry.value.entries.filter { $0.value.kind == .mapping }.flatMap { property -> [Described] in
                        let path = "\(path).\(property.key.text ?? "")"
                        return [Described(file: file, path: path, node: property.value)]
                            + properties(below: property.value, of: file, at: path)
                    }
                case "if", "then", "else", "not", "enum", "const", "propertyNames": []
                default: properties(below: entry.value, of: file, at: path)
                }
            }
    }

    /// A text of its own, or that of the definition to which it refers: editors show the one where the other is missing.
    func shown(_ key: String, in files: [String: SchemaFile]) -> String? {
        var (file, node) = (file, node)
        while node[key] == nil {
            guard let parts = node["$ref"]?.text?.split(separator: "#", omittingEmptySubsequences: false),
                let target = files[parts[0].isEmpty ? file : String(parts[0])],
                let definition = target.definitions[String(parts[1].dropFirst("/$defs/".count))]
            else { return nil }
            (file, node) = (target.name, definition)
        }
        return node[key]?.text
    }
}

@Suite struct `The texts of the JSON Schemas` {
    /// The schemas by name; one that cannot be read is missing.
    private static let files = Dictionary(
        uniqueKeysWithValues: SchemaFile.names.compactMap { name in (try? SchemaFile(name)).map { (name, $0) } })
    private var files: [String: SchemaFile] { Self.files }

    /// The Vietnamese and the English half of a text; `nil` when it is not made of two.
    private static func halves(_ text: String) -> (vi: Substring, en: Substring)? {
        let parts = text.split(separator: " / ", omittingEmptySubsequences: false)
        guard parts.count == 2, let vi = parts.first, let en = parts.last, !vi.isEmpty, !en.isEmpty else { return nil }
        return (vi, en)
    }

    @Test(arguments: SchemaFile.names)
    func `give a name in both languages to everything`(name: String) throws {
        for described in Described.all(in: try #require(files[name])) {
            let shown = described.shown("title", in: files)
            let title = try #require(shown, "\(described)")
            let (vi, en) = try #require(Self.halves(title), "\(described): \(title)")
            #expect(!vi.hasSuffix(".") && !en.hasSuffix("."), "\(described): \(title)")
            #expect(NormalForm.isComposed(title), "\(described): \(title)")
        }
    }

    @Test(arguments: SchemaFile.names)
    func `explain in whole sentences of both languages`(name: String) throws {
        for described in Described.all(in: try #require(files[name])) {
            guard let text = described.node["description"]?.text else { continue }
            let (vi, en) = try #require(Self.halves(text), "\(described): \(text)")
            #expect([vi, en].allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("…") }, "\(described): \(text)")
            #expect(NormalForm.isComposed(text), "\(described): \(text)")
        }
    }

    /// A person writes documents; results are written by the program, and names are enough for most of what is in them.
    @Test(arguments: SchemaFile.names)
    func `explain every key of a document`(name: String) throws {
        let file = try #require(files[name])
        guard file.definitions["document"] != nil else { return }
        for described in Described.all(in: file) {
            let text = described.shown("description", in: files)
            #expect(text != nil, "\(described)")
        }
    }

    /// Closed sets whose words are explained elsewhere.
    private static let explainedElsewhere: [String: String] = [
        "audit.schema.json reason": "the message of a finding says it",
        "quality.schema.json kind": "they are the keys of checks in suite.schema.json",
        "pack.schema.json property": "names of DCAT", "pack.schema.json catalogueProperty": "names of DCAT",
        "pack.schema.json datasetProperty": "names of DCAT", "pack.schema.json distributionProperty": "names of DCAT",
        "pack.schema.json serviceProperty": "names of DCAT", "pack.schema.json textProperty": "names of DCAT",
        "pack.schema.json linkProperty": "names of DCAT", "pack.schema.json codeProperty": "names of DCAT",
        "pack.schema.json dateProperty": "names of DCAT",
    ]

    @Test(arguments: SchemaFile.names)
    func `explain every word of a closed set where editors look for it`(name: String) throws {
        for described in Described.all(in: try #require(files[name])) {
            for node in Self.closedSets(in: described.node) where Self.explainedElsewhere[described.description] == nil
            {
                let words = node["enum"]?.items.compactMap(\.text) ?? []
                let texts = node["enumDescriptions"]?.items.compactMap(\.text) ?? []
                #expect(texts.count == words.count, "\(described): \(words)")
                for text in texts {
                    let hasWords = text.unicodeScalars.contains { $0.properties.isAlphabetic }
                    #expect(!hasWords || Self.halves(text) != nil, "\(described): \(text)")
                    #expect(NormalForm.isComposed(text), "\(described): \(text)")
                }
            }
        }
    }

    @Test func `every set that is explained elsewhere is there`() throws {
        let all = files.values.flatMap { Described.all(in: $0) }.map(\.description)
        #expect(Set(Self.explainedElsewhere.keys).subtracting(all).sorted() == [])
    }

    /// The sets of words that a value may be taken from, other than the spellings of flags and of format versions.
    private static func closedSets(in node: Node) -> [Node] {
        let choices = [node] + [node["anyOf"], node["oneOf"]].compactMap(\.self).flatMap { Array($0.items) }
        return (choices + choices.compactMap { $0["items"] }).filter { choice in
            guard let words = choice["enum"]?.items, !words.isEmpty else { return false }
            let isFlag = words.contains { ["true", "false"].contains($0.text?.lowercased()) }
            return !isFlag && words.allSatisfy { $0.text.map { Int($0) == nil } ?? false }
        }
    }
}
