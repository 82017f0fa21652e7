// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// The verdict, the points of each pack, how old the data are and what is said about re-use.
struct AuditResultPart {
    let parts: AuditParts
    private var result: AuditResult { parts.result }
    private var phrases: Phrases { parts.phrases }
    private var words: AuditVerdictSection { AuditVerdictSection(result: result, phrases: phrases) }

    var section: ReportSection {
        var blocks: [ReportBlock] = [
            .figures(AuditSummary(parts).figures), .paragraph([.text(words.counts)]),
        ]
        if let reading = words.reading { blocks.append(.notice(ReportNotice([.text(reading)], tone: .warning))) }
        let scored = zip(result.packs, parts.packs).filter { $0.0.points != nil }
        if !scored.isEmpty { blocks += [.chart(chart(scored)), .table(table(scored))] }
        var facts: [ReportFact] = []
        if let standard = words.standard { facts.append(ReportFact(phrases.upToStandard, standard)) }
        if !result.datasets.isEmpty {
            facts += [ReportFact(phrases.freshness, words.ages), ReportFact(phrases.reuse, words.licences)]
        }
        if !facts.isEmpty { blocks.append(.facts(facts)) }
        return ReportSection(id: parts.scope.id("result"), title: phrases.verdict, blocks: blocks)
    }

    private func chart(_ packs: [(PackResult, String)]) -> ReportChart {
        let bars = packs.compactMap { pack, _ in
            pack.points.map { points in
                ReportChart.Bar(
                    label: phrases.text(pack.title), share: points.earned.divided(by: points.possible),
                    possible: (points.earned + points.possible - points.assessed).divided(by: points.possible),
                    text: phrases.points(points.earned) + " / "
                        + phrases.numbers.number(points.possible, digits: 1, padded: false))
            }
        }
        return ReportChart(
            id: parts.scope.id("packs-chart"), title: phrases.pointsByPack,
            summary: bars.summary, drawing: .bars(bars))
    }

    private func table(_ packs: [(PackResult, String)]) -> ReportTable {
        var table = ReportTable(
            id: parts.scope.id("packs"), caption: phrases.pointsByPack,
            columns: [
                .init(phrases.packLabel, isRowHeader: true), .init(phrases.reached, .bar),
                .init(phrases.pointsLabel, .number), .init(phrases.say("Tối đa", "Most"), .number),
                .init(phrases.assessed, .number), .init(phrases.say("Xếp loại", "Rating")),
            ])
        for (pack, id) in packs {
            guard let points = pack.points else { continue }
            let share = points.earned.divided(by: points.possible)
            table.rows.append(
                .init([
                    .init([.reference(phrases.text(pack.title), to: id)]),
                    .init(
                        share.map { [.text(phrases.numbers.percent($0, digits: 1))] } ?? [.text("–")], number: share,
                        possible: (points.earned + points.possible - points.assessed).divided(by: points.possible)),
                    .init([.reference(phrases.points(points.earned), to: id)], number: points.earned),
                    .init(
                        phrases.numbers.number(points.possible, digits: 1, padded: false), number: points.possible),
                    .init(
                        phrases.numbers.number(points.assessed, digits: 1, padded: false), number: points.assessed),
                    .init(words.rating(pack) ?? ""),
                ]))
        }
        return table
    }
}

/// What to put right first, by the points it gains.
struct AuditFixPart {
    let parts: AuditParts

    var section: ReportSection? {
        let (result, phrases) = (parts.result, parts.phrases)
        var tables: [ReportTable] = []
        for (pack, id) in zip(result.packs, parts.packs) {
            let fixes = result.improvements.filter { $0.pack == pack.pack.id }
            guard !fixes.isEmpty else { continue }
            var table = ReportTable(
                id: parts.scope.id("fixes", of: id), caption: phrases.text(pack.title),
                columns: [
                    .init(phrases.number, .number), .init(phrases.whatToDo, isRowHeader: true),
                    .init(phrases.checksLabel), .init(phrases.adds, .number),
                ])
            for (index, fix) in fixes.enumerated() {
                let checks = fix.checks.map { parts.link(phrases.line($0), pack: fix.pack, check: $0) }
                table.rows.append(
                    .init([
                        .init(phrases.count(index + 1), number: Rational(index + 1)), .init(phrases.text(fix.title)),
                        .init(checks.joined(by: ", ")),
                        .init("+" + phrases.points(fix.gain), number: fix.gain, tone: .good),
                    ]))
            }
            tables.append(table)
        }
        guard !tables.isEmpty else { return nil }
        return ReportSection(
            id: parts.scope.id("fixes"), title: phrases.fixFirst, blocks: tables.map { .table($0) })
    }
}
