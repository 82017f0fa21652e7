// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Reads names with a prefix, such as `dct:title`.
struct ShapeNames {
    let reader: DocumentReader
    let prefixes: [String: String]

    /// The IRI of a name, with the name itself.
    func name(_ node: Node) -> (iri: String, name: String)? {
        guard let text = node.text else {
            reader.diagnostics.error(.expectedName(at: node), at: node)
            return nil
        }
        guard let iri = iri(of: text, at: node) else { return nil }
        return (iri, text)
    }

    /// The IRI of a name; a `^` before it, for a property asked the other way round, does not belong to it.
    func iri(of text: String, at node: Node) -> String? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty else {
            reader.diagnostics.error(.expectedName(at: node), at: node)
            return nil
        }
        let prefix = String(parts[0])
        guard let base = prefixes[prefix] else {
            let near = Suggestion.nearest(to: prefix, among: prefixes.keys.sorted())
            reader.diagnostics.error(.unknownPrefix(prefix), at: node, help: near.map { .didYouMean($0) })
            return nil
        }
        return base + parts[1]
    }

    /// An IRI that is written in full.
    func absoluteIRI(_ node: Node) -> String? {
        guard let text = node.text, text.contains("://") else {
            reader.diagnostics.error(.expectedAbsoluteIRI(at: node), at: node)
            return nil
        }
        return text
    }

    /// The entries of a mapping whose keys are names of the document's choice.
    func entries(_ node: Node?) -> [(key: Node, value: Node)] {
        guard let node else { return [] }
        guard node.kind == .mapping else {
            _ = reader.mapping(node, Self.anything)
            return []
        }
        return Array(node.entries)
    }

    private static let anything = MappingSchema((vi: "nhóm", en: "mapping"), required: [], optional: [])
}
