// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

extension ReportChart {
    /// The numbers of the chart as a table, for those who do not see it and for those who want to reckon with them.
    /// - Parameter language: the language of the headings.
    public func table(language: Language) -> ReportTable {
        let writer = ChartTableWriter(Phrases(language))
        let (columns, rows) = writer.table(of: drawing)
        return ReportTable(id: id + "-data", caption: title, columns: columns, rows: rows)
    }
}

/// Writes the numbers of charts as tables.
private struct ChartTableWriter {
    private typealias Column = ReportTable.Column
    private typealias Row = ReportTable.Row
    private typealias Cell = ReportTable.Cell

    let phrases: Phrases

    init(_ phrases: Phrases) { self.phrases = phrases }

    func table(of drawing: ReportChart.Drawing) -> ([ReportTable.Column], [ReportTable.Row]) {
        switch drawing {
        case .radar(let radar): table(of: radar)
        case .ladder(let steps): table(of: steps)
        case .bars(let bars): table(of: bars)
        case .heatMap(let map): table(of: map)
        case .stacked(let stacked): table(of: stacked)
        case .timeline(let timeline): table(of: timeline)
        }
    }

    // MARK: Kinds of charts

    private func table(of radar: ReportChart.Radar) -> ([ReportTable.Column], [ReportTable.Row]) {
        let hasTargets = radar.axes.contains { $0.target != nil }
        let hasPrevious = radar.axes.contains { $0.previous != nil }
        let columns =
            [name("Lĩnh vực", "Domain"), number("Kết quả", "Result"), number("Tỷ lệ", "Share")]
            + (hasTargets ? [targetColumn] : []) + (hasPrevious ? [number("Kỳ trước", "Before")] : [])
        let rows = radar.axes.map { axis in
            Row(
                [Cell(axis.label), Cell(axis.text, number: axis.value), share(axis.value)]
                    + (hasTargets ? [share(axis.target)] : []) + (hasPrevious ? [share(axis.previous)] : []))
        }
        return (columns, rows)
    }

    private func table(of steps: [ReportChart.Step]) -> ([ReportTable.Column], [ReportTable.Row]) {
        let hasProgress = steps.contains { $0.progress != nil }
        let columns =
            [name("Bậc", "Step"), Column(phrases.say("Tình trạng", "Standing"))]
            + (hasProgress ? [number("Đáp ứng", "Met")] : [])
            + [Column(phrases.say("Còn vướng", "What blocks it"))]
        let rows = steps.map { step in
            Row(
                [Cell(step.label), Cell([state(step.state)])] + (hasProgress ? [share(step.progress)] : [])
                    + [Cell(step.blockers.joined(separator: "; "))])
        }
        return (columns, rows)
    }

    private func table(of bars: [ReportChart.Bar]) -> ([ReportTable.Column], [ReportTable.Row]) {
        let hasGroups = bars.contains { $0.group != nil }
        let hasPossible = bars.contains { $0.possible != nil }
        let hasTargets = bars.contains { $0.target != nil }
        let columns =
            (hasGroups ? [Column(phrases.say("Nhóm", "Group"))] : []) + [name("Tên", "Name")]
            + [number("Kết quả", "Result")]
            + (hasPossible ? [number("Có thể đạt", "Still possible")] : []) + (hasTargets ? [targetColumn] : [])
        let rows = bars.map { bar in
            Row(
                (hasGroups ? [Cell(bar.group ?? "")] : [])
                    + [Cell(bar.label), Cell(bar.text, number: bar.share, tone: bar.tone)]
                    + (hasPossible ? [share(bar.possible)] : []) + (hasTargets ? [share(bar.target)] : []))
        }
        return (columns, rows)
    }

    private func table(of map: ReportChart.HeatMap) -> ([ReportTable.Column], [ReportTable.Row]) {
        let columns = [name("Tên", "Name")] + map.columns.map { Column($0, .number) }
        let rows = map.rows.enumerated().map { index, label in
            let cells = map.cells.indices.contains(index) ? map.cells[index] : []
            return Row([Cell(label)] + cells.prefix(map.columns.count).map { Cell($0.text, number: $0.share) })
        }
        return (columns, rows)
    }

    private func table(of stacked: ReportChart.Stacked) -> ([ReportTable.Column], [ReportTable.Row]) {
        let columns =
            [name("Tên", "Name")] + stacked.series.map { Column($0.label, .number) } + [number("Tổng", "Total")]
        let rows = stacked.rows.map { row in
            let counts = Array(row.counts.prefix(stacked.series.count))
            let missing = stacked.series.count - counts.count
            let total = counts.reduce(Rational.zero) { $0 + Rational($1) }
            return Row(
                [Cell(row.label)] + counts.map { count(Rational($0)) } + Array(repeating: Cell(""), count: missing)
                    + [count(total)])
        }
        return (columns, rows)
    }

    private func table(of timeline: ReportChart.Timeline) -> ([ReportTable.Column], [ReportTable.Row]) {
        let days = Set(timeline.lines.flatMap { $0.points.map(\.day) }).sorted()
        let columns = [name("Ngày", "Day")] + timeline.lines.map { Column($0.label, .number) }
        let lines = timeline.lines.map { line in
            Dictionary(line.points.map { ($0.day, $0) }, uniquingKeysWith: { _, last in last })
        }
        let rows = days.map { day in
            Row([Cell(phrases.numbers.date(day))] + lines.map { $0[day].map(point) ?? Cell("") })
        }
        return (columns, rows)
    }

    // MARK: Cells

    private func name(_ vi: String, _ en: String) -> ReportTable.Column {
        Column(phrases.say(vi, en), isRowHeader: true)
    }

    private func number(_ vi: String, _ en: String) -> ReportTable.Column { Column(phrases.say(vi, en), .number) }

    private var targetColumn: ReportTable.Column { number("Mục tiêu", "Target") }

    private func share(_ share: Rational?) -> ReportTable.Cell {
        share.map { Cell(phrases.numbers.percent($0, digits: 1), number: $0) } ?? Cell("–")
    }

    private func count(_ count: Rational) -> ReportTable.Cell {
        Cell(phrases.numbers.number(count, digits: 0, padded: false), number: count)
    }

    private func point(_ point: ReportChart.Timeline.Point) -> ReportTable.Cell {
        let remark = phrases.say(" (không so được với kỳ trước)", " (not comparable with the one before)")
        return Cell(point.text + (point.isBroken ? remark : ""), number: point.share)
    }

    private func state(_ state: ReportChart.Step.State) -> ReportInline {
        let tone: ReportTone =
            switch state {
            case .reached, .here: .good
            case .next: .warning
            case .ahead: .muted
            }
        return .mark(phrases.state(state), tone)
    }
}
