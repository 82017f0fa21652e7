// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The figure that counts for one number of an indicator in a phase, and what it follows from.
struct CountedFigure {
    /// How it stands; `nil` when there is none.
    var standing: IndicatorProgress.FigureStanding?
    /// The figures that are judged; the latest of them is the one that counts.
    var series: FigureSeries
    /// The bodies behind it, where the indicator is rolled up.
    var rollUp: RollUp?
    /// What the latest report of the body itself says in words.
    var remarks: Figure.Remarks?
    /// What must be said about where it comes from, and about what is missing.
    var reasons: [LocalizedText] = []
    /// What a reader must know.
    var findings: [ProgressFinding] = []
}
