// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Self-assessment line by line.
    static let assess: [GoldenCase] =
        both("help-assess", "assess --help", 0)
        + ["vi", "en"].map {
            GoldenCase(
                "assess-\($0)", "assess part.yaml --rubric small.yaml --rater An --day 2026-11-21 --lang \($0)", 0,
                input: "assess-\($0).txt", writes: "part.yaml")
        }
        + both(
            "assess-refused", "assess part.yaml --rubric small.yaml --day 2026-11-21", 2, input: "assess-refused.txt",
            writes: "part.yaml")
        + both("assess-commands", "assess part.yaml --rubric small.yaml", 0, input: "assess-help.txt")
        + both(
            "assess-new", "assess so-tai-chinh.yaml --rubric small.yaml --profile people_only --as-of 2026-11-21", 0,
            input: "assess-new.txt", writes: "so-tai-chinh.yaml")
        + both("assess-measured", "assess full.yaml --rubric small.yaml", 2, input: "assess-measured.txt")
        + both("assess-rubric-needed", "assess nothing.yaml", 2)
        + both("assess-stdin", "assess - --rubric small.yaml", 2)
        + both("assess-no-folder", "assess none/nothing.yaml --rubric small.yaml", 3)
        + both("assess-folder", "assess . --rubric small.yaml", 3)
        + both("assess-mistakes", "assess mistakes.yaml --rubric small.yaml", 2)
        + both("assess-misfits", "assess misfits.yaml --rubric small.yaml", 2)
        + both("assess-unknown-rubric", "assess part.yaml --rubric vn-dti-92", 2)
        + both("assess-unknown-profile", "assess part.yaml --rubric small.yaml --profile people", 2)
        + both("assess-day-wrong", "assess part.yaml --rubric small.yaml --day 21/11/2026", 2)
        + [
            GoldenCase(
                "assess-default-file", "assess --rubric small.yaml --as-of 2026-11-21", 0, writes: "minh-chung.yaml")
        ]
}
