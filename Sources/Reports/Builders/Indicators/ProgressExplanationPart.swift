// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Why each indicator stands as it does, with its figures over time.
struct ProgressExplanationPart {
    let parts: ProgressParts
    private var context: ProgressContext { parts.context }
    private var phrases: Phrases { parts.phrases }

    var section: ReportSection? {
        guard !parts.result.rows.isEmpty else { return nil }
        return ReportSection(
            id: parts.scope.id("explanations"), title: phrases.explanations,
            blocks: zip(parts.result.rows, parts.ids).map(details))
    }

    private func details(_ row: IndicatorProgress, _ id: String) -> ReportBlock {
        var blocks: [ReportBlock] = []
        if let chart = chart(row, id) { blocks.append(.chart(chart)) }
        blocks += PageBlocks.blocks(parts.scope, "why", of: id) {
            IndicatorExplanation(context: context, row: row).write(to: &$0)
        }
        if row.rollUp != nil, row.status != .notDue {
            blocks.append(
                .paragraph([.reference(phrases.countedOverBodies, to: parts.scope.id("rollup", of: id))]))
        }
        blocks += scorecards(row)
        return .details(
            id: id,
            summary: [
                parts.mark(row.status),
                .text(" " + IndicatorLines(context: context, row: row).title + " – " + context.phaseTitle(row.phase)),
            ], blocks: blocks)
    }

    /// Links to the scorecards behind the figure, where they are in the report.
    private func scorecards(_ row: IndicatorProgress) -> [ReportBlock] {
        let anchors = parts.bodies(behind: row).flatMap { parts.scope.explanations(of: .level($0)) }
        guard !anchors.isEmpty else { return [] }
        let start = ReportInline.text(phrases.say("Bảng điểm: ", "Scorecards: "))
        return [.paragraph([start] + anchors.map(\.link).joined(by: "; "))]
    }

    // MARK: Over time

    private func chart(_ row: IndicatorProgress, _ id: String) -> ReportChart? {
        let known = row.trend.filter { $0.value != nil }
        guard known.count > 1, let scale = scale(row) else { return nil }
        let points = known.compactMap { point -> ReportChart.Timeline.Point? in
            guard let value = point.value, let share = value.divided(by: scale) else { return nil }
            return ReportChart.Timeline.Point(
                day: point.period.end, share: share.clamped,
                text: context.numbers.column(value, row.unit, besides: row.bounds), isBroken: point.isBroken)
        }
        var lines = [ReportChart.Timeline.Line(label: phrases.figuresLabel, points: points)]
        if case .bound(let bound) = row.target.requirement, let share = bound.value.divided(by: scale),
            let first = points.first
        {
            let text = context.numbers.bound(bound, row.unit)
            let clamped = share.clamped
            lines.append(
                ReportChart.Timeline.Line(
                    label: phrases.targetLabel,
                    points: [
                        .init(day: first.day, share: clamped, text: text),
                        .init(day: max(row.due, points.last?.day ?? row.due), share: clamped, text: text),
                    ], isTarget: true))
        }
        let words = PeriodWords(phrases: phrases)
        let told = known.compactMap { point in
            point.value.map {
                words.text(point.period) + ": " + context.numbers.column($0, row.unit, besides: row.bounds)
            }
        }
        return ReportChart(
            id: parts.scope.id("trend", of: id), title: phrases.overTime,
            summary: told.joined(separator: "; ") + ".",
            drawing: .timeline(
                ReportChart.Timeline(
                    lines: lines,
                    marks: (0...4).map { context.numbers.column((Rational($0, over: 4) ?? 0) * scale, row.unit) })))
    }

    /// The top of the upright axis; a place in a ranking has none, since less is better.
    private func scale(_ row: IndicatorProgress) -> Rational? {
        switch row.unit {
        case .percent, .index: return 1
        case .level: return 5
        case .ratio, .count:
            var values = row.trend.compactMap(\.value)
            if case .bound(let bound) = row.target.requirement { values.append(bound.value) }
            return values.max().flatMap { $0.sign > 0 ? $0 : nil }
        case .rank, .qualitative: return nil
        }
    }
}

extension Rational {
    /// The number, held inside 0 and 1: what lies beyond the axis of a chart is drawn at its end.
    fileprivate var clamped: Rational { min(max(self, 0), 1) }
}
