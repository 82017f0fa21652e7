// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Calls of the commands about open data.
    static var openData: [GoldenCase] { openDataHelp + auditing + auditRefusals + planning }

    private static let onDay = "--as-of 2026-11-21"
    private static let known = "--plan open-plan.yaml --probes open-probes.yaml"

    static let openDataHelp: [GoldenCase] =
        both("help-audit", "audit --help", 0) + both("help-probe", "probe --help", 0)
        + both("help-plan", "plan --help", 0) + both("help-plan-import", "plan import --help", 0)

    static let auditing: [GoldenCase] =
        both("audit", "audit catalogue.jsonld \(known) \(onDay)", 0)
        + both("audit-bare", "audit catalogue.jsonld \(onDay) --pack vn-open-data --sample 0", 0)
        + both("audit-before-repeal", "audit catalogue.jsonld --as-of 2025-08-18 --pack vn-open-data --sample 1", 0)
        + both("audit-explain", "audit catalogue.jsonld \(known) \(onDay) --explain VN-O1", 0)
        + both("audit-explain-dataset", "audit catalogue.jsonld \(onDay) --explain https://mo.vd.vn/cho", 0)
        + both("audit-below", "audit catalogue.jsonld \(known) \(onDay) --pack mqa --sample 0 --fail-below good", 1)
        + both("audit-empty", "audit catalogue-empty.json \(onDay) --pack mqa", 4)
        + both("audit-secret", "audit catalogue-secret.jsonld \(onDay) --pack vn-open-data --sample 1", 1)
        + [
            GoldenCase("audit-json", "audit catalogue.jsonld \(known) \(onDay) --format json", 0),
            GoldenCase("audit-csv", "audit catalogue.jsonld \(onDay) --format csv --bom --pack vn-open-data", 0),
            GoldenCase("audit-dqv", "audit catalogue.jsonld \(onDay) --format dqv --pack mqa", 0),
            GoldenCase("audit-sarif", "audit catalogue.jsonld \(onDay) --format sarif --pack licence --lang en", 0),
            GoldenCase(
                "audit-proportional",
                "audit catalogue.jsonld \(onDay) --pack mqa --sample 0 --aggregation proportional --lang en", 0),
            GoldenCase(
                "audit-open-bar",
                "audit catalogue.jsonld \(onDay) --pack mqa --sample 0 --fail-below mqa:200 --lang en",
                4),
            GoldenCase(
                "audit-stdin", "audit - \(onDay) --pack licence --sample 0 --lang en", 0, input: "catalogue.jsonld"),
            GoldenCase(
                "audit-out", "audit catalogue.jsonld \(onDay) --pack licence --format csv --out found.csv", 0,
                writes: "found.csv"),
        ]

    static let auditRefusals: [GoldenCase] =
        both("audit-undated", "audit catalogue.jsonld", 2)
        + both("audit-broken", "audit catalogue-broken.jsonld \(onDay)", 2)
        + both("audit-missing", "audit nothing.jsonld --plan nothing.yaml \(onDay)", 3)
        + both("audit-not-a-catalogue", "audit register.csv \(onDay)", 2)
        + both("audit-unknown-pack", "audit catalogue.jsonld --pack mqaa \(onDay)", 2)
        + both("audit-pack-mistakes", "audit catalogue.jsonld --pack pack-mistakes.yaml \(onDay)", 2)
        + both("audit-unknown-part", "audit catalogue.jsonld \(onDay) --explain VN-O11", 2)
        + both("audit-unknown-bar", "audit catalogue.jsonld \(onDay) --fail-below mqa:god", 2)
        + both("lint-open-data", "lint open-plan.yaml open-probes.yaml pack-mistakes.yaml", 2)

    static let planning: [GoldenCase] =
        both("plan-template", "plan template --example", 0) + both("plan-export", "plan export open-plan.yaml", 0)
        + both("plan-lint", "plan lint open-plan.yaml --as-of 2026-11-21", 0)
        + both("plan-import-mistakes", "plan import open-table.csv --into open-plan.yaml", 2)
        + [
            GoldenCase("plan-template-semicolon", "plan template --delimiter semicolon", 0),
            GoldenCase(
                "plan-import", "plan import open-rows.csv --into open-plan.yaml --out new-plan.yaml", 0,
                writes: "new-plan.yaml"),
        ]
}
