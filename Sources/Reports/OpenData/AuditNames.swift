// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// How reports call the resources of a catalogue, its publishers and the checks: by titles, which people know, and by
/// names only where there is no title.
struct AuditNames {
    private let titles: [String: LocalizedText]
    private let publishers: [String: PublisherResult]
    private let checks: [String: LocalizedText]

    init(_ result: AuditResult) {
        titles = Dictionary(
            result.datasets.compactMap { dataset in dataset.title.map { (dataset.name, $0) } },
            uniquingKeysWith: { first, _ in first })
        publishers = Dictionary(result.publishers.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        checks = Dictionary(
            result.packs.flatMap(\.checks).map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// A publisher by its key; `nil` where the result has none of that key.
    func publisher(_ key: String, _ phrases: Phrases) -> String? {
        publishers[key].map { $0.name.map(phrases.name) ?? phrases.name($0.key) }
    }

    /// The title of a check.
    func check(_ id: String, _ phrases: Phrases) -> String? { checks[id].map(phrases.text) }

    /// A resource; a distribution with its dataset, unless its title says that already.
    func name(_ resource: AuditFinding.Resource, _ phrases: Phrases) -> String {
        let own = resource.title.map(phrases.name) ?? phrases.name(resource.name)
        guard resource.kind == .distribution, let dataset = resource.dataset else { return own }
        let title = titles[dataset].map(phrases.name) ?? phrases.name(dataset)
        if own == title { return title + " › " + phrases.name(resource.name) }
        return own.hasPrefix(title) ? own : title + " › " + own
    }
}
