// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A node of a document: a scalar, a sequence, a mapping or nothing.
///
/// A light handle (two words); copying it copies no text. Nothing is resolved: `no`, `1_000` and `2026-11-21` are
/// scalars whose text stays as written. An alias behaves as the node it names, at the alias's own place; it is no copy.
public struct Node: Sendable {
    /// What a node is.
    public enum Kind: Hashable, Sendable {
        /// An empty plain scalar, `~` or `null`.
        case null
        /// A text: plain, quoted or a block.
        case scalar
        /// A list.
        case sequence
        /// A mapping of keys to values.
        case mapping
    }

    static let noKey = UInt32.max

    let arena: NodeArena
    let index: UInt32
    /// The key through which this node was reached.
    let keyIndex: UInt32

    init(arena: NodeArena, index: UInt32, key: UInt32 = Node.noKey) {
        self.arena = arena
        self.index = index
        keyIndex = key
    }

    var content: NodeRecord { arena.content(index) }

    /// What the node is.
    public var kind: Kind {
        switch content.form {
        // An alias never names an alias.
        case .null, .alias: .null
        case .scalar: .scalar
        case .sequence: .sequence
        case .mapping: .mapping
        }
    }

    /// Whether the node is an empty plain scalar, `~` or `null`.
    public var isNull: Bool { content.form == .null }

    /// The text of a scalar as written, after quotes and escapes are undone; nil for other kinds.
    public var text: String? {
        let record = content
        return record.form == .scalar ? arena.text(of: record) : nil
    }

    /// Whether the node is an unquoted scalar. In JSON these are numbers, `true`, `false` and `null`.
    public var isPlain: Bool { content.isPlain }

    /// The number of items of a sequence or entries of a mapping, else 0.
    public var count: Int {
        let record = content
        return record.form == .sequence || record.form == .mapping ? Int(record.count) : 0
    }

    /// The items of a sequence; none for other kinds.
    public var items: NodeItems {
        let record = content
        return record.form == .sequence
            ? NodeItems(arena: arena, first: Int(record.first), count: Int(record.count))
            : NodeItems(arena: arena, first: 0, count: 0)
    }

    /// The entries of a mapping in the order written; none for other kinds.
    public var entries: NodeEntries {
        let record = content
        return record.form == .mapping
            ? NodeEntries(arena: arena, first: Int(record.first), count: Int(record.count))
            : NodeEntries(arena: arena, first: 0, count: 0)
    }

    /// The value under a key of a mapping; nil when there is none or the node is not a mapping.
    ///
    /// - Complexity: O(*n*) in the number of entries. Go through `entries` once when you look up many keys.
    public subscript(key: String) -> Node? {
        let entries = entries
        var key = key
        let position = key.withUTF8 { arena.position(of: $0, first: entries.first, count: entries.count) }
        return position.map { entries[$0].value }
    }

    /// The key of the mapping entry through which this node was reached, so that messages can name it.
    public var key: Node? {
        keyIndex == Node.noKey ? nil : Node(arena: arena, index: keyIndex)
    }

    /// Where the node stands. Ends are exact; a block sequence or mapping ends with its last value.
    public var range: SourceRange { arena.records[Int(index)].range }

    /// The text the node was read from.
    public var source: SourceText { arena.source }

    /// Where the node stands, ready for a diagnostic.
    public var place: Diagnostic.Place { source.place(of: range) }

    /// Calls `body` with the UTF-8 of a scalar's text, without making a `String`; empty for other kinds.
    public func withBytes<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
        let record = content
        if record.form == .scalar { return try arena.withText(of: record, body) }
        return try body(Span())
    }

    /// The text of a scalar in single quotes, shortened and made harmless for messages: see ``Quotation``.
    public var quotation: String {
        let record = content
        guard record.form == .scalar else { return Quotation.of("") }
        // Four bytes for each scalar quoted and one more, so that a longer text is seen to be longer.
        let limit = UInt32(4 * (Quotation.longest + 1))
        guard record.count > limit else { return Quotation.of(arena.text(of: record)) }
        var beginning = record
        beginning.count = limit
        return Quotation.of(arena.text(of: beginning))
    }
}
