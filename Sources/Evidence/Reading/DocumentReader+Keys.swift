// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

extension DocumentReader {
    /// The value of a key, or of an unknown key that is meant to be it: then what stands there can be read all the same.
    package func value(meant key: String, in map: MappingReader, _ schema: MappingSchema) -> Node? {
        if map.node[key] != nil { return map[key] }
        let entry = map.node.entries.first { entry in
            guard let word = entry.key.text, !schema.keys.contains(word) else { return false }
            return Suggestion.nearest(to: word, among: schema.keys) == key
        }
        return entry.flatMap { $0.value.isNull ? nil : $0.value }
    }

    /// Whether a mapping has an unknown key that is meant to be one of `keys`.
    ///
    /// Opening the mapping has reported the misspelling already; that the key is missing need not be said again.
    package func isMisspelt(_ keys: [String], in map: MappingReader, _ schema: MappingSchema) -> Bool {
        map.node.entries.contains { entry in
            guard let word = entry.key.text, !schema.keys.contains(word) else { return false }
            return Suggestion.nearest(to: word, among: schema.keys).map(keys.contains) ?? false
        }
    }
}
