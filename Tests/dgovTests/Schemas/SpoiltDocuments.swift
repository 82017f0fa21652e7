// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML

/// A document without mistakes, with one thing in it spoilt.
struct SpoiltDocument {
    /// What was done to it, such as `drops 'rubric'`.
    let change: String
    let bytes: [UInt8]

    /// Every way of spoiling a document, in the order of the text.
    static func all(of root: Node) -> [SpoiltDocument] { Spoiler(bytes: root.source.bytes).all(below: root) }

    /// So many of them, spread evenly over the document; always the same ones.
    static func some(of root: Node, _ count: Int) -> [SpoiltDocument] {
        let all = all(of: root)
        guard all.count > count else { return all }
        return (0..<count).map { all[$0 * all.count / count] }
    }
}

/// Cuts and replaces pieces of a text.
private struct Spoiler {
    let bytes: [UInt8]

    /// All changes to the entries of a mapping and of what is in them.
    func all(below node: Node) -> [SpoiltDocument] {
        let entries = Array(node.entries)
        var all: [SpoiltDocument] = []
        for (index, entry) in entries.enumerated() {
            let name = entry.key.text ?? ""
            if entries.count > 1 {
                all.append(SpoiltDocument(change: "drops '\(name)'", bytes: dropping(index, of: entries)))
            }
            all.append(replacing(entry.key, by: name + "_x", "renames '\(name)'"))
            all += values(in: entry.value).map { replacing(entry.value, by: $0, "sets '\(name)' to \($0)") }
            all += self.all(below: entry.value)
        }
        return all + node.items.flatMap { self.all(below: $0) }
    }

    /// What may stand in the place of a value, where it does not belong. The blank keeps a list that is no further
    /// indented than its key below that key. No schema sees quotes, so that there is no empty text.
    private func values(in node: Node) -> [String] {
        switch node.kind {
        case .null: [" [1]"]
        case .mapping: [" spoilt", " []", " {}"]
        case .sequence: [" spoilt", " {}", " []"]
        case .scalar: ["[spoilt]", "{spoilt: 1}", "Spoilt!", "-1", "123456.5", "2026-13-45"]
        }
    }

    /// The text without an entry of a mapping.
    private func dropping(_ index: Int, of entries: [NodeEntries.Element]) -> [UInt8] {
        let entry = entries[index]
        if index + 1 < entries.count { return cutting(entry.key.range.start..<entries[index + 1].key.range.start) }
        return cutting(entries[index - 1].value.range.end..<entry.value.range.end)
    }

    private func cutting(_ range: Range<Int>) -> [UInt8] {
        Array(bytes[..<range.lowerBound] + bytes[range.upperBound...])
    }

    private func replacing(_ node: Node, by text: String, _ change: String) -> SpoiltDocument {
        let range = node.range
        return SpoiltDocument(
            change: change, bytes: Array(bytes[..<range.start]) + Array(text.utf8) + Array(bytes[range.end...]))
    }
}
