// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

package import LocatedYAML

extension DocumentReader {
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
