// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Draws charts as SVG: a view box without a size, so that a drawing fits a phone and a sheet of A4; readable without
/// the style sheet of the page, in black and white, and by screen readers.
///
/// Lengths are whole tenths of a unit of the view box, which is 360 units wide; letters are at least 10.5 units high.
/// The same chart gives the same bytes.
enum ChartDrawing {
    /// The drawing as an `svg` element, or several one after another where one would be higher than a page.
    static func svg(_ chart: ReportChart, language: Language) -> String {
        let sheets = canvases(chart, Phrases(language))
        let id = ChartID.safe(chart.id)
        return sheets.indices.map { frame(sheets[$0], chart, id, sheet: $0, of: sheets.count).text }.joined()
    }

    private static func canvases(_ chart: ReportChart, _ phrases: Phrases) -> [ChartCanvas] {
        switch chart.drawing {
        case .radar(let radar) where RadarDrawing.suits(radar): [RadarDrawing(radar, phrases).canvas]
        // Fewer axes make no figure, and more cannot be told apart.
        case .radar(let radar): BarDrawing(radar.axes.map(bar), phrases).canvases
        case .ladder(let steps): LadderDrawing(steps, phrases).canvases
        case .bars(let bars): BarDrawing(bars, phrases).canvases
        case .heatMap(let map): HeatMapDrawing(map, phrases).canvases
        case .stacked(let stacked): StackedDrawing(stacked, phrases).canvases
        case .timeline(let timeline): [TimelineDrawing(timeline, phrases).canvas]
        }
    }

    private static func bar(_ axis: ReportChart.Radar.Axis) -> ReportChart.Bar {
        ReportChart.Bar(label: axis.label, share: axis.value, target: axis.target, text: axis.text)
    }

    private static func frame(
        _ canvas: ChartCanvas, _ chart: ReportChart, _ id: String, sheet: Int, of sheets: Int
    ) -> Markup {
        let id = sheet == 0 ? id : "\(id):\(sheet + 1)"
        let count = sheets == 1 ? "" : " (\(sheet + 1)/\(sheets))"
        let title = ChartText.cut(chart.title, scalars: ChartText.longestTitle) + count
        let summary = ChartText.cut(chart.summary, scalars: ChartText.longestSummary)
        return """
            <svg class="drawing" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(at: ChartCanvas.width) \
            \(at: canvas.height)" role="img" aria-labelledby="\(verbatim: id):title \(verbatim: id):desc" \
            font-family="\(verbatim: fonts)" font-size="\(at: ChartText.normal)" fill="\(verbatim: ChartInk.ink.hex)">
            <title id="\(verbatim: id):title">\(title)</title>
            <desc id="\(verbatim: id):desc">\(summary)</desc>
            \(canvas.patterns.definitions(id))\(canvas.markup(id))</svg>

            """
    }

    /// System fonts that have the Vietnamese letters.
    private static let fonts =
        "-apple-system,Segoe UI,Roboto,Noto Sans,system-ui,Helvetica Neue,Arial,Liberation Sans,DejaVu Sans,sans-serif"
}
