// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import DataQuality
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
    /// Any other kind of result.
    case other(any ReportSectionSource)

    /// What it gives to reports.
    var source: any ReportSectionSource {
        switch self {
        case .scorecard(let card, let rubric, let improvements, let previous):
            ScorecardSource(card, rubric: rubric, improvements: improvements, previous: previous)
        case .comparison(let comparison, let rubric): ComparisonSource(comparison, rubric: rubric)
        case .quality(let result): QualitySource(result)
        case .qualityComparison(let comparison): QualityComparisonSource(comparison)
        case .other(let source): source
        }
    }
}
