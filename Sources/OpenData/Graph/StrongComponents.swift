// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The groups of nodes that lead to each other (Tarjan), without recursion: chains may be as long as the file.
struct StrongComponents {
    /// Each group once, after all groups that it leads to. A node in no circle is a group of its own.
    let groups: [ArraySlice<Int>]

    /// - Complexity: O(*n*) in slots and edges.
    init(_ edges: BlankNodeEdges) {
        var finder = ComponentFinder(edges)
        for slot in 0..<edges.count { finder.visit(slot) }
        let members = finder.members
        groups = zip(finder.starts, finder.starts.dropFirst() + [members.count]).map { members[$0..<$1] }
    }
}

private struct ComponentFinder {
    private let edges: BlankNodeEdges
    /// By slot, when it was first seen, from 1 on.
    private var numbers: [Int]
    /// By slot, the earliest number that can be reached; `Int.max` once its group is complete.
    private var lowest: [Int]
    private var seen = 0
    /// The slots whose groups are not complete yet.
    private var waiting: [Int] = []
    /// The path from the first slot to the one being visited, with the next edge of each.
    private var path: [(slot: Int, edge: Int)] = []
    private(set) var members: [Int] = []
    private(set) var starts: [Int] = []

    init(_ edges: BlankNodeEdges) {
        self.edges = edges
        numbers = [Int](repeating: 0, count: edges.count)
        lowest = numbers
    }

    mutating func visit(_ first: Int) {
        guard numbers[first] == 0 else { return }
        enter(first)
        while let (slot, edge) = path.last {
            let outgoing = edges[slot]
            if edge < outgoing.count {
                path[path.count - 1].edge += 1
                let target = outgoing[outgoing.startIndex + edge].target
                if numbers[target] == 0 {
                    enter(target)
                } else if lowest[target] != Int.max {
                    lowest[slot] = min(lowest[slot], numbers[target])
                }
            } else {
                path.removeLast()
                if let above = path.last?.slot, lowest[slot] != numbers[slot] {
                    lowest[above] = min(lowest[above], lowest[slot])
                }
                if lowest[slot] == numbers[slot] { complete(slot) }
            }
        }
    }

    private mutating func enter(_ slot: Int) {
        seen += 1
        (numbers[slot], lowest[slot]) = (seen, seen)
        waiting.append(slot)
        path.append((slot, 0))
    }

    private mutating func complete(_ slot: Int) {
        starts.append(members.count)
        while let member = waiting.popLast() {
            lowest[member] = Int.max
            members.append(member)
            if member == slot { return }
        }
    }
}
