// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Calls of the commands about reports, and about the work of several people on one document.
    static var reports: [GoldenCase] { reporting + merging }

    static let reporting: [GoldenCase] =
        both("help-report", "report --help", 0)
        + both("report-quality", "report quality.json --format md", 0)
        + both("report-missing", "report nothing.json --format md", 3)
        + both("report-damaged", "report damaged.json --format md", 2)
        + both("report-not-a-result", "report small.yaml --format md", 2)
        + both("report-csv", "report quality.json --format csv", 0)
        + both("report-table", "report quality.json --format csv --table column-table", 0)
        + both("report-table-unknown", "report quality.json --format csv --table nothing", 2)
        + both("report-table-without-csv", "report quality.json --format md --table column-table", 2)
        + both("report-bom-without-csv", "report quality.json --bom", 2)
        + both("report-logo-missing", "report quality.json --logo nothing.png", 3)
        + both("report-logo-wrong", "report quality.json --logo small.yaml", 2)

    static let merging: [GoldenCase] =
        both("help-evidence", "evidence --help", 0) + both("help-evidence-merge", "evidence merge --help", 0)
        + both("help-evidence-form", "evidence form --help", 0)
        + both("help-evidence-import", "evidence import --help", 0)
        + [GoldenCase("merge-same", "evidence merge part.yaml part.yaml --lang en", 0)]
        + both("merge-conflicts", "evidence merge part.yaml people.yaml", 1)
        + both("merge-missing", "evidence merge part.yaml nothing.yaml", 3)
        + both("merge-base", "evidence merge merge-mine.yaml merge-theirs.yaml --base part.yaml", 0)
        + both("merge-base-conflict", "evidence merge merge-mine.yaml merge-third.yaml --base part.yaml", 1)
        + both("merge-base-missing", "evidence merge merge-mine.yaml merge-theirs.yaml --base nothing.yaml", 3)
        + [
            GoldenCase(
                "merge-base-out",
                "evidence merge merge-mine.yaml merge-third.yaml --base part.yaml --take second --out merge-mine.yaml --lang en",
                0, writes: "merge-mine.yaml")
        ]
}
