// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

extension SHA256Digest {
    /// The hash of a document: SHA-256 of its canonical JSON as loaded.
    ///
    /// In canonical JSON keys are sorted by their UTF-8 bytes, every scalar is a string with the text as loaded, and there
    /// is no white space, so comments, key order, quoting and the choice of YAML or JSON do not change the hash.
    /// - Complexity: O(*n*) in the expanded document, plus sorting of each mapping's keys.
    public static func ofDocument(_ root: Node) -> SHA256Digest {
        var writer = CanonicalWriter()
        writer.write(root)
        return writer.finish()
    }
}

/// Streams canonical JSON into a hash.
struct CanonicalWriter {
    private var hash = SHA256()
    private var buffer: [UInt8] = []

    init() { buffer.reserveCapacity(1 << 16) }

    mutating func write(_ node: Node) {
        switch node.kind {
        case .null: buffer.append(contentsOf: Array("null".utf8))
        case .scalar: writeScalar(node)
        case .sequence:
            buffer.append(UInt8(ascii: "["))
            var first = true
            for item in node.items {
                if !first { buffer.append(UInt8(ascii: ",")) }
                first = false
                write(item)
            }
            buffer.append(UInt8(ascii: "]"))
        case .mapping:
            writeMapping(node)
        }
        if buffer.count >= 1 << 15 {
            hash.update(buffer)
            buffer.removeAll(keepingCapacity: true)
        }
    }

    mutating func finish() -> SHA256Digest {
        hash.update(buffer)
        return hash.finish()
    }

    private mutating func writeMapping(_ node: Node) {
        buffer.append(UInt8(ascii: "{"))
        let entries = node.entries
        var order: [Int] = []
        order.reserveCapacity(entries.count)
        // Most mappings have few keys, many of them in order: each is put where it belongs.
        for position in 0..<min(entries.count, Self.fewKeys) {
            var place = order.count
            let key = entries[position].key
            while place > 0, Self.precedes(key, entries[order[place - 1]].key) { place -= 1 }
            order.insert(position, at: place)
        }
        if entries.count > Self.fewKeys {
            order = entries.indices.sorted { Self.precedes(entries[$0].key, entries[$1].key) }
        }
        var first = true
        for position in order {
            if !first { buffer.append(UInt8(ascii: ",")) }
            first = false
            let entry = entries[position]
            writeScalar(entry.key)
            buffer.append(UInt8(ascii: ":"))
            write(entry.value)
        }
        buffer.append(UInt8(ascii: "}"))
    }

    private static let fewKeys = 32

    /// Whether a key comes before another by its UTF-8 bytes.
    private static func precedes(_ left: Node, _ right: Node) -> Bool {
        left.withBytes { left in
            right.withBytes { right in
                for position in 0..<min(left.count, right.count) where left[position] != right[position] {
                    return left[position] < right[position]
                }
                return left.count < right.count
            }
        }
    }

    private mutating func writeScalar(_ node: Node) {
        buffer.append(UInt8(ascii: "\""))
        node.withBytes { bytes in
            var written = 0
            for position in bytes.indices {
                let byte = bytes[position]
                if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
                append(bytes, written..<position)
                written = position + 1
                buffer.append(UInt8(ascii: "\\"))
                if byte >= 0x20 {
                    buffer.append(byte)
                } else {
                    buffer.append(contentsOf: Array("u00".utf8))
                    buffer.append(Self.hex[Int(byte >> 4)])
                    buffer.append(Self.hex[Int(byte & 15)])
                }
            }
            append(bytes, written..<bytes.count)
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        bytes.extracting(range).withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
