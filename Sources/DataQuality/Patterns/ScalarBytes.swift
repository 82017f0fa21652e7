// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The UTF-8 forms of a set of scalars as a small graph: each node says which bytes lead where.
///
/// Equal nodes are kept once, so that `.`, a million scalars, has eight nodes.
struct ScalarBytes: Sendable {
    /// The bytes from `low` to `high` lead to a node, or to the end of the scalar.
    struct Edge: Hashable, Sendable {
        var low: UInt8
        var high: UInt8
        /// The node, always one that comes earlier in `nodes`; `end` when the scalar is complete.
        var target: Int
    }

    /// The target of the last byte of a scalar.
    static let end = -1

    /// The nodes, the entry last. A node's edges ascend and do not overlap.
    private(set) var nodes: [[Edge]] = []
    private var known: [[Edge]: Int] = [:]

    init(_ set: ScalarSet) {
        var forms: [ArraySlice<ClosedRange<UInt8>>] = []
        for range in set.ranges { Self.append(range.lowerBound, range.upperBound, to: &forms) }
        let entry = node(forms[...])
        // The entry has to be the last node even when it equals an earlier one.
        if entry != nodes.count - 1 { nodes.append(nodes[entry]) }
        known = [:]
    }

    private mutating func node(_ forms: ArraySlice<ArraySlice<ClosedRange<UInt8>>>) -> Int {
        var edges: [Edge] = []
        var first = forms.startIndex
        while first < forms.endIndex, let head = forms[first].first {
            var last = first
            while last < forms.endIndex, forms[last].first == head { last += 1 }
            let target = forms[first].count == 1 ? Self.end : node(forms[first..<last].map { $0.dropFirst() }[...])
            if let before = edges.last, before.target == target, Int(before.high) + 1 == Int(head.lowerBound) {
                edges[edges.count - 1].high = head.upperBound
            } else {
                edges.append(Edge(low: head.lowerBound, high: head.upperBound, target: target))
            }
            first = last
        }
        if let index = known[edges] { return index }
        known[edges] = nodes.count
        nodes.append(edges)
        return nodes.count - 1
    }

    /// Splits a range of scalars where the number of bytes changes and where a byte does not run through its whole
    /// span, so that each piece is one range per byte.
    private static func append(_ low: UInt32, _ high: UInt32, to forms: inout [ArraySlice<ClosedRange<UInt8>>]) {
        for limit: UInt32 in [0x7F, 0x7FF, 0xFFFF] where low <= limit && limit < high {
            append(low, limit, to: &forms)
            append(limit + 1, high, to: &forms)
            return
        }
        let length = high <= 0x7F ? 1 : high <= 0x7FF ? 2 : high <= 0xFFFF ? 3 : 4
        for position in 1..<max(2, length) where length > 1 {
            let mask: UInt32 = (1 << (6 * UInt32(position))) - 1
            guard low & ~mask != high & ~mask else { continue }
            if low & mask != 0 {
                append(low, low | mask, to: &forms)
                append((low | mask) + 1, high, to: &forms)
                return
            }
            if high & mask != mask {
                append(low, (high & ~mask) - 1, to: &forms)
                append(high & ~mask, high, to: &forms)
                return
            }
        }
        forms.append(zip(bytes(low, length), bytes(high, length)).map { $0...$1 }[...])
    }

    private static func bytes(_ value: UInt32, _ length: Int) -> [UInt8] {
        if length == 1 { return [UInt8(truncatingIfNeeded: value)] }
        let marks: [UInt32] = [0, 0, 0xC0, 0xE0, 0xF0]
        return (0..<length).map { index in
            let bits = value >> (6 * UInt32(length - 1 - index))
            return UInt8(truncatingIfNeeded: index == 0 ? marks[length] | bits : 0x80 | (bits & 0x3F))
        }
    }
}
