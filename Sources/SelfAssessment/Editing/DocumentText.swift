// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The bytes of a document with its tree, in which single nodes are written, added and taken away; all other bytes stay.
///
/// Each change composes the document anew, so that the places of the tree are always those of the bytes. Whether the
/// result means what it should is for the caller to check.
struct DocumentText {
    /// One step from a node to a node below it.
    enum Step {
        case key(String)
        case item(Int)
    }

    /// A node on the way to another.
    struct Found {
        let node: Node
        /// Whether it stands between brackets or braces, or in JSON.
        let isFlow: Bool
    }

    let name: String
    let syntax: DocumentSyntax
    let newline: String
    private(set) var bytes: [UInt8]
    private(set) var root: Node

    init(_ bytes: [UInt8], named name: String) throws(ReadingFailure) {
        self.name = name
        self.bytes = bytes
        syntax = DocumentSyntax.recognised(name: name, bytes: bytes)
        root = try DocumentComposer.compose(SourceText(name: name, bytes: bytes), syntax: syntax)
        newline = Self.newline(of: bytes)
    }

    /// The line end of the first line.
    private static func newline(of bytes: [UInt8]) -> String {
        guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        if bytes[first] == 0x0A { return "\n" }
        return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
    }

    /// Puts texts in the place of ranges, which come in order and do not overlap.
    mutating func replace(_ changes: [(range: Range<Int>, text: String)]) throws(EditFailure) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.text.utf8.count })
        var position = 0
        for (range, text) in changes {
            result.append(contentsOf: bytes[position..<range.lowerBound])
            result.append(contentsOf: text.utf8)
            position = range.upperBound
        }
        result.append(contentsOf: bytes[position...])
        do throws(ReadingFailure) {
            root = try DocumentComposer.compose(SourceText(name: name, bytes: result), syntax: syntax)
            bytes = result
        } catch {
            throw EditFailure(error)
        }
    }

    // MARK: Finding

    /// The node at the end of a path; nil when there is none.
    ///
    /// - Throws: when the way leads through an alias: what is below stands elsewhere in the document.
    func find(_ path: [Step]) throws(EditFailure) -> Found? {
        var found = Found(node: root, isFlow: syntax == .json)
        for step in path {
            if isAlias(found.node) { throw EditFailure(.sharedAnswer, at: found.node) }
            let isFlow = found.isFlow || isBracketed(found.node)
            switch step {
            case .key(let key):
                guard let node = found.node[key] else { return nil }
                found = Found(node: node, isFlow: isFlow)
            case .item(let position):
                guard found.node.items.indices.contains(position) else { return nil }
                found = Found(node: found.node.items[position], isFlow: isFlow)
            }
        }
        return found
    }

    /// The first byte of a node; 0 for an empty one.
    private func firstByte(of node: Node) -> UInt8 {
        node.range.start < node.range.end ? bytes[node.range.start] : 0
    }

    /// Whether the node is written `*name`.
    func isAlias(_ node: Node) -> Bool { syntax == .yaml && firstByte(of: node) == UInt8(ascii: "*") }

    /// Whether the node is a list in brackets or a mapping in braces.
    func isBracketed(_ node: Node) -> Bool {
        switch node.kind {
        case .mapping: firstByte(of: node) == UInt8(ascii: "{")
        case .sequence: firstByte(of: node) == UInt8(ascii: "[")
        case .null, .scalar: false
        }
    }
}
