// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The nodes of one document in flat arrays. A class, because every ``Node`` refers to it; it never changes.
final class NodeArena: Sendable {
    let source: SourceText
    let records: [NodeRecord]
    /// The items of sequences, and keys and values of mappings in turn, as indices into `records`.
    let children: [UInt32]
    /// The texts of scalars that do not stand in the source as they are: those with escapes or folded lines.
    let pool: [UInt8]
    let root: UInt32

    init(source: SourceText, records: [NodeRecord], children: [UInt32], pool: [UInt8], root: UInt32) {
        self.source = source
        self.records = records
        self.children = children
        self.pool = pool
        self.root = root
    }

    /// Whether nothing at all is written: not even `null`.
    var isBlank: Bool {
        let record = records[Int(root)]
        return record.form == .null && record.start == record.end
    }

    /// The record that holds the content of a node: for an alias, that of the node it names.
    func content(_ index: UInt32) -> NodeRecord {
        let record = records[Int(index)]
        return record.form == .alias ? records[Int(record.first)] : record
    }

    /// The UTF-8 of a scalar, from the source or the pool.
    func withText<R, E: Error>(of record: NodeRecord, _ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
        let range = Int(record.first)..<Int(record.first) + Int(record.count)
        let bytes = record.isPooled ? pool : source.bytes
        let span = bytes.span
        return try body(span.extracting(range))
    }

    /// The position of the entry with a key in a mapping that begins at a slot; nil when there is none.
    func position(of wanted: UnsafeBufferPointer<UInt8>, first: Int, count: Int) -> Int? {
        for position in 0..<count {
            let key = content(children[first + 2 * position])
            guard Int(key.count) == wanted.count, key.form == .scalar else { continue }
            if withRawText(of: key, { $0.elementsEqual(wanted) }) { return position }
        }
        return nil
    }

    /// The position that a schema gives a key; nil when it has no such key.
    func position(of key: UInt32, in schema: MappingSchema) -> Int? {
        let record = content(key)
        guard record.form == .scalar else { return nil }
        return withRawText(of: record) { schema.position(of: $0) }
    }

    private func withRawText<R>(of record: NodeRecord, _ body: (UnsafeRawBufferPointer) -> R) -> R {
        let range = Int(record.first)..<Int(record.first) + Int(record.count)
        if record.isPooled {
            return pool.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
        }
        return source.bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    }

    func text(of record: NodeRecord) -> String {
        withRawText(of: record) { String(decoding: $0, as: UTF8.self) }
    }
}

/// One node in the arena: 20 bytes.
struct NodeRecord: Sendable {
    enum Form: UInt8, Sendable { case null, scalar, sequence, mapping, alias }

    var form: Form
    /// An unquoted scalar.
    var isPlain = false
    /// The text stands in the pool, not in the source.
    var isPooled = false
    /// The place in the source.
    var start: UInt32
    var end: UInt32
    /// Of a scalar, where its text starts; of a sequence or mapping, its first slot in `children`; of an alias, the
    /// index of the node it names.
    var first: UInt32 = 0
    /// Bytes of the text, items or entries.
    var count: UInt32 = 0

    var range: SourceRange { SourceRange(start: Int(start), end: Int(end)) }
}
