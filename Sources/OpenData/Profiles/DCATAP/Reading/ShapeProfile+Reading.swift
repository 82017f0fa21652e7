// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension ShapeProfile {
    /// Reads a `shapes: 1` document in YAML or JSON.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        try self.init(DocumentComposer.compose(bytes, named: name, limits: limits))
    }

    /// Reads a profile from a composed tree.
    ///
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(_ root: Node) throws(ReadingFailure) {
        let reader = ShapeDocumentReader(reader: DocumentReader(DiagnosticCollector()))
        let profile = reader.profile(root)
        guard let profile, !reader.diagnostics.hasErrors else {
            throw ReadingFailure(diagnostics: reader.diagnostics.sorted())
        }
        self = profile
    }
}

/// Reads a profile, but for its shapes.
struct ShapeDocumentReader {
    let reader: DocumentReader
    var diagnostics: DiagnosticCollector { reader.diagnostics }

    func profile(_ root: Node) -> ShapeProfile? {
        if root.kind == .mapping, root["shapes"] == nil,
            let found = ["rubric", "pack", "vocabulary", "context", "plan", "probes"].first(where: { root[$0] != nil })
        {
            diagnostics.error(.notAShapesDocument(found), at: root[found]?.key ?? root)
            return nil
        }
        guard let map = reader.mapping(root, ShapeSchemas.document) else { return nil }
        if let format = map["shapes"] { reader.format(format, known: 1) }
        let id = map["id"].flatMap(reader.identifier)
        let title = map["title"].flatMap(reader.text)
        let status = map["status"].flatMap(status) ?? .proposed
        let sources = map["sources"].map(sources) ?? []
        let names = ShapeNames(reader: reader, prefixes: map["prefixes"].map(prefixes) ?? [:])
        let lists = map["vocabularies"].map(vocabularies) ?? (names: [], lists: [])
        var shapes = ShapeReader(
            names: names, profileCode: map["prefix"].flatMap(reader.identifier) ?? (id ?? ""), vocabularies: lists.names
        )
        shapes.readProperties(map["properties"])
        shapes.readNodes(map["nodes"])
        let classes = map["classes"].map { shapes.classes($0) } ?? []
        guard let id, let title else { return nil }
        return ShapeProfile(
            identity: DocumentIdentity(
                id: id, version: map["version"].flatMap(reader.string) ?? "1", hash: SHA256Digest.ofDocument(root)),
            title: title, status: status, sources: sources, classes: classes, vocabularies: lists.lists,
            nodes: shapes.nodes)
    }

    private func status(_ node: Node) -> SourceStatus? {
        reader.word(node, among: SourceStatus.allCases.map { ($0.rawValue, $0) })
    }

    private func sources(_ node: Node) -> [DocumentSource] {
        var ids: Set<String> = []
        return (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, ShapeSchemas.source), let id = map["id"].flatMap(reader.identifier),
                let title = map["title"].flatMap(reader.text)
            else { return nil }
            if !ids.insert(id).inserted {
                diagnostics.error(.repeatedShapePart(id), at: map["id"] ?? entry)
                return nil
            }
            return DocumentSource(
                id: id, title: title, number: map["number"].flatMap(reader.string),
                issuer: map["issuer"].flatMap(reader.text), url: map["url"].flatMap(reader.string),
                status: map["status"].flatMap(status) ?? .proposed, effective: map["effective"].flatMap(reader.span),
                note: map["note"].flatMap(reader.text))
        }
    }

    private func prefixes(_ node: Node) -> [String: String] {
        var prefixes: [String: String] = [:]
        for (key, value) in entries(node) {
            if let name = reader.identifier(key), let iri = plainNames.absoluteIRI(value) { prefixes[name] = iri }
        }
        return prefixes
    }

    private func vocabularies(_ node: Node) -> (names: [String], lists: [ShapeVocabulary]) {
        var names: [String] = []
        var lists: [ShapeVocabulary] = []
        let words = ShapeVocabulary.Codes.allCases.map { ($0.rawValue, $0) }
        for (key, value) in entries(node) {
            guard let name = reader.identifier(key), let map = reader.mapping(value, ShapeSchemas.vocabulary) else {
                continue
            }
            let title = map["title"].flatMap(reader.text)
            let bases = map["bases"].flatMap(reader.sequence).map { $0.compactMap(plainNames.absoluteIRI) }
            names.append(name)
            lists.append(
                ShapeVocabulary(
                    title: title ?? LocalizedText(name), bases: bases ?? [],
                    codes: map["codes"].flatMap { reader.word($0, among: words) }))
        }
        return (names, lists)
    }

    /// The entries of a mapping whose keys are names of the document's choice.
    private func entries(_ node: Node) -> [(key: Node, value: Node)] { plainNames.entries(node) }

    /// Names without prefixes.
    private var plainNames: ShapeNames { ShapeNames(reader: reader, prefixes: [:]) }
}
