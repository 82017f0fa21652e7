// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Node {
    /// Hands on the node as canonical JSON, piece by piece: keys sorted by their UTF-8 bytes, every scalar a string with
    /// the text as loaded, no white space.
    /// - Complexity: O(*n*) in the expanded node, plus sorting of each mapping's keys.
    package func writeCanonicalText(to sink: ([UInt8]) -> Void) {
        arena.records.withUnsafeBufferPointer { records in
            arena.children.withUnsafeBufferPointer { children in
                arena.pool.withUnsafeBufferPointer { pool in
                    arena.source.bytes.withUnsafeBufferPointer { source in
                        withoutActuallyEscaping(sink) { sink in
                            let arrays = ArenaArrays(
                                records: records, children: children, pool: pool, source: source)
                            var writer = CanonicalText(arrays, sink: sink)
                            writer.write(arrays.content(index))
                            writer.finish()
                        }
                    }
                }
            }
        }
    }
}

/// The arrays of an arena.
private struct ArenaArrays {
    let records: UnsafeBufferPointer<NodeRecord>
    let children: UnsafeBufferPointer<UInt32>
    let pool: UnsafeBufferPointer<UInt8>
    let source: UnsafeBufferPointer<UInt8>

    /// The record that holds the content of a node.
    func content(_ index: UInt32) -> NodeRecord {
        let record = records[Int(index)]
        return record.form == .alias ? records[Int(record.first)] : record
    }

    /// The content of the node at a slot.
    func child(_ slot: Int) -> NodeRecord { content(children[slot]) }

    func text(_ record: NodeRecord) -> UnsafeBufferPointer<UInt8> {
        let range = Int(record.first)..<Int(record.first) + Int(record.count)
        return UnsafeBufferPointer(rebasing: record.isPooled ? pool[range] : source[range])
    }
}

/// Writes the canonical text of nodes. Goes through the arrays of the arena without making a handle for each node.
private struct CanonicalText {
    /// A key to be sorted: the beginning of its text, and the slot where it stands.
    private struct Key {
        /// The first eight bytes, the first one highest; zeros where there are fewer.
        let prefix: UInt64
        let slot: Int
    }

    private let arrays: ArenaArrays
    private let sink: ([UInt8]) -> Void
    private var buffer: [UInt8] = []
    /// The keys of the mappings that are being written, the innermost last.
    private var keys: [Key] = []

    private static let fewKeys = 32
    private static let pieceSize = 1 << 15
    private static let hex = Array("0123456789abcdef".utf8)

    init(_ arrays: ArenaArrays, sink: @escaping ([UInt8]) -> Void) {
        self.arrays = arrays
        self.sink = sink
        buffer.reserveCapacity(2 * Self.pieceSize)
    }

    mutating func finish() {
        sink(buffer)
        buffer.removeAll()
    }

    mutating func write(_ record: NodeRecord) {
        switch record.form {
        // An alias never names an alias.
        case .null, .alias: buffer.append(contentsOf: Array("null".utf8))
        case .scalar: writeScalar(record)
        case .sequence:
            buffer.append(UInt8(ascii: "["))
            let first = Int(record.first)
            for slot in first..<first + Int(record.count) {
                if slot > first { buffer.append(UInt8(ascii: ",")) }
                write(arrays.child(slot))
            }
            buffer.append(UInt8(ascii: "]"))
        case .mapping: writeMapping(record)
        }
        if buffer.count >= Self.pieceSize {
            sink(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
    }

    private mutating func writeMapping(_ record: NodeRecord) {
        buffer.append(UInt8(ascii: "{"))
        let base = keys.count
        sortKeys(of: record)
        for position in base..<base + Int(record.count) {
            if position > base { buffer.append(UInt8(ascii: ",")) }
            let slot = keys[position].slot
            writeScalar(arrays.child(slot))
            buffer.append(UInt8(ascii: ":"))
            write(arrays.child(slot + 1))
        }
        keys.removeLast(keys.count - base)
        buffer.append(UInt8(ascii: "}"))
    }

    // MARK: Keys

    /// Puts the keys of a mapping behind those of the mappings around it, in order.
    private mutating func sortKeys(of record: NodeRecord) {
        let base = keys.count
        for entry in 0..<Int(record.count) {
            let slot = Int(record.first) + 2 * entry
            let key = Key(prefix: Self.prefix(arrays.child(slot), arrays), slot: slot)
            keys.append(key)
            // Most mappings have few keys, many of them in order: each is put where it belongs.
            if Int(record.count) > Self.fewKeys { continue }
            var place = keys.count - 1
            while place > base, Self.precedes(key, keys[place - 1], arrays) {
                keys[place] = keys[place - 1]
                place -= 1
            }
            keys[place] = key
        }
        if Int(record.count) > Self.fewKeys {
            keys.replaceSubrange(base..., with: keys[base...].sorted { Self.precedes($0, $1, arrays) })
        }
    }

    private static func prefix(_ record: NodeRecord, _ arrays: ArenaArrays) -> UInt64 {
        let text = arrays.text(record)
        var prefix: UInt64 = 0
        for position in 0..<min(8, text.count) { prefix |= UInt64(text[position]) << UInt64(56 - 8 * position) }
        return prefix
    }

    /// Whether a key comes before another by its UTF-8 bytes.
    private static func precedes(_ left: Key, _ right: Key, _ arrays: ArenaArrays) -> Bool {
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        let (left, right) = (arrays.text(arrays.child(left.slot)), arrays.text(arrays.child(right.slot)))
        for position in 0..<min(left.count, right.count) where left[position] != right[position] {
            return left[position] < right[position]
        }
        return left.count < right.count
    }

    // MARK: Scalars

    private mutating func writeScalar(_ record: NodeRecord) {
        let text = arrays.text(record)
        buffer.append(UInt8(ascii: "\""))
        var written = 0
        var position = 0
        while position < text.count {
            if let word = EightBytes(text, at: position, before: text.count), !word.mayHave(below: 0x20),
                !word.mayHave(UInt8(ascii: "\"")), !word.mayHave(UInt8(ascii: "\\"))
            {
                position += 8
                continue
            }
            let byte = text[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<position]))
                writeEscaped(byte)
                written = position + 1
            }
            position += 1
        }
        buffer.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        buffer.append(UInt8(ascii: "\\"))
        if byte >= 0x20 {
            buffer.append(byte)
            return
        }
        buffer.append(contentsOf: Array("u00".utf8))
        buffer.append(Self.hex[Int(byte >> 4)])
        buffer.append(Self.hex[Int(byte & 15)])
    }
}
