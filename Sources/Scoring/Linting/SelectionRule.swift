// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Requirements over a selection that names nothing, in the whole rubric or under a profile, and profiles without items.
struct SelectionRule: LintRule {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        for profile in [nil] + loaded.rubric.profiles.map(Optional.some) {
            let plan = PlanBuilder(rubric: loaded.rubric, profile: profile).plan()
            if let profile, !plan.nodes.contains(where: { if case .item = $0.content { true } else { false } }) {
                collector.error(.profileWithoutItems(profile.id), at: loaded.document["profiles"] ?? loaded.document)
                continue
            }
            for node in plan.nodes {
                guard let origin = loaded.rubric.positions[node.id].map({ loaded.origins[$0] }) else { continue }
                for (level, requirements) in zip(node.levels?.scheme.levels ?? [], node.levels?.requirements ?? []) {
                    for requirement in requirements {
                        check(requirement, level.id, node.id, profile?.id, origin, collector)
                    }
                }
                for cap in node.caps { check(cap.unless, nil, node.id, profile?.id, origin, collector) }
            }
        }
    }

    private func check(
        _ requirement: PlannedRequirement, _ level: String?, _ node: String, _ profile: String?, _ origin: Node,
        _ collector: DiagnosticCollector
    ) {
        switch requirement.test {
        case .share(let selection), .count(let selection):
            guard selection.elements.isEmpty, !selection.passesWhenEmpty else { return }
            collector.error(.emptySelection(node: node, level: level, profile: profile), at: origin)
        case .score(.absent(let id), _), .ratio(.absent(let id), _), .level(.absent(let id), _),
            .coverage(.absent(let id), _), .evidence(.absent(let id), _), .state(.absent(let id), _):
            collector.error(.absentFromProfile(id, profile: profile ?? "", node: node), at: origin)
        case .all(let parts), .any(let parts):
            for part in parts { check(part, level, node, profile, origin, collector) }
        case .not(let part): check(part, level, node, profile, origin, collector)
        default: return
        }
    }
}
