// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What is late or at risk: figure and target, what is missing, who is in charge, until when.
struct ProgressLatePart {
    let parts: ProgressParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let late = parts.rows([.offTrack, .atRisk])
        guard !late.isEmpty else { return nil }
        var table = ReportTable(
            id: parts.scope.id("late-table"), caption: phrases.lateOrAtRisk,
            columns: [
                .init(phrases.indicatorLabel, isRowHeader: true), .init(phrases.phase), .init(phrases.statusLabel),
                .init(phrases.say("Kết quả và mục tiêu", "Figure and target")),
                .init(phrases.say("Cơ quan, thời hạn", "In charge, due")),
                .init(phrases.say("Khó khăn, vướng mắc", "Difficulties")),
            ])
        for (row, id) in late {
            let lines = IndicatorLines(context: parts.context, row: row)
            table.rows.append(
                .init([
                    .init([.reference(lines.title, to: id)]), .init(parts.context.phaseTitle(row.phase)),
                    .init([parts.mark(row.status)], tone: row.status.tone),
                    .init(([lines.standing] + lines.parts).joined(separator: "; ")), .init(lines.charge),
                    .init(row.remarks?.difficulties.map(phrases.name) ?? ""),
                ]))
        }
        return ReportSection(id: parts.scope.id("late"), title: phrases.lateOrAtRisk, blocks: [.table(table)])
    }
}

/// Which figures are missing: who owes them, under which duty, since when.
struct ProgressMissingPart {
    let parts: ProgressParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let missing = parts.rows([.missing])
        guard !missing.isEmpty else { return nil }
        var table = ReportTable(
            id: parts.scope.id("missing-table"), caption: phrases.withoutFigures,
            columns: [
                .init(phrases.indicatorLabel, isRowHeader: true), .init(phrases.phase),
                .init(phrases.waitingFor), .init(phrases.daysLateLabel, .number),
            ])
        for (row, id) in missing {
            let context = parts.context
            let lines = MissingLines(context: context, waiting: row.waiting, charge: context.inCharge(row)).lines
            let late = row.waiting?.since.map { context.daysLate(since: $0) }
            table.rows.append(
                .init([
                    .init([.reference(IndicatorLines(context: context, row: row).title, to: id)]),
                    .init(context.phaseTitle(row.phase)), .init(lines.map(\.text).joined(separator: "; ")),
                    .init(late.map { phrases.count($0) } ?? "–", number: late.map { Rational($0) }),
                ]))
        }
        return ReportSection(id: parts.scope.id("missing"), title: phrases.withoutFigures, blocks: [.table(table)])
    }
}

/// Shares of bodies that meet a condition, with the bodies that do not.
struct ProgressRollUpPart {
    let parts: ProgressParts
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        let rows = zip(parts.result.rows, parts.ids).compactMap { row, id in
            row.status == .notDue ? nil : row.rollUp.map { (row: row, rollUp: $0, id: id) }
        }
        guard !rows.isEmpty else { return nil }
        let bars = rows.map { bar($0.row, $0.rollUp) }
        let chart = ReportChart(
            id: parts.scope.id("rollups-chart"), title: phrases.countedOverBodies,
            summary: bars.summary, drawing: .bars(bars))
        return ReportSection(
            id: parts.scope.id("rollups"), title: phrases.countedOverBodies,
            blocks: [.chart(chart)] + rows.map { details($0.row, $0.rollUp, $0.id) })
    }

    private func bar(_ row: IndicatorProgress, _ rollUp: RollUp) -> ReportChart.Bar {
        var target: Rational?
        if case .bound(let bound) = row.target.requirement, row.unit == .percent { target = bound.value }
        return ReportChart.Bar(
            label: parts.context.title(row.name) + " (" + parts.context.phaseTitle(row.phase) + ")",
            share: Rational(rollUp.met, over: rollUp.counted), target: target,
            text: phrases.count(rollUp.met) + "/" + phrases.count(rollUp.counted), tone: row.status.tone)
    }

    private func details(_ row: IndicatorProgress, _ rollUp: RollUp, _ id: String) -> ReportBlock {
        let words = RollUpLines(context: parts.context, row: row, rollUp: rollUp)
        let target = ProgressRollUpSection(context: parts.context).target(row)
        var lines: [[ReportInline]] = [[.reference(target, to: id)]]
        lines += ([words.verified].compactMap(\.self) + words.shortfalls + [words.denominator].compactMap(\.self)).map {
            [.text($0)]
        }
        return .details(
            id: parts.scope.id("rollup", of: id), summary: [parts.mark(row.status), .text(" " + words.share)],
            blocks: [.list(lines, isNumbered: false)])
    }
}
