// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Rubrics that claim more than their sources bear, and items without a basis.
struct SourceRule: LintRule {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        let rubric = loaded.rubric
        let origin = loaded.document["sources"] ?? loaded.document
        if rubric.sources.isEmpty { collector.error(.noSources, at: origin) }
        let rank: [SourceStatus: Int] = [.official: 2, .reported: 1, .proposed: 0]
        let best = rubric.sources.compactMap { rank[$0.status] }.max() ?? 0
        if rank[rubric.status] ?? 0 > best {
            collector.error(.statusAboveSources(rubric.status), at: loaded.document["status"] ?? origin)
        }
        let statuses = Dictionary(rubric.sources.map { ($0.id, $0.status) }, uniquingKeysWith: { first, _ in first })
        for (position, node) in rubric.nodes.enumerated() where !node.basis.isEmpty {
            let own = node.basis.compactMap { statuses[$0] }.compactMap { rank[$0] }.max() ?? 0
            if rank[node.status] ?? 0 > own {
                collector.warning(.statusAboveBasis(node.id, node.status), at: loaded.origins[position])
            }
        }
    }
}
