// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The range of every node when all its children are present.
struct StaticRanges {
    private(set) var ranges: [ValueRange]

    /// - Parameters:
    ///   - kept: which nodes apply; `nil` for all.
    ///   - weights: weights in place of the nodes' own.
    init(_ nodes: [RubricNode], kept: [Bool]? = nil, weights: [String: Rational] = [:]) {
        ranges = Array(repeating: .unit, count: nodes.count)
        for position in nodes.indices.reversed() {
            if case .item(let rule) = nodes.span[position].content {
                ranges[position] = rule.method.range
                continue
            }
            let children = nodes.span[position].children.filter { kept?[$0] ?? true }
            ranges[position] = Self.range(nodes[position], children, nodes, ranges, weights)
        }
    }

    /// The range of a node scored for one subject. A sum over several subjects has a range of its own, which depends on
    /// the weights in the evidence.
    private static func range(
        _ node: RubricNode, _ children: [Int], _ nodes: [RubricNode], _ ranges: [ValueRange],
        _ weights: [String: Rational]
    ) -> ValueRange {
        switch node.content {
        case .item(let rule): return rule.method.range
        case .group(let group):
            if let range = group.range { return range }
            switch group.combine {
            case .mean, .min, .max: return .unit
            case .sum:
                if let clamp = group.clamp { return clamp }
                func weight(_ child: Int) -> Rational { weights[nodes[child].id] ?? nodes[child].weight }
                let low = children.reduce(group.base) { $0 + weight($1) * ranges[$1].low }
                let high = children.reduce(group.base) { $0 + weight($1) * ranges[$1].high }
                return ValueRange(low, high)
            case .ladder:
                let low = children.map { ranges[$0].low }.min() ?? 0
                return ValueRange(low, children.map { ranges[$0].high }.max() ?? 1)
            case .levels:
                let values = node.levels?.levels.map(\.value) ?? []
                return ValueRange(values.first ?? 0, values.last ?? 1)
            }
        }
    }
}
