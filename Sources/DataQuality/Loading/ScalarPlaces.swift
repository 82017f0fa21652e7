// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Finds the place in a document of a part of a scalar's text, through quotes, escapes and folded lines.
struct ScalarPlaces {
    private let node: Node
    /// The offset in the source of each Unicode scalar of the text, and of its end; `nil` when it cannot be told.
    private let offsets: [Int]?

    /// The places of the text of a scalar.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ node: Node) {
        self.node = node
        offsets = Self.offsets(of: node)
    }

    /// The place of a part of the text; that of the whole scalar when the part cannot be found.
    func place(of range: TextRange) -> Diagnostic.Place {
        guard let offsets, range.offset >= 0, range.length >= 0, range.end < offsets.count else { return node.place }
        return node.source.place(of: SourceRange(start: offsets[range.offset], end: offsets[range.end]))
    }

    private static func offsets(of node: Node) -> [Int]? {
        guard let text = node.text else { return nil }
        let (bytes, range) = (node.source.bytes, node.range)
        guard range.start < range.end, range.end <= bytes.count else { return nil }
        var cursor = Cursor(bytes: bytes, position: range.start, end: range.end)
        switch bytes[range.start] {
        case UInt8(ascii: "\"") where !node.isPlain: cursor.style = .double
        case UInt8(ascii: "'") where !node.isPlain: cursor.style = .single
        case UInt8(ascii: "|") where !node.isPlain, UInt8(ascii: ">") where !node.isPlain: cursor.skipLine()
        default: break
        }
        if cursor.style != .plain { cursor.position += 1 }
        var offsets: [Int] = []
        for scalar in text.unicodeScalars {
            guard let start = cursor.advance(over: scalar) else { return nil }
            offsets.append(start)
        }
        offsets.append(cursor.position)
        return offsets
    }
}

/// Walks over the source of a scalar while its text is known.
private struct Cursor {
    enum Style { case plain, single, double }

    let bytes: [UInt8]
    var position: Int
    let end: Int
    var style = Style.plain

    init(bytes: [UInt8], position: Int, end: Int) {
        self.bytes = bytes
        self.position = position
        self.end = end
    }

    mutating func skipLine() {
        while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        position = min(position + 1, end)
    }

    /// Where the next scalar of the text stands; `nil` when the source says something else.
    mutating func advance(over scalar: Unicode.Scalar) -> Int? {
        let utf8 = Array(String(Character(scalar)).utf8)
        while position < end {
            let start = position
            if style == .double, bytes[position] == UInt8(ascii: "\\") {
                guard let length = escapeLength() else { return nil }
                position += length
                // An escaped line end says nothing.
                if length == 0 {
                    position += 1
                    skipBlanks()
                    continue
                }
                return start
            }
            if style == .single, bytes[position] == UInt8(ascii: "'") {
                position += 2
                return start
            }
            if bytes[position...].prefix(utf8.count).elementsEqual(utf8) {
                position += utf8.count
                return start
            }
            guard Self.isBlank(bytes[position]) else { return nil }
            if scalar == " ", Self.isLineEnd(bytes[position]) {
                skipBlanks()
                return start
            }
            position += 1
        }
        // The line end of a block belongs to its text, not to its place.
        return scalar == "\n" ? end : nil
    }

    /// The bytes of an escape in double quotes; 0 for an escaped line end.
    private func escapeLength() -> Int? {
        guard position + 1 < end else { return nil }
        switch bytes[position + 1] {
        case UInt8(ascii: "x"): return 4
        case UInt8(ascii: "U"): return 10
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return 0
        case UInt8(ascii: "u"):
            // JSON writes a scalar beyond the basic plane as two escapes.
            let digits = bytes[min(position + 2, end)..<min(position + 6, end)]
            let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
            return 0xD800..<0xDC00 ~= value ? 12 : 6
        default: return 2
        }
    }

    private mutating func skipBlanks() {
        while position < end, Self.isBlank(bytes[position]) { position += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
