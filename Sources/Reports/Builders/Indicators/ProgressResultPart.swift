// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// How many indicators stand how, phase by phase.
struct ProgressResultPart {
    let parts: ProgressParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection {
        let phases = parts.phases.map(\.phase)
        let words = ProgressCountSection(context: parts.context)
        guard !phases.isEmpty else {
            return ReportSection(
                id: parts.scope.id("result"), title: phrases.result, blocks: [.paragraph([.text(words.nothing)])])
        }
        let sentences = phases.map { phase -> [ReportInline] in
            [.strong(words.title(phase) + ": "), .text(words.sentence(phase))]
        }
        return ReportSection(
            id: parts.scope.id("result"), title: phrases.result,
            blocks: [
                .figures(ProgressSummary(parts).figures), .list(sentences, isNumbered: false), .chart(chart(phases)),
                .table(table(phases)), .paragraph([.text(ProgressNotices(context: parts.context).rule)]),
            ])
    }

    private var statuses: [ProgressStatus] { PhaseCounts.judgedStatuses + [.notDue, .notApplicable] }

    private func chart(_ phases: [ProgressResult.PhaseProgress]) -> ReportChart {
        let statuses = statuses.filter { status in phases.contains { PhaseCounts($0)[status] > 0 } }
        let words = ProgressCountSection(context: parts.context)
        return ReportChart(
            id: parts.scope.id("phases-chart"),
            title: phrases.say("Chỉ tiêu theo giai đoạn", "Indicators by phase"),
            summary: phases.map { phrases.name($0.title) + ": " + words.sentence($0) }.joined(separator: " "),
            drawing: .stacked(
                ReportChart.Stacked(
                    series: statuses.map {
                        ReportChart.Stacked.Series(label: phrases.text(ProgressWords.status($0)), tone: $0.tone)
                    },
                    rows: phases.map { phase in
                        let counts = PhaseCounts(phase)
                        return ReportChart.Stacked.Row(
                            label: phrases.name(phase.title), counts: statuses.map { counts[$0] })
                    })))
    }

    private func table(_ phases: [ProgressResult.PhaseProgress]) -> ReportTable {
        let statuses = ProgressStatus.allCases
        var table = ReportTable(
            id: parts.scope.id("phases"), caption: phrases.say("Số chỉ tiêu theo tình trạng", "Indicators by status"),
            columns: [
                .init(phrases.phase, isRowHeader: true), .init(phrases.say("Số chỉ tiêu", "Indicators"), .number),
            ]
                + statuses.map { .init(phrases.text(ProgressWords.status($0)), .number) })
        for phase in phases {
            let counts = PhaseCounts(phase)
            table.rows.append(
                .init(
                    [
                        .init(phrases.name(phase.title)),
                        .init(phrases.count(counts.all), number: Rational(counts.all)),
                    ] + statuses.map { ReportTable.Cell(phrases.count(counts[$0]), number: Rational(counts[$0])) }))
        }
        return table
    }
}
