// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// Items of lists: added and taken away; a single value made a list.

extension DocumentText {
    /// Adds an item to a list that has some, at a position from 0 to its count.
    mutating func insertItem(_ value: WrittenValue, at position: Int, into path: [Step]) throws(EditFailure) {
        guard let list = try find(path) else { return }
        if isAlias(list.node) { throw EditFailure(.sharedAnswer, at: list.node) }
        if list.isFlow || isBracketed(list.node) {
            let previous = position > 0 ? position - 1 : nil
            return try insertFlow(value.inline(syntax), into: list.node, after: previous)
        }
        let first = list.node.range.start
        let column = column(first)
        let text = WrittenValue.list([value], isBlock: true).lines(column: column, newline: newline)
        if position > 0 {
            return try insertLine(text, column: column, after: end(of: list.node.items[position - 1]))
        }
        try replace([(first..<first, text + lineBreak(column: column))])
    }

    /// Takes an item away; not the only one of a list.
    mutating func removeItem(at position: Int, from path: [Step]) throws(EditFailure) {
        guard let list = try find(path) else { return }
        if isAlias(list.node) { throw EditFailure(.sharedAnswer, at: list.node) }
        if list.isFlow || isBracketed(list.node) {
            let places = list.node.items.map { $0.range.start..<$0.range.end }
            return try removeFlow(position, of: places, in: list.node)
        }
        try removeLines(
            position, of: blockItems(of: list.node), in: list.node, column: column(list.node.range.start))
    }

    /// The items of a block list, each from its dash on.
    private func blockItems(of list: Node) -> [Range<Int>] {
        var dash = list.range.start
        return list.items.map { item in
            let end = max(dash + 1, end(of: item))
            let place = dash..<end
            dash = skipTrivia(end)
            return place
        }
    }

    /// Makes a list of the value of an entry and one more item. The value must not be a word or a list of words.
    mutating func wrapInList(_ path: [Step], _ key: String, adding value: WrittenValue) throws(EditFailure) {
        guard let mapping = try find(path), let entry = mapping.node.entries.first(where: { $0.key.text == key })
        else { return }
        if isAlias(mapping.node) { throw EditFailure(.sharedAnswer, at: mapping.node) }
        let old = entry.value.range
        if mapping.isFlow || isBracketed(mapping.node) {
            return try replace([
                (old.start..<old.start, "["), (old.end..<old.end, ", " + value.inline(syntax) + "]"),
            ])
        }
        let start = colon(after: entry.key, before: old.start).map { $0 + 1 } ?? entry.key.range.end
        let end = end(of: entry.value)
        let isBlockMapping = !isBracketed(entry.value) && !isAlias(entry.value)
        let isOnKeyLine = endOfLine(start) == endOfLine(old.start)
        let column = isOnKeyLine ? column(entry.key.range.start) + step : column(old.start)
        var changes: [(range: Range<Int>, text: String)] = []
        if isOnKeyLine {
            // An anchor stays before what it names.
            let first = skipBlanks(start)
            changes.append((start..<first, lineBreak(column: column) + "- "))
        } else {
            changes.append((old.start..<old.start, "- "))
        }
        if isBlockMapping {
            var line = nextLine(old.start)
            while line < end {
                let content = skipBlanks(line)
                if content < bytes.count, !isBreak(at: content) { changes.append((line..<line, "  ")) }
                line = nextLine(line)
            }
        }
        let next = nextLine(end)
        let isLast = next == bytes.count && endOfLine(end) == next
        let item =
            String(repeating: " ", count: column)
            + WrittenValue.list([value], isBlock: true).lines(column: column, newline: newline)
        changes.append((next..<next, isLast ? newline + item : item + newline))
        try replace(changes)
    }
}
