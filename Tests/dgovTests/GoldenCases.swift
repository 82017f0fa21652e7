// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Every call with its exit status.
    static var all: [GoldenCase] {
        help + refusals + scoring + inputs + linting + rubrics + comparing + data + openData + indicators + reports
            + assess + schemas + history + mistakes
    }

    static let help: [GoldenCase] =
        both("help", "--help", 0) + both("help-score", "score --help", 0) + both("help-lint", "lint --help", 0)
        + both("help-rubrics", "rubrics --help", 0) + both("help-rubrics-list", "rubrics list --help", 0)
        + both("help-rubrics-show", "rubrics show --help", 0) + both("help-rubrics-export", "rubrics export --help", 0)
        + both("help-rubrics-template", "rubrics template --help", 0) + both("help-compare", "compare --help", 0)
        + [
            GoldenCase("help-bare", "", 0), GoldenCase("help-command", "help score", 0),
            GoldenCase("version", "--version", 0), GoldenCase("version-of-command", "score --version", 0),
            GoldenCase("language-variable", "--help", 0, environment: ["DGOV_LANG": "en"]),
            GoldenCase("language-option-first", "--lang vi --help", 0, environment: ["DGOV_LANG": "en"]),
            GoldenCase("language-variable-wrong", "--version", 2, environment: ["DGOV_LANG": "fr"]),
            GoldenCase("language-variable-overruled", "--lang en --version", 0, environment: ["DGOV_LANG": "fr"]),
        ]

    /// What the parser refuses.
    static let refusals: [GoldenCase] =
        both("unknown-command", "scoer part.yaml", 2) + both("unknown-command-far", "frobnicate", 2)
        + both("unknown-subcommand", "rubrics lst", 2) + both("unknown-help", "help nix", 2)
        + both("unknown-option", "score part.yaml --fromat json", 2)
        + both("unknown-option-far", "score part.yaml -x", 2)
        + both("missing-argument", "score", 2) + both("missing-value", "score part.yaml --as-of", 2)
        + both("invalid-value", "score part.yaml --format xml", 2)
        + both("invalid-color", "score part.yaml --color sometimes", 2)
        + both("unexpected-argument", "score part.yaml full.yaml", 2)
        + both("unexpected-arguments", "rubrics list a b", 2) + both("value-for-flag", "score part.yaml --migrate=1", 2)
        + [GoldenCase("unknown-language", "score part.yaml --lang fr", 2)]

    static let scoring: [GoldenCase] =
        both("score", "score part.yaml --rubric small.yaml", 0)
        + both("score-full", "score full.yaml --rubric small.yaml", 0)
        + both("score-plain", "score part.yaml --rubric small.yaml --no-improvements", 0)
        + both("score-target", "score part.yaml --rubric small.yaml --target 3", 0)
        + both("score-below", "score part.yaml --rubric small.yaml --no-improvements --fail-below 3", 1)
        + both("score-met", "score full.yaml --rubric small.yaml --no-improvements --fail-below 3", 0)
        + both("score-no-verdict", "score unknown.yaml --rubric small.yaml", 4)
        + both("score-no-verdict-bar", "score unknown.yaml --rubric small.yaml --fail-below 2", 4)
        + both("score-profile", "score people.yaml --rubric small.yaml --no-improvements", 0)
        + both("score-profile-option", "score part.yaml --rubric small.yaml --profile people_only --no-improvements", 0)
        + both("score-measures", "score part.yaml --measures measures.json --rubric small.yaml --no-improvements", 0)
        + both("score-migrate", "score old.yaml --rubric small.yaml --migrate --no-improvements", 0)
        + both("score-as-of", "score undated.yaml --rubric small.yaml --as-of 2026-11-21 --no-improvements", 0)
        + both("explain-root", "score part.yaml --rubric small.yaml --explain small", 0)
        + both("explain-item", "score part.yaml --rubric small.yaml --explain owner", 0)
        + both("explain-subject", "score part.yaml --rubric small.yaml --explain dictionary@kho", 0)
        + [
            GoldenCase("score-json", "score part.yaml --rubric small.yaml --format json", 0),
            GoldenCase("score-stdin", "score - --rubric small.yaml --no-improvements", 0, input: "part.yaml"),
            GoldenCase("score-rubric-stdin", "score part.yaml --rubric - --no-improvements", 0, input: "small.yaml"),
            GoldenCase("score-out", "score part.yaml --rubric small.yaml --out card.txt", 0, writes: "card.txt"),
            GoldenCase(
                "score-out-below",
                "score part.yaml --rubric small.yaml --no-improvements --fail-below 2 --out card.txt", 1,
                writes: "card.txt"),
            GoldenCase("score-out-standard", "score part.yaml --rubric small.yaml --no-improvements --out -", 0),
            GoldenCase("score-color", "score part.yaml --rubric small.yaml --color always --fail-below 3", 1),
        ]

    /// What is wrong with files and with what they say.
    static let inputs: [GoldenCase] =
        both("missing-file", "score nothing.yaml", 3) + both("missing-rubric", "score part.yaml --rubric none.yaml", 3)
        + both("folder", "score .", 3) + both("missing-measures", "score part.yaml --measures none.json", 3)
        + both("missing-and-wrong", "score mistakes.yaml --rubric none.yaml", 3)
        + both("out-folder", "score part.yaml --rubric small.yaml --out .", 3)
        + both("out-nowhere", "score part.yaml --rubric small.yaml --out none/card.txt", 3)
        + both("out-through-file", "rubrics export vn-dti-922 --out small.yaml/card.txt", 3)
        + both("out-input", "score part.yaml --rubric small.yaml --out part.yaml", 2)
        + both("stdin-twice", "score - --rubric -", 2)
        + both("mistakes", "score mistakes.yaml --rubric small.yaml", 2)
        + both("misfits", "score misfits.yaml --rubric small.yaml", 2)
        + both("as-of-wrong", "score undated.yaml --rubric small.yaml --as-of 21/11/2026", 2)
        + both("as-of-missing", "score undated.yaml --rubric small.yaml", 2)
        + both("unknown-rubric", "score part.yaml --rubric vn-dti-92", 2)
        + both("unknown-rubric-named", "score elsewhere.yaml", 2)
        + both("unknown-profile", "score part.yaml --rubric small.yaml --profile people", 2)
        + both("unknown-profile-named", "score profile.yaml --rubric small.yaml", 2)
        + both("unknown-level", "score part.yaml --rubric small.yaml --fail-below 33", 2)
        + both("unknown-target", "score part.yaml --rubric small.yaml --target x --fail-below y", 2)
        + both("unknown-node", "score part.yaml --rubric small.yaml --explain ownre", 2)
        + both("ambiguous-node", "score part.yaml --rubric small.yaml --explain dictionary", 2)
        + both("without-levels", "score part.yaml --rubric warned.yaml --fail-below 1", 2)
        + both("old-version", "score old.yaml --rubric small.yaml", 2)
        + both("measures-clash", "score full.yaml --rubric small.yaml --measures measures.json clash.json", 2)
        + both("measures-none", "score full.yaml --rubric small.yaml --measures no-measures.json", 2)
        + both("explain-json", "score part.yaml --rubric small.yaml --explain small --format json", 2)
        + both("target-json", "score part.yaml --rubric small.yaml --target 3 --format json", 2)
        + both("target-plain", "score part.yaml --rubric small.yaml --target 3 --no-improvements", 2)

    static let linting: [GoldenCase] =
        both("lint", "lint small.yaml warned.yaml", 0)
        + both("lint-evidence", "lint part.yaml extra.yaml undated.yaml --rubric small.yaml", 0)
        + both("lint-mistakes", "lint mistakes.yaml misfits.yaml profile.yaml old.yaml --rubric small.yaml", 2)
        + both("lint-not-at-hand", "lint part.yaml", 0)
        + both("lint-unclear", "lint unclear.yaml list.yaml broken.yaml", 2)
        + both("lint-missing", "lint small.yaml nothing.yaml .", 3)
        + [
            GoldenCase("lint-json", "lint unclear.yaml warned.yaml --format json", 2),
            GoldenCase("lint-json-clean", "lint small.yaml --format json", 0),
            GoldenCase("lint-stdin", "lint -", 2, input: "broken.yaml"),
        ]

    static let rubrics: [GoldenCase] =
        both("rubrics-show", "rubrics show small.yaml", 0) + both("rubrics-template", "rubrics template small.yaml", 0)
        + both("rubrics-unknown", "rubrics show vn-dq", 2) + both("rubrics-export-unknown", "rubrics export small", 2)
        + both("template-profile", "rubrics template small.yaml --profile people_only --subject so-tai-chinh", 0)
        + both("template-unknown-profile", "rubrics template small.yaml --profile peeple_only", 2)
        + both("template-subject", "rubrics template small.yaml --subject a@b", 2)
        + [
            GoldenCase(
                "template-out", "rubrics template small.yaml --out minh-chung.yaml", 0, writes: "minh-chung.yaml")
        ]

    static let comparing: [GoldenCase] =
        both("compare-missing", "compare nothing.json part.yaml", 3)
        + both("compare-audit", "compare audit.json audit.json", 2)
        + both("compare-evidence", "compare part.yaml damaged.json", 2) + both("compare-stdin-twice", "compare - -", 2)
}
