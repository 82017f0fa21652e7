// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Indicators
import LocatedYAML
import Testing

@Suite("The JSON Schema of progress")
struct ProgressSchemaTests {
    private static let file = "progress.schema.json"

    private static func definitions() throws -> Node {
        let path = ProgrammeFixture.package.appendingPathComponent("Rubrics/schema/\(file)")
        let source = SourceText(name: file, bytes: [UInt8](try Data(contentsOf: path)))
        return try #require(try DocumentComposer.compose(source, syntax: .json)["$defs"])
    }

    private static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }

    @Test(arguments: [
        ("status", nil, words(ProgressStatus.self)), ("row", "unit", words(IndicatorUnit.self)),
        ("row", "direction", words(IndicatorProgress.Direction.self)),
        ("figure", "origin", words(IndicatorProgress.FigureStanding.Origin.self)),
        ("figure", "achievement", words(Figure.Achievement.self)),
        ("figure", "reliability", Figure.Status.allCases.map(\.word)),
        ("start", "origin", words(IndicatorProgress.StartingPoint.Origin.self)),
        ("shortfall", "cause", words(RollUp.Shortfall.Cause.self)),
        ("rollUp", "missing", words(RollUpRule.Missing.self)),
        ("deadline", "kind", words(Deadline.Kind.self)),
        ("bound", "comparison", words(IndicatorTarget.Comparison.self)),
        ("rule", "path", words(ProgressRule.Path.self)), ("overdueTask", "state", words(TaskReport.State.self)),
        ("phase", "time", words(ProgressResult.PhaseProgress.Time.self)),
        ("progress", "counting", words(ProgressResult.AssessmentChoice.self)),
        ("programme", "status", words(SourceStatus.self)),
    ])
    func `has the words of the code in closed sets`(name: String, key: String?, words: [String]) throws {
        var node = try #require(try Self.definitions()[name])
        if let key { node = try #require(node["properties"]?[key]) }
        #expect(node["enum"]?.items.compactMap(\.text) == words)
    }

    @Test(
        "Results are accepted by an independent validator, and others are not",
        .enabled(if: PythonProgram.canValidate, "python3 with jsonschema and PyYAML is not on this machine"))
    func independent() throws {
        let script = ProgrammeFixture.package.appendingPathComponent("Tests/Tools/validate_schemas.py")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for (number, result) in try ResultSamples.all().enumerated() {
            let path = folder.appendingPathComponent("\(number).json")
            try Data(try result.json()).write(to: path)
            paths.append(path.path)
        }
        let accepted = try PythonProgram.run([script.path, Self.file] + paths)
        #expect(accepted.output == "")
        #expect(accepted.status == 0)

        let whole = String(decoding: try #require(try ResultSamples.all().first).json(), as: UTF8.self)
        let broken = [
            ("\"status\": \"met\"", "\"status\": \"reached\""), ("\"counting\": \"any\"", "\"counting\": \"all\""),
            ("\"reports\": {", "\"reported\": {"), ("\"past\": ", "\"over\": "),
        ]
        var others: [String] = []
        for (number, (part, mistake)) in broken.enumerated() {
            let path = folder.appendingPathComponent("broken-\(number).json")
            let text = whole.replacing(part, with: mistake)
            #expect(text != whole)
            try Data(text.utf8).write(to: path)
            others.append(path.path)
        }
        let refused = try PythonProgram.run([script.path, "--reject", Self.file] + others)
        #expect(refused.output == "")
        #expect(refused.status == 0)
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
