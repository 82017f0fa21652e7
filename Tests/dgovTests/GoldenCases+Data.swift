// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Calls of the commands that read data.
    static var data: [GoldenCase] { dataHelp + checking + checkingFiles + checkRefusals + profiling }

    private static let onDay = "--as-of 2026-11-21"

    static let dataHelp: [GoldenCase] =
        both("help-check", "check --help", 0) + both("help-profile", "profile --help", 0)

    static let checking: [GoldenCase] =
        both("check", "check register.yaml register.csv \(onDay)", 1)
        + both("check-clean", "check register.yaml register-clean.csv \(onDay)", 0)
        + both("check-empty", "check register.yaml register-empty.csv \(onDay)", 4)
        + both("check-two-files", "check register.yaml register-clean.csv register.csv \(onDay) --sample 1", 1)
        + both("check-lines", "check register.yaml register.jsonl \(onDay) --sample 1", 1)
        + both("check-shown", "check register.yaml register.csv \(onDay) --show-values --no-index", 1)
        + both("check-explain", "check register.yaml register.csv \(onDay) --explain ho_ten.not_missing", 1)
        + both("check-explain-word", "check register.yaml register.csv \(onDay) --explain complete", 1)
        + both("check-score", "score commune.yaml --measures quality.json --explain quality.complete", 0)
        + [
            GoldenCase("check-json", "check register.yaml register.csv \(onDay) --format json --sample 2", 1),
            GoldenCase("check-csv", "check register.yaml register.csv \(onDay) --format csv", 1),
            GoldenCase("check-junit", "check register.yaml register.csv \(onDay) --format junit --lang en", 1),
            GoldenCase("check-sarif", "check register.yaml register.csv \(onDay) --format sarif --lang en", 1),
            GoldenCase(
                "check-stdin", "check register.yaml - \(onDay) --format csv --threads 1", 1, input: "register.csv"),
            GoldenCase("check-fail-on-warn", "check register.yaml register-clean.csv \(onDay) --fail-on warn", 0),
        ]

    static let checkingFiles: [GoldenCase] = [
        GoldenCase(
            "check-failures", "check register.yaml register.csv \(onDay) --failures rows.csv --sample 0 --lang en", 1,
            writes: "rows.csv"),
        GoldenCase(
            "check-out", "check register.yaml register.csv \(onDay) --format junit --out result.xml", 1,
            writes: "result.xml"),
    ]

    static let checkRefusals: [GoldenCase] =
        both("check-undated", "check register.yaml register.csv", 2)
        + both("check-wrong-day", "check register.yaml register.csv --as-of 21/11/2026", 2)
        + both("check-no-data", "check register.yaml \(onDay)", 2)
        + both("check-missing-data", "check register.yaml nothing.csv \(onDay)", 3)
        + both("check-other-columns", "check register.yaml register-other.csv \(onDay)", 2)
        + both("check-secret", "check secret.yaml register.csv \(onDay)", 2)
        + both("check-mistakes", "check suite-mistakes.yaml register.csv \(onDay)", 2)
        + both("check-unknown", "check register.yaml register.csv \(onDay) --explain ho_ten.mising", 2)
        + both("check-sample", "check register.yaml register.csv \(onDay) --sample=-1", 2)
        + both("check-out-is-input", "check register.yaml register.csv \(onDay) --out register.csv", 2)
        + both("check-state-damaged", "check register.yaml --state-in register.csv \(onDay)", 2)
        + both("lint-suite", "lint register.yaml suite-mistakes.yaml", 2)

    static let profiling: [GoldenCase] =
        both("profile", "profile register.csv", 0) + both("profile-lines", "profile register.jsonl", 0)
        + both("profile-missing", "profile nothing.csv", 3)
        + [GoldenCase("profile-empty", "profile register-empty.csv", 4)]
}
