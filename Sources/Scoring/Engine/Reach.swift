// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How far into a plan the requirements of a node look.
enum Reach {
    /// Which nodes can be settled from their own subtree alone: then they come to the same in every world in which the
    /// answers of the subtree are the same.
    static func selfContained(_ nodes: [ScoringPlan.PlanNode]) -> [Bool] {
        var first = Array(nodes.indices)
        var last = first
        for position in nodes.indices.reversed() {
            let requirements =
                (nodes[position].levels?.requirements ?? []).flatMap(\.self) + nodes[position].caps.map(\.unless)
            for requirement in requirements { widen(&first[position], &last[position], requirement, nodes.count) }
            for child in nodes[position].children {
                first[position] = min(first[position], first[child])
                last[position] = max(last[position], last[child])
            }
        }
        return nodes.indices.map { first[$0] >= $0 && last[$0] < nodes[$0].end }
    }

    /// Which nodes have a value that depends on the ratios of their items and nothing else.
    static func followsItems(_ nodes: [ScoringPlan.PlanNode]) -> [Bool] {
        var follows = nodes.map { $0.caps.isEmpty && $0.group?.combine != .levels }
        for position in nodes.indices.reversed() where follows[position] {
            follows[position] = nodes[position].children.allSatisfy { follows[$0] }
        }
        return follows
    }

    private static func widen(_ first: inout Int, _ last: inout Int, _ requirement: PlannedRequirement, _ count: Int) {
        switch requirement.test {
        case .score(let target, _), .ratio(let target, _), .level(let target, _), .evidence(let target, _),
            .state(let target, _):
            guard case .node(let position) = target else { return }
            (first, last) = (min(first, position), max(last, position))
        // What is answered counts otherwise when everything is imagined answered.
        case .coverage: (first, last) = (-1, count)
        case .share(let selection), .count(let selection):
            for element in selection.elements { (first, last) = (min(first, element), max(last, element)) }
            widen(&first, &last, selection.each, count)
        case .all(let parts), .any(let parts):
            for part in parts { widen(&first, &last, part, count) }
        case .not(let part): widen(&first, &last, part, count)
        }
    }
}
