// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes patterns in the syntax that POSIX-like engines (PostgreSQL) and RE2 (DuckDB) have in common.
enum PatternWriter {
    /// The greatest number of times that PostgreSQL reads.
    private static let mostTimes = 255

    /// The pattern, anchored at both ends.
    static func sqlText(of node: PatternNode) -> String {
        if case .choice = node { return "^(" + text(of: node) + ")$" }
        return "^" + text(of: node) + "$"
    }

    private static func text(of node: PatternNode) -> String {
        switch node {
        case .empty: "()"
        case .scalar(let set): text(of: set)
        case .sequence(let parts):
            parts.map { part in
                if case .choice = part { "(" + text(of: part) + ")" } else { text(of: part) }
            }.joined()
        case .choice(let branches): branches.map { text(of: $0) }.joined(separator: "|")
        case .repeated(let node, let least, let most): repeated(node, least, most)
        }
    }

    private static func repeated(_ node: PatternNode, _ least: Int, _ most: Int?) -> String {
        let part: String
        if case .scalar(let set) = node { part = text(of: set) } else { part = "(" + text(of: node) + ")" }
        var (least, most) = (least, most)
        var result = ""
        // x{300,} is x{255}x{45,}; x{0,300} is x{0,255}x{0,45}.
        while max(least, most ?? 0) > mostTimes {
            let first = min(least, mostTimes)
            let last = most.map { min($0, mostTimes) } ?? first
            result += part + times(first, last)
            least -= first
            most = most.map { $0 - last }
        }
        return result + (most == 0 ? "" : part + times(least, most))
    }

    private static func times(_ least: Int, _ most: Int?) -> String {
        switch (least, most) {
        case (0, 1): "?"
        case (0, nil): "*"
        case (1, nil): "+"
        case (1, 1): ""
        case (let least, nil): "{\(least),}"
        case (let least, let most?): least == most ? "{\(least)}" : "{\(least),\(most)}"
        }
    }

    private static func text(of set: ScalarSet) -> String {
        if set.ranges.count == 1, set.ranges[0].count == 1 {
            return escaped(set.ranges[0].lowerBound, special: "\\.^$|()[]{}*+?")
        }
        let isNegated = set.contains(ScalarSet.last)
        let ranges = isNegated ? set.inverted.ranges : set.ranges
        if ranges.isEmpty { return "(.|\\n)" }
        let members = ranges.map { range in
            let low = escaped(range.lowerBound, special: "\\]^[-")
            if range.count == 1 { return low }
            return low + (range.count == 2 ? "" : "-") + escaped(range.upperBound, special: "\\]^[-")
        }
        return (isNegated ? "[^" : "[") + members.joined() + "]"
    }

    private static func escaped(_ value: UInt32, special: String) -> String {
        guard let scalar = Unicode.Scalar(value) else { return "" }
        switch scalar {
        case "\t": return "\\t"
        case "\n": return "\\n"
        case "\r": return "\\r"
        default: return (special.unicodeScalars.contains(scalar) ? "\\" : "") + String(Character(scalar))
        }
    }
}
