// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The ids that a document declares, so that references to them can be checked.
struct DeclaredIDs {
    private let thing: ProgrammeThing
    private var ids: [String] = []
    private var nodes: [String: Node] = [:]

    /// The ids of lists of mappings with a key `id`.
    init(_ thing: ProgrammeThing, lists: [Node?]) {
        self.thing = thing
        for node in lists.compactMap({ $0 }).flatMap(\.items) {
            if let id = node["id"]?.text { add(id, node) }
        }
    }

    /// The keys of a mapping.
    init(_ thing: ProgrammeThing, keysOf mapping: Node?) {
        self.thing = thing
        for (key, value) in mapping?.entries.map({ ($0.key, $0.value) }) ?? [] {
            if let id = key.text { add(id, value) }
        }
    }

    private mutating func add(_ id: String, _ node: Node) {
        guard nodes[id] == nil else { return }
        nodes[id] = node
        ids.append(id)
    }

    /// What stands under an id.
    func node(_ id: String) -> Node? { nodes[id] }

    /// An id that must be one of them; reports one that is not.
    func reference(_ node: Node, _ reader: DocumentReader) -> String? {
        guard let id = reader.identifier(node) else { return nil }
        guard nodes[id] != nil else {
            reader.diagnostics.error(.unknown(thing, id), at: node, help: .choices(id, among: ids))
            return nil
        }
        return id
    }
}
