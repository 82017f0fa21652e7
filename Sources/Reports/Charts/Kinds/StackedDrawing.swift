// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Draws counts side by side on bars of one scale, each count below its part.
struct StackedDrawing {
    private static let bar = 180
    private static let gap = 150
    /// So many of anything that sums stay far from overflow.
    private static let mostCount = 1_000_000_000_000

    private struct Row {
        let name: [String]
        let total: String
        /// How many of which kind; only what there is.
        let parts: [(series: Int, count: Int)]
        let sum: Int
    }

    private struct Look {
        let texture: ChartTexture
        let ink: ChartInk
    }

    private let phrases: Phrases
    private let series: [ReportChart.Stacked.Series]
    private let looks: [Look]
    private let rows: [Row]
    private let largest: Int

    init(_ stacked: ReportChart.Stacked, _ phrases: Phrases) {
        self.phrases = phrases
        series = stacked.series
        looks = Self.looks(stacked.series)
        rows = stacked.rows.map { row in
            let counts = row.counts.prefix(stacked.series.count).map { min(max(0, $0), Self.mostCount) }
            let sum = counts.reduce(0, +)
            let total = phrases.count(sum)
            let room = ChartCanvas.inner - ChartText.width(total, isBold: true) - 120
            return Row(
                name: ChartText.lines(row.label, width: room), total: total,
                parts: counts.enumerated().filter { $0.element > 0 }.map { (series: $0.offset, count: $0.element) },
                sum: sum)
        }
        largest = rows.map(\.sum).max() ?? 0
    }

    /// A texture for each kind: that of its judgement, or the next one that is free.
    private static func looks(_ series: [ReportChart.Stacked.Series]) -> [Look] {
        var looks: [Look] = []
        for kind in series {
            let preferred = ChartTexture(kind.tone)
            let free = ([preferred] + ChartTexture.allCases).first { texture in
                !looks.contains { $0.texture == texture }
            }
            looks.append(Look(texture: free ?? preferred, ink: ChartInk(kind.tone)))
        }
        return looks
    }

    var canvases: [ChartCanvas] {
        if rows.isEmpty || series.isEmpty { return [.empty(phrases)] }
        var canvases: [ChartCanvas] = []
        var canvas = begun
        var count = 0
        for row in rows {
            let drawn = drawing(row, on: canvas)
            if count > 0, drawn.height > ChartCanvas.mostHeight {
                canvases.append(canvas)
                canvas = drawing(row, on: begun)
                count = 1
            } else {
                canvas = drawn
                count += 1
            }
        }
        return canvases + [canvas]
    }

    /// A new sheet with its legend.
    private var begun: ChartCanvas {
        var canvas = ChartCanvas()
        var legend = ChartLegend()
        for (kind, look) in zip(series, looks) { legend.add(.area(look.texture, look.ink), kind.label) }
        canvas.height = legend.draw(on: &canvas, top: ChartCanvas.margin) + 120
        return canvas
    }

    private func drawing(_ row: Row, on canvas: ChartCanvas) -> ChartCanvas {
        var canvas = canvas
        let top = canvas.height
        canvas.lines(row.name, ChartCanvas.margin, top: top)
        canvas.lines([row.total], ChartCanvas.right, top: top, ChartCanvas.Style(anchor: .end, isBold: true))
        let y = top + max(1, row.name.count) * ChartText.leading(ChartText.normal) + 40
        if row.sum == 0 {
            canvas.line(
                ChartCanvas.margin, y, ChartCanvas.margin, y + Self.bar, ChartPaint(stroke: .edge, width: 12))
            canvas.height = y + Self.bar + Self.gap
            return canvas
        }
        var done = 0
        var middles: [Int] = []
        for part in row.parts {
            let start = edge(done)
            done += part.count
            let end = max(edge(done), start + 10)
            let look = looks[part.series]
            canvas.path(ChartCanvas.box(start, y, end - start, Self.bar), look.texture, look.ink)
            middles.append((start + end) / 2)
        }
        canvas.height = counts(row, middles, y + Self.bar, on: &canvas) + Self.gap
        return canvas
    }

    /// Where so many end on the scale of the longest bar.
    private func edge(_ count: Int) -> Int {
        ChartCanvas.margin + ChartLength.quotient(count * ChartCanvas.inner, max(1, largest))
    }

    /// Writes the counts below the parts, each with a line to its part where it had to move; in a row of words where
    /// there are too many. Gives where they end.
    private func counts(_ row: Row, _ middles: [Int], _ y: Int, on canvas: inout ChartCanvas) -> Int {
        let size = ChartText.small
        let words = row.parts.map { phrases.count($0.count) }
        let widths = words.map { ChartText.width($0, size: size) + 50 }
        guard widths.reduce(0, +) <= ChartCanvas.inner else {
            let text = words.joined(separator: " + ")
            return canvas.lines(
                ChartText.lines(text, width: ChartCanvas.inner, size: size, most: 4), ChartCanvas.margin, top: y + 60,
                ChartCanvas.Style(size: size))
        }
        for (index, x) in Self.places(middles, widths).enumerated() {
            canvas.path(
                "M\(at: middles[index]) \(at: y + 10)V\(at: y + 25)L\(at: x) \(at: y + 60)",
                ChartPaint(stroke: .edge, width: 8))
            canvas.lines([words[index]], x, top: y + 65, ChartCanvas.Style(size: size, anchor: .middle))
        }
        return y + 65 + ChartText.leading(size)
    }

    /// The places nearest to the wanted ones, in their order, that neither overlap nor leave the drawing.
    private static func places(_ wanted: [Int], _ widths: [Int]) -> [Int] {
        var places = wanted
        var end = ChartCanvas.margin
        for index in places.indices {
            places[index] = max(places[index], end + widths[index] / 2)
            end = places[index] + widths[index] / 2
        }
        var start = ChartCanvas.right
        for index in places.indices.reversed() {
            places[index] = min(places[index], start - widths[index] / 2)
            start = places[index] - widths[index] / 2
        }
        return places
    }
}
