// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

// Lists and mappings between brackets or braces.

extension DocumentText {
    /// Adds an entry or item after the one at a position, or as the first.
    mutating func insertFlow(_ text: String, into container: Node, after previous: Int?) throws(EditFailure) {
        let starts = container.entries.map(\.key.range.start) + container.items.map(\.range.start)
        let ends =
            container.entries.map { max($0.key.range.end, $0.value.range.end) } + container.items.map(\.range.end)
        guard let first = starts.first else {
            let offset = container.range.start + 1
            return try replace([(offset..<offset, emptyContainerText(text, container))])
        }
        guard let previous else {
            let separator = isFirstOnLine(first) ? breakLikeLine(of: first) : " "
            return try replace([(first..<first, text + "," + separator)])
        }
        let hasOwnLine = isFirstOnLine(starts[previous])
        let separator = hasOwnLine ? breakLikeLine(of: starts[previous]) : " "
        let comma = skipTrivia(ends[previous])
        if comma < bytes.count, bytes[comma] == UInt8(ascii: ",") {
            let isLast = previous + 1 == starts.count
            // A comment after the comma belongs to what stands before it.
            let after = hasOwnLine ? endOfLine(comma) : comma + 1
            if hasOwnLine, !isLast, starts[previous + 1] < after {
                return try replace([(comma + 1..<comma + 1, " " + text + ",")])
            }
            return try replace([(after..<after, separator + text + (isLast ? "" : ","))])
        }
        let after = hasOwnLine && comma > endOfLine(ends[previous]) ? endOfLine(ends[previous]) : ends[previous]
        if after == ends[previous] { return try replace([(after..<after, "," + separator + text)]) }
        try replace([(ends[previous]..<ends[previous], ","), (after..<after, separator + text)])
    }

    /// The first entry of an empty container: on a line of its own in JSON that has lines.
    private func emptyContainerText(_ text: String, _ container: Node) -> String {
        guard syntax == .json, let key = root.entries.first?.key.range.start, startOfLine(key) > 0,
            isFirstOnLine(key), container.range.end == container.range.start + 2
        else { return text }
        let outer = breakLikeLine(of: container.range.start)
        return outer + String(repeating: " ", count: max(1, column(key))) + text + outer
    }

    /// Takes away an entry or item, with one comma.
    mutating func removeFlow(_ position: Int, of places: [Range<Int>], in container: Node) throws(EditFailure) {
        var range = places[position]
        if position + 1 < places.count {
            range = range.lowerBound..<places[position + 1].lowerBound
        } else if position > 0 {
            range = places[position - 1].upperBound..<range.upperBound
        } else {
            // A comma after the only item would stand alone.
            let comma = skipTrivia(range.upperBound)
            if comma < bytes.count, bytes[comma] == UInt8(ascii: ",") { range = range.lowerBound..<comma + 1 }
        }
        let kept = comments(from: range.lowerBound, to: range.upperBound, within: container)
        let lines = kept.map { "  " + $0.text + breakLikeLine(of: places[position].lowerBound) }.joined()
        try replace([(range, lines)])
    }
}
