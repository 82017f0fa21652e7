// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The range of every node when all its children are present.
struct StaticRanges {
    private(set) var ranges: [ValueRange]

    init(_ nodes: [RubricNode]) {
        ranges = Array(repeating: .unit, count: nodes.count)
        for position in nodes.indices.reversed() {
            let inner = Self.inner(nodes[position], nodes, ranges)
            ranges[position] = Self.outer(nodes[position], inner)
        }
    }

    /// The range of a node scored for one subject.
    private static func inner(_ node: RubricNode, _ nodes: [RubricNode], _ ranges: [ValueRange]) -> ValueRange {
        switch node.content {
        case .item(let rule): return rule.method.range
        case .group(let group):
            if let range = group.range { return range }
            switch group.combine {
            case .mean, .min, .max: return .unit
            case .sum:
                if let clamp = group.clamp { return clamp }
                let low = node.children.reduce(group.base) { $0 + nodes[$1].weight * ranges[$1].low }
                let high = node.children.reduce(group.base) { $0 + nodes[$1].weight * ranges[$1].high }
                return ValueRange(low, high)
            case .ladder:
                let low = node.children.map { ranges[$0].low }.min() ?? 0
                return ValueRange(low, node.children.map { ranges[$0].high }.max() ?? 1)
            case .levels:
                let values = node.levels?.levels.map(\.value) ?? []
                return ValueRange(values.first ?? 0, values.last ?? 1)
            }
        }
    }

    /// The range after the results of several subjects were combined. A sum over subjects has the range of one subject
    /// here; its real range depends on the weights in the evidence.
    private static func outer(_ node: RubricNode, _ inner: ValueRange) -> ValueRange { inner }
}
