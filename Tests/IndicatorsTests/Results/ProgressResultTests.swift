// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("The result of tracking a programme")
struct ProgressResultTests {
    private static let trained =
        "id: t, unit: percent, measure: indicators.staff_trained, targets: {a: {printed: 80%, at_least: 80%}}"
    private static let digitised =
        "id: d, unit: percent, measure: indicators.records_digitised, targets: {a: {printed: 80%, at_least: 80%}}"

    @Test func `gives measures that evidence takes`() throws {
        let result = try ProgressSample.track(
            [Self.trained, Self.digitised], "t minh-ha 2026-01 75% 75/100\nd minh-ha 2026-01 33.3%", on: "2026-02-19")
        #expect(
            result.measures == [
                ProgressMeasure(id: "indicators.records_digitised", figure: .number(Rational(333, over: 1000) ?? 0)),
                ProgressMeasure(id: "indicators.staff_trained", figure: .share(numerator: 75, denominator: 100)),
            ])
        let root = try DocumentComposer.compose(
            SourceText(name: "progress.json", bytes: try result.json()), syntax: .json)
        let set = try MeasureSet(root)
        #expect(set.identity.id == "progress.json")
        #expect(
            set.measures == [
                "indicators.records_digitised": MeasureValue(.number(Rational(333, over: 1000) ?? 0)),
                "indicators.staff_trained": MeasureValue(.share(numerator: 75, denominator: 100)),
            ])
    }

    @Test func `gives no measure out of range, and one of several that differ`() throws {
        let again = Self.trained.replacing("id: t", with: "id: u")
        let result = try ProgressSample.track(
            [Self.trained, again, Self.digitised],
            "t minh-ha 2026-01 75%\nu minh-ha 2026-01 70%\nd minh-ha 2026-01 120%", on: "2026-02-19")
        #expect(result.measures.map(\.id) == ["indicators.staff_trained"])
        #expect(result.measures.map(\.figure) == [.number(Rational(3, over: 4) ?? 0)])
        #expect(result.findings.map(\.code) == ["measure-twice", "measure-out-of-range"])
    }

    @Test func `takes a measure from the phase of the day, else from the last with a figure`() throws {
        let programme = [
            Self.trained,
            "id: u, unit: percent, measure: indicators.staff_trained, targets: {b: {printed: 90%, value: 90%}}",
        ]
        let figures = "t minh-ha 2026-03 75%\nu minh-ha 2026-06 85%"
        for (day, value) in [("2026-06-01", "75%"), ("2026-07-01", "85%")] {
            let result = try ProgressSample.track(programme, figures, on: day)
            #expect(result.measures.map(\.figure) == [.number(try ProgressSample.number(value))])
        }
    }

    @Test func `counts tasks by their last report and lists those that are late`() throws {
        let tasks = """
            tasks:
              - {id: n1, name: {vi: Một, en: One}, lead: Sở Y tế, deadline: {printed: 31/01/2026, date: 2026-01-31}}
              - {id: n2, name: {vi: Hai, en: Two}, deadline: {printed: 31/01/2026, date: 2026-01-31}}
              - {id: n3, name: {vi: Ba, en: Three}, deadline: {printed: 19/02/2026, date: 2026-02-19}}
              - {id: n4, name: {vi: Bốn, en: Four}, deadline: {printed: Thường xuyên, standing: true}}
            """
        func report(_ task: String, _ state: TaskReport.State, _ day: String) throws -> TaskReport {
            TaskReport(task: task, state: state, date: try ProgressSample.day(day))
        }
        let reports = [
            try report("n1", .done, "2026-02-20"), try report("n1", .underWay, "2026-01-10"),
            try report("n1", .notStarted, "2026-01-10"), try report("n2", .underWay, "2026-01-05"),
            try report("n2", .done, "2026-02-01"), try report("n4", .notStarted, "2026-02-01"),
        ]
        let input = ProgressInput(
            programme: try ProgressSample.programme([Self.trained], rest: tasks),
            figures: FigureSet(figures: [], taskReports: reports), asOf: try ProgressSample.day("2026-02-19"))
        let standing = ProgressTracker.track(input).tasks
        #expect(standing.total == 4)
        #expect([standing.done, standing.underWay, standing.notStarted, standing.unreported] == [1, 1, 1, 1])
        #expect(standing.overdue.map(\.id) == ["n1"])
        #expect(standing.overdue.first?.state == .underWay)
        #expect(standing.overdue.first?.lead?.printed == "Sở Y tế")
    }

    @Test func `shows how each body stands with its own figures`() throws {
        let shares = """
            id: s, unit: percent, targets: {a: {printed: 100%, value: 100%}}, roll_up: {kinds: [commune], \
            level: {at_least: 3, rubric: maturity}}
            """
        let result = try ProgressSample.track(
            [Self.trained, Self.digitised, shares],
            """
            t xa-1 2026-01 80%
            d xa-1 2026-01 1%
            t xa-2 2026-01 unmeasured
            t xa-cu 2025 90%
            """, on: "2026-02-19",
            bodies:
                "minh-ha province\nxa-1 commune minh-ha\nxa-2 commune minh-ha\nxa-3 commune minh-ha\nxa-cu commune minh-ha to 2025-12-31",
            levels: "xa-1 3 2026-01-05 3\nxa-2 2 2026-01-05 1")
        #expect(result.standings.map(\.body) == ["xa-1", "xa-2", "xa-3"])
        #expect(result.standings.map(\.reported) == [2, 1, 0])
        #expect(result.standings.map(\.counts) == [[.met: 1, .offTrack: 1], [.missing: 1], [:]])
        #expect(result.standings.map(\.level) == [3, 2, nil])
        #expect(result.standings.map(\.isVerified) == [true, false, false])
    }

    @Test func `tracks a body below, and one phase alone`() throws {
        var input = ProgressInput(
            programme: try ProgressSample.programme([
                "id: t, unit: percent, targets: {a: {printed: 80%, at_least: 80%}, b: {printed: 90%, value: 90%}}"
            ]), figures: try ProgressSample.figures("t minh-ha 2026-01 10%\nt xa-1 2026-01 80%"),
            asOf: try ProgressSample.day("2026-02-19"))
        input.bodies = try ProgressSample.bodies("minh-ha province\nxa-1 commune minh-ha")
        input.body = "xa-1"
        input.phase = "a"
        let result = ProgressTracker.track(input)
        #expect(result.body.kind == "commune")
        #expect(result.rows.map(\.status) == [.met])
        #expect(result.phases.map(\.id) == ["a"])
        #expect(result.standings.isEmpty)
    }

    @Test func `says when the tracked body is not among the bodies`() throws {
        let result = try ProgressSample.track([Self.trained], "", on: "2026-02-19", bodies: "khac province")
        #expect(result.findings.map(\.code) == ["body-not-in-tree"])
    }

    @Test func `refuses results of another kind or a later format`() throws {
        let text = String(
            decoding: try ProgressSample.track([Self.trained], "", on: "2026-02-19").json(), as: UTF8.self)
        for (part, other) in [
            ("\"result\": \"progress\"", "\"result\": \"audit\""), ("\"format\": 1", "\"format\": 2"),
        ] {
            #expect(throws: (any Error).self) {
                try ProgressResult(json: Array(text.replacing(part, with: other).utf8), named: "result.json")
            }
        }
    }
}
