// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Reports
import ResultHistory
import Scoring
import Testing

@Suite("Trends as texts and reports")
struct TrendReportTests {
    private static let names = HostileReportTests.texts

    @Test(arguments: names, [40, 80])
    func `no line of a text exceeds the page or holds what could steer a terminal`(name: String, width: Int) throws {
        let entries = try TrendSamples.entries(named: name)
        let style = TextStyle(language: .vietnamese, width: width)
        var query = TrendQuery()
        query.subjects = [entries[0].subject?.id ?? ""]
        let texts = [
            TrendText(style).render(try HistoryTrend(entries)),
            TrendText(style).render(try HistoryTrend(entries, query)),
            HistoryListText(style).render(entries),
        ]
        for line in texts.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }).map(String.init) {
            #expect(DisplayWidth.of(line) <= width)
            #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
            #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
        }
    }

    @Test(arguments: names) func `no field of a table is a formula or breaks its line`(name: String) throws {
        let entries = try TrendSamples.entries(named: name)
        let csv = HistoryCSV(language: .vietnamese)
        for (bytes, lines) in [(csv.render(try HistoryTrend(entries)), 7), (csv.render(entries), 0)] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.unicodeScalars.count { $0 == "\n" } == text.split(separator: "\r\n").count)
            if lines > 0 { #expect(text.split(separator: "\r\n").count == lines) }
            #expect(text.split(separator: "\r\n").allSatisfy { !"=+-@".contains($0.prefix(1)) && !$0.contains(",=") })
        }
    }

    @Test(arguments: names + [""], [Language.vietnamese, .english])
    func `ids of a report are unique, and every link leads to one`(name: String, language: Language) throws {
        let report = ReportBuilder(language: language).report(for: [
            .trend(try HistoryTrend(TrendSamples.entries(named: name)))
        ])
        let outline = ReportOutline(report)
        let ids = Set(outline.ids)
        #expect(ids.count == outline.ids.count)
        #expect(outline.references.filter { !ids.contains($0) } == [])
    }

    @Test func `beside a scorecard the latest level leads to it`() throws {
        let (rubric, base) = try Samples.small()
        let card = try rubric.score(base, asOf: CalendarDate(parsing: "2026-03-31"))
        let bytes = try card.json()
        let trend = try HistoryTrend([HistoryEntry(.scorecard(card), hash: .of(bytes), size: bytes.count)])
        let report = ReportBuilder(language: .vietnamese).report(for: [.scorecard(card, rubric: rubric), .trend(trend)])
        let outline = ReportOutline(report)
        let points = try #require(outline.tables.first { $0.id.hasPrefix("r2-points") })
        guard case .reference(_, let target)? = points.rows.last?.cells[1].content.first else {
            Issue.record("the level is no link")
            return
        }
        #expect(target.hasPrefix("r1-"))
        #expect(outline.ids.contains(target))
    }
}
