// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Testing

@testable import Reports

/// Charts as a printer without colours, or an eye that sees none, gives them back: whatever is no paper is black.
@Suite("Charts in black and white")
struct ChartWithoutColourTests {
    private static let tones = ReportTone.allCases

    /// The drawing with every ink black, and without classes, through which a page could colour it; patterns are named
    /// by their texture alone.
    private static func black(_ drawing: ReportChart.Drawing) -> String {
        let svg = ChartDrawing.svg(
            ReportChart(id: "c", title: "A", summary: "B", drawing: drawing), language: .vietnamese)
        return svg.replacing(#/ class="[^"]*"/#, with: "")
            .replacing(#/#[0-9a-f]{6}/#) { $0.output == ChartInk.paper.hex ? "white" : "black" }
            .replacing(#/(c:[a-z]+)-[a-z]+/#) { String($0.output.1) }
    }

    /// What is drawn, without what is written.
    private static func shapes(_ drawing: ReportChart.Drawing) -> String {
        black(drawing).replacing(#/<text[^>]*>[^<]*</text>\n/#, with: "")
    }

    private static func differ(_ drawings: [String]) -> Bool { Set(drawings).count == drawings.count }

    @Test func `nothing in a drawing is left of its inks`() throws {
        for name in ChartSamples.names {
            let drawn = try #require(DrawnElements(Self.black(ChartSamples.drawing(name))))
            let paints = drawn.elements.flatMap { [$0.attributes["fill"], $0.attributes["stroke"]] }
            let colours = paints.compactMap(\.self).filter { !$0.hasPrefix("url(#c:") }
            #expect(Set(colours).subtracting(["black", "white", "none"]) == [])
        }
    }

    @Test func `the steps of a ladder differ by what stands on them`() {
        let states: [ReportChart.Step.State] = [.reached, .here, .next, .ahead]
        #expect(Self.differ(states.map { Self.shapes(.ladder([.init(label: "A", state: $0)])) }))
    }

    @Test func `bars say what they mean with a sign, and what is not known with a mark`() {
        let bars = Self.tones.map { ReportChart.Bar(label: "A", share: 1, text: "B", tone: $0) }
        #expect(Self.differ(bars.map { Self.black(.bars([$0])) }))
        let unknown = ReportChart.Bar(label: "A", share: nil, text: "B")
        let none = ReportChart.Bar(label: "A", share: 0, text: "B")
        let possible = ReportChart.Bar(label: "A", share: 0, possible: 1, text: "B")
        let aimed = ReportChart.Bar(label: "A", share: 0, target: 1, text: "B")
        #expect(Self.differ([unknown, none, possible, aimed, bars[0]].map { Self.shapes(.bars([$0])) }))
    }

    @Test func `parts of a stack have a texture each, also where several mean the same`() throws {
        for tone in Self.tones {
            // As many as there are statuses of an indicator.
            let series = (0..<8).map { ReportChart.Stacked.Series(label: "A", tone: $0 < 4 ? tone : .muted) }
            let drawn = try #require(
                DrawnElements(
                    Self.black(.stacked(.init(series: series, rows: [.init(label: "B", counts: [1])])))))
            let areas = drawn.named("path").filter {
                $0.attributes["stroke"] == "black" && $0.attributes["d"]?.hasSuffix("z") == true
            }
            let textures = areas.prefix(series.count).compactMap { $0.attributes["fill"] }
            #expect(textures.count == series.count)
            #expect(Set(textures).count == series.count)
        }
        let textures = ChartTexture.allCases.filter { $0 != .solid && $0 != .blank }.map { texture in
            var patterns = ChartPatterns()
            _ = patterns.use(texture, .ink)
            return patterns.definitions("c").text.replacing(#/ id="[^"]*"/#, with: "")
        }
        #expect(Self.differ(textures))
    }

    @Test func `cells of a grid say their share with a bar`() {
        let shares: [Rational?] = [nil] + (0...5).map { Rational($0, over: 5) }
        let maps = shares.map { share in
            ReportChart.HeatMap(columns: ["A"], rows: ["B"], cells: [[.init(share: share, text: "C")]])
        }
        #expect(Self.differ(maps.map { Self.shapes(.heatMap($0)) }))
    }

    @Test func `the lines of a radar differ by stroke and mark`() {
        let axes = [
            ReportChart.Radar.Axis(label: "A", value: 1, text: "B"),
            ReportChart.Radar.Axis(label: "A", value: nil, target: 1, text: "B"),
            ReportChart.Radar.Axis(label: "A", value: nil, previous: 1, text: "B"),
        ]
        let radars = axes.map { ReportChart.Radar(axes: Array(repeating: $0, count: 4), rings: []) }
        #expect(Self.differ(radars.map { Self.shapes(.radar($0)) }))
        let lines: [ChartMark.Line] = [.reached, .target, .previous]
        #expect(Self.differ(lines.map { Self.stroke($0.paint) }))
    }

    @Test func `the lines of a timeline differ by stroke and mark`() throws {
        let day = try #require(CalendarDate(parsing: "2026-11-22"))
        let lines = [false, false, false, false, true].map { isTarget in
            ReportChart.Timeline.Line(
                label: "A", points: [.init(day: day, share: 1, text: "B")], isTarget: isTarget)
        }
        let drawn = try #require(
            DrawnElements(Self.black(.timeline(.init(lines: lines, marks: ["C", "D"])))))
        // The legend comes first: a line and the mark on it for each.
        let legend = drawn.elements.filter { ["path", "circle"].contains($0.name) }.prefix(2 * lines.count)
        let looks = legend.map { element -> String in
            var attributes = element.attributes
            // Without where it stands.
            for place in ["cx", "cy"] { attributes[place] = nil }
            attributes["d"] = attributes["d"]?.replacing(#/M[0-9.]+ [0-9.]+/#, with: "").replacing(#/L.*/#, with: "")
            return element.name + attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        }
        let strokes = stride(from: 0, to: looks.count, by: 2).map { looks[$0] }
        let marks = stride(from: 1, to: looks.count, by: 2).map { looks[$0] }
        #expect(strokes.count == lines.count)
        #expect(Self.differ(strokes))
        #expect(marks.count == lines.count)
        #expect(Self.differ(marks))
    }

    private static func stroke(_ paint: ChartPaint) -> String {
        paint.markup.text.replacing(#/ class="[^"]*"/#, with: "").replacing(#/#[0-9a-f]{6}/#, with: "black")
    }
}
