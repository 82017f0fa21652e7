// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A mapping whose keys were checked against a schema.
public struct MappingReader: Sendable {
    /// The mapping itself.
    public let node: Node

    private let schema: MappingSchema
    /// By the position of a key in the schema, that of its entry, from 1 on; 0 for a key that is missing or has no value.
    private let places: [UInt32]

    init(node: Node, schema: MappingSchema, places: [UInt32]) {
        self.node = node
        self.schema = schema
        self.places = places
    }

    /// The value of a key; nil when the key is missing or has no value.
    ///
    /// - Complexity: O(1); no memory is allocated.
    public func callAsFunction(_ key: String) -> Node? {
        guard let position = schema.position(of: key), places[position] > 0 else { return nil }
        return node.entries[Int(places[position]) - 1].value
    }

    /// The value of a key; nil when the key is missing or has no value.
    public subscript(key: String) -> Node? { self(key) }
}
