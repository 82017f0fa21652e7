// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads a tree of bodies, goes on past every problem and reports it.
struct BodyTreeReader {
    let reader: DocumentReader

    func tree(_ root: Node) -> BodyTree? {
        guard let map = reader.mapping(root, BodySchemas.document) else { return nil }
        if let format = map["bodies"] { reader.format(format, known: 1) }
        let id = map["id"].flatMap(reader.identifier)
        let title = map["title"].flatMap(reader.text)
        let version = map["version"].flatMap(reader.string) ?? "1"
        _ = map["sources"].map(reader.sources)
        let bodies = map["items"].map(located) ?? []
        BodyRelations(bodies: bodies, diagnostics: reader.diagnostics).check()
        guard let id, let title else { return nil }
        return BodyTree(
            identity: DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(root)), title: title,
            bodies: bodies.map(\.body))
    }

    private func located(_ node: Node) -> [LocatedBody] {
        var seen: [String: Node] = [:]
        return (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, BodySchemas.body) else { return nil }
            let id = map["id"].flatMap(reader.identifier)
            var body = Body(
                id: id ?? "", name: map["name"].flatMap(reader.text) ?? LocalizedText(""),
                kind: map["kind"].flatMap(reader.identifier) ?? "", parent: map["parent"].flatMap(reader.identifier))
            body.agency = map["agency"].flatMap(reader.identifier)
            let predecessors = (map["predecessors"].flatMap(reader.sequence) ?? []).compactMap { node in
                reader.identifier(node).map { (id: $0, node: node) }
            }
            body.predecessors = predecessors.map(\.id)
            let identifiers = (map["identifiers"].flatMap(reader.sequence) ?? []).compactMap(identifier)
            body.identifiers = identifiers.map(\.identifier)
            body.aliases = (map["aliases"].flatMap(reader.sequence) ?? []).compactMap(reader.string)
            body.active = map["active"].flatMap(reader.span) ?? DateSpan(from: nil, to: nil)
            guard let id, reader.isNew(id, map["id"] ?? entry, among: &seen) else { return nil }
            return LocatedBody(
                body: body, id: map["id"] ?? entry, parent: map["parent"], active: map["active"],
                predecessors: predecessors.map(\.node), identifiers: identifiers.map(\.node))
        }
    }

    private func identifier(_ node: Node) -> (identifier: Body.Identifier, node: Node)? {
        guard let map = reader.mapping(node, BodySchemas.identifier) else { return nil }
        let scheme = map["scheme"].flatMap(reader.identifier)
        // As written: a YAML reader that resolved numbers would take the zeros from 0012.
        guard let node = map["value"], let value = reader.string(node) else { return nil }
        guard !value.isEmpty else {
            reader.diagnostics.error(.emptyBodyIdentifier(at: node), at: node)
            return nil
        }
        return scheme.map { (Body.Identifier(scheme: $0, value: value), node) }
    }
}

/// A body with the places of what it says.
struct LocatedBody {
    let body: Body
    let id: Node
    let parent: Node?
    let active: Node?
    /// Side by side with those of the body.
    let predecessors: [Node]
    /// Side by side with those of the body: the values.
    let identifiers: [Node]
}
