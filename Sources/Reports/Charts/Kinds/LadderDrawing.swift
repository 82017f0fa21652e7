// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Draws levels as stairs, the highest on top, with words and what blocks each beside its step.
struct LadderDrawing {
    private static let stairs = 640
    private static let text = 780
    private static let room = ChartCanvas.right - text
    private static let mostBlockers = 6
    private static let leastHeight = 420

    private let steps: [ReportChart.Step]
    private let phrases: Phrases

    init(_ steps: [ReportChart.Step], _ phrases: Phrases) {
        self.steps = steps
        self.phrases = phrases
    }

    var canvases: [ChartCanvas] {
        if steps.isEmpty { return [.empty(phrases)] }
        var canvases: [ChartCanvas] = []
        var canvas = begun
        for index in steps.indices.reversed() {
            let drawn = drawing(index, on: canvas)
            if canvas.height > ChartCanvas.margin, drawn.height > ChartCanvas.mostHeight {
                canvases.append(canvas)
                canvas = drawing(index, on: begun)
            } else {
                canvas = drawn
            }
        }
        canvases.append(canvas)
        return canvases.map { canvas in
            var ended = canvas
            ended.height += ChartCanvas.margin
            return ended
        }
    }

    private var begun: ChartCanvas {
        var canvas = ChartCanvas()
        canvas.height = ChartCanvas.margin
        return canvas
    }

    // MARK: Words

    private func drawing(_ index: Int, on canvas: ChartCanvas) -> ChartCanvas {
        var canvas = canvas
        let step = steps[index]
        let top = canvas.height
        let (size, margin) = (ChartText.small, 70)
        var y = canvas.lines(
            ChartText.lines(step.label, width: Self.room, isBold: true), Self.text, top: top + margin,
            ChartCanvas.Style(isBold: true))
        let words =
            phrases.state(step.state)
            + (step.progress.map { ": " + phrases.numbers.percent(clamped($0), digits: 0) } ?? "")
        y = canvas.lines(
            [words], Self.text, top: y, ChartCanvas.Style(size: size, ink: ink(step.state), isBold: step.state == .here)
        )
        if let progress = step.progress {
            y += 40
            canvas.path(
                ChartCanvas.box(Self.text, y, Self.room, 80), ChartPaint(fill: .paper, stroke: .edge, width: 8))
            let reached = ChartLength.part(progress, of: Self.room)
            if reached > 0 { canvas.path(ChartCanvas.box(Self.text, y, reached, 80), .solid, .accent) }
            y += 80 + 40
        }
        for blocker in blockers(step) {
            canvas.lines(["–"], Self.text, top: y + 20, ChartCanvas.Style(size: size, ink: .soft))
            let lines = ChartText.lines(blocker, width: Self.room - 110, size: size, most: 4)
            y = canvas.lines(lines, Self.text + 110, top: y + 20, ChartCanvas.Style(size: size))
        }
        let bottom = max(y + margin, top + Self.leastHeight)
        drawStep(index, top, bottom, on: &canvas)
        canvas.line(Self.text, bottom, ChartCanvas.right, bottom, ChartPaint(stroke: .line, width: 8))
        canvas.height = bottom
        return canvas
    }

    private func clamped(_ share: Rational) -> Rational { min(max(share, 0), 1) }

    private func blockers(_ step: ReportChart.Step) -> [String] {
        let rest = step.blockers.count - Self.mostBlockers
        if rest <= 1 { return step.blockers }
        return step.blockers.prefix(Self.mostBlockers)
            + [phrases.andMore(rest, vi: "điều kiện", en: "condition")]
    }

    private func ink(_ state: ReportChart.Step.State) -> ChartInk {
        switch state {
        case .reached: .good
        case .here: .accent
        case .next: .warning
        case .ahead: .soft
        }
    }

    // MARK: Stairs

    private func drawStep(_ index: Int, _ top: Int, _ bottom: Int, on canvas: inout ChartCanvas) {
        let left = ChartCanvas.margin + (Self.stairs - 320) * index / max(1, steps.count - 1)
        let box = ChartCanvas.box(left, top, Self.stairs - left, bottom - top)
        let (x, y) = (Self.stairs - 130, top + 170)
        switch steps[index].state {
        case .reached:
            canvas.path(box, ChartPaint(fill: .good, stroke: .paper, width: 16))
            canvas.path(
                "M\(at: x - 60) \(at: y)l\(at: 45) \(at: 50)l\(at: 80) \(at: -110)",
                ChartPaint(stroke: .paper, width: 28, isRound: true))
        case .here:
            canvas.path(box, ChartPaint(fill: .accent, stroke: .paper, width: 16))
            flag(x, y, on: &canvas)
        case .next:
            canvas.path(box, .stripes, .possible)
            canvas.circle(x, y, 95, ChartPaint(fill: .paper, stroke: .possible))
            canvas.path(
                "M\(at: x) \(at: y + 55)V\(at: y - 50)M\(at: x - 45) \(at: y - 10)l\(at: 45) \(at: -45)l\(at: 45) \(at: 45)",
                ChartPaint(stroke: .ink, width: 22, isRound: true))
        case .ahead: canvas.path(box, ChartPaint(fill: .paper, stroke: .edge, width: 10, dash: "4 3"))
        }
    }

    /// A flag where the body stands.
    private func flag(_ x: Int, _ y: Int, on canvas: inout ChartCanvas) {
        canvas.line(x - 45, y + 80, x - 45, y - 80, ChartPaint(stroke: .paper, width: 20, isRound: true))
        canvas.path(
            "M\(at: x - 35) \(at: y - 80)h\(at: 120)l\(at: -35) \(at: 45)l\(at: 35) \(at: 45)h\(at: -120)z",
            ChartPaint(fill: .paper))
    }
}
