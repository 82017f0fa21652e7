// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML
import Testing

@Suite("The JSON Schemas of calendars and rankings")
struct ResultSchemaTests {
    @Test(arguments: [
        ("calendar", "kind", nil, SchemaFixture.words(CalendarEntry.Kind.self)),
        ("calendar", "matter", nil, SchemaFixture.words(ReportingDuty.Matter.self)),
        ("calendar", "undated", "every", SchemaFixture.words(ReportingDuty.Frequency.self)),
        ("calendar", "standing", "state", SchemaFixture.words(ReportStanding.State.self)),
        ("calendar", "programme", "status", SchemaFixture.words(SourceStatus.self)),
        ("ranking", "ranking", "order", SchemaFixture.words(RankingResult.Order.self)),
        ("ranking", "matter", "kind", SchemaFixture.words(RankingResult.Matter.Kind.self)),
        ("ranking", "matter", "unit", SchemaFixture.words(IndicatorUnit.self)),
        ("ranking", "matter", "status", SchemaFixture.words(SourceStatus.self)),
        ("ranking", "row", "basis", SchemaFixture.words(RankedScore.Basis.self)),
        ("ranking", "movement", "kind", SchemaFixture.words(RankingResult.Movement.Kind.self)),
        ("ranking", "unranked", "reason", SchemaFixture.words(RankingResult.Unranked.Reason.self)),
    ])
    func `have the words of the code in closed sets`(
        file: String, name: String, key: String?, words: [String]
    ) throws {
        #expect(try SchemaFixture.closedSet(file, name, key) == words)
    }

    @Test(.enabled(if: SchemaFixture.canValidate, SchemaFixture.absence))
    func `accept results, by a validator that is not ours`() throws {
        let results = try Self.results()
        #expect(try SchemaFixture.validate("calendar", documents: results.calendars) == .asExpected)
        #expect(try SchemaFixture.validate("ranking", documents: [results.ranking]) == .asExpected)
    }

    /// A calendar with everything in it, one without anything, and a ranking with every kind of movement and reason but few.
    private static func results() throws -> (calendars: [[UInt8]], ranking: [UInt8]) {
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
        return ([try encoder.encode(full), try encoder.encode(bare)], try encoder.encode(ranked))
    }
}
