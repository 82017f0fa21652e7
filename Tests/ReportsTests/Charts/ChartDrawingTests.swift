// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import Reports

struct ChartDrawingTests {
    private static func svg(_ drawing: ReportChart.Drawing, id: String = "c", title: String = "A") -> String {
        ChartDrawing.svg(ReportChart(id: id, title: title, summary: "B", drawing: drawing), language: .vietnamese)
    }

    private static func elements(_ drawing: ReportChart.Drawing) throws -> DrawnElements {
        try #require(DrawnElements(svg(drawing)))
    }

    // MARK: All kinds

    @Test(arguments: ChartSamples.names)
    func `a small chart is drawn as it was agreed`(name: String) throws {
        let chart = try ChartSamples.chart(name)
        try expectGolden(ChartDrawing.svg(chart, language: .vietnamese), "charts/\(name).vi.svg")
        try expectGolden(ChartDrawing.svg(chart, language: .english), "charts/\(name).en.svg")
    }

    @Test(arguments: ChartSamples.names)
    func `the same chart gives the same bytes`(name: String) throws {
        let chart = try ChartSamples.chart(name)
        let first = ChartDrawing.svg(chart, language: .vietnamese)
        #expect((0..<5).allSatisfy { _ in ChartDrawing.svg(chart, language: .vietnamese) == first })
    }

