// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension DeterministicAutomaton {
    /// Whether a minimal automaton accepts a text other than the empty one: every state but the dead one accepts
    /// something.
    var acceptsMoreThanNothing: Bool {
        (0..<classCount).contains { next[Int(start) * classCount + $0] != Self.dead }
    }

    /// The automaton with the fewest states that accepts the same texts (Hopcroft's algorithm), and with the fewest
    /// classes of bytes. The dead state is 0, states that accept come last.
    var minimised: DeterministicAutomaton {
        renumbered(by: Partition(self).blockOfState).withFewestClasses
    }

    /// One state for each block of equivalent states.
    private func renumbered(by blocks: [Int]) -> DeterministicAutomaton {
        let blockCount = (blocks.max() ?? 0) + 1
        var representatives = [Int](repeating: 0, count: blockCount)
        for state in (0..<count).reversed() { representatives[blocks[state]] = state }
        let dead = blocks[Int(Self.dead)]
        let order =
            [dead]
            + (0..<blockCount).filter { $0 != dead && !accepts[representatives[$0]] }
            + (0..<blockCount).filter { $0 != dead && accepts[representatives[$0]] }
        var numbers = [Int32](repeating: 0, count: blockCount)
        for (number, block) in order.enumerated() { numbers[block] = Int32(truncatingIfNeeded: number) }
        var result = self
        result.accepts = order.map { accepts[representatives[$0]] }
        result.start = numbers[blocks[Int(start)]]
        result.next = order.flatMap { block in
            let row = representatives[block] * classCount
            return next[row..<(row + classCount)].map { numbers[blocks[Int($0)]] }
        }
        return result
    }

    /// Classes that lead to the same states everywhere become one.
    private var withFewestClasses: DeterministicAutomaton {
        var known: [[Int32]: UInt8] = [:]
        var columns: [[Int32]] = []
        let merged = (0..<classCount).map { index in
            let column = (0..<count).map { next[$0 * classCount + index] }
            if let number = known[column] { return number }
            let number = UInt8(truncatingIfNeeded: columns.count)
            known[column] = number
            columns.append(column)
            return number
        }
        var result = self
        result.classCount = columns.count
        result.classes = classes.map { merged[Int($0)] }
        result.next = (0..<count).flatMap { state in columns.map { $0[state] } }
        return result
    }
}

/// States in blocks that are split until no byte tells the states of a block apart.
private struct Partition {
    private(set) var blockOfState: [Int]
    /// The states, those of a block next to each other.
    private var states: [Int]
    private var places: [Int]
    private var starts: [Int]
    private var ends: [Int]
    /// How many states of each block the present splitter reaches; they stand first in the block.
    private var marked: [Int]

    init(_ automaton: DeterministicAutomaton) {
        let count = automaton.count
        let accepting = (0..<count).filter { automaton.accepts[$0] }
        let others = (0..<count).filter { !automaton.accepts[$0] }
        states = others + accepting
        places = [Int](repeating: 0, count: count)
        for (place, state) in states.enumerated() { places[state] = place }
        blockOfState = automaton.accepts.map { $0 && !others.isEmpty ? 1 : 0 }
        starts = others.isEmpty || accepting.isEmpty ? [0] : [0, others.count]
        ends = others.isEmpty || accepting.isEmpty ? [count] : [others.count, count]
        marked = [Int](repeating: 0, count: starts.count)
        refine(automaton)
    }

    private mutating func refine(_ automaton: DeterministicAutomaton) {
        let (classCount, count) = (automaton.classCount, automaton.count)
        // For each class and state the states before it, as one list with offsets.
        var offsets = [Int](repeating: 0, count: classCount * count + 1)
        for state in 0..<count {
            for index in 0..<classCount {
                offsets[index * count + Int(automaton.next[state * classCount + index]) + 1] += 1
            }
        }
        for index in 1..<offsets.count { offsets[index] += offsets[index - 1] }
        var fill = offsets
        var before = [Int32](repeating: 0, count: classCount * count)
        for state in 0..<count {
            for index in 0..<classCount {
                let slot = index * count + Int(automaton.next[state * classCount + index])
                before[fill[slot]] = Int32(truncatingIfNeeded: state)
                fill[slot] += 1
            }
        }
        var pending = starts.indices.flatMap { block in (0..<classCount).map { (block, $0) } }
        var isPending = [Bool](repeating: true, count: starts.count * classCount)
        while let (splitter, index) = pending.popLast() {
            isPending[splitter * classCount + index] = false
            var touched: [Int] = []
            // The list is copied: marking moves states, also those of the splitter itself.
            for state in Array(states[starts[splitter]..<ends[splitter]]) {
                let slot = index * count + state
                for source in before[offsets[slot]..<offsets[slot + 1]] { mark(Int(source), &touched) }
            }
            for block in touched {
                guard let new = split(block) else { continue }
                isPending += [Bool](repeating: false, count: classCount)
                for other in 0..<classCount {
                    let smaller = ends[new] - starts[new] <= ends[block] - starts[block] ? new : block
                    let chosen = isPending[block * classCount + other] ? new : smaller
                    isPending[chosen * classCount + other] = true
                    pending.append((chosen, other))
                }
            }
        }
    }

    private mutating func mark(_ state: Int, _ touched: inout [Int]) {
        let block = blockOfState[state]
        let target = starts[block] + marked[block]
        guard places[state] >= target else { return }
        if marked[block] == 0 { touched.append(block) }
        let displaced = states[target]
        states.swapAt(target, places[state])
        places[displaced] = places[state]
        places[state] = target
        marked[block] += 1
    }

    /// Makes the marked states of a block a block of their own, unless all are marked.
    private mutating func split(_ block: Int) -> Int? {
        let middle = starts[block] + marked[block]
        marked[block] = 0
        guard middle < ends[block] else { return nil }
        let new = starts.count
        starts.append(starts[block])
        ends.append(middle)
        marked.append(0)
        starts[block] = middle
        for state in states[starts[new]..<middle] { blockOfState[state] = new }
        return new
    }
}
