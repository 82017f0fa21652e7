// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// The automaton that follows directly from a pattern (Thompson's construction): states that read a byte, and states
/// that are in several others at once.
struct NondeterministicAutomaton {
    enum State {
        /// Reads one byte; what no edge names leads nowhere.
        case reading([ScalarBytes.Edge])
        /// Is in these states without reading.
        case branching(Int, Int)
        /// The whole text has been read.
        case accepting
    }

    /// Edges name indices of this array.
    private(set) var states: [State] = [.accepting]
    private(set) var start = 0
    private var forms: [ScalarSet: ScalarBytes] = [:]
    private var steps = 0
    private let limit: Int

    /// The automaton of a pattern, or nil when it needs more than `limit` states.
    init?(_ node: PatternNode, limit: Int) {
        self.limit = limit
        guard let start = add(node, before: 0) else { return nil }
        self.start = start
        forms = [:]
    }

    /// Adds the states that read what a node says and go on to `next`; nil beyond the limit.
    private mutating func add(_ node: PatternNode, before next: Int) -> Int? {
        // Counts also what makes no state, such as an empty group a million times.
        steps += 1
        guard steps <= limit, states.count <= limit else { return nil }
        switch node {
        case .empty:
            return next
        case .scalar(let set):
            return add(set, before: next)
        case .sequence(let parts):
            var next = next
            for part in parts.reversed() {
                guard let start = add(part, before: next) else { return nil }
                next = start
            }
            return next
        case .choice(let branches):
            var start: Int?
            for branch in branches.reversed() {
                guard let entry = add(branch, before: next) else { return nil }
                start = start.map { append(.branching(entry, $0)) } ?? entry
            }
            return start ?? next
        case .repeated(let node, let least, let most):
            return add(node, least: least, most: most, before: next)
        }
    }

    private mutating func add(_ node: PatternNode, least: Int, most: Int?, before end: Int) -> Int? {
        var next = end
        if let most {
            for _ in least..<max(least, most) {
                guard let entry = add(node, before: next) else { return nil }
                next = append(.branching(entry, end))
            }
        } else {
            next = append(.branching(end, end))
            guard let entry = add(node, before: next) else { return nil }
            states[next] = .branching(entry, end)
        }
        for _ in 0..<least {
            guard let entry = add(node, before: next) else { return nil }
            next = entry
        }
        return next
    }

    private mutating func add(_ set: ScalarSet, before next: Int) -> Int {
        let bytes = forms[set] ?? ScalarBytes(set)
        forms[set] = bytes
        let base = states.count
        for node in bytes.nodes {
            states.append(
                .reading(
                    node.map { edge in
                        ScalarBytes.Edge(
                            low: edge.low, high: edge.high,
                            target: edge.target == ScalarBytes.end ? next : base + edge.target)
                    }))
        }
        return states.count - 1
    }

    private mutating func append(_ state: State) -> Int {
        states.append(state)
        return states.count - 1
    }
}
