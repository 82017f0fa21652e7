// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// An automaton that is in exactly one state after each byte (the subset construction).
struct DeterministicAutomaton {
    /// For each byte, the class of bytes that no state tells from it.
    var classes: [UInt8]
    /// The number of classes, 1 to 256.
    var classCount: Int
    /// For each state and class, the next state: `next[state * classCount + class]`.
    var next: [Int32]
    /// For each state, whether a text may end there.
    var accepts: [Bool]
    /// The state before the first byte.
    var start: Int32

    /// The number of states.
    var count: Int { accepts.count }

    /// The state from which nothing is accepted.
    static let dead: Int32 = 0

    /// The deterministic form, or nil when it has more than `limit` states or takes too many steps to find.
    init?(_ automaton: NondeterministicAutomaton, limit: Int) {
        classes = Self.byteClasses(automaton)
        classCount = Int(classes[255]) + 1
        next = []
        accepts = []
        start = 0
        var construction = SubsetConstruction(automaton, limit: limit)
        // The dead state is the empty subset.
        guard construction.number(of: []) != nil, let entry = construction.number(of: [automaton.start]) else {
            return nil
        }
        start = entry
        var state = 0
        while state < construction.subsets.count {
            guard let row = construction.row(of: state, classes: classes, classCount: classCount) else { return nil }
            next += row
            accepts.append(construction.isAccepting(state))
            state += 1
        }
    }

    /// Bytes between two neighbouring bounds of edges are never told apart.
    private static func byteClasses(_ automaton: NondeterministicAutomaton) -> [UInt8] {
        var begins = [Bool](repeating: false, count: 257)
        for state in automaton.states {
            guard case .reading(let edges) = state else { continue }
            for edge in edges {
                begins[Int(edge.low)] = true
                begins[Int(edge.high) + 1] = true
            }
        }
        var number: UInt8 = 0
        return (0..<256).map { byte in
            if byte > 0, begins[byte] { number += 1 }
            return number
        }
    }
}

/// The sets of states in which the automaton of a pattern can be at once, numbered as they are met.
private struct SubsetConstruction {
    let automaton: NondeterministicAutomaton
    let limit: Int
    /// The reading and accepting states of each set, ascending.
    private(set) var subsets: [[Int32]] = []
    private var numbers: [[Int32]: Int32] = [:]
    /// For each state of the automaton, the closure it was last put into.
    private var marks: [Int32]
    private var round: Int32 = 0
    /// What may still be done; keeps hostile patterns to milliseconds.
    private var budget: Int

    init(_ automaton: NondeterministicAutomaton, limit: Int) {
        self.automaton = automaton
        self.limit = limit
        marks = [Int32](repeating: 0, count: automaton.states.count)
        budget = 100 * limit + 100_000
    }

    func isAccepting(_ number: Int) -> Bool {
        subsets[number].contains { state in
            if case .accepting = automaton.states[Int(state)] { return true }
            return false
        }
    }

    /// The number of the set that is reached without reading from some states; nil beyond the limits.
    mutating func number(of states: [Int]) -> Int32? {
        round += 1
        var pending = states
        var members: [Int32] = []
        while let state = pending.popLast() {
            if marks[state] == round { continue }
            marks[state] = round
            budget -= 1
            if case .branching(let one, let other) = automaton.states[state] {
                pending.append(other)
                pending.append(one)
            } else {
                members.append(Int32(truncatingIfNeeded: state))
            }
        }
        guard budget > 0 else { return nil }
        members.sort()
        if let known = numbers[members] { return known }
        // The dead state comes on top of the limit.
        guard subsets.count <= limit else { return nil }
        let number = Int32(truncatingIfNeeded: subsets.count)
        numbers[members] = number
        subsets.append(members)
        return number
    }

    /// The sets that follow one set, by class of byte.
    mutating func row(of number: Int, classes: [UInt8], classCount: Int) -> [Int32]? {
        var targets = [[Int]](repeating: [], count: classCount)
        for state in subsets[number] {
            guard case .reading(let edges) = automaton.states[Int(state)] else { continue }
            for edge in edges {
                for index in classes[Int(edge.low)]...classes[Int(edge.high)] {
                    targets[Int(index)].append(edge.target)
                    budget -= 1
                }
            }
        }
        var row = [Int32](repeating: DeterministicAutomaton.dead, count: classCount)
        for index in 0..<classCount where !targets[index].isEmpty {
            if index > 0, targets[index] == targets[index - 1] {
                row[index] = row[index - 1]
                continue
            }
            guard let following = self.number(of: targets[index]) else { return nil }
            row[index] = following
        }
        return row
    }
}
