// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Calls of the commands about results kept over time.
    static var history: [GoldenCase] { historyHelp + historyReading + historyRefusals }

    static let historyHelp: [GoldenCase] =
        both("help-history", "history --help", 0) + both("help-history-add", "history add --help", 0)
        + both("help-history-list", "history list --help", 0) + both("help-history-show", "history show --help", 0)
        + both("help-history-trend", "history trend --help", 0)

    static let historyReading: [GoldenCase] =
        both("history-list", "history list history", 0)
        + both("history-list-verify", "history list history --verify --kind quality", 0)
        + both("history-show", "history show history 1bb7", 0)
        + both("history-trend", "history trend history --subject so-tai-chinh", 0)
        + both("history-trend-since", "history trend history --kind scorecard --measure value --since 2026-Q2", 0)
        + both("history-trend-later", "history trend history --kind scorecard --since 2025-12-31", 0)
        + both("history-trend-all", "history trend history", 0)
        + both("history-trend-md", "history trend history --format md", 0)
        + [
            GoldenCase("history-list-csv", "history list history --format csv --from 2026-Q4 --lang en", 0),
            GoldenCase("history-list-json", "history list history --format json --to 2026-06-30", 0),
            GoldenCase("history-trend-csv", "history trend history --rubric small --format csv --lang en", 0),
            GoldenCase("history-trend-json", "history trend history --rubric small --format json", 0),
        ]

    static let historyRefusals: [GoldenCase] =
        both("history-add-wrong", "history add history quality.json damaged.json small.yaml", 2)
        + both("history-add-missing", "history add history quality.json nothing.json", 3)
        + both("history-missing", "history list nothing", 3)
        + both("history-none", "history list history/results", 2)
        + both("history-hash-unknown", "history show history 00000000", 2)
        + both("history-hash-wrong", "history show history xyz", 2)
        + both("history-subject-unknown", "history trend history --subject so-tai-chin", 2)
        + both("history-measure-unknown", "history trend history --measure levle", 2)
        + both("history-since-wrong", "history trend history --since lastquarter", 2)
        + both("history-days-round", "history list history --from 2026-Q4 --to 2026-Q1", 2)
        + both("history-kind-unknown", "history trend history --kind ranking", 2)
}
