// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension GoldenCase {
    /// Calls of the commands about programmes, figures and bodies.
    static var indicators: [GoldenCase] {
        indicatorHelp + tracking + trackRefusals + calendars + calendarChoices + rankings + cardRankings
            + partRankings + figures + programmes
    }

    private static let province = "programme.yaml --figures figures.yaml --bodies bodies.yaml"
    private static let sheet = "programme.yaml --figures figures-good.csv --bodies bodies.yaml"
    private static let levels = "programme.yaml --scorecards levels --bodies bodies.yaml"
    private static let onDay = "--as-of 2027-06-30"

    static let indicatorHelp: [GoldenCase] =
        both("help-track", "track --help", 0) + both("help-calendar", "calendar --help", 0)
        + both("help-rank", "rank --help", 0) + both("help-figures", "figures --help", 0)
        + both("help-figures-import", "figures import --help", 0) + both("help-programmes", "programmes --help", 0)

    static let tracking: [GoldenCase] =
        both("track", "track \(province) \(onDay)", 0)
        + both("track-phase", "track \(province) \(onDay) --phase 2026-2027 --full", 0)
        + both("track-explain", "track \(province) \(onDay) --explain 1", 0)
        + both("track-markdown", "track \(province) \(onDay) --format md", 0)
        + both("track-below", "track \(province) \(onDay) --phase 2026-2027 --fail-below 90%", 1)
        // 60 % of its own records; 80 % × 546/730 days = 59.8 % are expected.
        + both("track-body", "track \(sheet) \(onDay) --phase 2026-2027 --body so-y-te", 0)
        // Both departments are at level 2 or above, one of them verified; half of 100 % is off track.
        + both("track-any", "track \(levels) \(onDay) --phase 2026-2027", 0, after: levelCards)
        + both("track-verified", "track \(levels) \(onDay) --phase 2026-2027 --counting verified", 0, after: levelCards)
        + both("track-no-verdict", "track programme.yaml \(onDay) --fail-below 50%", 4)
        + [
            GoldenCase("track-json", "track \(province) \(onDay) --format json", 0),
            GoldenCase("track-csv", "track \(province) \(onDay) --format csv --bom", 0),
            GoldenCase("track-bodies", "track \(province) \(onDay) --format csv --table bodies", 0),
            GoldenCase(
                "track-table",
                "track programme.yaml --figures figures-good.csv --bodies bodies.yaml \(onDay) --lang en",
                0),
        ]

    static let trackRefusals: [GoldenCase] =
        both("track-undated", "track \(province)", 2)
        + both("track-unknown-programme", "track dong-thap-3256 \(onDay)", 2)
        + both("track-unknown-phase", "track \(province) \(onDay) --phase 2027", 2)
        + both("track-unknown-indicator", "track \(province) \(onDay) --explain 9", 2)
        + both(
            "track-mistakes", "track programme.yaml --figures figures-mistakes.yaml --bodies bodies.yaml \(onDay)", 2)
        + both("track-missing", "track programme.yaml --figures nothing.yaml \(onDay)", 3)
        + both("lint-indicators", "lint programme.yaml bodies.yaml programme-mistakes.yaml", 2)

    static let calendars: [GoldenCase] =
        both("calendar", "calendar programme.yaml --from 2027-01-01 --to 2027-06-30 --bodies bodies.yaml", 0)
        + both(
            "calendar-overdue",
            "calendar programme.yaml --from 2027-01-01 --to 2027-06-30 --bodies bodies.yaml --figures figures.yaml \(onDay)",
            0)
        + [
            GoldenCase(
                "calendar-ics", "calendar programme.yaml --from 2027-01-01 --to 2027-06-30 \(onDay) --format ics", 0),
            GoldenCase("calendar-csv", "calendar programme.yaml --from 2027-01-01 --to 2027-06-30 --format csv", 0),
            GoldenCase("calendar-json", "calendar programme.yaml --from 2027-01-01 --to 2027-03-31 --format json", 0),
        ]

    /// What `--body`, `--include` and `--fail-overdue` choose.
    static let calendarChoices: [GoldenCase] =
        both("calendar-body", "calendar programme.yaml \(year2026) --body so-y-te", 0)
        // It gets the reports and owes none.
        + both("calendar-body-free", "calendar programme.yaml \(year2026) --body so-khcn", 0)
        + both("calendar-body-unknown", "calendar programme.yaml \(year2026) --body so-y-tee", 2)
        + both("calendar-include", "calendar programme.yaml \(year2026) --include indicators,tasks", 0)
        + both("calendar-include-unknown", "calendar programme.yaml \(year2026) --include task", 2)
        + both("calendar-fail-overdue", "calendar programme.yaml \(year2026) \(handedIn) --fail-overdue", 1)
        + both(
            "calendar-nothing-overdue",
            "calendar programme.yaml \(year2026) \(handedIn) --fail-overdue --body so-khcn", 0)
        + both("calendar-fail-without-figures", "calendar programme.yaml \(year2026) --fail-overdue", 2)

    private static let year2026 = "--bodies bodies.yaml --from 2026-01-01 --to 2026-12-31"
    private static let handedIn = "--figures figures.yaml --as-of 2026-06-30"

    static let rankings: [GoldenCase] = [
        GoldenCase(
            "rank-figures",
            "rank --figures figures-good.csv --programme programme.yaml --indicator 1 --period 2027-Q2 --bodies bodies.yaml --as-of 2027-06-30",
            0),
        GoldenCase(
            "rank-figures-markdown",
            "rank --figures figures-good.csv --programme programme.yaml --indicator 1 --period 2027-Q2 --bodies bodies.yaml --as-of 2027-06-30 --format md --lang en",
            0),
    ]

    /// Four departments, of which two were ranked half a year before. There are three items, and `owner` makes level 2.
    /// Finance has all (before: one), Health two without `owner` (as before), Science `owner` alone, Home Affairs one and
    /// has not answered another.
    static let cardRankings: [GoldenCase] =
        both("rank-previous", "rank ranked/now --previous ranked/before", 0, after: rankedCards)
        + both("rank-coverage", "rank ranked/now --min-coverage 80%", 0, after: rankedCards)
        + both("rank-level", "rank ranked/now --by level", 0, after: rankedCards)
        + both("rank-nobody", "rank ranked/now/so-noi-vu.json --min-coverage 80%", 4, after: rankedCards)
        + both("rank-coverage-wrong", "rank ranked/now --min-coverage 180%", 2, after: rankedCards)
        + both("rank-level-figures", "rank \(parts) --part a --by level", 2)

    private static let rankedCards =
        ["now/so-khcn", "now/so-y-te", "now/so-tai-chinh", "now/so-noi-vu", "before/so-y-te", "before/so-tai-chinh"]
        .map { card("ranked/\($0)", "ranked/rubric.yaml") }
    private static let levelCards = ["so-khcn", "so-y-te"].map { card("levels/\($0)", "small.yaml") }

    /// A call that makes a scorecard beside its evidence.
    private static func card(_ name: String, _ rubric: String) -> String {
        "score \(name).yaml --rubric \(rubric) --format json --out \(name).json"
    }

    /// In part b Science overtakes Health from quarter III to IV, in part a Health is first.
    static let partRankings: [GoldenCase] =
        both("rank-part", "rank \(parts) --part a", 0)
        + both("rank-previous-period", "rank \(parts) --part b --previous-period 2025-Q3", 0)
        + both("rank-part-missing", "rank \(parts)", 2) + both("rank-part-unknown", "rank \(parts) --part c", 2)

    private static let parts =
        "--figures figures-parts.csv --programme ninh-binh-19-kh-ubnd --indicator 6.2 --period 2025-Q4 "
        + "--bodies bodies.yaml --as-of 2026-01-31"

    static let figures: [GoldenCase] =
        both("figures-template", "figures template programme.yaml --bodies bodies.yaml --period 2027-Q2", 0)
        + both(
            "figures-import-mistakes", "figures import figures.csv --programme programme.yaml --bodies bodies.yaml", 2)
        + both(
            "figures-lint-mistakes",
            "figures lint figures-mistakes.yaml --programme programme.yaml --bodies bodies.yaml",
            2)
        + [
            GoldenCase(
                "figures-import", "figures import figures-good.csv --programme programme.yaml --bodies bodies.yaml", 0),
            GoldenCase("figures-export", "figures export figures.yaml --programme programme.yaml", 0),
        ]

    static let programmes: [GoldenCase] =
        both("programmes-list", "programmes list", 0)
        + both("programmes-show", "programmes show dong-thap-3256-qd-ubnd --section indicators", 0)
        + both("programmes-compare", "programmes compare --concept open-data-up-to-standard", 0)
        + both("programmes-unknown", "programmes show dong-thap-3256", 2)
        + [
            GoldenCase("programmes-show-csv", "programmes show lang-son-334-kh-ubnd --format csv", 0),
            GoldenCase("programmes-show-duties", "programmes show ninh-binh-19-kh-ubnd --section duties --lang en", 0),
        ]
}
