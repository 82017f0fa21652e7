// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// The bodies below by how their own figures stand: a grid, and a table of all.
struct ProgressBodyPart {
    let parts: ProgressParts
    private var phrases: Phrases { parts.phrases }
    /// More rows cannot be taken in at once.
    private static let mostRows = 60

    var section: ReportSection? {
        let standings = parts.result.standings
        guard !standings.isEmpty else { return nil }
        var blocks = PageBlocks.blocks(parts.scope, "lines", of: parts.scope.id("bodies")) {
            ProgressBodySection(context: parts.context).writeLines(to: &$0)
        }
        if let grid { blocks.append(.chart(grid)) }
        blocks.append(.table(table))
        return ReportSection(id: parts.scope.id("bodies"), title: phrases.figuresOfBodies, blocks: blocks)
    }

    private var most: Int { parts.result.standings.map(\.reported).max() ?? 0 }

    private var grid: ReportChart? {
        let standings = parts.result.standings.prefix(Self.mostRows)
        guard most > 0 else { return nil }
        let cells = standings.map { standing -> [ReportChart.HeatMap.Cell] in
            let judged = PhaseCounts.judgedStatuses.reduce(0) { $0 + (standing.counts[$1] ?? 0) }
            let met = (standing.counts[.met] ?? 0) + (standing.counts[.metAndMaintained] ?? 0)
            let fine = met + (standing.counts[.onTrack] ?? 0)
            return [
                .init(share: Rational(standing.reported, over: most), text: phrases.count(standing.reported)),
                .init(share: Rational(met, over: judged), text: judged == 0 ? "–" : phrases.count(met)),
                .init(share: Rational(fine, over: judged), text: judged == 0 ? "–" : phrases.count(fine)),
                .init(
                    share: standing.level.flatMap { Rational($0, over: 5) },
                    text: standing.level.map { phrases.count($0) } ?? "–"),
            ]
        }
        let reporting = phrases.count(parts.result.standings.count { $0.reported > 0 })
        let all = phrases.count(parts.result.standings.count)
        var summary = phrases.say(
            "\(reporting)/\(all) cơ quan có số liệu riêng.",
            "\(reporting) of \(all) bodies report figures of their own.")
        let rest = parts.result.standings.count - standings.count
        if rest > 0 { summary += " " + phrases.andMore(rest, vi: "cơ quan", en: "body", many: "bodies") + "." }
        return ReportChart(
            id: parts.scope.id("bodies-chart"), title: phrases.figuresOfBodies, summary: summary,
            drawing: .heatMap(
                ReportChart.HeatMap(
                    columns: [
                        phrases.reportedLabel, phrases.say("Đã đạt", "Met"),
                        phrases.say("Đạt hoặc đúng tiến độ", "Met or on track"), phrases.levelLabel,
                    ], rows: standings.map { phrases.name($0.name) }, cells: Array(cells))))
    }

    private var table: ReportTable {
        let statuses = PhaseCounts.judgedStatuses
        var table = ReportTable(
            id: parts.scope.id("body-table"), caption: phrases.figuresOfBodies,
            columns: [
                .init(phrases.bodyLabel, isRowHeader: true),
                .init(phrases.reportedLabel, .number),
            ] + statuses.map { .init(phrases.text(ProgressWords.status($0)), .number) }
                + [.init(phrases.levelLabel, .number), .init(phrases.remarkLabel)])
        for standing in parts.result.standings {
            let anchor = parts.scope.explanations(of: .level(standing.body)).first
            let level = standing.level.map { phrases.count($0) } ?? "–"
            table.rows.append(
                .init(
                    [
                        .init([.text(phrases.name(standing.name))]),
                        .init(phrases.count(standing.reported), number: Rational(standing.reported)),
                    ]
                        + statuses.map { status in
                            let count = standing.counts[status] ?? 0
                            return .init(phrases.count(count), number: Rational(count))
                        } + [
                            .init(
                                [anchor.map { .reference(level, to: $0.id) } ?? .text(level)],
                                number: standing.level.map { Rational($0) }),
                            .init(
                                standing.level == nil
                                    ? "" : standing.isVerified ? phrases.verified : phrases.assessment(.selfAssessed)),
                        ]))
        }
        return table
    }
}
