// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Draws values over time as lines with steps: a value holds until the next one.
struct TimelineDrawing {
    private static let size = ChartText.small
    private static let leading = ChartText.leading(size)
    private static let mostMarkWidth = 1_000
    private static let markGap = 330

    private let timeline: ReportChart.Timeline
    private let phrases: Phrases
    private let days: [CalendarDate]

    init(_ timeline: ReportChart.Timeline, _ phrases: Phrases) {
        self.timeline = timeline
        self.phrases = phrases
        days = Set(timeline.lines.flatMap { $0.points.map(\.day) }).sorted()
    }

    var canvas: ChartCanvas {
        guard let first = days.first, let last = days.last else { return .empty(phrases) }
        var canvas = ChartCanvas()
        canvas.height = legend.draw(on: &canvas, top: ChartCanvas.margin) + 220
        let marks = timeline.marks.map { ChartText.lines($0, width: Self.mostMarkWidth, size: Self.size, most: 2) }
        let widest = marks.joined().map { ChartText.width($0, size: Self.size) }.max() ?? 0
        let lines = marks.map(\.count).max() ?? 1
        let gap = max(Self.markGap, lines * Self.leading + 40)
        let left = ChartCanvas.margin + (widest == 0 ? 0 : widest + 60)
        let field = Field(
            left: left + 80, right: ChartCanvas.right - 100, top: canvas.height,
            height: min(max(timeline.marks.count - 1, 4) * gap, 4_000), first: first.daysSinceEpoch,
            days: last.daysSinceEpoch - first.daysSinceEpoch)
        draw(marks, field, left, on: &canvas)
        drawDays(field, on: &canvas)
        drawLines(field, on: &canvas)
        return canvas
    }

    /// The field of the lines.
    private struct Field {
        let left: Int
        let right: Int
        let top: Int
        let height: Int
        let first: Int
        let days: Int

        var bottom: Int { top + height }

        func x(_ day: CalendarDate) -> Int {
            if days == 0 { return (left + right) / 2 }
            return left + ChartLength.quotient((day.daysSinceEpoch - first) * (right - left), days)
        }

        func y(_ share: Rational) -> Int { bottom - ChartLength.part(share, of: height) }
    }

    // MARK: Legend

    private static let shapes: [ChartMark.Shape] = [.circle, .square, .triangle, .ring]

    private func look(_ line: Int) -> (line: ChartMark.Line, shape: ChartMark.Shape) {
        if timeline.lines[line].isTarget { return (.target, .diamond) }
        let number = timeline.lines[..<line].count { !$0.isTarget }
        return (.numbered(number), Self.shapes[number % Self.shapes.count])
    }

    private var legend: ChartLegend {
        var legend = ChartLegend()
        for (index, line) in timeline.lines.enumerated() {
            let look = look(index)
            legend.add(.line(look.line, look.shape), line.label)
        }
        legend.add(
            .gap, phrases.say("không so được với kỳ trước", "not comparable with the one before"),
            when: timeline.lines.contains { $0.points.contains(where: \.isBroken) })
        return legend
    }

    // MARK: Axes

    private func draw(_ marks: [[String]], _ field: Field, _ left: Int, on canvas: inout ChartCanvas) {
        let last = marks.count - 1
        for (index, lines) in marks.enumerated() {
            let share = last == 0 ? 0 : Rational(index, over: last) ?? 0
            let y = field.y(share)
            canvas.line(left, y, ChartCanvas.right, y, ChartPaint(stroke: .line, width: 8))
            // Where there are very many marks, only some names have room.
            let every = max(1, (last * Self.leading + field.height - 1) / max(1, field.height))
            if index % every == 0 {
                canvas.lines(
                    lines, left - 50, top: y - lines.count * Self.leading / 2,
                    ChartCanvas.Style(size: Self.size, ink: .soft, anchor: .end))
            }
        }
        canvas.line(left, field.bottom, ChartCanvas.right, field.bottom, ChartPaint(stroke: .edge, width: 10))
    }

