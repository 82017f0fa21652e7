// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Draws values on axes around a centre.
struct RadarDrawing {
    /// Fewer axes make no figure, and more cannot be told apart.
    static func suits(_ radar: ReportChart.Radar) -> Bool { (3...20).contains(radar.axes.count) }

    private static let size = ChartText.small
    private static let leading = ChartText.leading(size)

    private let radar: ReportChart.Radar
    private let phrases: Phrases
    private var axes: [ReportChart.Radar.Axis] { radar.axes }

    init(_ radar: ReportChart.Radar, _ phrases: Phrases) {
        self.radar = radar
        self.phrases = phrases
    }

    var canvas: ChartCanvas {
        let around = RadarLabels(axes)
        let labels = around ?? RadarLabels(numbers: axes.count)
        let centre = RadarPlane(
            x: ChartCanvas.width / 2, y: ChartCanvas.margin + labels.above, radius: labels.radius, axes: axes.count)
        var canvas = ChartCanvas()
        drawRings(centre, on: &canvas)
        drawArea(centre, on: &canvas)
        drawLine(axes.map(\.previous), .previous, .smallRing, centre, on: &canvas)
        drawLine(axes.map(\.target), .target, .diamond, centre, on: &canvas)
        drawLine(axes.map(\.value), .reached, .circle, centre, on: &canvas)
        for axis in axes.indices where axes[axis].value == nil {
            let point = centre.point(axis, 1)
            canvas.unknown(point.x, point.y)
        }
        nameRings(centre, on: &canvas)
        labels.draw(around: centre, on: &canvas)
        canvas.height = legend.draw(on: &canvas, top: centre.y + labels.below + 100) + ChartCanvas.margin
        if around == nil { list(on: &canvas) }
        return canvas
    }

    private var legend: ChartLegend {
        var legend = ChartLegend()
        legend.add(.line(.reached, .circle), phrases.say("kết quả", "result"))
        legend.add(
            .line(.target, .diamond), phrases.say("mục tiêu", "target"), when: axes.contains { $0.target != nil })
        legend.add(
            .line(.previous, .smallRing), phrases.say("kỳ trước", "the period before"),
            when: axes.contains { $0.previous != nil })
        legend.add(.unknown, phrases.say("chưa rõ", "not known"), when: axes.contains { $0.value == nil })
        return legend
    }

    // MARK: Rings

    private var ringCount: Int { radar.rings.isEmpty ? 4 : min(radar.rings.count, 100) }

    private func drawRings(_ centre: RadarPlane, on canvas: inout ChartCanvas) {
        // Rings nearer than this run together.
        let every = max(1, (ringCount + 9) / 10)
        for ring in stride(from: ringCount, to: 0, by: -every) {
            let share = Rational(ring, over: ringCount) ?? 1
            let points = axes.indices.map { centre.point($0, share) }
            let isOutermost = ring == ringCount
            canvas.path(
                RadarPlane.path(points, isClosed: true),
                ChartPaint(stroke: isOutermost ? .edge : .line, width: isOutermost ? 10 : 8))
        }
        for axis in axes.indices {
            let end = centre.point(axis, 1)
            canvas.line(
                centre.x, centre.y, end.x, end.y,
                ChartPaint(stroke: .line, width: 8, dash: axes[axis].value == nil ? "3 3" : nil))
        }
    }

    private func nameRings(_ centre: RadarPlane, on canvas: inout ChartCanvas) {
        guard !radar.rings.isEmpty else { return }
        let every = max(1, (ringCount + 5) / 6)
        for ring in stride(from: ringCount, to: 0, by: -every) {
            let y = centre.y - ChartLength.quotient(centre.radius * ring, ringCount)
            let name = ChartText.line(radar.rings[ring - 1], width: 900, size: 105)
            canvas.text(
                name, centre.x + 45, y + 95, ChartCanvas.Style(size: 105, ink: .soft, hasHalo: true))
        }
    }

    // MARK: Values

    private func drawArea(_ centre: RadarPlane, on canvas: inout ChartCanvas) {
        for run in RadarRun.runs(axes.map(\.value)) where run.axes.count > 1 {
            var points = run.axes.map { centre.point($0, axes[$0].value ?? 0) }
            if !run.isClosed { points.append((centre.x, centre.y)) }
            canvas.path(RadarPlane.path(points, isClosed: true), ChartPaint(fill: .accent, opacity: 16))
        }
    }

    private func drawLine(
        _ shares: [Rational?], _ line: ChartMark.Line, _ shape: ChartMark.Shape, _ centre: RadarPlane,
        on canvas: inout ChartCanvas
    ) {
        for run in RadarRun.runs(shares) {
            let points = run.axes.map { centre.point($0, shares[$0] ?? 0) }
            if points.count > 1 { canvas.path(RadarPlane.path(points, isClosed: run.isClosed), line.paint) }
            for point in points { canvas.mark(shape, line.ink, point.x, point.y) }
        }
    }

    // MARK: List

    /// The names below the drawing, where there is no room for them around it.
    private func list(on canvas: inout ChartCanvas) {
        var y = canvas.height + 60
        for (index, axis) in axes.enumerated() {
            let value = ChartText.line(axis.text, width: ChartCanvas.inner / 2, size: Self.size, isBold: true)
            let room = ChartCanvas.inner - 380 - ChartText.width(value, size: Self.size, isBold: true)
            canvas.text(
                String(index + 1), ChartCanvas.margin + 190, y + Self.size,
                ChartCanvas.Style(size: Self.size, anchor: .end, isBold: true))
            canvas.text(
                value, ChartCanvas.right, y + Self.size,
                ChartCanvas.Style(size: Self.size, anchor: .end, isBold: true))
            let lines = ChartText.lines(axis.label, width: room, size: Self.size)
            let bottom = canvas.lines(lines, ChartCanvas.margin + 280, top: y, ChartCanvas.Style(size: Self.size))
            y = max(bottom, y + Self.leading) + 30
            canvas.line(ChartCanvas.margin, y, ChartCanvas.right, y, ChartPaint(stroke: .line, width: 6))
            y += 30
        }
        canvas.height = y + ChartCanvas.margin
    }
}
