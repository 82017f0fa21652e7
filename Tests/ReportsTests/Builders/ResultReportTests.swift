// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import Indicators
import OpenData
import Reports
import Scoring
import Testing

@Suite("The numbers of a report are those of its result")
struct ResultReportTests {
    private struct NotFound: Error {}

    private func outline(_ kind: BuiltReport) throws -> ReportOutline { ReportOutline(try kind.report(.english)) }

    // MARK: Quality

    @Test func `words and columns of a quality result`() throws {
        let result = try QualitySamples.register()
        let outline = try outline(.quality)
        let words = try #require(outline.table("words"))
        #expect(words.rows.map { $0.cells[1].number } == result.words.map(\.ratio))
        guard case .bars(let bars)? = outline.chart("words-chart")?.drawing else { throw NotFound() }
        #expect(bars.map(\.share) == result.words.map(\.ratio))
        let columns = try #require(outline.table("column-table"))
        #expect(columns.rows.count == result.columns.count)
        let shares = columns.rows.flatMap { $0.cells.compactMap(\.number) }
        let inOrder = result.columns.flatMap { column in
            QualityWord.allCases.compactMap { word in column.words.first { $0.word == word }?.ratio }
        }
        #expect(shares == inOrder)
    }

    @Test func `checks of a quality result, those that failed first`() throws {
        let result = try QualitySamples.register()
        let table = try #require(try outline(.quality).table("check-table"))
        #expect(table.rows.count == result.checks.count)
        #expect(
            Set(table.rows.compactMap { $0.cells[0].content.last }) == Set(result.checks.map { .code($0.id) }))
        #expect(
            table.rows.compactMap { $0.cells[5].number }.reduce(0, +)
                == Rational(result.checks.reduce(0) { $0 + $1.counts.failed }))
    }

    @Test func `personal values stay hidden unless the result shows them`() throws {
        let result = try QualitySamples.register()
        func values(_ shown: MaskedResult) -> [[ReportInline]] {
            ReportOutline(ReportBuilder(language: .english).report(for: [.quality(shown)])).tables
                .filter { $0.id.hasPrefix("rows-check-") }.flatMap { $0.rows.map { $0.cells[1].content } }
        }
        let personal = result.checks.flatMap(\.failures).flatMap { ($0.key.map { [$0] } ?? []) + $0.values }
            .filter(\.isPersonal).compactMap(\.text)
        #expect(!personal.isEmpty)
        let masked = values(result.masked()).flatMap(\.self)
        let seen = personal.filter { value in masked.contains { "\($0)".contains("“" + value + "”") } }
        #expect(seen == [])
        #expect(values(result.masked()) != values(result.showingValues()))
    }

    @Test func `alarms and words of a quality comparison`() throws {
        let comparison = try QualitySamples.comparison("quality-history.json")
        let outline = try outline(.qualityComparison)
        let words = comparison.words.filter { $0.oldRatio != nil || $0.newRatio != nil }
        let table = try #require(outline.table("words"))
        #expect(table.rows.map { $0.cells[1].number } == words.map(\.oldRatio))
        #expect(table.rows.map { $0.cells[2].number } == words.map(\.newRatio))
        let checks = outline.tables.filter { $0.id.hasPrefix("checks-") }.reduce(0) { $0 + $1.rows.count }
        #expect(checks == comparison.checks.count)
    }

    @Test func `changes of two scorecards`() throws {
        guard case .comparison(let comparison, _)? = try BuiltReport.comparison.results().first else {
            throw NotFound()
        }
        let outline = try outline(.comparison)
        for kind in [NodeChange.Kind.improved, .regressed, .changed, .added, .dropped] {
            let changes = comparison.changes.filter {
                $0.kind == kind && ($0.isItem || $0.oldLevel != $0.newLevel) && $0.depth > 0
            }
            let rows = outline.table("changes-" + kind.rawValue)?.rows ?? []
            #expect(rows.map { $0.cells[2].number } == changes.map(\.oldRatio))
            #expect(rows.map { $0.cells[3].number } == changes.map(\.newRatio))
        }
    }

    // MARK: Open data

    @Test func `points, checks and datasets of an audit`() throws {
        let result = try AuditSamples.province()
        let outline = try outline(.audit)
        let packs = result.packs.compactMap(\.points)
        let table = try #require(outline.table("packs"))
        #expect(table.rows.map { $0.cells[2].number } == packs.map(\.earned))
        #expect(table.rows.map { $0.cells[3].number } == packs.map(\.possible))
        let checks = outline.tables.filter { $0.id.hasPrefix("checks-pack-") }
        #expect(
            checks.map { $0.rows.filter { !$0.isHeading }.count } == result.packs.map(\.checks.count).filter { $0 > 0 })
        #expect(
            outline.table("dataset-table")?.rows.map { $0.cells[2].number }
                == result.datasets.map { Rational($0.stars) })
        let findings = outline.tables.filter { $0.id.hasPrefix("list-findings-") }.reduce(0) { $0 + $1.rows.count }
        #expect(findings == result.findings.count)
        #expect(outline.table("plan-items")?.rows.count == result.publication?.items.count)
        #expect(outline.table("measure-table")?.rows.count == result.measures.count)
        let fixes = outline.tables.filter { $0.id.hasPrefix("fixes-pack-") }.flatMap(\.rows)
        #expect(fixes.compactMap { $0.cells[3].number }.reduce(0, +) == result.improvements.reduce(0) { $0 + $1.gain })
    }

    // MARK: Programmes

    @Test func `statuses and figures of a programme`() throws {
        let result = try ProvinceSample.tracked().result
        let outline = try outline(.progress)
        guard case .stacked(let stacked)? = outline.chart("phases-chart")?.drawing else { throw NotFound() }
        let phases = result.phases.filter { phase in result.rows.contains { $0.phase == phase.id } }
        #expect(stacked.rows.map { $0.counts.reduce(0, +) } == phases.map { $0.counts.values.reduce(0, +) })
        let rows = outline.tables.filter { $0.id.hasPrefix("table-phase-") }.flatMap(\.rows).filter { $0.depth == 1 }
        #expect(rows.count == result.rows.count)
        #expect(rows.compactMap { $0.cells[4].number }.count == result.rows.count { $0.figure?.value != nil })
        #expect(
            outline.table("late-table")?.rows.count ?? 0
                == result.rows.count { $0.status == .offTrack || $0.status == .atRisk })
        #expect(outline.table("missing-table")?.rows.count ?? 0 == result.rows.count { $0.status == .missing })
        #expect(outline.table("body-table")?.rows.count == result.standings.count)
        #expect(outline.table("task-table")?.rows.count ?? 0 == result.tasks.overdue.count)
    }

    @Test func `ranks and scores`() throws {
        let result = try ProvinceSample.ranked()
        let tables = try outline(.ranking).tables
        let ranks = tables.filter { $0.id.hasPrefix("ranks-") }.flatMap(\.rows)
        let ranked = result.tables.flatMap(\.ranked)
        #expect(ranks.map { $0.cells[0].number } == ranked.map { Rational($0.rank) })
        #expect(ranks.map { $0.cells[2].number } == ranked.map(\.score))
        let others = tables.filter { $0.id.hasPrefix("unranked-") }.reduce(0) { $0 + $1.rows.count }
        #expect(others == result.tables.reduce(0) { $0 + $1.unranked.count })
    }
}
