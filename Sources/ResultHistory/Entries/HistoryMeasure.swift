// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The measures that are kept of results.
///
/// Of scorecards `level` (where the rubric has levels), `value`, `coverage` (the share of weight answered) and `verified` (items).
/// Of quality results `index` (where one was scored), `passed` (checks that did not fail, of those with a verdict), the six
/// words and `rows`. Of audits `packs.` with the id of each pack with points, `datasets` and `published` (items of the plan that
/// are due). Of progress, in the phase of the day, `met`, `on_track`, `at_risk`, `off_track` and `missing`; `tasks.done` and
/// `tasks.overdue`. Of calendars `overdue`, of rankings `ranked`.
public enum HistoryMeasure {
    /// The maturity level, or rating.
    public static let level = "level"
    /// The score.
    public static let value = "value"
    /// The share of weight that is answered.
    public static let coverage = "coverage"
    /// Items that were verified.
    public static let verified = "verified"
    /// The index of data quality.
    public static let index = "index"
    /// Checks of data that did not fail.
    public static let passed = "passed"
    /// Rows that were read.
    public static let rows = "rows"
    /// Datasets of a catalogue.
    public static let datasets = "datasets"
    /// Due items of a publication plan that are published.
    public static let published = "published"
    /// Targets that are met.
    public static let met = "met"
    /// Tasks that are done.
    public static let tasksDone = "tasks.done"
    /// Tasks that are not done though their last day has passed.
    public static let tasksOverdue = "tasks.overdue"
    /// Reports that were not handed in though their last day has passed.
    public static let overdue = "overdue"
    /// Bodies with a rank.
    public static let ranked = "ranked"

    /// The points of a pack of checks.
    /// - Parameter id: the id of the pack.
    public static func pack(_ id: String) -> String { packPrefix + id }

    /// What measures of packs begin with.
    public static let packPrefix = "packs."

    /// The measures that count: so many of so many, which is the high end of their range.
    public static let counts: [String] = [
        verified, passed, published, met, "on_track", "at_risk", "off_track", "missing", tasksDone, tasksOverdue,
        overdue,
        ranked,
    ]

    /// Whether more of a measure is better than less.
    public static func moreIsBetter(_ measure: String) -> Bool {
        !["at_risk", "off_track", "missing", tasksOverdue, overdue, rows, datasets].contains(measure)
    }
}
