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
        let sorted = node.entries.map { ($0.key.text ?? "", $0.key, $0.value) }
            .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
        var first = true
        for (_, key, value) in sorted {
            if !first { buffer.append(UInt8(ascii: ",")) }
            first = false
            writeScalar(key)
            buffer.append(UInt8(ascii: ":"))
            write(value)
        }
        buffer.append(UInt8(ascii: "}"))
    }

    private mutating func writeScalar(_ node: Node) {
        buffer.append(UInt8(ascii: "\""))
        node.withBytes { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                    buffer.append(UInt8(ascii: "\\"))
                    buffer.append(byte)
                case 0..<0x20:
                    buffer.append(contentsOf: Array("\\u00".utf8))
                    buffer.append(Self.hex[Int(byte >> 4)])
                    buffer.append(Self.hex[Int(byte & 15)])
                default:
                    buffer.append(byte)
                }
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
