// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells blank nodes apart by what is said of them and with them, whatever their labels and the order of the file.
///
/// Each node has a colour, a hash. First it says what is stated of the node with IRIs and literals; then colours run down
/// the statements, from values to those that have them, and up again, until no more nodes are told apart. Chains and trees
/// of any depth take one run each way, because nodes are visited in the order in which they lead to each other; nodes
/// in a circle change their colours at the same time, round by round, so that it does not matter where a circle is
/// entered. Nodes of one colour at the end are interchangeable, except in contrived circles of hundreds of nodes.
struct BlankNodeColours {
    /// The blank nodes in the order of their colours.
    let ordered: [TermID]
    /// By position of a term, its place in the order plus one; 0 for other terms.
    private let ranks: [UInt32]

    var isEmpty: Bool { ordered.isEmpty }

    /// Colours for statements that are grouped by subject and each there once.
    init(terms: TermTable, statements: [RDFStatement], starts: [UInt32]) {
        guard terms.hasBlanks else {
            (ordered, ranks) = ([], [])
            return
        }
        let graph = BlankNodeGraph(terms: terms, statements: statements, starts: starts)
        let colours = Self.colours(of: graph)
        let slots = colours.indices.sorted { colours[$0] == colours[$1] ? $0 < $1 : colours[$0] < colours[$1] }
        ordered = slots.map { graph.nodes[$0] }
        var ranks = [UInt32](repeating: 0, count: terms.count)
        for (rank, node) in ordered.enumerated() { ranks[node.position] = UInt32(truncatingIfNeeded: rank + 1) }
        self.ranks = ranks
    }

    func precedes(_ left: TermID, _ right: TermID) -> Bool { ranks[left.position] < ranks[right.position] }

    // MARK: Colouring

    /// More runs each way are not made: one tells all but contrived nodes apart.
    private static let mostRuns = 4
    /// The work that all circles together may cost in a run, in nodes and statements visited; every circle has at least
    /// a few rounds.
    private static let mostWork = 1 << 20
    private static let fewestRounds = 4

    private static func colours(of graph: BlankNodeGraph) -> [UInt64] {
        let groups = StrongComponents(graph.outgoing).groups
        let inCircles = groups.lazy.filter { $0.count > 1 }.joined()
        let work = inCircles.reduce(0) { $0 + 1 + graph.outgoing[$1].count + graph.incoming[$1].count }
        let rounds = max(fewestRounds, mostWork / max(1, work))
        var colours = graph.own
        run(&colours, over: graph.outgoing, groups, rounds, seed: 1)
        for slot in colours.indices { colours[slot] = StableHash.of(colours[slot], graph.named[slot]) }
        run(&colours, over: graph.incoming, groups.reversed(), rounds, seed: 2)
        var count = Set(colours).count
        for number in 1..<mostRuns where count < colours.count {
            run(&colours, over: graph.outgoing, groups, rounds, seed: UInt64(2 * number + 1))
            run(&colours, over: graph.incoming, groups.reversed(), rounds, seed: UInt64(2 * number + 2))
            let next = Set(colours).count
            if next == count { break }
            count = next
        }
        return colours
    }

    /// Gives each node the colours of those that its edges lead to; what they lead to has its new colour already.
    private static func run(
        _ colours: inout [UInt64], over edges: BlankNodeEdges, _ groups: some Collection<ArraySlice<Int>>,
        _ rounds: Int,
        seed: UInt64
    ) {
        for group in groups {
            if let single = group.first, group.count == 1 {
                colours[single] = mixed(single, colours, edges, seed)
            } else {
                runRounds(&colours, over: edges, group, min(rounds, group.count), seed)
            }
        }
    }

    private static func runRounds(
        _ colours: inout [UInt64], over edges: BlankNodeEdges, _ group: ArraySlice<Int>, _ rounds: Int, _ seed: UInt64
    ) {
        var count = 0
        for _ in 0..<rounds {
            let next = group.map { mixed($0, colours, edges, seed) }
            for (slot, colour) in zip(group, next) { colours[slot] = colour }
            // Told apart is told apart: when a round changes nothing, no later one does.
            let found = Set(next).count
            if found == count || found == group.count { break }
            count = found
        }
    }

    private static func mixed(_ slot: Int, _ colours: [UInt64], _ edges: BlankNodeEdges, _ seed: UInt64) -> UInt64 {
        // The order of statements does not matter: their hashes are added.
        var sum: UInt64 = 0
        for edge in edges[slot] { sum &+= StableHash.of(edge.label, colours[edge.target]) }
        return StableHash.of(seed, colours[slot], sum)
    }
}
