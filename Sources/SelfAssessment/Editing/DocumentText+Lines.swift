// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// Lines, blanks and comments around the nodes of a document.

extension DocumentText {
    func isBreak(at offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }

    func isBlank(at offset: Int) -> Bool { bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") }

    /// The end of the line, before its line end.
    func endOfLine(_ offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, !isBreak(at: offset) { offset += 1 }
        return offset
    }

    /// The beginning of the next line; the end of the text where the last line has no line end.
    func nextLine(_ offset: Int) -> Int {
        let end = endOfLine(offset)
        guard end < bytes.count else { return end }
        return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
    }

    func startOfLine(_ offset: Int) -> Int {
        var offset = offset
        while offset > 0, !isBreak(at: offset - 1) { offset -= 1 }
        // A byte order mark takes no column.
        return offset == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : offset
    }

    /// How many bytes stand before `offset` in its line; before a key or a dash of a block these are blanks and dashes.
    func column(_ offset: Int) -> Int { offset - startOfLine(offset) }

    /// Whether nothing but spaces stands before `offset` in its line.
    func isFirstOnLine(_ offset: Int) -> Bool {
        bytes[startOfLine(offset)..<offset].allSatisfy { $0 == UInt8(ascii: " ") }
    }

    func skipBlanks(_ offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count, isBlank(at: offset) { offset += 1 }
        return offset
    }

    /// The first byte from `offset` on that is neither blank, nor a line end, nor in a comment.
    func skipTrivia(_ offset: Int) -> Int {
        var offset = offset
        while offset < bytes.count {
            if isBlank(at: offset) || isBreak(at: offset) {
                offset += 1
            } else if bytes[offset] == UInt8(ascii: "#"), syntax == .yaml {
                offset = endOfLine(offset)
            } else {
                break
            }
        }
        return offset
    }

    /// A line end and the indentation of the line in which `offset` stands.
    func breakLikeLine(of offset: Int) -> String {
        let start = startOfLine(offset)
        return newline + String(decoding: bytes[start..<skipBlanks(start)], as: UTF8.self)
    }

    /// A line end and an indentation.
    func lineBreak(column: Int) -> String { newline + String(repeating: " ", count: column) }

    /// How deep mappings are indented in this document.
    var step: Int {
        for entry in root.entries where !isBracketed(entry.value) {
            if let key = entry.value.entries.first?.key, !isAlias(entry.value) {
                let step = column(key.range.start) - column(entry.key.range.start)
                if step > 0 { return step }
            }
        }
        return 2
    }

    /// Where a node ends, with the empty lines that a block scalar written `|+` keeps.
    func end(of node: Node) -> Int {
        var last = node
        while !isAlias(last) {
            if let entry = last.entries.last {
                last = entry.value
            } else if let item = last.items.last {
                last = item
            } else {
                break
            }
        }
        var end = node.range.end
        guard last.kind == .scalar, isBlockScalar(last) else { return end }
        let header = bytes[last.range.start..<endOfLine(last.range.start)].prefix { $0 != UInt8(ascii: " ") }
        guard header.contains(UInt8(ascii: "+")) else { return end }
        while true {
            let next = nextLine(end)
            guard next < bytes.count else { return end }
            let content = skipBlanks(next)
            guard content == bytes.count || isBreak(at: content) else { return end }
            end = content
        }
    }

    private func isBlockScalar(_ node: Node) -> Bool {
        guard !node.isPlain, node.range.start < node.range.end, syntax == .yaml else { return false }
        return bytes[node.range.start] == UInt8(ascii: "|") || bytes[node.range.start] == UInt8(ascii: ">")
    }

    /// The colon after a key; nil for a key without one.
    func colon(after key: Node, before limit: Int) -> Int? {
        let offset = skipTrivia(key.range.end)
        return offset < bytes.count && offset <= limit && bytes[offset] == UInt8(ascii: ":") ? offset : nil
    }

    // MARK: Comments

    /// The comments between two offsets, without blanks at their end. `node` is what stands there.
    func comments(from start: Int, to end: Int, within node: Node) -> [(offset: Int, text: String)] {
        guard syntax == .yaml else { return [] }
        var scalars: [SourceRange] = []
        collectScalars(of: node, into: &scalars)
        var comments: [(offset: Int, text: String)] = []
        var next = 0
        var offset = start
        while offset < end {
            while next < scalars.count, scalars[next].end <= offset { next += 1 }
            if next < scalars.count, scalars[next].start <= offset {
                offset = scalars[next].end
                continue
            }
            if bytes[offset] == UInt8(ascii: "#"), offset == 0 || bytes[offset - 1] <= UInt8(ascii: " ") {
                var last = min(end, endOfLine(offset))
                let beginning = offset
                offset = last
                while last > beginning, isBlank(at: last - 1) { last -= 1 }
                comments.append((beginning, String(decoding: bytes[beginning..<last], as: UTF8.self)))
            } else {
                offset += 1
            }
        }
        return comments
    }

    private func collectScalars(of node: Node, into ranges: inout [SourceRange]) {
        if isAlias(node) || node.kind == .scalar {
            ranges.append(node.range)
            return
        }
        for entry in node.entries {
            collectScalars(of: entry.key, into: &ranges)
            collectScalars(of: entry.value, into: &ranges)
        }
        for item in node.items { collectScalars(of: item, into: &ranges) }
    }
}