    /// Writes as many days as fit, the last one always.
    private func drawDays(_ field: Field, on canvas: inout ChartCanvas) {
        let style = ChartCanvas.Style(size: Self.size, ink: .soft, anchor: .middle)
        let top = field.bottom + 60
        var free = field.left - 1_000
        let places = days.map { day in
            let words = phrases.numbers.date(day)
            let half = ChartText.width(words, size: Self.size) / 2
            let x = min(max(field.x(day), ChartCanvas.margin + half), ChartCanvas.right - half)
            return (words: words, x: x, half: half)
        }
        let lastStart = places.last.map { $0.x - $0.half - 80 } ?? 0
        for (index, place) in places.enumerated() {
            let tick = field.x(days[index])
            canvas.line(tick, field.bottom, tick, field.bottom + 50, ChartPaint(stroke: .edge, width: 8))
            let isLast = index == places.count - 1
            if isLast || (place.x - place.half >= free && place.x + place.half <= lastStart) {
                canvas.lines([place.words], place.x, top: top, style)
                free = place.x + place.half + 80
            }
        }
        canvas.height = top + Self.leading + ChartCanvas.margin
    }

    // MARK: Lines

    private func drawLines(_ field: Field, on canvas: inout ChartCanvas) {
        var taken: [Place] = []
        for index in timeline.lines.indices.sorted(by: { isBehind($0, $1) }) {
            let look = look(index)
            let points = timeline.lines[index].points.sorted { $0.day < $1.day }
            for (before, point) in zip(points, points.dropFirst()) {
                drawStep(before, point, look.line, field, on: &canvas)
            }
            for point in points { canvas.mark(look.shape, look.line.ink, field.x(point.day), field.y(point.share)) }
            taken += points.map { Place(around: field.x($0.day), field.y($0.share)) }
        }
        for line in timeline.lines { write(line, &taken, field, on: &canvas) }
    }

    /// Targets lie behind values.
    private func isBehind(_ left: Int, _ right: Int) -> Bool {
        let (one, other) = (timeline.lines[left].isTarget, timeline.lines[right].isTarget)
        return one == other ? left < right : one
    }

    private func drawStep(
        _ before: ReportChart.Timeline.Point, _ point: ReportChart.Timeline.Point, _ line: ChartMark.Line,
        _ field: Field, on canvas: inout ChartCanvas
    ) {
        let (x, y) = (field.x(before.day), field.y(before.share))
        let (toX, toY) = (field.x(point.day), field.y(point.share))
        guard point.isBroken else {
            canvas.path("M\(at: x) \(at: y)H\(at: toX)V\(at: toY)", line.paint)
            return
        }
        // The line stops before the break, and the mark stands in the gap.
        let end = max(x, toX - 240)
        if end > x { canvas.path("M\(at: x) \(at: y)H\(at: end)", line.paint) }
        canvas.line(
            toX - 120, field.top, toX - 120, field.bottom, ChartPaint(stroke: .bad, width: 8, dash: "2 3"))
        canvas.gap(toX - 120, y)
    }

    /// The room that a text or a mark takes.
    private struct Place {
        let left: Int
        let right: Int
        let top: Int
        let bottom: Int

        init(around x: Int, _ y: Int) { (left, right, top, bottom) = (x - 50, x + 50, y - 50, y + 50) }

        init(left: Int, right: Int, top: Int, bottom: Int) {
            (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
        }

        func overlaps(_ other: Place) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// Writes the values above or below their points where there is room; all of them stand in the table.
    private func write(
        _ line: ReportChart.Timeline.Line, _ taken: inout [Place], _ field: Field, on canvas: inout ChartCanvas
    ) {
        for point in line.points {
            let words = ChartText.line(point.text, width: 1_000, size: Self.size, isBold: true)
            let half = ChartText.width(words, size: Self.size, isBold: true) / 2
            let x = min(max(field.x(point.day), ChartCanvas.margin + half), ChartCanvas.right - half)
            let y = field.y(point.share)
            for top in [y - 60 - Self.leading, y + 50] {
                let place = Place(left: x - half, right: x + half, top: top, bottom: top + Self.leading)
                if place.bottom > field.bottom || taken.contains(where: { $0.overlaps(place) }) { continue }
                canvas.lines(
                    [words], x, top: top,
                    ChartCanvas.Style(
                        size: Self.size, ink: line.isTarget ? .soft : .ink, anchor: .middle, isBold: !line.isTarget,
                        hasHalo: true))
                taken.append(place)
                break
            }
        }
    }
}
