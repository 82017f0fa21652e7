// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Which node's value or level must be known before which.
///
/// Vertex 2·n is the value of node n, vertex 2·n + 1 its level.
struct DependencyGraph {
    private var edges: [[Int]]

    init(nodes: [RubricNode], positions: [String: Int]) {
        edges = Array(repeating: [], count: nodes.count * 2)
        let resolver = SelectionResolver(nodes: nodes, positions: positions)
        let all = nodes.span
        for position in all.indices {
            edges[2 * position] += all[position].children.map { 2 * $0 }
            if !all[position].isItem, all[position].group?.combine == .levels {
                edges[2 * position].append(2 * position + 1)
                edges[2 * position + 1] += all[position].children.map { 2 * $0 }
            } else {
                edges[2 * position + 1].append(2 * position)
            }
            for level in all[position].levels?.levels ?? [] {
                for requirement in level.requires {
                    edges[2 * position + 1] += Self.mentioned(requirement, position, resolver, self: position)
                }
            }
            for cap in all[position].caps {
                let from = if case .level = cap.ceiling { 2 * position + 1 } else { 2 * position }
                edges[from] += Self.mentioned(cap.unless, position, resolver, self: position)
                    .filter { $0 != 2 * position || from != 2 * position }
            }
        }
    }

    /// The vertices a requirement looks at. A level may look at lower levels of its own node, which are no circle only
    /// when they are not its own level vertex; the loader refuses a level that requires its own node's level.
    private static func mentioned(
        _ requirement: Requirement, _ focus: Int, _ resolver: SelectionResolver, self owner: Int
    ) -> [Int] {
        func target(_ node: String?) -> Int { node.flatMap { resolver.positions[$0] } ?? focus }
        switch requirement.condition {
        case .score(let node, _), .ratio(let node, _): return [2 * target(node)]
        case .level(let node, _): return [2 * target(node) + 1]
        case .coverage, .evidence, .state: return []
        case .share(let test), .count(let test):
            return resolver.elements(test.selection, owner: owner)
                .flatMap { mentioned(test.each, $0, resolver, self: owner) }
        case .all(let parts), .any(let parts):
            return parts.flatMap { mentioned($0, focus, resolver, self: owner) }
        case .not(let part): return mentioned(part, focus, resolver, self: owner)
        }
    }

    /// Nodes whose requirements wait for each other in a longer chain than this are refused: settling them takes one call
    /// inside the other. A deep tree with levels on every node stays far below.
    static let longestAllowed = 512

    /// The number of vertices on the longest chain; the graph must have no circle.
    func longestChain() -> Int {
        var length = Array(repeating: 0, count: edges.count)
        for leaf in edges.indices where edges[leaf].isEmpty { length[leaf] = 1 }
        for start in edges.indices where length[start] == 0 {
            var path: [(vertex: Int, next: Int)] = [(start, 0)]
            while let (vertex, next) = path.last {
                if next < edges[vertex].count {
                    path[path.count - 1].next += 1
                    if length[edges[vertex][next]] == 0 { path.append((edges[vertex][next], 0)) }
                } else {
                    length[vertex] = 1 + (edges[vertex].map { length[$0] }.max() ?? 0)
                    path.removeLast()
                }
            }
        }
        return length.max() ?? 0
    }

    /// The positions of the nodes on a circle, the first one repeated at the end; `nil` when there is none.
    /// Walks without recursion, so deep trees are safe.
    func circle() -> [Int]? {
        enum Mark { case new, open, done }
        var marks = Array(repeating: Mark.new, count: edges.count)
        for leaf in edges.indices where edges[leaf].isEmpty { marks[leaf] = .done }
        for start in edges.indices where marks[start] == .new {
            var path: [(vertex: Int, next: Int)] = [(start, 0)]
            marks[start] = .open
            while let (vertex, next) = path.last {
                guard next < edges[vertex].count else {
                    marks[vertex] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let target = edges[vertex][next]
                switch marks[target] {
                case .done: continue
                case .new:
                    marks[target] = .open
                    path.append((target, 0))
                case .open:
                    let begin = path.firstIndex { $0.vertex == target } ?? 0
                    var nodes = path[begin...].map { $0.vertex / 2 } + [target / 2]
                    nodes = nodes.enumerated().filter { $0.offset == 0 || nodes[$0.offset - 1] != $0.element }
                        .map(\.element)
                    return nodes
                }
            }
        }
        return nil
    }
}
