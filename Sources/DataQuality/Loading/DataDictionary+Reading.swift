// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension DataDictionary {
    /// Reads a `dictionary: 1` document in YAML or JSON.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
        try self.init(root)
    }

    /// Reads a dictionary from a composed tree.
    public init(_ root: Node) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let dictionary = DictionaryReader(context: SuiteContext(collector, files: .none)).dictionary(root)
        guard let dictionary, !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        self = dictionary
    }
}

/// Reads a dictionary.
private struct DictionaryReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    func dictionary(_ root: Node) -> DataDictionary? {
        if root["dictionary"] == nil, let found = ["suite", "rubric", "evidence"].first(where: { root[$0] != nil }) {
            context.diagnostics.error(.otherDocument(found, wanted: "dictionary"), at: root[found]?.key ?? root)
            return nil
        }
        guard let map = reader.mapping(root, SuiteSchemas.dictionary) else { return nil }
        defer { context.reportUnknownNames() }
        if let format = map["dictionary"] { reader.format(format, known: 1) }
        let id = map["id"].flatMap(reader.identifier)
        let version = map["version"].flatMap(reader.string) ?? "1"
        let title = map["title"].flatMap(reader.text)
        let names = map["names"].flatMap(context.pattern)
        let elements = map["elements"].map(elements) ?? []
        guard let id else { return nil }
        return DataDictionary(
            identity: DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(root)),
            title: title ?? LocalizedText(id), elements: elements, namePattern: names)
    }

    private func elements(_ node: Node) -> [DataDictionary.Element] {
        guard node.kind == .mapping else {
            context.diagnostics.error(.expectedColumns(at: node), at: node)
            return []
        }
        var places: [String: Diagnostic.Place] = [:]
        for key in node.entries.map(\.key) { if let name = key.text { places[name] = key.place } }
        return node.entries.compactMap { key, value in
            guard let name = reader.string(key) else { return nil }
            return element(value, name: name, key: key, &places)
        }
    }

    private func element(
        _ node: Node, name: String, key: Node, _ places: inout [String: Diagnostic.Place]
    ) -> DataDictionary.Element? {
        let words = FormWords(context: context)
        guard node.kind == .mapping else {
            let (type, format) = node.isNull ? (.text, nil) : words.typeOrFormat(node)
            return DataDictionary.Element(
                name: name, aliases: [], title: nil, type: type, format: format, codes: nil, place: key.place)
        }
        guard let map = reader.mapping(node, SuiteSchemas.element) else { return nil }
        let format = map["format"].flatMap(words.format)
        let type = map["type"].flatMap(words.type)
        if let format, let type, let node = map["type"] { words.check(format, type, at: node) }
        var aliases: [String] = []
        for item in map["aliases"].map(context.scalars) ?? [] {
            guard let alias = reader.string(item) else { continue }
            if let first = places[alias] { context.duplicate(.element, alias, at: item, first: first) }
            places[alias] = item.place
            aliases.append(alias)
        }
        return DataDictionary.Element(
            name: name, aliases: aliases, title: map["title"].flatMap(reader.text),
            type: type ?? format?.columnType ?? .text, format: format,
            codes: map["codes"].map { context.texts($0, key: "codes") }, place: key.place)
    }
}