    @Test(arguments: ChartSamples.names)
    func `a chart is an image with a title and a description`(name: String) throws {
        let chart = try ChartSamples.chart(name)
        let drawn = try #require(DrawnElements(ChartDrawing.svg(chart, language: .vietnamese)))
        let root = try #require(drawn.named("svg").first)
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["aria-labelledby"] == "\(name):title \(name):desc")
        #expect(drawn.named("title").map(\.text) == [chart.title])
        #expect(drawn.named("title").map(\.attributes) == [["id": "\(name):title"]])
        #expect(drawn.named("desc").map(\.text) == [chart.summary])
        #expect(drawn.named("desc").map(\.attributes) == [["id": "\(name):desc"]])
    }

    @Test(arguments: ChartSamples.names)
    func `a chart has a view box and no size`(name: String) throws {
        let drawn = try Self.elements(ChartSamples.drawing(name))
        let root = try #require(drawn.named("svg").first)
        #expect(root.attributes["width"] == nil)
        #expect(root.attributes["height"] == nil)
        #expect(root.attributes["viewBox"]?.hasPrefix("0 0 360 ") == true)
    }

    @Test(arguments: ChartSamples.names)
    func `every letter is at least ten units high`(name: String) throws {
        let drawn = try Self.elements(ChartSamples.drawing(name))
        let sizes = drawn.elements.compactMap { $0.attributes["font-size"] }
        #expect(sizes.allSatisfy { (Double($0) ?? 0) >= 10 })
    }

    @Test(arguments: ChartSamples.names)
    func `what a drawing refers to stands in it, under ids of its own`(name: String) throws {
        let drawn = try Self.elements(ChartSamples.drawing(name))
        let ids = drawn.elements.compactMap { $0.attributes["id"] }
        let used = drawn.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(") }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix("c:") })
        #expect(Set(used) == Set(drawn.named("pattern").map { "url(#" + ($0.attributes["id"] ?? "") + ")" }))
    }

    @Test(arguments: ChartSamples.names)
    func `every ink has a class for the page and a tone without it`(name: String) throws {
        let drawn = try Self.elements(ChartSamples.drawing(name))
        let tones = Dictionary(uniqueKeysWithValues: ChartInk.allCases.map { ($0.fillClass, $0.hex) })
        for element in drawn.elements where element.name != "svg" {
            let fill = element.attributes["class"]?.split(separator: " ").first { $0.hasPrefix("f-") }.map(String.init)
            if let fill { #expect(element.attributes["fill"] == tones[fill]) }
        }
        #expect(drawn.named("svg").map { $0.attributes["fill"] } == [ChartInk.ink.hex])
    }

    // MARK: Words

    @Test(arguments: [
        ("radar", ["Quản trị dữ liệu", "mức 1", "Chất", "lượng", "chưa rõ", "An toàn", "mức 3", "Chia sẻ", "mức 4"]),
        ("ladder", ["Bậc 1 – Khởi đầu", "đã đạt", "đang ở đây", "kế tiếp: 63 %", "phía trên"]),
        ("bars", ["Cột ho_ten", "Đầy đủ", "✓ 95,5 %", "✗ 40 %", "Cột dia_chi", "○ chưa rõ", "0 %", "50 %", "100 %"]),
        ("heat-map", ["Quản trị", "Chất lượng", "Sở Nội vụ", "0,5", "2,5", "5,0", "–"]),
        ("stacked", ["Hoàn thành", "Chậm", "Quá hạn", "Không đạt", "Giai đoạn 2026", "18", "12", "5", "1", "0"]),
        ("timeline", ["Sở Nội vụ", "Mục tiêu", "Bậc 1", "Bậc 2", "Bậc 3", "30/06/2024", "31/12/2027"]),
    ])
    func `names and values are written`(name: String, words: [String]) throws {
        let written = Set(try Self.elements(ChartSamples.drawing(name)).words)
        #expect(words.filter { !written.contains($0) } == [])
    }

    @Test(arguments: ["<script>", "a&b", "\"'>", "]]>", "\u{1B}[31m", "\u{202E}", "\u{0}", "\u{FFFF}", "🏛️"])
    func `no text can be taken for markup`(text: String) throws {
        let day = try #require(CalendarDate(parsing: "2026-11-22"))
        let drawings: [ReportChart.Drawing] = [
            .radar(.init(axes: (0..<4).map { _ in .init(label: text, value: 1, text: text) }, rings: [text])),
            .ladder([.init(label: text, state: .next, blockers: [text])]),
            .bars([.init(label: text, share: 1, text: text, group: text)]),
            .heatMap(.init(columns: [text], rows: [text], cells: [[.init(share: nil, text: text)]])),
            .stacked(.init(series: [.init(label: text, tone: .bad)], rows: [.init(label: text, counts: [1])])),
            .timeline(
                .init(lines: [.init(label: text, points: [.init(day: day, share: 1, text: text)])], marks: [text])),
        ]
        for drawing in drawings {
            let drawn = try #require(DrawnElements(Self.svg(drawing, id: text, title: text)))
            let names = Set(drawn.elements.map(\.name))
            #expect(
                names.subtracting([
                    "drawings", "svg", "title", "desc", "defs", "pattern", "g", "path", "rect", "circle", "text",
                ])
                    == [])
        }
    }

    @Test(arguments: [("a", "a"), ("a b", "a_20_b"), ("a_b", "a_5f_b"), ("x)y", "x_29_y"), ("ộ", "_1ed9_")])
    func `ids may stand in addresses and stay different`(id: String, safe: String) {
        #expect(ChartID.safe(id) == safe)
    }

    // MARK: Counts

    @Test func `a radar has a point for every value, target and earlier value, and marks what is unknown`() throws {
        let radar = try ChartSamples.radar((0..<12).map { "Lĩnh vực \($0)" })
        let circles = try Self.elements(.radar(radar)).named("circle")
        // One of each stands in the legend.
        #expect(circles.count { $0.attributes["r"] == "3.6" } == 11 + 1)
        #expect(circles.count { $0.attributes["r"] == "2.2" } == 11 + 1)
        #expect(circles.count { $0.attributes["r"] == "7" } == 1 + 1)
    }

    @Test func `the line of a radar is broken where a value is unknown`() {
        let runs = RadarRun.runs([1, nil, 1, 1, nil, 1])
        #expect(runs.map(\.axes) == [[2, 3], [5, 0]])
        #expect(runs.map(\.isClosed) == [false, false])
        #expect(RadarRun.runs([1, 1, 1]).map(\.isClosed) == [true])
        #expect(RadarRun.runs([nil, nil]).map(\.axes) == [])
    }

    @Test(arguments: 3...20)
    func `a radar names every axis, around it or in a list`(count: Int) throws {
        let names = (0..<count).map { "Trục\($0)" }
        let words = Set(try Self.elements(.radar(ChartSamples.radar(names))).words)
        #expect(names.filter { !words.contains($0) } == [])
    }

    @Test(arguments: [1, 2, 21, 60])
    func `where a radar would show nothing, bars do`(count: Int) throws {
        let names = (0..<count).map { "Trục\($0)" }
        let words = try Self.elements(.radar(ChartSamples.radar(names))).words
        #expect(words.filter { $0.hasPrefix("Trục") } == names)
    }

    @Test func `a stacked bar has a part and a count for all that is not zero`() throws {
        let drawn = try Self.elements(.stacked(ChartSamples.stacked))
        let fills = drawn.named("path").map { $0.attributes["fill"] ?? "" }
        // The legend shows each kind once; the row has three of four kinds.
        #expect(fills.count { $0 == ChartInk.good.hex } == 2)
        #expect(fills.count { $0 == "url(#c:stripes-warning)" } == 2)
        #expect(fills.count { $0 == "url(#c:cross-bad)" } == 1)
        #expect(fills.count { $0 == "url(#c:dots-bad)" } == 2)
    }

    @Test func `a large heat map prints every cell and repeats its columns on every sheet`() throws {
        let (rows, columns) = (200, 20)
        let cells = try (0..<rows).map { row in
            try (0..<columns).map { column in
                ReportChart.HeatMap.Cell(
                    share: (row + column) % 7 == 0 ? nil : try ChartSamples.share(column, columns), text: "\(row)")
            }
        }
        let map = ReportChart.HeatMap(
            columns: (0..<columns).map { "Cột\($0)" }, rows: (0..<rows).map { "Hàng\($0)" }, cells: cells)
        let drawn = try Self.elements(.heatMap(map))
        let words = drawn.words
        let sheets = drawn.named("svg").count
        #expect(words.count { Int($0) != nil } == rows * columns)
        #expect(words.count { $0.hasPrefix("Hàng") } == rows * 2)
        #expect(words.count { $0.hasPrefix("Cột") } == sheets * columns / 2)
        #expect(drawn.named("svg").allSatisfy { Self.height($0) <= 1_000 })
    }

    private static func height(_ svg: DrawnElements.Element) -> Double {
        svg.attributes["viewBox"]?.split(separator: " ").last.flatMap { Double($0) } ?? .infinity
    }

    @Test func `a break leaves the line open and is marked`() throws {
        let paths = try Self.elements(.timeline(ChartSamples.timeline)).named("path")
        // Two strokes in the legend, two in the drawing, and an upright line.
        #expect(paths.count { $0.attributes["stroke"] == ChartInk.bad.hex } == 5)
    }

    // MARK: Extremes

    private static let extremes: [Rational] = [-1, 0, 1, 2, Rational(Int.max), Rational(Int.min)]

    @Test(arguments: extremes)
    func `a share outside 0 to 1 counts as the nearer end`(share: Rational) throws {
        let nearer = min(max(share, 0), 1)
        let day = try #require(CalendarDate(parsing: "0001-01-01"))
        let far = try #require(CalendarDate(parsing: "9999-12-31"))
        func drawings(_ share: Rational) -> [ReportChart.Drawing] {
            [
                .radar(
                    .init(
                        axes: (0..<3).map { _ in
                            .init(label: "A", value: share, target: share, previous: share, text: "B")
                        },
                        rings: [])),
                .ladder([.init(label: "A", state: .next, progress: share)]),
                .bars([.init(label: "A", share: share, possible: share, target: share, text: "B")]),
                .heatMap(.init(columns: ["A"], rows: ["B"], cells: [[.init(share: share, text: "C")]])),
                .timeline(
                    .init(
                        lines: [
                            .init(
                                label: "A",
                                points: [
                                    .init(day: day, share: share, text: "B"), .init(day: far, share: share, text: "C"),
                                ])
                        ], marks: ["A", "B"])),
            ]
        }
        #expect(drawings(share).map { Self.svg($0) } == drawings(nearer).map { Self.svg($0) })
    }

    @Test(arguments: [
        ReportChart.Drawing.radar(.init(axes: [], rings: ["1"])), .ladder([]), .bars([]),
        .heatMap(.init(columns: [], rows: ["A"], cells: [[]])), .heatMap(.init(columns: ["A"], rows: [], cells: [])),
        .stacked(.init(series: [], rows: [.init(label: "A", counts: [1])])),
        .stacked(.init(series: [.init(label: "A", tone: .good)], rows: [])), .timeline(.init(lines: [], marks: ["A"])),
        .timeline(.init(lines: [.init(label: "A", points: [])], marks: [])),
    ])
    func `a chart of nothing says so`(drawing: ReportChart.Drawing) throws {
        #expect(try Self.elements(drawing).words == ["Chưa có số liệu"])
    }

    @Test func `counts without bounds and ragged rows are drawn`() throws {
        let series = (0..<30).map { ReportChart.Stacked.Series(label: "Loại \($0)", tone: .neutral) }
        let stacked = ReportChart.Stacked(
            series: series,
            rows: [
                .init(label: "A", counts: Array(repeating: .max, count: 30)),
                .init(label: "B", counts: Array(repeating: .min, count: 99)), .init(label: "C", counts: []),
            ])
        #expect(try Self.elements(.stacked(stacked)).named("svg").count == 1)
        let map = ReportChart.HeatMap(columns: ["A", "B"], rows: ["C", "D"], cells: [[.init(share: 1, text: "x")]])
        #expect(try Self.elements(.heatMap(map)).words.count { $0 == "x" } == 1)
    }

    @Test func `a text of a megabyte is cut`() throws {
        let long = String(repeating: "ệ", count: 400_000)
        let marks = "a" + String(repeating: "\u{301}", count: 500_000)
        for text in [long, marks] {
            let radar = ReportChart.Radar(
                axes: (0..<5).map { _ in .init(label: text, value: 1, text: text) }, rings: [text])
            let drawings: [ReportChart.Drawing] = [
                .radar(radar), .ladder([.init(label: text, state: .next, blockers: [text, text])]),
                .bars([.init(label: text, share: 1, text: text, group: text)]),
                .heatMap(.init(columns: [text], rows: [text], cells: [[.init(share: 1, text: text)]])),
                .stacked(.init(series: [.init(label: text, tone: .bad)], rows: [.init(label: text, counts: [1])])),
            ]
            for drawing in drawings {
                #expect(Self.svg(drawing, title: text).utf8.count < 40_000)
            }
        }
    }
}
