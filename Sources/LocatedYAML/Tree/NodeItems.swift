// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The items of a sequence.
public struct NodeItems: RandomAccessCollection, Sendable {
    let arena: NodeArena
    let first: Int
    /// The number of items.
    public let count: Int

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of items.
    public var endIndex: Int { count }

    /// The item at a position.
    public subscript(position: Int) -> Node {
        precondition(position >= 0 && position < count, "no such item")
        return Node(arena: arena, index: arena.children[first + position])
    }
}

/// The entries of a mapping, in the order written. No two have the same key.
public struct NodeEntries: RandomAccessCollection, Sendable {
    let arena: NodeArena
    let first: Int
    /// The number of entries.
    public let count: Int

    /// 0.
    public var startIndex: Int { 0 }
    /// The number of entries.
    public var endIndex: Int { count }

    /// The entry at a position. The value remembers its key.
    public subscript(position: Int) -> (key: Node, value: Node) {
        precondition(position >= 0 && position < count, "no such entry")
        let key = arena.children[first + 2 * position]
        let value = arena.children[first + 2 * position + 1]
        return (Node(arena: arena, index: key), Node(arena: arena, index: value, key: key))
    }
}
