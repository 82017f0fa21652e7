// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The findings of a profile, told apart by the datasets to which they belong.
struct ProfileReport {
    /// The findings in the order of the profile.
    let findings: [ProfileFinding]
    /// By finding, the positions of the datasets it belongs to; none for what belongs to the catalogue.
    private let owners: [[Int32]]

    /// - Parameters:
    ///   - findings: what the profile found.
    ///   - catalogue: the catalogue that was held against it.
    init(_ findings: [ProfileFinding], in catalogue: Catalogue) {
        self.findings = findings
        let focus = Set(findings.compactMap(\.focus))
        let byNode = DatasetParts(catalogue).owners(of: focus)
        let byPlace = DatasetPlaces(catalogue)
        owners = findings.map { finding in
            if let node = finding.focus { return byNode[node] ?? [] }
            return byPlace.dataset(at: finding.place).map { [$0] } ?? []
        }
    }

    /// The positions of the findings of a severity that belong to the catalogue and not to a dataset.
    func ofCatalogue(_ severity: ProfileFinding.Severity) -> [Int] {
        findings.indices.filter { findings[$0].severity == severity && owners[$0].isEmpty }
    }

    /// By dataset, whether it has a finding of a severity.
    func datasets(_ severity: ProfileFinding.Severity, count: Int) -> [Bool] {
        var broken = [Bool](repeating: false, count: count)
        for position in findings.indices where findings[position].severity == severity {
            for owner in owners[position] { broken[Int(owner)] = true }
        }
        return broken
    }

    /// The first dataset that a finding belongs to.
    func owner(of position: Int) -> Int? { owners[position].first.map(Int.init) }
}

/// Which nodes of the graph belong to which datasets: what a dataset leads to, but for other entries of the catalogue.
private struct DatasetParts {
    let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The datasets that lead to each of some nodes.
    func owners(of wanted: Set<TermID>) -> [TermID: [Int32]] {
        guard !wanted.isEmpty else { return [:] }
        let graph = catalogue.graph
        var entries = Set(catalogue.datasets.map(\.node))
        entries.formUnion(catalogue.services.map(\.node))
        entries.formUnion(catalogue.series.map(\.node))
        if let node = catalogue.node { entries.insert(node) }
        var owners: [TermID: [Int32]] = [:]
        var open: [TermID] = []
        var seen: Set<TermID> = []
        for position in catalogue.datasets.indices {
            let node = catalogue.datasets[position].node
            open.append(node)
            seen.removeAll(keepingCapacity: true)
            seen.insert(node)
            while let next = open.popLast() {
                if wanted.contains(next) { owners[next, default: []].append(Int32(truncatingIfNeeded: position)) }
                for statement in graph.statements(of: next) {
                    let target = statement.object
                    if graph.isLiteral(target) || entries.contains(target) || !graph.describes(target) { continue }
                    if seen.insert(target).inserted { open.append(target) }
                }
            }
        }
        return owners
    }
}

/// Which dataset is described at a place of a JSON document.
private struct DatasetPlaces {
    private let starts: [(position: UInt32, dataset: Int32)]

    init(_ catalogue: Catalogue) {
        starts = catalogue.datasets.indices.map { index in
            (catalogue.datasets[index].place.position, Int32(truncatingIfNeeded: index))
        }.sorted { $0.position < $1.position }
    }

    /// The dataset that begins last before a place; `nil` before the first.
    func dataset(at place: CataloguePlace) -> Int32? {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].position <= place.position { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : starts[low - 1].dataset
    }
}
