// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What the marks of a drawing mean: samples with their names, side by side as long as they fit.
struct ChartLegend {
    /// A sample.
    enum Sample {
        /// An area.
        case area(ChartTexture, ChartInk)
        /// A line with a mark on it.
        case line(ChartMark.Line, ChartMark.Shape?)
        /// A tick across a bar.
        case tick
        /// A question mark in a circle.
        case unknown
        /// A break of a line.
        case gap
    }

    private static let sampleWidth = 260
    private static let gap = 160

    private var entries: [(sample: Sample, name: String)] = []

    /// Adds a sample where there is something that it explains.
    mutating func add(_ sample: Sample, _ name: String, when isUsed: Bool = true) {
        if isUsed { entries.append((sample, name)) }
    }

    /// Draws the legend below `top`, and gives where it ends.
    func draw(on canvas: inout ChartCanvas, top: Int) -> Int {
        let leading = ChartText.leading(ChartText.small)
        var (x, y, lowest) = (ChartCanvas.margin, top, top)
        for entry in entries {
            let room = ChartCanvas.inner - Self.sampleWidth - 80
            let lines = ChartText.lines(entry.name, width: room, size: ChartText.small, most: 2)
            let width = lines.map { ChartText.width($0, size: ChartText.small) }.max() ?? 0
            let end = x + Self.sampleWidth + 80 + width
            if end > ChartCanvas.right, x > ChartCanvas.margin { (x, y) = (ChartCanvas.margin, lowest + 30) }
            draw(entry.sample, on: &canvas, x, y + leading / 2)
            let bottom = canvas.lines(
                lines, x + Self.sampleWidth + 80, top: y, ChartCanvas.Style(size: ChartText.small))
            lowest = max(lowest, bottom)
            x += Self.sampleWidth + 80 + width + Self.gap
        }
        return lowest
    }

    private func draw(_ sample: Sample, on canvas: inout ChartCanvas, _ x: Int, _ y: Int) {
        let middle = x + Self.sampleWidth / 2
        switch sample {
        case .area(let texture, let ink): canvas.path(ChartCanvas.box(x, y - 55, Self.sampleWidth, 110), texture, ink)
        case .line(let line, let shape):
            canvas.line(x, y, x + Self.sampleWidth, y, line.paint)
            if let shape { canvas.mark(shape, line.ink, middle, y) }
        case .tick: canvas.tick(middle, y - 40, height: 80)
        case .unknown: canvas.unknown(middle, y)
        case .gap: canvas.gap(middle, y)
        }
    }
}
