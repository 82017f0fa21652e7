// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Levels and maxima that no answers reach, under any profile.
struct LevelRule: LintRule {
    func check(_ loaded: LoadedRubric, _ collector: DiagnosticCollector) {
        let rubric = loaded.rubric
        // Sub-subjects come with the evidence; what they could reach is not known here.
        guard !rubric.nodes.contains(where: { $0.forEach != nil }) else { return }
        for profile in [nil] + rubric.profiles.map(Optional.some) {
            let plan = PlanBuilder(rubric: rubric, profile: profile).plan()
            let document = EvidenceDocument(
                id: "lint", rubric: .init(id: rubric.identity.id),
                evidence: SubjectEvidence(subject: Subject(id: "lint")))
            guard let day = CalendarDate(year: 2026, month: 1, day: 1) else { return }
            let scoring = Scoring(
                plan: plan, document: document, asOf: day, only: nil, findings: [], everythingApplies: true)
            check(scoring.best ?? scoring.actual, plan, profile, loaded, collector)
        }
    }

    private func check(
        _ best: Evaluation, _ plan: ScoringPlan, _ profile: Profile?, _ loaded: LoadedRubric,
        _ collector: DiagnosticCollector
    ) {
        for (position, node) in plan.nodes.enumerated() {
            guard let origin = loaded.rubric.positions[node.id].map({ loaded.origins[$0] }) else { continue }
            let value = best.values[position]
            if profile == nil, case .group = node.content, value.standing == .present, value.value < value.high {
                collector.warning(.maximumOutOfReach(node.id, value.value, value.high), at: origin)
            }
            guard let levels = node.levels?.scheme, let top = levels.levels.last else { continue }
            if best.values[position].level < levels.levels.count - 1 {
                let reached = best.values[position].level
                let blocked = levels.scheme == .cumulative ? levels.levels[reached + 1].id : top.id
                collector.error(.levelOutOfReach(blocked, node: node.id, profile: profile?.id), at: origin)
            }
        }
    }
}
