// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What a ranking gives to reports: a table for each kind of body, with how bodies moved, and who has no rank and why.
struct RankingSource: ReportSectionSource {
    private let result: RankingResult

    init(_ result: RankingResult) { self.result = result }

    func summary(in scope: ReportScope) -> ReportSummary {
        let phrases = scope.phrases
        let words = RankingWords(result: result, phrases: phrases)
        let matter = result.matter
        var summary = ReportSummary(kind: phrases.kind(.ranking), subject: words.matter)
        summary.facts = [
            ReportFact(
                matter.kind == .rubric ? phrases.rubricLabel : phrases.programmeLabel,
                [.text(phrases.text(matter.title) + " (")] + phrases.codes(matter.document)
                    + [.text("), "), phrases.mark(matter.status)]),
            ReportFact(phrases.asOf, phrases.numbers.date(result.asOf)),
            ReportFact(words.rulesLabel, words.rules.joined(separator: "; ")),
            ReportFact(phrases.unknownLabel, unknown(words)),
        ]
        if let notice = matter.notice {
            summary.notices = [ReportNotice([.strong(phrases.text(notice))], tone: .warning)]
        } else if matter.status != .official {
            summary.notices = [
                ReportNotice([.text(phrases.text(matter.title) + ": "), phrases.mark(matter.status)], tone: .warning)
            ]
        }
        summary.figures = zip(result.tables, ids(scope)).map { table, id in
            let all = table.ranked.count + table.unranked.count
            return ReportFigure(
                name: words.title(table), value: phrases.count(table.ranked.count) + "/" + phrases.count(all),
                detail: words.bases(table), tone: table.unranked.isEmpty ? .good : .warning,
                explanation: id)
        }
        summary.colophon =
            [phrases.fact(phrases.rubricLabel, matter.document)]
            + (result.bodies.map { [phrases.fact(phrases.bodiesLabel, $0)] } ?? [])
            + [phrases.fact(program: result.engine)]
        return summary
    }

    private func unknown(_ words: RankingWords) -> String {
        let count = result.tables.reduce(0) { $0 + $1.unranked.count }
        guard count > 0 else { return words.phrases.nothing }
        let bodies = words.phrases.count(count, vi: "cơ quan", en: "body", many: "bodies")
        return words.phrases.say("\(bodies) chưa xếp hạng", "\(bodies) without a rank")
    }

    private func ids(_ scope: ReportScope) -> [String] { scope.ids("kind", of: result.tables.map { $0.kind ?? "all" }) }

    func sections(in scope: ReportScope) -> [ReportSection] {
        let words = RankingWords(result: result, phrases: scope.phrases)
        if result.tables.isEmpty {
            return [
                ReportSection(
                    id: scope.id("result"), title: scope.phrases.result, blocks: [.paragraph([.text(words.nobody)])])
            ]
        }
        return zip(result.tables, ids(scope)).map { section($0, $1, words, scope) }
    }

    private func section(
        _ table: RankingResult.Table, _ id: String, _ words: RankingWords, _ scope: ReportScope
    ) -> ReportSection {
        let count = words.count(table) + (words.bases(table).map { ": " + $0 } ?? "") + "."
        var blocks: [ReportBlock] = [.paragraph([.strong(count)])]
        if !table.ranked.isEmpty { blocks.append(.table(ranked(table, id, words, scope))) }
        if !table.unranked.isEmpty { blocks.append(.table(unranked(table, id, words, scope))) }
        return ReportSection(id: id, title: words.title(table), blocks: blocks)
    }

    private func ranked(
        _ table: RankingResult.Table, _ id: String, _ words: RankingWords, _ scope: ReportScope
    ) -> ReportTable {
        let heads = words.heads(table)
        var ranks = ReportTable(
            id: scope.id("ranks", of: id), caption: words.title(table),
            columns: heads.enumerated().map { index, head in
                .init(head, index == 1 || index == heads.count - 1 ? .text : .number, isRowHeader: index == 1)
            })
        for row in table.ranked {
            var cells = words.fields(row, in: table).map { ReportTable.Cell($0) }
            cells[0].number = Rational(row.rank)
            cells[2].number = row.score
            if words.hasLevels(table) { cells[3].number = row.level?.value }
            // A score leads to its scorecard where that is in the report.
            if let anchor = scope.explanations(of: .level(row.body.id)).first {
                cells[2].content = [.reference(words.score(row.score), to: anchor.id)]
            }
            ranks.rows.append(.init(cells))
        }
        return ranks
    }

    private func unranked(
        _ table: RankingResult.Table, _ id: String, _ words: RankingWords, _ scope: ReportScope
    ) -> ReportTable {
        var others = ReportTable(
            id: scope.id("unranked", of: id), caption: words.unrankedLabel,
            columns: [.init(scope.phrases.bodyLabel, isRowHeader: true), .init(scope.phrases.reasonLabel)])
        for unranked in table.unranked {
            others.rows.append(
                .init([.init([.text(scope.phrases.name(unranked.body.name))]), .init(words.reason(unranked))]))
        }
        return others
    }
}
