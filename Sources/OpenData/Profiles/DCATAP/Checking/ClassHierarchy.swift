// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The subclasses that a graph states.
struct ClassHierarchy {
    private var below: [TermID: [TermID]] = [:]

    init(of graph: RDFGraph) {
        guard let predicate = graph.id(ofIRI: CatalogueNamespace.rdfs.rawValue + "subClassOf") else { return }
        for statement in graph.statements where statement.predicate == predicate {
            below[statement.object, default: []].append(statement.subject)
        }
        for key in below.keys {
            below[key]?.sort { graph.text($0).utf8.lexicographicallyPrecedes(graph.text($1).utf8) }
        }
    }

    /// A class and its subclasses, each once, however they go round.
    func classes(below iri: String, in graph: RDFGraph) -> [TermID] {
        guard let top = graph.id(ofIRI: iri) else { return [] }
        var found = [top]
        guard !below.isEmpty else { return found }
        var seen: Set<TermID> = [top]
        var next = 0
        while next < found.count {
            for kind in below[found[next]] ?? [] where seen.insert(kind).inserted { found.append(kind) }
            next += 1
        }
        return found
    }

    /// The resources of a class and its subclasses, each once.
    func members(of iri: String, in graph: RDFGraph) -> [TermID] {
        let classes = classes(below: iri, in: graph)
        guard classes.count > 1 else { return classes.first.map { graph.members(of: $0) } ?? [] }
        var seen: Set<TermID> = []
        return classes.flatMap { graph.members(of: $0) }.filter { seen.insert($0).inserted }
    }
}
