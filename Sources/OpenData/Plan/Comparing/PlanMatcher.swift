// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Finds the dataset that an item of a plan means: by identifier, then by folded title; never by guessing.
struct PlanMatcher {
    /// The datasets that could be an item, and why.
    struct Match {
        /// Positions in the catalogue, ascending; one when the match is clear.
        var datasets: [Int]
        var basis: PlanMatchBasis
    }

    private let catalogue: Catalogue
    /// By identifier or IRI, the datasets that have it, ascending.
    private var byIdentifier: [String: [Int]] = [:]
    /// By folded title, the datasets that have it, ascending.
    private var byTitle: [String: [Int]] = [:]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for (index, dataset) in catalogue.datasets.enumerated() {
            for text in Set(dataset.identifiers.map(\.text) + (dataset.uri.map { [$0] } ?? [])) {
                byIdentifier[text.trimmed, default: []].append(index)
            }
            for folded in Set(dataset.titles.map { FoldedText.folded($0.text) }) where !folded.isEmpty {
                byTitle[folded, default: []].append(index)
            }
        }
    }

    /// The match of each item; `nil` where nothing matches.
    ///
    /// A dataset that an identifier claims is no candidate for the title of another item.
    func matches(_ items: [PublicationPlan.Item]) -> [Match?] {
        var matches = items.map(identifierMatch)
        let claimed = Set(matches.compactMap { $0?.datasets }.joined())
        for index in items.indices where matches[index] == nil {
            matches[index] = titleMatch(items[index], without: claimed)
        }
        return matches
    }

    private func identifierMatch(_ item: PublicationPlan.Item) -> Match? {
        var found: Set<Int> = []
        var shared: String?
        for identifier in item.identifiers {
            let key = identifier.trimmed
            guard !key.isEmpty, let datasets = byIdentifier[key] else { continue }
            found.formUnion(datasets)
            if shared == nil { shared = key }
        }
        return shared.map { Match(datasets: found.sorted(), basis: .identifier($0)) }
    }

    private func titleMatch(_ item: PublicationPlan.Item, without claimed: Set<Int>) -> Match? {
        var found: Set<Int> = []
        let titles = Set(item.title.entries.map { FoldedText.folded($0.text) })
        for folded in titles where !folded.isEmpty { found.formUnion(byTitle[folded] ?? []) }
        found.subtract(claimed)
        guard let first = found.min() else { return nil }
        let title = catalogue.datasets[first].titles.first { titles.contains(FoldedText.folded($0.text)) }
        return Match(datasets: found.sorted(), basis: .title(title?.text ?? ""))
    }
}
