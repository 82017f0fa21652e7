// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Marks on lines, told by their shape.
enum ChartMark {
    /// The shapes.
    enum Shape: CaseIterable { case circle, square, triangle, diamond, ring, smallRing }

    /// Lines, told by their strokes.
    enum Line {
        case reached, target, previous
        /// One of several lines of values.
        case numbered(Int)

        var ink: ChartInk {
            switch self {
            case .reached, .numbered: .accent
            case .target: .ink
            case .previous: .soft
            }
        }

        var paint: ChartPaint {
            switch self {
            case .reached: ChartPaint(stroke: .accent, width: 22)
            case .target: ChartPaint(stroke: .ink, width: 16, dash: "6 4")
            case .previous: ChartPaint(stroke: .soft, width: 20, dash: "0.1 4", isRound: true)
            case .numbered(let number):
                ChartPaint(
                    stroke: .accent, width: 22, dash: [nil, "9 3 2 3", "2 3", "12 3"][number % 4], isRound: false)
            }
        }
    }
}

extension ChartCanvas {
    /// Draws a mark.
    mutating func mark(_ shape: ChartMark.Shape, _ ink: ChartInk, _ x: Int, _ y: Int) {
        let full = ChartPaint(fill: ink, stroke: .paper, width: 8)
        let open = ChartPaint(fill: .paper, stroke: ink, width: 14)
        switch shape {
        case .circle: circle(x, y, 36, full)
        case .ring: circle(x, y, 34, open)
        case .smallRing: circle(x, y, 22, ChartPaint(fill: .paper, stroke: ink, width: 10))
        case .square: path(Self.box(x - 32, y - 32, 64, 64), full)
        case .triangle: path("M\(at: x) \(at: y - 42)l\(at: 42) \(at: 74)h\(at: -84)z", full)
        case .diamond:
            path("M\(at: x) \(at: y - 44)l\(at: 44) \(at: 44)l\(at: -44) \(at: 44)l\(at: -44) \(at: -44)z", open)
        }
    }

    /// Draws the tick of a target across a bar, with a wedge on top.
    mutating func tick(_ x: Int, _ y: Int, height: Int) {
        line(x, y - 30, x, y + height + 30, ChartPaint(stroke: .paper, width: 50))
        line(x, y - 30, x, y + height + 30, ChartPaint(stroke: .ink, width: 22))
        path("M\(at: x - 36) \(at: y - 62)h\(at: 72)l\(at: -36) \(at: 48)z", ChartPaint(fill: .ink))
    }

    /// Draws two slanting strokes: a line that must not be read on from left to right.
    mutating func gap(_ x: Int, _ y: Int) {
        for shift in [-30, 30] {
            line(x + shift - 25, y + 65, x + shift + 25, y - 65, ChartPaint(stroke: .bad, width: 18))
        }
    }
}
