// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// The checks of each pack by group, with points and how many resources came out how, and what the pack rests on.
struct AuditPackPart {
    let parts: AuditParts
    private var phrases: Phrases { parts.phrases }

    var sections: [ReportSection] { zip(parts.result.packs, parts.packs).map(section) }

    private func section(_ pack: PackResult, _ id: String) -> ReportSection {
        var blocks: [ReportBlock] = [
            .facts([
                ReportFact(phrases.packLabel, phrases.codes(pack.pack) + [.text(", "), phrases.mark(pack.status)])
            ])
        ]
        if pack.points != nil {
            blocks.append(.paragraph([.text(phrases.text(AuditWords.aggregation(pack.aggregation)))]))
        }
        if let stars = pack.stars { blocks.append(.chart(chart(stars, id))) }
        if !pack.checks.isEmpty { blocks.append(.table(checks(pack, id))) }
        if !pack.sources.isEmpty {
            let table = SourceTable(phrases: phrases).table(
                pack.sources, id: parts.scope.id("sources", of: id), rows: pack.sources.map { _ in nil })
            blocks.append(.details(id: nil, summary: [.text(phrases.basis)], blocks: [.table(table)]))
        }
        return ReportSection(id: id, title: phrases.text(pack.title), blocks: blocks)
    }

    private func chart(_ stars: [Int], _ id: String) -> ReportChart {
        let all = stars.reduce(0, +)
        let bars = stars.enumerated().reversed().map { number, count in
            ReportChart.Bar(
                label: phrases.count(number, vi: "sao", en: "star"), share: Rational(count).divided(by: Rational(all)),
                text: phrases.count(count, vi: "bộ dữ liệu", en: "dataset"))
        }
        return ReportChart(
            id: parts.scope.id("stars", of: id), title: phrases.say("Bộ dữ liệu theo số sao", "Datasets by stars"),
            summary: bars.summary, drawing: .bars(bars))
    }

    private func checks(_ pack: PackResult, _ id: String) -> ReportTable {
        let words = AuditPackSection(result: parts.result, pack: pack, phrases: phrases)
        var table = ReportTable(
            id: parts.scope.id("checks", of: id), caption: phrases.text(pack.title),
            columns: [
                .init(phrases.checkLabel, isRowHeader: true), .init(phrases.verdict), .init(phrases.severityLabel),
                .init(phrases.pointsLabel, .number), .init(phrases.result),
            ])
        for group in pack.groups {
            let checks = pack.checks.filter { $0.group == group.id }
            guard !checks.isEmpty else { continue }
            if pack.groups.count > 1 || group.points.possible.sign > 0 {
                table.rows.append(
                    .init(
                        [.init([.text(words.heading(group))])] + (0..<4).map { _ in ReportTable.Cell("") },
                        isHeading: true))
            }
            for check in checks {
                let mark = parts.mark(check)
                table.rows.append(
                    .init(
                        [
                            .init([
                                parts.link(phrases.text(check.title), pack: pack.pack.id, check: check.id)
                            ]), .init([mark]), .init(phrases.text(AuditWords.severity(check.severity))),
                            .init(
                                words.points(check), number: check.worth.sign > 0 ? check.points.earned : nil),
                            .init(words.counts(check)),
                        ], depth: 1))
            }
        }
        return table
    }
}
