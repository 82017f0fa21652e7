// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports
import Scoring
import Testing

@Suite("The report of a scorecard")
struct ScorecardReportTests {
    private func card(_ kind: BuiltReport) throws -> Scorecard {
        guard case .scorecard(let card, _, _, _)? = try kind.results().first else { throw NotFound() }
        return card
    }

    private struct NotFound: Error {}

    @Test func `its table of domains has the numbers of the scorecard`() throws {
        let card = try card(.department)
        let table = try #require(ReportOutline(try BuiltReport.department.report(.vietnamese)).table("domain-table"))
        let domains = card.children(of: 0).map { card.nodes[$0] }
        #expect(table.rows.map { $0.cells[1].number } == domains.map(\.ratio))
        #expect(table.rows.map { $0.cells[2].number } == domains.map(\.published))
        #expect(table.rows.map { $0.cells[4].number } == domains.map(\.coverage.share))
        #expect(table.rows.map { $0.cells[5].number } == domains.map(\.weight))
    }

    @Test func `its tables of items have every node below the domains once`() throws {
        let card = try card(.department)
        let outline = ReportOutline(try BuiltReport.department.report(.vietnamese))
        let rows = outline.tables.filter { $0.id.hasPrefix("items-domain-") }.flatMap(\.rows)
        let nodes = card.nodes.indices.filter { $0 > 0 && card.nodes[$0].parent != 0 }.map { card.nodes[$0] }
        #expect(rows.map { $0.cells[2].number } == nodes.map(\.published))
        #expect(rows.map { $0.cells[3].number } == nodes.map(\.contribution))
        #expect(rows.filter(\.isHeading).count == nodes.count { !$0.isItem })
    }

    @Test func `what the children add sums up to the value of every node`() throws {
        for kind in [BuiltReport.department, .office, .database] {
            let card = try card(kind)
            let outline = ReportOutline(try kind.report(.english))
            let sums = outline.tables.filter { $0.id.hasPrefix("sum-node-") }
            let told = card.nodes.indices.filter { position in
                let node = card.nodes[position]
                return !card.children(of: position).isEmpty || node.value != nil && !node.adjustments.isEmpty
            }
            #expect(sums.count == told.count)
            for (table, position) in zip(sums, told) {
                guard let value = card.nodes[position].value else { continue }
                let amounts = table.rows.dropLast().compactMap { $0.cells[3].number }
                #expect(amounts.reduce(Rational.zero, +) == value, "\(table.id)")
                #expect(table.rows.last?.cells[3].number == value, "\(table.id)")
            }
        }
    }

    @Test func `the ladder stands where the body stands, and says what blocks the steps above`() throws {
        let card = try card(.department)
        let level = try #require(card.level)
        let chart = try #require(ReportOutline(try BuiltReport.department.report(.english)).chart("ladder"))
        guard case .ladder(let steps) = chart.drawing else { throw NotFound() }
        #expect(
            steps.map(\.state)
                == level.ids.indices.map { index in
                    index < level.position
                        ? .reached : index == level.position ? .here : level.ids[index] == level.next ? .next : .ahead
                })
        #expect(steps.map(\.progress) == level.ids.map { $0 == level.next ? level.progress : nil })
        #expect(steps.map { $0.blockers.isEmpty } == level.ids.indices.map { $0 <= level.position })
    }

    @Test func `the radar has an axis for each domain, on the rings of its levels`() throws {
        let card = try card(.department)
        let chart = try #require(ReportOutline(try BuiltReport.department.report(.english)).chart("radar"))
        guard case .radar(let radar) = chart.drawing else { throw NotFound() }
        let domains = card.children(of: 0).map { card.nodes[$0] }
        #expect(radar.rings == ["1", "2", "3", "4", "5"])
        #expect(radar.axes.map(\.label) == domains.map { $0.title.text(in: .english) })
        #expect(radar.axes.map(\.value) == domains.map { Rational(($0.level?.position ?? -1) + 1, over: 5) })
    }

    @Test func `scorecards of one body become one part with a timeline, the earliest first`() throws {
        let outline = ReportOutline(try BuiltReport.history.report(.vietnamese))
        let chart = try #require(outline.chart("timeline-chart"))
        guard case .timeline(let timeline) = chart.drawing else { throw NotFound() }
        #expect(timeline.lines.map { $0.points.map(\.day.description) } == [["2026-12-31", "2027-06-30"]])
        #expect(timeline.marks == ["–", "1", "2", "3", "4", "5"])
        let table = try #require(outline.table("domain-table"))
        #expect(table.columns.last?.title == "Trước")
    }

    @Test func `the radar shows each domain as it is, as it should be, and as it was`() throws {
        guard case .scorecard(let new, _, _, _)? = try BuiltReport.history.results().first,
            case .scorecard(let old, _, _, _)? = try BuiltReport.history.results().last
        else { throw NotFound() }
        let outline = ReportOutline(try BuiltReport.history.report(.vietnamese))
        guard case .radar(let radar)? = outline.chart("radar")?.drawing else { throw NotFound() }
        let domains = new.children(of: 0).map { new.nodes[$0] }
        let levels = ["1", "2", "3", "4", "5"]
        func share(_ level: String?) -> Rational? {
            level.flatMap { levels.firstIndex(of: $0) }.flatMap { Rational($0 + 1, over: 5) }
        }
        let next = try #require(new.level?.next)
        #expect(radar.rings == levels)
        #expect(radar.axes.map(\.label) == domains.map { $0.title.text(in: .vietnamese) })
        #expect(radar.axes.map(\.value) == domains.map { share($0.level?.reached) ?? 0 })
        #expect(radar.axes.map(\.target) == domains.map { _ in share(next) })
        #expect(radar.axes.map(\.previous) == domains.map { share(old.node($0.reference)?.level?.reached) ?? 0 })
        let table = try #require(outline.chart("radar")).table(language: .vietnamese)
        #expect(table.columns.map(\.title) == ["Lĩnh vực", "Kết quả", "Tỷ lệ", "Mục tiêu", "Kỳ trước"])
        #expect(table.rows.map { $0.cells[3].number } == radar.axes.map(\.target))
        #expect(table.rows.map { $0.cells[4].number } == radar.axes.map(\.previous))
    }

    @Test func `a rubric that is not official is marked as such on the face of the report`() throws {
        let report = try BuiltReport.office.report(.english)
        let notices = report.notices.flatMap(\.text)
        #expect(notices == [.strong(Rubric.standardNotice.text(in: .english))])
        let fact = try #require(report.facts.first { $0.name == "Rubric" })
        #expect(fact.value.last == .mark("known from indirect sources", .warning))
        let table = try #require(ReportOutline(report).table("basis-table"))
        #expect(
            table.rows.map { $0.cells[3].content } == [
                [.mark("official", .neutral)], [.mark("proposed", .warning)],
            ])
    }

    @Test func `without its rubric a scorecard still has a whole report`() throws {
        let card = try card(.office)
        let read = try Scorecard(json: card.json(), named: "card.json")
        let report = ReportBuilder(language: .vietnamese).report(for: [.scorecard(read)])
        let outline = ReportOutline(report)
        #expect(outline.references.filter { !Set(outline.ids).contains($0) } == [])
        #expect(outline.table("basis-table") == nil)
        #expect(outline.table("domain-table")?.rows.count == card.children(of: 0).count)
    }
}
