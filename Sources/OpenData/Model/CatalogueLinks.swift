// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Which resources of a graph are the catalogue, its datasets, services and series.
struct CatalogueLinks {
    let graph: RDFGraph
    /// The catalogue; `nil` when the file has none.
    private(set) var catalogue: TermID?
    /// In canonical order.
    private(set) var datasets: [TermID] = []
    /// In canonical order.
    private(set) var services: [TermID] = []
    /// In canonical order.
    private(set) var series: [TermID] = []
    /// By dataset, the statements of series that it is their member.
    private(set) var memberships: [TermID: [RDFStatement]] = [:]
    /// By dataset, the records about it.
    private(set) var records: [TermID: [TermID]] = [:]

    init(graph: RDFGraph) {
        self.graph = graph
        let found = Found(graph: graph)
        let listed = found.targets[.dataset] ?? []
        let served = (found.targets[.service] ?? []).union(found.targets[.accessService] ?? [])
        let inSeries = found.targets[.inSeries] ?? []
        series = resources(.datasetSeries, inSeries)
        let allSeries = Set(series)
        datasets = resources(.dataset, listed).filter { !allSeries.contains($0) }
        services = resources(.dataService, served)
        catalogue = found.catalogue()
        for statement in found.memberships { memberships[statement.object, default: []].append(statement) }
        for record in graph.members(of: .catalogRecord) {
            for topic in graph.values(record, .primaryTopic) { records[topic.object, default: []].append(record) }
        }
    }

    /// The members of a class and the described targets of links, each once, in canonical order.
    private func resources(_ kind: CatalogueClass, _ targets: Set<TermID>) -> [TermID] {
        let members = graph.members(of: kind)
        let known = Set(members)
        let others = targets.filter { !known.contains($0) && graph.describes($0) }
        if others.isEmpty { return members }
        return (members + others).sorted { graph.precedes($0, $1) }
    }

    /// The resources that a property leads to and something is said of, each once.
    func described(_ subject: TermID, _ property: CatalogueProperty) -> [TermID] {
        graph.values(subject, property).map(\.object).filter { graph.describes($0) }
    }

    /// What one pass over all statements finds.
    private struct Found {
        let graph: RDFGraph
        /// By property, the resources that it leads to.
        var targets: [CatalogueProperty: Set<TermID>] = [:]
        /// Statements of `dcat:seriesMember`.
        var memberships: [RDFStatement] = []
        /// By subject, how many datasets it lists.
        var listing: [TermID: Int] = [:]
        /// Catalogues that another one contains.
        var contained: Set<TermID> = []

        static let followed: [CatalogueProperty] = [
            .dataset, .service, .accessService, .inSeries, .seriesMember, .subCatalog,
        ]

        init(graph: RDFGraph) {
            self.graph = graph
            var properties = [CatalogueProperty?](repeating: nil, count: CatalogueProperty.allCases.count)
            for property in Self.followed { properties[property.rawValue] = property }
            for statement in graph.statements {
                let number = statement.predicate.position
                guard number < properties.count, let property = properties[number],
                    !graph.isLiteral(statement.object)
                else { continue }
                switch property {
                case .seriesMember: memberships.append(statement)
                case .subCatalog: contained.insert(statement.object)
                case .dataset:
                    listing[statement.subject, default: 0] += 1
                    targets[.dataset, default: []].insert(statement.object)
                default: targets[property, default: []].insert(statement.object)
                }
            }
        }

        /// Of the catalogues that no other contains, the one that lists most datasets; the first of equals.
        func catalogue() -> TermID? {
            let members = graph.members(of: .catalog)
            let candidates = members.isEmpty ? listing.keys.sorted { graph.precedes($0, $1) } : members
            let roots = candidates.filter { !contained.contains($0) }
            var best: TermID?
            for candidate in roots.isEmpty ? candidates : roots {
                guard let found = best else {
                    best = candidate
                    continue
                }
                if listing[candidate, default: 0] > listing[found, default: 0] { best = candidate }
            }
            return best
        }
    }
}

extension RDFGraph {
    /// Canonical order of resources: IRIs by their bytes, then blank nodes by the order of their labels, which follows
    /// what is said of them.
    func precedes(_ left: TermID, _ right: TermID) -> Bool {
        let (leftIsIRI, rightIsIRI) = (isIRI(left), isIRI(right))
        if leftIsIRI != rightIsIRI { return leftIsIRI }
        let (first, second) = (text(left), text(right))
        // `b10` comes after `b9`.
        if !leftIsIRI, first.utf8.count != second.utf8.count { return first.utf8.count < second.utf8.count }
        return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
}
