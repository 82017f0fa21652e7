// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Draws values as cells of a grid: printed as text, told by lightness, and by a bar at the foot of each cell.
struct HeatMapDrawing {
    private static let cell = 230
    private static let gap = 20
    private static let size = ChartText.small
    private static let leastColumn = 300
    private static let mostColumn = 620
    /// Cells as wide as this, where few columns leave the room.
    private static let widestColumn = 900
    /// The least room for names at the left; where there is less they stand above their cells.
    private static let leastName = 1_000
    /// Grounds from 0 to 1, in fifths, each darker than the one before. No page changes them.
    private static let grounds = ["#f4f7fa", "#d9e5f1", "#b0cbe5", "#7fa9d3", ChartInk.accent.hex]

    private let map: ReportChart.HeatMap
    private let phrases: Phrases
    private let columnWidth: Int
    private let perBand: Int

    init(_ map: ReportChart.HeatMap, _ phrases: Phrases) {
        self.map = map
        self.phrases = phrases
        let texts = map.cells.joined().map { ChartText.width(ChartText.cut($0.text, scalars: 20), size: Self.size) }
        let widest = min(max((texts.max() ?? 0) + 60, Self.leastColumn), Self.mostColumn)
        perBand = max(1, min(map.columns.count, ChartCanvas.inner / (widest + Self.gap)))
        let room = ChartCanvas.inner - Self.leastName
        let isBeside = perBand == map.columns.count && perBand * (widest + Self.gap) <= room
        columnWidth =
            isBeside ? min(room / perBand - Self.gap, Self.widestColumn) : ChartCanvas.inner / perBand - Self.gap
    }

    var canvases: [ChartCanvas] {
        if map.columns.isEmpty || map.rows.isEmpty { return [.empty(phrases)] }
        return stride(from: 0, to: map.columns.count, by: perBand).flatMap { first in
            band(first..<min(first + perBand, map.columns.count))
        }
    }

    // MARK: Sheets

    /// The sheets for some columns.
    private func band(_ columns: Range<Int>) -> [ChartCanvas] {
        let band = Band(columns: columns, columnWidth: columnWidth)
        var canvases: [ChartCanvas] = []
        var (canvas, grid) = begun(band)
        var count = 0
        for (row, label) in map.rows.enumerated() {
            let name = ChartText.lines(
                label, width: band.isBeside ? band.left - ChartCanvas.margin - 80 : ChartCanvas.inner,
                size: Self.size, most: 3)
            let leading = ChartText.leading(Self.size)
            let above = band.isBeside ? 0 : name.count * leading + 30
            let height = max(above + Self.cell, band.isBeside ? name.count * leading : 0) + (band.isBeside ? 0 : 60)
            if count > 0, canvas.height + height > ChartCanvas.mostHeight {
                canvases.append(finished(canvas, grid))
                (canvas, grid) = begun(band)
                count = 0
            }
            let top = canvas.height
            let nameTop = band.isBeside ? top + (height - name.count * leading) / 2 : top
            canvas.lines(name, ChartCanvas.margin, top: nameTop, ChartCanvas.Style(size: Self.size))
            for column in columns {
                grid.add(
                    cell(row, column), band.left + (column - columns.lowerBound) * (columnWidth + Self.gap),
                    top + above + (band.isBeside ? (height - Self.cell) / 2 : 0))
            }
            canvas.height = top + height + Self.gap
            count += 1
        }
        return canvases + [finished(canvas, grid)]
    }

    private struct Band {
        let columns: Range<Int>
        let left: Int
        let isBeside: Bool

        init(columns: Range<Int>, columnWidth: Int) {
            self.columns = columns
            let width = columns.count * (columnWidth + HeatMapDrawing.gap)
            isBeside = ChartCanvas.inner - width >= HeatMapDrawing.leastName - columns.count * HeatMapDrawing.gap
            left = isBeside ? ChartCanvas.right - width + HeatMapDrawing.gap : ChartCanvas.margin
        }
    }

    private func cell(_ row: Int, _ column: Int) -> ReportChart.HeatMap.Cell {
        guard map.cells.indices.contains(row), map.cells[row].indices.contains(column) else {
            return ReportChart.HeatMap.Cell(share: nil, text: "")
        }
        return map.cells[row][column]
    }

