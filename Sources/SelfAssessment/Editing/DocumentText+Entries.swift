// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// Entries of mappings: written, added, renamed, taken away. Comments stay.

extension DocumentText {
    /// Writes the value of an entry that is there.
    mutating func setValue(_ path: [Step], _ key: String, to value: WrittenValue) throws(EditFailure) {
        guard let mapping = try find(path),
            let entry = mapping.node.entries.first(where: { $0.key.text == key })
        else { return }
        let isFlow = mapping.isFlow || isBracketed(mapping.node)
        if isAlias(mapping.node) { throw EditFailure(.sharedAnswer, at: mapping.node) }
        if isFlow { return try replace([flowChange(entry, to: value)]) }
        try replace([blockChange(entry, to: value)])
    }

    private func flowChange(
        _ entry: (key: Node, value: Node), to value: WrittenValue
    ) -> (range: Range<Int>, text: String) {
        let range = entry.value.range
        guard let colon = colon(after: entry.key, before: range.start) else {
            return (entry.key.range.end..<entry.key.range.end, ": " + value.inline(syntax))
        }
        if range.start == range.end { return (colon + 1..<colon + 1, " " + value.inline(syntax)) }
        let kept = comments(from: range.start, to: range.end, within: entry.value)
        let lines = kept.map { "  " + $0.text + breakLikeLine(of: entry.key.range.start) }.joined()
        return (range.start..<range.end, value.inline(syntax) + lines)
    }

    private func blockChange(
        _ entry: (key: Node, value: Node), to value: WrittenValue
    ) -> (range: Range<Int>, text: String) {
        let (key, old) = (entry.key, entry.value)
        let column = column(key.range.start)
        let end = end(of: old)
        let start = colon(after: key, before: old.range.start).map { $0 + 1 } ?? key.range.end
        let isOneLine = endOfLine(start) == endOfLine(end)
        if isOneLine, !value.isBlock {
            if case .nothing = value { return (start..<end, "") }
            // What stands between colon and value, such as blanks, stays; an anchor goes with the value.
            let first = skipBlanks(start)
            let range = first == old.range.start && first > start && first < end ? first..<end : start..<end
            return (range, (range.lowerBound == start ? " " : "") + value.inline(syntax))
        }
        var kept = comments(from: start, to: endOfLine(end), within: old)[...]
        var text = ""
        if !value.isBlock {
            if case .nothing = value {} else { text = " " + value.inline(syntax) }
        }
        if let first = kept.first, endOfLine(first.offset) == endOfLine(start) || !value.isBlock {
            var blanks = first.offset
            while isBlank(at: blanks - 1) { blanks -= 1 }
            text += blanks < first.offset ? String(decoding: bytes[blanks..<first.offset], as: UTF8.self) : "  "
            text += first.text
            kept.removeFirst()
        }
        let below = column + step
        for comment in kept { text += lineBreak(column: below) + comment.text }
        if value.isBlock { text += lineBreak(column: below) + value.lines(column: below, newline: newline) }
        return (start..<endOfLine(end), text)
    }

    /// Adds an entry to a mapping, after the nearest key before it in `order` that is there.
    mutating func insert(
        _ key: String, _ value: WrittenValue, into path: [Step], order: [String]
    ) throws(EditFailure) {
        guard let mapping = try find(path) else { return }
        if isAlias(mapping.node) { throw EditFailure(.sharedAnswer, at: mapping.node) }
        let previous = predecessor(of: key, in: mapping.node, order)
        if mapping.isFlow || isBracketed(mapping.node) {
            let text = WrittenValue.entry(key, value, syntax)
            try insertFlow(text, into: mapping.node, after: previous)
            return
        }
        let entries = mapping.node.entries
        guard let first = entries.first?.key.range.start else { return }
        let column = column(first)
        let text = WrittenValue.lines(key, value, column: column, newline: newline)
        if let previous {
            return try insertLine(text, column: column, after: end(of: entries[previous].value))
        }
        // Comments above the first key belong to it; a new first entry stands above them.
        if isFirstOnLine(first), let parent = mapping.node.key, !path.isEmpty,
            endOfLine(parent.range.end) < first
        {
            return try insertLine(text, column: column, after: parent.range.end)
        }
        try replace([(first..<first, text + lineBreak(column: column))])
    }

    /// Adds a line below the one in which `offset` stands.
    mutating func insertLine(_ text: String, column: Int, after offset: Int) throws(EditFailure) {
        let next = nextLine(offset)
        let indentation = String(repeating: " ", count: column)
        let isLast = next == bytes.count && endOfLine(offset) == next
        try replace([(next..<next, isLast ? newline + indentation + text : indentation + text + newline)])
    }

    private func predecessor(of key: String, in mapping: Node, _ order: [String]) -> Int? {
        guard let own = order.firstIndex(of: key) else { return mapping.entries.indices.last }
        let ranks = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        var best: (rank: Int, position: Int)?
        for (position, entry) in mapping.entries.enumerated() {
            guard let rank = entry.key.text.flatMap({ ranks[$0] }), rank < own else { continue }
            if best.map({ rank > $0.rank }) ?? true { best = (rank, position) }
        }
        return best?.position
    }

    /// Puts an entry in the place of another.
    mutating func replaceEntry(
        _ path: [Step], _ key: String, with newKey: String, _ value: WrittenValue
    ) throws(EditFailure) {
        guard let mapping = try find(path), let entry = mapping.node.entries.first(where: { $0.key.text == key })
        else { return }
        if isAlias(mapping.node) { throw EditFailure(.sharedAnswer, at: mapping.node) }
        let end = max(end(of: entry.value), entry.key.range.end)
        let start = entry.key.range.start
        let kept = comments(from: start, to: end, within: mapping.node)
        let lines = kept.map { $0.text + lineBreak(column: column(start)) }.joined()
        try replace([(start..<end, lines + WrittenValue.entry(newKey, value, syntax))])
    }

    /// Takes an entry away; not the only one of a mapping.
    mutating func removeEntry(_ path: [Step], _ key: String) throws(EditFailure) {
        guard let mapping = try find(path),
            let position = mapping.node.entries.firstIndex(where: { $0.key.text == key })
        else { return }
        if isAlias(mapping.node) { throw EditFailure(.sharedAnswer, at: mapping.node) }
        let entries = mapping.node.entries
        let places = entries.map { $0.key.range.start..<max($0.key.range.end, end(of: $0.value)) }
        if mapping.isFlow || isBracketed(mapping.node) {
            return try removeFlow(position, of: places, in: mapping.node)
        }
        try removeLines(position, of: places, in: mapping.node, column: column(places[0].lowerBound))
    }

    /// Takes away the lines of an entry or item of a block; comments stay as lines of their own.
    mutating func removeLines(
        _ position: Int, of places: [Range<Int>], in container: Node, column: Int
    ) throws(EditFailure) {
        let place = places[position]
        if isFirstOnLine(place.lowerBound) {
            let kept = comments(from: place.lowerBound, to: endOfLine(place.upperBound), within: container)
            let indentation = String(repeating: " ", count: column)
            let lines = kept.map { indentation + $0.text + newline }.joined()
            return try replace([(startOfLine(place.lowerBound)..<nextLine(place.upperBound), lines)])
        }
        // The first entry of an item, on the line of the dash: the next one takes its place.
        guard position + 1 < places.count else { return }
        let next = places[position + 1].lowerBound
        let kept = comments(from: place.lowerBound, to: next, within: container)
        let lines = kept.map { $0.text + lineBreak(column: column) }.joined()
        try replace([(place.lowerBound..<next, lines)])
    }
}
