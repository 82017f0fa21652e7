// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The blank nodes of a graph, numbered by slots, with what is stated of each and between them.
struct BlankNodeGraph {
    /// By slot, the node.
    let nodes: [TermID]
    /// By slot, a hash of what is stated of the node with IRIs and literals.
    private(set) var own: [UInt64]
    /// By slot, a hash of the IRIs and properties that have the node as their value.
    private(set) var named: [UInt64]
    /// From each node to the blank nodes that are its values.
    let outgoing: BlankNodeEdges
    /// The same backwards.
    let incoming: BlankNodeEdges

    init(terms: TermTable, statements: [RDFStatement], starts: [UInt32]) {
        var slots = [Int32](repeating: -1, count: terms.count)
        var nodes: [TermID] = []
        for position in 0..<terms.count where terms.kinds[position] == .blank {
            slots[position] = Int32(truncatingIfNeeded: nodes.count)
            nodes.append(TermID(position))
        }
        self.nodes = nodes
        own = [UInt64](repeating: 0, count: nodes.count)
        named = own
        var hashes = HashedTerms(terms: terms)
        var links: [BlankNodeEdges.Link] = []
        for statement in statements {
            let subject = Int(slots[statement.subject.position])
            let object = Int(slots[statement.object.position])
            if subject < 0, object < 0 { continue }
            let property = hashes.iri(statement.predicate)
            if object < 0 {
                own[subject] &+= StableHash.of(property, hashes.term(statement.object))
            } else if subject < 0 {
                named[object] &+= StableHash.of(property, hashes.iri(statement.subject))
            } else {
                links.append(BlankNodeEdges.Link(source: subject, target: object, label: property))
            }
        }
        outgoing = BlankNodeEdges(links, count: nodes.count, isReversed: false)
        incoming = BlankNodeEdges(links, count: nodes.count, isReversed: true)
    }
}

/// Labelled edges between slots.
struct BlankNodeEdges {
    struct Link {
        let source: Int
        let target: Int
        let label: UInt64
    }

    struct Edge {
        let target: Int
        let label: UInt64
    }

    private let starts: [Int]
    private let edges: [Edge]

    init(_ links: [Link], count: Int, isReversed: Bool) {
        var starts = [Int](repeating: 0, count: count + 1)
        for link in links { starts[(isReversed ? link.target : link.source) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var edges = [Edge](repeating: Edge(target: 0, label: 0), count: links.count)
        for link in links {
            let (source, target) = isReversed ? (link.target, link.source) : (link.source, link.target)
            edges[next[source]] = Edge(target: target, label: link.label)
            next[source] += 1
        }
        (self.starts, self.edges) = (starts, edges)
    }

    /// The number of slots.
    var count: Int { starts.count - 1 }

    /// The edges that begin at a slot.
    subscript(slot: Int) -> ArraySlice<Edge> { edges[starts[slot]..<starts[slot + 1]] }
}

/// Hashes of terms; that of an IRI is made once.
private struct HashedTerms {
    let terms: TermTable
    private var known: [UInt64]

    init(terms: TermTable) {
        self.terms = terms
        known = [UInt64](repeating: 0, count: terms.count)
    }

    mutating func iri(_ id: TermID) -> UInt64 {
        if known[id.position] != 0 { return known[id.position] }
        let hash = StableHash.of(terms.text(id))
        known[id.position] = hash
        return hash
    }

    /// An IRI or a literal.
    mutating func term(_ id: TermID) -> UInt64 {
        guard terms.kind(id) == .literal else { return iri(id) }
        var hash = StableHash()
        hash.add(terms.text(id))
        hash.add(terms.language(id) ?? terms.datatype(id))
        hash.add(1)
        return hash.value
    }
}
