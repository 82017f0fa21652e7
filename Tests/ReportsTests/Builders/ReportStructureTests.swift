// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Testing

@Suite("Every report that is built holds together")
struct ReportStructureTests {
    @Test(arguments: BuiltReport.allCases, [Language.vietnamese, .english])
    func `every id is there once, and every link leads to one`(kind: BuiltReport, language: Language) throws {
        let outline = ReportOutline(try kind.report(language))
        let ids = Set(outline.ids)
        #expect(Dictionary(grouping: outline.ids, by: \.self).filter { $1.count > 1 }.keys.sorted() == [])
        #expect(outline.references.filter { !ids.contains($0) } == [])
        let allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_"
        #expect(outline.ids.filter { $0.isEmpty || !$0.allSatisfy(allowed.contains) } == [])
    }

    @Test(arguments: BuiltReport.allCases)
    func `every row has a cell for each column, and every table names its rows`(kind: BuiltReport) throws {
        for table in ReportOutline(try kind.report(.vietnamese)).tables {
            #expect(table.rows.filter { $0.cells.count != table.columns.count } == [], "\(table.id)")
            #expect(table.columns.contains { $0.isRowHeader }, "\(table.id)")
            #expect(!table.caption.isEmpty, "\(table.id)")
        }
    }

    @Test(arguments: BuiltReport.allCases)
    func `every share that is drawn lies between 0 and 1, and every chart is told in words`(kind: BuiltReport) throws {
        for chart in ReportOutline(try kind.report(.english)).charts {
            #expect(!chart.title.isEmpty && !chart.summary.isEmpty, "\(chart.id)")
            #expect(chart.shares.filter { $0 < 0 || $0 > 1 } == [], "\(chart.id)")
        }
    }

    @Test(arguments: BuiltReport.allCases, [Language.vietnamese, .english])
    func `the same results give the same report`(kind: BuiltReport, language: Language) throws {
        let (once, again) = (try kind.report(language), try kind.report(language))
        #expect(once == again)
    }

    @Test(arguments: BuiltReport.allCases)
    func `both languages have the same parts`(kind: BuiltReport) throws {
        let (vietnamese, english) = (
            ReportOutline(try kind.report(.vietnamese)), ReportOutline(try kind.report(.english))
        )
        #expect(vietnamese.ids == english.ids)
        #expect(vietnamese.references == english.references)
    }

    @Test(arguments: BuiltReport.allCases)
    func `every part says what is not known, as of when, and by which documents`(kind: BuiltReport) throws {
        let report = try kind.report(.english)
        let facts = report.facts + report.sections.flatMap { $0.blocks.flatMap(\.facts) }
        for name in ["As of", "Not known"] { #expect(facts.contains { $0.name == name }, "\(name)") }
        #expect(report.colophon.contains { $0.name == "Program" })
        #expect(!report.notices.isEmpty)
    }

    @Test func `a title that is given stands in place of the kind of result`() throws {
        let builder = ReportBuilder(language: .english)
        let results = try BuiltReport.office.results()
        #expect(builder.report(for: results).title == "Assessment result")
        #expect(builder.report(for: results, title: "Quarter II").title == "Quarter II")
        #expect(builder.report(for: []).sections.map(\.id) == ["front"])
    }
}

extension ReportChart {
    /// Every share in it.
    fileprivate var shares: [Rational] {
        switch drawing {
        case .radar(let radar): radar.axes.flatMap { [$0.value, $0.target, $0.previous].compactMap(\.self) }
        case .ladder(let steps): steps.compactMap(\.progress)
        case .bars(let bars): bars.flatMap { [$0.share, $0.possible, $0.target].compactMap(\.self) }
        case .heatMap(let map): map.cells.flatMap { $0.compactMap(\.share) }
        case .stacked: []
        case .timeline(let timeline): timeline.lines.flatMap { $0.points.map(\.share) }
        }
    }
}

extension ReportBlock {
    fileprivate var facts: [ReportFact] { if case .facts(let facts) = self { facts } else { [] } }
}
