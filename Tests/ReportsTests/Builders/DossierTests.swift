// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence
import Reports
import Scoring
import Testing

@Suite("Several results in one report")
struct DossierTests {
    private struct NotFound: Error {}

    @Test func `the front page leads to each part`() throws {
        let report = try BuiltReport.dossier.report(.english)
        #expect(report.sections.map(\.id) == ["front", "r1-part", "r2-part", "r3-part", "r4-part"])
        let links = try #require(report.sections.first).sections.flatMap(\.blocks).compactMap { block -> String? in
            guard case .paragraph(let text) = block, case .reference(_, let id)? = text.first else { return nil }
            return id
        }
        #expect(links == ["r1-part", "r2-part", "r3-part", "r4-part"])
    }

    @Test func `an item fed by a measure leads to the word that produced it, and back`() throws {
        let report = try BuiltReport.dossier.report(.english)
        let details = report.sections.flatMap(\.allBlocks)
        let result = try QualitySamples.register()
        let column = try #require(result.columns.first { $0.words.contains { $0.ratio != nil } })
        let word = try #require(column.words.first { $0.ratio != nil })
        let origin = "r2-word-\(column.id).\(word.word.rawValue)"
        let users = details.compactMap { block -> String? in
            guard case .details(let id?, _, let blocks) = block else { return nil }
            return blocks.contains { $0.leads(to: origin) } ? id : nil
        }
        let item = try #require(users.first { $0.hasPrefix("r1-node-") })
        let back = details.contains { block in
            guard case .details(origin, _, let blocks) = block else { return false }
            return blocks.contains { $0.leads(to: item) }
        }
        #expect(back)
    }

    /// A register with a column that others feed figures of.
    private static let fed = (
        rubric: """
        rubric: 1
        id: so
        version: "1.0.0"
        title: Sổ
        status: proposed
        languages: [vi]
        sources: [{id: own, title: Tự làm, status: proposed}]
        root:
          id: register
          title: Sổ
          combine: mean
          children:
            - id: whole
              title: Cả sổ
              kind: number
              linear: {from: 0, to: 1}
              accepts: [0, 1]
              measure: "quality.{subject}.complete"
            - id: columns
              title: Các cột
              for_each: column
              combine: mean
              children:
                - id: right
                  title: Đúng
                  kind: number
                  linear: {from: 0, to: 1}
                  accepts: [0, 1]
                  measure: "quality.{subject}.{column}.correct"
        """,
        evidence: """
        evidence: 1
        id: so-ho-tich
        rubric: {id: so}
        subject: {id: ho-tich, kind: register}
        as_of: 2026-09-30
        subjects: [{id: ho-ten, kind: column}]
        measures: {quality.ho-tich.complete: 80%, quality.ho-tich.ho-ten.correct: 90%}
        """
    )

    /// What explains figures by their ids.
    private struct Origins: ReportSectionSource {
        let ids: [String]

        func summary(in scope: ReportScope) -> ReportSummary { ReportSummary(kind: "Origins", subject: "figures") }

        func sections(in scope: ReportScope) -> [ReportSection] {
            ids.map { ReportSection(id: scope.id($0), title: $0) }
        }

        func anchors(in scope: ReportScope) -> [ReportAnchor] {
            ids.map { ReportAnchor(.measure($0), text: $0, id: scope.id($0)) }
        }
    }

    @Test func `a measure is found by the subjects around its item, the main one among them`() throws {
        let rubric = try Rubric(reading: Array(Self.fed.rubric.utf8), named: "so.yaml")
        let evidence = try EvidenceDocument(reading: Array(Self.fed.evidence.utf8), named: "so-ho-tich.yaml")
        let card = try rubric.score(evidence)
        #expect(card.nodes.compactMap(\.answer?.measure).count == 2)
        let ids = ["quality.ho-tich.complete", "quality.ho-tich.ho-ten.correct"]
        let report = ReportBuilder(language: .english).report(
            for: [.scorecard(card, rubric: rubric), .other(Origins(ids: ids))])
        #expect(ReportOutline(report).references.filter { $0.hasPrefix("r2-quality") } == ids.map { "r2-" + $0 })
    }

    @Test func `scorecards of several bodies become an overview: a grid of bodies and domains`() throws {
        let cards = try ProvinceSample.cards()
        let outline = ReportOutline(try BuiltReport.overview.report(.vietnamese))
        guard case .heatMap(let map)? = outline.chart("grid")?.drawing else { throw NotFound() }
        #expect(map.rows == cards.map { $0.subject.name?.text(in: .vietnamese) ?? $0.subject.id })
        for (row, card) in zip(map.cells, cards) {
            let ratios = card.children(of: 0).map { card.nodes[$0].ratio }
            #expect(row.compactMap(\.share) == ratios.compactMap(\.self))
        }
        let table = try #require(outline.table("body-table"))
        #expect(table.rows.map { $0.cells[3].number } == cards.map(\.root.published))
        #expect(table.rows.map { $0.cells[1].number } == cards.map { $0.level?.value })
    }

    @Test func `the same scorecard given twice counts once`() throws {
        let once = try BuiltReport.office.results()
        let builder = ReportBuilder(language: .english)
        #expect(builder.report(for: once + once) == builder.report(for: once))
    }

    @Test func `indicators lead to the scorecards behind them`() throws {
        let results = try BuiltReport.overview.results() + BuiltReport.progress.results()
        let report = ReportBuilder(language: .english).report(for: results)
        let outline = ReportOutline(report)
        let ids = Set(outline.ids)
        #expect(outline.references.filter { !ids.contains($0) } == [])
        let indicators = try #require(report.sections.last).allBlocks.filter { block in
            guard case .details(let id?, _, let blocks) = block, id.hasPrefix("r2-indicator-") else { return false }
            return blocks.contains { $0.leads(toPrefix: "r1-body-") }
        }
        #expect(!indicators.isEmpty)
    }
}

extension ReportSection {
    /// The blocks of the section and of those below it.
    fileprivate var allBlocks: [ReportBlock] { blocks + sections.flatMap(\.allBlocks) }
}

extension ReportBlock {
    fileprivate func leads(to id: String) -> Bool { leads { $0 == id } }

    fileprivate func leads(toPrefix prefix: String) -> Bool { leads { $0.hasPrefix(prefix) } }

    private func leads(_ isMeant: (String) -> Bool) -> Bool {
        guard case .paragraph(let text) = self else { return false }
        return text.contains { inline in
            guard case .reference(_, let id) = inline else { return false }
            return isMeant(id)
        }
    }
}
