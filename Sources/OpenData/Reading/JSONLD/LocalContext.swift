// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The entries of a local context, and how far they were read. A class, because terms define each other.
final class LocalContext {
    enum Progress { case begun, done }

    let entries: [(key: Node, value: Node)]
    private var positions: [String: Int] = [:]
    /// By term, whether its definition was begun or is done.
    var progress: [String: Progress] = [:]

    init(_ node: Node) {
        entries = Array(node.entries)
        positions.reserveCapacity(entries.count)
        for (position, entry) in entries.enumerated() { positions[entry.key.text ?? ""] = position }
    }

    subscript(term: String) -> (key: Node, value: Node)? { positions[term].map { entries[$0] } }

    subscript(keyword: JSONLDKeyword) -> (key: Node, value: Node)? { self[keyword.rawValue] }
}
