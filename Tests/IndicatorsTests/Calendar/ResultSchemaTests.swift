// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Indicators
import LocatedYAML
import Testing

private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

@Suite("The JSON Schemas of calendars and rankings")
struct ResultSchemaTests {
    private static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }

    @Test(arguments: [
        ("calendar", "kind", nil, words(CalendarEntry.Kind.self)),
        ("calendar", "matter", nil, words(ReportingDuty.Matter.self)),
        ("calendar", "undated", "every", words(ReportingDuty.Frequency.self)),
        ("calendar", "standing", "state", words(ReportStanding.State.self)),
        ("calendar", "programme", "status", words(SourceStatus.self)),
        ("ranking", "ranking", "order", words(RankingResult.Order.self)),
        ("ranking", "matter", "kind", words(RankingResult.Matter.Kind.self)),
        ("ranking", "matter", "unit", words(IndicatorUnit.self)),
        ("ranking", "matter", "status", words(SourceStatus.self)),
        ("ranking", "row", "basis", words(RankedScore.Basis.self)),
        ("ranking", "movement", "kind", words(RankingResult.Movement.Kind.self)),
        ("ranking", "unranked", "reason", words(RankingResult.Unranked.Reason.self)),
    ])
    func `have the words of the code in closed sets`(
        file: String, name: String, key: String?, words: [String]
    ) throws {
        let path = package.appendingPathComponent("Rubrics/schema/\(file).schema.json")
        let root = try DocumentComposer.compose([UInt8](Data(contentsOf: path)), named: path.lastPathComponent)
        var node = try #require(root["$defs"]?[name])
        if let key { node = try #require(node["properties"]?[key]) }
        #expect(node["enum"]?.items.compactMap(\.text) == words)
    }

    @Test(.enabled(if: canValidate, "python3 with jsonschema and PyYAML is not on this machine"))
    func `accept results, by a validator that is not ours`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var arguments: [String] = []
        for (index, (schema, bytes)) in try Self.results().enumerated() {
            let file = folder.appendingPathComponent("\(index).json")
            try Data(bytes).write(to: file)
            arguments += [schema, file.path]
        }
        let script = package.appendingPathComponent("Tests/Tools/validate_schemas.py")
        let run = Self.run([script.path] + arguments)
        #expect(run.output == "")
        #expect(run.status == 0)
    }

    /// A calendar with everything in it, one without anything, and a ranking with every kind of movement and reason but few.
    private static func results() throws -> [(schema: String, bytes: [UInt8])] {
        var programme = try CalendarSamples.programme(
            issued: "2027-05-31", phases: [("p", "2027-01-01", "2027-12-31")],
            duties: [
                CalendarSamples.duty(
                    every: .month, [CalendarSamples.before(25)], who: CalendarSamples.all, to: CalendarSamples.science),
                CalendarSamples.duty("sum", every: .quarter, [], who: CalendarSamples.committee),
            ])
        var indicator = Indicator(id: "1", name: LocalizedText("1"), unit: .percent)
        indicator.targets["p"] = IndicatorTarget(
            printed: "100%", requirement: .bound(IndicatorTarget.Bound(.bare, 1)))
        programme.indicators = [indicator]
        programme.tasks = [ProgrammeTask(id: "t", name: LocalizedText("t"))]
        let tree = try CalendarSamples.tree()
        var query = ReportingCalendar.Query(
            from: try CalendarSamples.day("2027-06-01"), to: try CalendarSamples.day("2027-12-31"))
        query.kinds = Set(CalendarEntry.Kind.allCases)
        let sent = try [("xa-c", "2027-06", "2027-07-02"), ("so-xd-mh", "2027-06", "2027-06-20")].map {
            Submission(
                duty: "d", body: $0.0, period: try CalendarSamples.period($0.1), sentOn: try CalendarSamples.day($0.2))
        }
        let day = try CalendarSamples.day("2027-08-31")
        let calendar = ReportingCalendar(programme: programme, bodies: tree)
        let full = calendar.result(query, asOf: day, figures: [FigureSet(figures: [], submissions: sent)])
        let bare = ReportingCalendar(programme: programme).result(query)

        let scale = RankedScore.Scale(document: DocumentIdentity(id: "r", version: "1.0.0"), profile: "commune")
        func score(_ body: String, _ score: Int?, on date: String) throws -> RankedScore {
            var own = RankedScore(body: body, scale: scale, asOf: try CalendarSamples.day(date), basis: .partlyVerified)
            own.score = score.map { Rational($0) }
            own.level = RankedScore.Level(id: "2", title: LocalizedText(vi: "Hai", en: "Two"), value: 2)
            own.coverage = Rational(9, over: 10)
            own.document = DocumentIdentity(id: "e", version: "1.0.0")
            return own
        }
        var matter = RankingResult.Matter(
            kind: .rubric, document: scale.document, title: LocalizedText("r"), status: .proposed)
        matter.notice = LocalizedText("n")
        var ranking = Ranking(matter)
        ranking.bodies = tree
        ranking.minimumCoverage = Rational(4, over: 5)
        let ranked = ranking.result(
            [
                try score("xa-c", 70, on: "2027-08-01"), try score("so-khcn-mh", 60, on: "2027-08-01"),
                try score("xa-a", 50, on: "2027-08-01"),
            ], asOf: day,
            previous: [
                try score("xa-a", 70, on: "2027-06-01"), try score("so-khcn-mh", 80, on: "2027-06-01"),
                try score("so-xd-mh", 90, on: "2027-06-01"),
            ])
        let encoder = JSONTextEncoder()
        return [
            ("calendar.schema.json", try encoder.encode(full)), ("calendar.schema.json", try encoder.encode(bare)),
            ("ranking.schema.json", try encoder.encode(ranked)),
        ]
    }

    private static let canValidate = run(["-c", "import jsonschema, referencing, yaml"]).status == 0

    private static func run(_ arguments: [String]) -> (status: Int32, output: String) {
        let words = (["python3"] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        guard let pipe = popen(words.joined(separator: " ") + " 2>&1", "r") else { return (-1, "") }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            output.append(contentsOf: buffer[0..<count])
        }
        return (pclose(pipe), String(decoding: output, as: UTF8.self))
    }
}
