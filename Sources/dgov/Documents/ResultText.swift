// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Indicators
internal import Reports
internal import ResultHistory
internal import Scoring

/// Results as text, each as the command prints it that made it.
struct ResultText {
    let style: TextStyle
    let documents: ReportDocuments

    func render(_ result: WrittenResult) -> String {
        switch result {
        case .scorecard(let card):
            return ScorecardText(style, rubric: documents.rubric(card.rubric.identity)).render(card)
        case .comparison(let comparison):
            return ComparisonText(style, rubric: documents.rubric(comparison.new.rubric)).render(comparison)
        // Personal values are for those who ask for the bytes.
        case .quality(let result): return QualityText(style).render(result.masked())
        case .qualityComparison(let comparison): return QualityComparisonText(style).render(comparison)
        case .programmeComparison(let comparison): return ProgrammeComparisonText(style).render(comparison)
        case .audit(let result): return AuditText(style).render(result)
        case .progress(let result):
            return ProgressText(style, programme: documents.programme(result.programme.identity)).render(result)
        case .calendar(let result): return CalendarText(style).render(result)
        case .ranking(let result): return RankingText(style).render(result)
        case .trend(let trend): return TrendText(style).render(trend)
        }
    }
}
