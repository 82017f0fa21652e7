// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Draws shares as bars below their names.
struct BarDrawing {
    private static let bar = 100
    private static let gap = 130

    private let bars: [ReportChart.Bar]
    private let phrases: Phrases

    init(_ bars: [ReportChart.Bar], _ phrases: Phrases) {
        self.bars = bars
        self.phrases = phrases
    }

    var canvases: [ChartCanvas] {
        if bars.isEmpty { return [.empty(phrases)] }
        var canvases: [ChartCanvas] = []
        var canvas = begun
        var group: String?
        var first = true
        for bar in bars {
            let title = title(bar, after: group, isFirst: first)
            let label = label(bar)
            let height =
                title.count * ChartText.leading(ChartText.normal) + labelHeight(label) + Self.bar + Self.gap + 160
            if !first, canvas.height + height > ChartCanvas.mostHeight {
                canvases.append(finished(canvas))
                canvas = begun
                first = true
            }
            draw(bar, self.title(bar, after: group, isFirst: first), label, on: &canvas)
            group = bar.group
            first = false
        }
        return canvases + [finished(canvas)]
    }

    /// A new sheet with its legend.
    private var begun: ChartCanvas {
        var canvas = ChartCanvas()
        var legend = ChartLegend()
        legend.add(
            .area(.hatch, .possible), phrases.say("còn có thể đạt", "still possible"),
            when: bars.contains { $0.possible != nil })
        legend.add(.tick, phrases.say("mục tiêu", "target"), when: bars.contains { $0.target != nil })
        legend.add(.unknown, phrases.say("chưa rõ", "not known"), when: bars.contains { $0.share == nil })
        canvas.height = legend.draw(on: &canvas, top: ChartCanvas.margin)
        if canvas.height > ChartCanvas.margin { canvas.height += 100 }
        return canvas
    }

    /// The heading of a group, where one begins; again at the top of a sheet.
    private func title(_ bar: ReportChart.Bar, after group: String?, isFirst: Bool) -> [String] {
        guard let name = bar.group, isFirst || name != group else { return [] }
        return ChartText.lines(name, width: ChartCanvas.inner, isBold: true)
    }

    private struct Label {
        let name: [String]
        let value: String
    }

    private func label(_ bar: ReportChart.Bar) -> Label {
        let sign = bar.tone.sign
        let value = ChartText.line(
            sign.isEmpty ? bar.text : sign + " " + bar.text, width: ChartCanvas.inner / 2, isBold: true)
        let room = ChartCanvas.inner - ChartText.width(value, isBold: true) - 120
        return Label(name: ChartText.lines(bar.label, width: room), value: value)
    }

    private func labelHeight(_ label: Label) -> Int {
        max(1, label.name.count) * ChartText.leading(ChartText.normal) + 40
    }

    private func draw(_ bar: ReportChart.Bar, _ title: [String], _ label: Label, on canvas: inout ChartCanvas) {
        var y = canvas.height
        if !title.isEmpty {
            if y > ChartCanvas.margin { y += 60 }
            y = canvas.lines(title, ChartCanvas.margin, top: y, ChartCanvas.Style(isBold: true)) + 40
            canvas.line(ChartCanvas.margin, y, ChartCanvas.right, y, ChartPaint(stroke: .ink, width: 8))
            y += 60
        }
        canvas.lines(label.name, ChartCanvas.margin, top: y)
        canvas.lines(
            [label.value], ChartCanvas.right, top: y,
            ChartCanvas.Style(ink: ChartInk(bar.tone).ofText, anchor: .end, isBold: true))
        y += labelHeight(label)
        drawBar(bar, y, on: &canvas)
        canvas.height = y + Self.bar + Self.gap
    }

    private func drawBar(_ bar: ReportChart.Bar, _ y: Int, on canvas: inout ChartCanvas) {
        let (x, width) = (ChartCanvas.margin, ChartCanvas.inner)
        let isKnown = bar.share != nil
        canvas.path(
            ChartCanvas.box(x, y, width, Self.bar),
            ChartPaint(fill: .paper, stroke: .edge, width: 8, dash: isKnown ? nil : "4 3"))
        let reached = ChartLength.part(bar.share ?? 0, of: width)
        let possible = ChartLength.part(bar.possible ?? 0, of: width)
        if possible > reached {
            canvas.path(ChartCanvas.box(x + reached, y, possible - reached, Self.bar), .hatch, .possible)
        }
        if reached > 0 { canvas.path(ChartCanvas.box(x, y, reached, Self.bar), .solid, ChartInk(bar.tone)) }
        if !isKnown { canvas.unknown(x + width / 2, y + Self.bar / 2) }
        if let target = bar.target { canvas.tick(x + ChartLength.part(target, of: width), y, height: Self.bar) }
    }

    /// The sheet with its scale.
    private func finished(_ canvas: ChartCanvas) -> ChartCanvas {
        var canvas = canvas
        let y = canvas.height - Self.gap + 50
        for (half, anchor) in [ChartCanvas.Anchor.start, .middle, .end].enumerated() {
            let x = ChartCanvas.margin + ChartCanvas.inner * half / 2
            canvas.line(x, y, x, y + 40, ChartPaint(stroke: .edge, width: 8))
            let share = phrases.numbers.percent(Rational(half, over: 2) ?? 0, digits: 0)
            canvas.lines(
                [share], x, top: y + 50, ChartCanvas.Style(size: ChartText.small, ink: .soft, anchor: anchor))
        }
        canvas.height = y + 50 + ChartText.leading(ChartText.small) + ChartCanvas.margin
        return canvas
    }
}
