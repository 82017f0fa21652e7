// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import Testing

@Suite("The JSON Schema of progress")
struct ProgressSchemaTests {
    @Test(arguments: [
        ("status", nil, SchemaFixture.words(ProgressStatus.self)),
        ("row", "unit", SchemaFixture.words(IndicatorUnit.self)),
        ("row", "direction", SchemaFixture.words(IndicatorProgress.Direction.self)),
        ("figure", "origin", SchemaFixture.words(IndicatorProgress.FigureStanding.Origin.self)),
        ("figure", "achievement", SchemaFixture.words(Figure.Achievement.self)),
        ("figure", "reliability", Figure.Status.allCases.map(\.word)),
        ("start", "origin", SchemaFixture.words(IndicatorProgress.StartingPoint.Origin.self)),
        ("shortfall", "cause", SchemaFixture.words(RollUp.Shortfall.Cause.self)),
        ("rollUp", "missing", SchemaFixture.words(RollUpRule.Missing.self)),
        ("deadline", "kind", SchemaFixture.words(Deadline.Kind.self)),
        ("bound", "comparison", SchemaFixture.words(IndicatorTarget.Comparison.self)),
        ("rule", "path", SchemaFixture.words(ProgressRule.Path.self)),
        ("overdueTask", "state", SchemaFixture.words(TaskReport.State.self)),
        ("phase", "time", SchemaFixture.words(ProgressResult.PhaseProgress.Time.self)),
        ("progress", "counting", SchemaFixture.words(ProgressResult.AssessmentChoice.self)),
        ("programme", "status", SchemaFixture.words(SourceStatus.self)),
    ])
    func `has the words of the code in closed sets`(name: String, key: String?, words: [String]) throws {
        #expect(try SchemaFixture.closedSet("progress", name, key) == words)
    }

    @Test(
        "Results are accepted by an independent validator, and others are not",
        .enabled(if: SchemaFixture.canValidate, SchemaFixture.absence))
    func independent() throws {
        let results = try ResultSamples.all().map { try $0.json() }
        #expect(try SchemaFixture.validate("progress", documents: results) == .asExpected)

        let whole = String(decoding: try #require(results.first), as: UTF8.self)
        let broken = [
            ("\"status\": \"met\"", "\"status\": \"reached\""), ("\"counting\": \"any\"", "\"counting\": \"all\""),
            ("\"reports\": {", "\"reported\": {"), ("\"past\": ", "\"over\": "),
        ].map { part, mistake in whole.replacing(part, with: mistake) }
        #expect(!broken.contains(whole))
        #expect(
            try SchemaFixture.validate("progress", documents: broken.map { Array($0.utf8) }, isRejecting: true)
                == .asExpected)
    }
}

/// Results in which most that a result can hold occurs.
private enum ResultSamples {
    static func all() throws -> [ProgressResult] {
        let rollUp = """
            id: r, unit: percent, measure: indicators.bodies_at_level, monitoring: Sở Y tế, \
            targets: {a: {printed: 100%, value: 100%}}, \
            roll_up: {kinds: [commune], level: {at_least: 3, rubric: maturity}}
            """
        let parts = """
            id: p, unit: percent, group: {vi: Nhóm, en: Group}, remark: x, targets: {a: {printed: 95% và 70%, \
            parts: [{id: x, name: {vi: Một, en: One}, printed: 95%, value: 95%}, \
            {id: y, name: {vi: Hai, en: Two}, printed: 70%, value: 70%}]}}
            """
        let rest = """
            tasks:
              - {id: n1, name: {vi: Một, en: One}, lead: Sở Y tế, deadline: {printed: 31/01/2026, date: 2026-01-31}}
            """
        let indicators = [
            rollUp, parts,
            "id: l, unit: level, measure: indicators.maturity_level, targets: {a: {printed: 4, levels: [4, 5]}}",
            "id: q, unit: qualitative, deadline: {printed: Thường xuyên, standing: true}, targets: {a: {printed: Có, qualitative: true, maintain: true}}",
            "id: s, unit: percent, targets: {a: {printed: 80%, more_than: 80%, rising: true, inferred: true, aspirational: true, note: {vi: x, en: x}}, b: {printed: \"-\", none: true}}",
        ]
        let figures = """
            p/x minh-ha 2026-01 96% 96/100 2026-02-01 verified
            q minh-ha 2026-01 partly
            s xa-1 2026-01 50% 50/100 2026-02-01
            s xa-2 2026-01 inapplicable 2026-02-01
            s minh-ha 2027 1%
            """
        let bodies =
            "minh-ha province\nxa-1 commune minh-ha\nxa-2 commune minh-ha from 2026-01-15 of xa-0\nxa-0 commune minh-ha to 2026-01-14"
        return [
            try ProgressSample.track(
                indicators, figures + "\ns minh-ha 2025 90%", on: "2026-02-19", rest: rest, bodies: bodies,
                levels: "xa-1 2 2026-01-20 2"),
            try ProgressSample.track(
                indicators, figures, on: "2026-02-19", rest: rest, bodies: bodies,
                levels: "minh-ha 4 2026-01-20 - maturity province\nxa-1 3 2026-01-20", counting: .verified),
            try ProgressSample.track(indicators, "", on: "2025-12-31"),
            try ProgressSample.track(indicators, figures, on: "2027-12-31", path: "stepped"),
        ]
    }
}
