// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A mapping whose keys were checked against a schema.
public struct MappingReader: Sendable {
    /// The mapping itself.
    public let node: Node

    init(node: Node) {
        self.node = node
    }

    /// The value of a key; nil when the key is missing or has no value.
    ///
    /// - Complexity: O(*n*) in the number of entries; no memory is allocated.
    public func callAsFunction(_ key: String) -> Node? {
        guard let value = node[key], !value.isNull else { return nil }
        return value
    }

    /// The value of a key; nil when the key is missing or has no value.
    public subscript(key: String) -> Node? { self(key) }
}