    /// A new sheet with the legend and the names of its columns.
    private func begun(_ band: Band) -> (ChartCanvas, Grid) {
        var canvas = ChartCanvas()
        canvas.height = ChartCanvas.margin
        legend(on: &canvas)
        let pitch = columnWidth + Self.gap
        let style = ChartCanvas.Style(size: Self.size, isUpright: true)
        let leading = ChartText.leading(Self.size)
        let most = max(1, pitch / leading)
        let flat = band.columns.map {
            ChartText.lines(map.columns[$0], width: columnWidth, size: Self.size, most: 4)
        }
        let isFlat = zip(band.columns, flat).allSatisfy { ChartText.isUnbroken(map.columns[$0], $1) }
        let upright = band.columns.map {
            ChartText.lines(map.columns[$0], width: 1_300, size: Self.size, most: min(3, most))
        }
        let names = isFlat ? flat : upright
        let longest = names.joined().map { ChartText.width($0, size: Self.size) }.max() ?? 0
        let height = isFlat ? (names.map(\.count).max() ?? 0) * leading : longest
        let bottom = canvas.height + height + 60
        for (index, lines) in names.enumerated() {
            let middle = band.left + index * pitch + columnWidth / 2
            if isFlat {
                canvas.lines(
                    lines, middle, top: bottom - 50 - lines.count * leading,
                    ChartCanvas.Style(size: Self.size, anchor: .middle))
            } else {
                for (number, line) in lines.enumerated() {
                    let shift = number * leading - (lines.count - 1) * leading / 2
                    canvas.text(line, middle + shift + 40, bottom - 50, style)
                }
            }
        }
        canvas.height = bottom
        return (canvas, Grid(width: columnWidth))
    }

    private func legend(on canvas: inout ChartCanvas) {
        let style = ChartCanvas.Style(size: Self.size, ink: .soft)
        var x = ChartCanvas.margin
        let top = canvas.height
        func write(_ words: String, on canvas: inout ChartCanvas) {
            canvas.lines([words], x, top: top, style)
            x += ChartText.width(words, size: Self.size) + 50
        }
        write(phrases.numbers.percent(0, digits: 0), on: &canvas)
        for (index, ground) in Self.grounds.enumerated() {
            canvas.cells(ChartCanvas.box(x, top + 20, 200, 110), fill: ground)
            canvas.path(ChartCanvas.box(x, top + 110, 40 * (index + 1), 20), ChartPaint(fill: .ink))
            x += 220
        }
        x += 30
        write(phrases.numbers.percent(1, digits: 0), on: &canvas)
        x += 150
        canvas.path(ChartCanvas.box(x, top + 20, 200, 110), .hatch, .edge)
        x += 250
        write(phrases.say("chưa rõ", "not known"), on: &canvas)
        canvas.height = top + ChartText.leading(Self.size) + 80
    }

    // MARK: Cells

    /// The cells of a sheet, gathered by how they look.
    private struct Grid {
        let width: Int
        var grounds: [Markup] = Array(repeating: "", count: HeatMapDrawing.grounds.count)
        var bars: Markup = ""
        var unknown: Markup = ""
        var dark: [(words: String, x: Int, y: Int)] = []
        var light: [(words: String, x: Int, y: Int)] = []
        var plates: Markup = ""
        var plated: [(words: String, x: Int, y: Int)] = []

        mutating func add(_ cell: ReportChart.HeatMap.Cell, _ x: Int, _ y: Int) {
            let box = ChartCanvas.box(x, y, width, HeatMapDrawing.cell)
            let words = ChartText.line(cell.text, width: width, size: HeatMapDrawing.size)
            let place = (words: words, x: x + width / 2, y: y + 140)
            guard let share = cell.share else {
                unknown += box
                let room = ChartText.width(words, size: HeatMapDrawing.size) + 30
                if !words.isEmpty {
                    plates += ChartCanvas.box(x + (width - room) / 2, y + 35, room, 140)
                    plated.append(place)
                }
                return
            }
            let last = grounds.count - 1
            let step = min(last, ChartLength.part(share, of: 1_000) * grounds.count / 1_000)
            grounds[step] += box
            let bar = ChartLength.part(share, of: width - 20)
            if bar > 0 {
                bars += ChartCanvas.box(x + 10, y + HeatMapDrawing.cell - 45, bar, 35)
            }
            if words.isEmpty { return }
            if step == last { light.append(place) } else { dark.append(place) }
        }
    }

    private func finished(_ canvas: ChartCanvas, _ grid: Grid) -> ChartCanvas {
        var canvas = canvas
        for (ground, shape) in zip(Self.grounds, grid.grounds) where shape != "" { canvas.cells(shape, fill: ground) }
        if grid.unknown != "" { canvas.path(grid.unknown, .hatch, .edge) }
        if grid.plates != "" { canvas.path(grid.plates, ChartPaint(fill: .paper)) }
        if grid.bars != "" { canvas.cells(grid.bars, fill: ChartInk.ink.hex, outline: ChartInk.paper.hex) }
        var style = ChartCanvas.Style(size: Self.size, anchor: .middle)
        canvas.texts(grid.plated, style)
        style.fixed = ChartInk.ink.hex
        canvas.texts(grid.dark, style)
        style.fixed = ChartInk.paper.hex
        canvas.texts(grid.light, style)
        canvas.height += ChartCanvas.margin
        return canvas
    }
}
