// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// What a scorecard gives to reports.
struct ScorecardSource: ReportSectionSource {
    private let card: Scorecard
    private let rubric: Rubric?
    private let improvements: ImprovementPlan?
    private let earlier: [Scorecard]

    /// - Parameters:
    ///   - card: the scorecard.
    ///   - rubric: its rubric, where it is at hand.
    ///   - improvements: the changes that would reach a level.
    ///   - earlier: earlier scorecards of the same body and rubric, the latest last.
    init(_ card: Scorecard, rubric: Rubric?, improvements: ImprovementPlan?, earlier: [Scorecard]) {
        self.card = card
        self.rubric = rubric
        self.improvements = improvements
        self.earlier = earlier
    }

    func summary(in scope: ReportScope) -> ReportSummary { ScorecardSummary(parts(scope)).summary }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let parts = parts(scope)
        return [
            ScorecardResultPart(parts: parts).section, ScorecardTimelinePart(parts: parts).section,
            ScorecardDomainPart(parts: parts).section,
            ScorecardBlockerPart(parts: parts).section, ScorecardImprovementPart(parts: parts).section,
            ScorecardDomainPart(parts: parts).details,
            ScorecardAssessmentPart(parts: parts).section, ScorecardCoveragePart(parts: parts).section,
            ScorecardTargetPart(parts: parts).section,
        ].compactMap(\.self) + ScorecardViewPart(parts: parts).sections
            + [
                ScorecardFindingPart(parts: parts).section, ScorecardBasisPart(parts: parts).section,
                ScorecardExplanationPart(parts: parts).section,
            ].compactMap(\.self)
    }

    func anchors(in scope: ReportScope) -> [ReportAnchor] {
        let parts = parts(scope)
        let name = ScorecardSummary(parts).kind + ": " + parts.context.name(0)
        return [ReportAnchor(.level(card.subject.id), text: name, id: parts.ids[0])]
    }

    func uses(in scope: ReportScope) -> [ReportAnchor] {
        let parts = parts(scope)
        return card.nodes.indices.compactMap { position in
            parts.measure(position).map {
                ReportAnchor(.measure($0), text: parts.context.fullName(position), id: parts.ids[position])
            }
        }
    }

    private func parts(_ scope: ReportScope) -> ScorecardParts {
        ScorecardParts(card, rubric: rubric, improvements: improvements, earlier: earlier, scope: scope)
    }
}
