// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import Scoring
import Testing

@testable import ResultHistory

/// The package that these tests belong to.
private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

@Suite("The JSON Schemas of histories")
struct HistorySchemaTests {
    private func definitions(_ name: String) throws -> Node {
        let file = name + ".schema.json"
        let path = package.appendingPathComponent("Rubrics/schema/\(file)")
        let source = SourceText(name: file, bytes: [UInt8](try Data(contentsOf: path)))
        return try #require(try DocumentComposer.compose(source, syntax: .json)["$defs"])
    }

    @Test(
        arguments: [
            ("history-index", "kind", nil, ResultKind.allCases.map(\.rawValue)),
            ("history-index", "status", nil, SourceStatus.allCases.map(\.rawValue)),
            ("history-trend", "mark", "kind", TrendMark.Kind.allCases.map(\.rawValue)),
        ] as [(String, String, String?, [String])])
    func `have the words of the code in closed sets`(
        file: String, definition: String, key: String?, words: [String]
    ) throws {
        let set = try definitions(file)[definition]
        let found = (key.map { set?["properties"]?[$0] } ?? set)?["enum"]?.items.compactMap(\.text)
        #expect(found.map(Set.init) == Set(words))
    }
}

/// Indexes and trends held against the JSON Schemas with a validator that is not ours.
@Suite(
    "An independent validator of histories",
    .enabled(if: canValidate, "python3 with jsonschema and PyYAML is not on this machine"))
struct HistoryValidatorTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func validate(_ schema: String, _ bytes: [UInt8], isWrong: Bool = false) throws -> (Int32, String) {
        try folder.write(bytes, to: "document.json")
        let script = package.appendingPathComponent("Tests/Tools/validate_schemas.py").path
        return try run([script] + (isWrong ? ["--reject"] : []) + [schema, folder.path("document.json")])
    }

    @Test func `accepts an index with entries of all their parts`() throws {
        let card = try HistoryEntry.described(try Results.scorecard("2026-03-31"), named: "card.json")
        var full = HistoryEntry.made("2026-06-30", nil, profile: "xa", phase: "2027")
        full.compared = "programme"
        full.period = DateSpan(from: CalendarDate(parsing: "2026-01-01"), to: nil)
        full.figures = [HistoryFigure("rows", 7, in: nil).resting(on: ["suite"]).by(.reported)]
        full.figures[0].title = LocalizedText(vi: "Dòng", en: "Rows")
        full.figures[0].level = .init(id: nil, title: nil, of: ["1", "2"])
        let (status, output) = try validate("history-index.schema.json", HistoryIndex([card, full]).json())
        #expect(output == "")
        #expect(status == 0)
    }

    @Test func `accepts a trend with points of all their parts`() throws {
        var query = TrendQuery()
        query.since = CalendarDate(parsing: "2026-03-31")
        var trend = try HistoryTrend(
            [
                .made("2026-03-31", 2, coverage: 1), .made("2026-12-31", 3, version: "2", profile: "xa", phase: "a"),
                .made("2026-12-31", 4, version: "2", profile: "xa", phase: "a", coverage: Rational(1, over: 2)),
                try .described(try Results.scorecard("2026-03-31", of: "so-khac"), named: "card.json"),
            ], query)
        trend.series[1].points[0].marks.append(TrendMark(.merged, bodies: [.init(id: "a", name: LocalizedText("A"))]))
        let (status, output) = try validate("history-trend.schema.json", trend.json())
        #expect(output == "")
        #expect(status == 0)
    }

    @Test(arguments: [("\"same_day\"", "\"today\""), ("\"2026-Q2\"", "\"2026-Q5\""), ("\"marks\"", "\"signs\"")])
    func `refuses a trend with what there is not`(text: String, other: String) throws {
        let trend = try HistoryTrend([.made("2026-03-31", 2), .made("2026-09-30", 3), .made("2026-09-30", 4)])
        let written = String(decoding: try trend.json(), as: UTF8.self)
        try #require(written.contains(text))
        let wrong = Array(written.replacing(text, with: other).utf8)
        let (status, output) = try validate("history-trend.schema.json", wrong, isWrong: true)
        #expect(output == "")
        #expect(status == 0)
    }
}

/// Whether the interpreter that runs the validator is on this machine, with what it needs.
private let canValidate = (try? run(["-c", "import jsonschema, referencing, yaml"]))?.0 == 0

private func run(_ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
