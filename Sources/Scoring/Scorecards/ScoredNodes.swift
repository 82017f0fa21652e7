// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The nodes of a scorecard, parents before children; the root is first.
///
/// What was scored is kept in a compact table; a ``ScoredNode`` is put together when it is asked for.
public struct ScoredNodes: RandomAccessCollection, Sendable {
    private enum Storage: Sendable {
        /// As they were scored.
        case table(NodeTable)
        /// As they were read from a document.
        case list([ScoredNode])
    }

    private let storage: Storage
    /// How many nodes there are.
    public let count: Int

    init(_ table: NodeTable) {
        storage = .table(table)
        count = table.count
    }

    init(_ nodes: [ScoredNode]) {
        storage = .list(nodes)
        count = nodes.count
    }

    /// The position of the root: 0.
    public var startIndex: Int { 0 }
    /// The position after the last node.
    public var endIndex: Int { count }

    /// The node at a position.
    public subscript(position: Int) -> ScoredNode {
        switch storage {
        case .table(let table): table.node(position)
        case .list(let nodes): nodes[position]
        }
    }

    /// What the node at a position repeats from the rubric.
    func facts(_ position: Int) -> NodeFacts {
        switch storage {
        case .table(let table): table.facts(position)
        case .list(let nodes): nodes[position].facts
        }
    }
}

extension ScoredNodes: Hashable {
    /// Equal when all nodes are, in order.
    public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

    /// Hashes what tells most scorecards apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        hasher.combine(first)
    }
}

/// What was scored, slot by slot. A class because scorecards are handed on more often than they are looked through.
final class NodeTable: Sendable {
    private let layout: SlotLayout
    private let outcomes: OutcomeTable
    /// The figures of groups and of items that something changed after their answer; other items show those of their answer.
    private let figures: [NodeFigures?]
    /// What each node adds to its parent.
    private let contributions: [Rational?]

    init(layout: SlotLayout, outcomes: OutcomeTable, figures: [NodeFigures?], contributions: [Rational?]) {
        self.layout = layout
        self.outcomes = outcomes
        self.figures = figures
        self.contributions = contributions
    }

    var count: Int { layout.slots.count }

    func facts(_ position: Int) -> NodeFacts { layout.plan.nodes[layout.slots[position].plan].facts }

    func node(_ position: Int) -> ScoredNode {
        let slot = layout.slots[position]
        let outcome = outcomes[position]
        return ScoredNode(
            layout.plan.nodes[slot.plan].facts, figures: figures[position] ?? outcome?.figures ?? .none,
            surroundings: surroundings(slot.subject), isCollection: slot.isCollection,
            weight: layout.weights[position], contribution: contributions[position],
            responses: outcome?.responses ?? [], picked: outcome?.picked, rarities: outcome?.rarities,
            parent: slot.parent >= 0 ? slot.parent : nil, end: slot.end)
    }

    private func surroundings(_ subject: Int) -> Surroundings? {
        if subject == 0 { return nil }
        return Surroundings(layout.path(of: subject), name: layout.subjects[subject].evidence.subject.name)
    }
}
