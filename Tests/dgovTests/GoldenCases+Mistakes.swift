// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Calls as people mistype them: each is told what was probably meant, and no value of a table is printed.
    static var mistakes: [GoldenCase] { swapped + outputs + unknownWords + withoutEffect }

    /// A scorecard.
    private static let card =
        "history/results/1b/1bb70e1386cef4417669a6241eb476fb9128c1ee0a612d316bf40575c4cc2964.json"

    static let swapped: [GoldenCase] =
        both("swapped-check", "check register.csv register.yaml --as-of 2026-11-21", 2)
        + both("swapped-score", "score register.csv --rubric small.yaml", 2)
        + both("swapped-assess", "assess phieu.xlsx", 2)
        + both("swapped-history", "history add quality.json clash.json", 2)
        + both("swapped-lint", "lint quality.json", 2)

    static let outputs: [GoldenCase] =
        both(
            "outputs-same", "check register.yaml register.csv --as-of 2026-11-21 --out same.txt --failures same.txt", 2)
        + both(
            "outputs-input", "check register.yaml register.csv --as-of 2026-11-21 --failures register.csv", 2)
        + both("report-pdf", "report quality.json --out report.pdf", 2)
        + both("report-untitled", "report quality.json --format md --title \u{A0}", 2)

    static let unknownWords: [GoldenCase] =
        both("track-unknown-body", "track programme.yaml --figures figures.yaml --as-of 2027-06-30 --body so-khcm", 2)
        + both("rank-unknown-kind", "rank \(card) --kind sở", 2)
        + both(
            "audit-bar-unused", "audit catalogue.jsonld --pack vn-open-data --as-of 2026-11-21 --fail-below mqa:good", 2
        )
        + both("audit-bar-no-points", "audit catalogue.jsonld --pack integrity --as-of 2026-11-21 --fail-below 50", 2)
        + both("history-list-unknown", "history list history --subject so-tai-chin --rubric smal --profile x", 2)
        + both("history-kind-word", "history list history --kind bang-diem", 2)
        + both("history-since-turned", "history trend history --since 30/06/2026", 2)
        + both("assess-other-profile", "assess commune.yaml --profile department --subject so-x", 2)
        + both("assess-other-rubric", "assess commune.yaml --rubric vn-dqi", 2)

    static let withoutEffect: [GoldenCase] =
        both(
            "calendar-as-of-alone",
            "calendar programme.yaml --from 2027-01-01 --to 2027-12-31 --as-of 2027-06-30", 2)
        + both("compare-history-scorecards", "compare \(card) \(card) --history \(card)", 2)
        + both("figures-import-id", "figures import figures-good.csv --programme programme.yaml --id số-liệu", 2)
}
