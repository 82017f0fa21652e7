// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
public import Indicators
public import OpenData
public import ResultHistory
public import Scoring

/// A result of which reports can be made.
public enum ReportableResult: Sendable {
    /// A scorecard; with its rubric options and requirements are told in its words. `improvements` are the changes that
    /// would reach a level, `previous` is an earlier scorecard of the same body.
    case scorecard(
        Scorecard, rubric: Rubric? = nil, improvements: ImprovementPlan? = nil, previous: Scorecard? = nil)
    /// Two scorecards of one rubric held against each other; with the newer rubric levels are told by their names.
    case comparison(ScorecardComparison, rubric: Rubric? = nil)
    /// What a suite found in a data set, in the form in which it may be written out.
    case quality(MaskedResult)
    /// Quality results held against each other.
    case qualityComparison(QualityComparison)
    /// What came of checking a catalogue of open data.
    case audit(AuditResult)
    /// How a programme stands; with the programme duties and agencies are told by their names.
    case progress(ProgressResult, programme: Programme? = nil)
    /// Bodies in the order of their results.
    case ranking(RankingResult)
    /// Figures of results over time.
    case trend(HistoryTrend)
    /// Any other kind of result.
    case other(any ReportSectionSource)

    /// What it gives to reports by itself.
    var source: any ReportSectionSource {
        switch self {
        case .scorecard(let card, let rubric, let improvements, let previous):
            ScorecardSource(
                card, rubric: rubric, improvements: improvements, earlier: previous.map { [$0] } ?? [])
        case .comparison(let comparison, let rubric): ComparisonSource(comparison, rubric: rubric)
        case .quality(let result): QualitySource(result)
        case .qualityComparison(let comparison): QualityComparisonSource(comparison)
        case .audit(let result): AuditSource(result)
        case .progress(let result, let programme): ProgressSource(result, programme: programme)
        case .ranking(let result): RankingSource(result)
        case .trend(let trend): TrendSource(trend)
        case .other(let source): source
        }
    }
}
