// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A drawing while it is put together. Lengths are tenths of a unit.
struct ChartCanvas {
    /// The width of every drawing.
    static let width = 3_600
    /// Free at the left and right edge.
    static let margin = 40
    /// The width between the margins.
    static let inner = width - 2 * margin
    /// Where the right margin begins.
    static let right = width - margin
    /// The height from which on a drawing is split, about a page.
    static let mostHeight = 8_400

    /// Where texts begin, lie centred, or end.
    enum Anchor: String { case start, middle, end }

    /// How far the drawing goes down.
    var height = 0
    /// The textures that it uses.
    private(set) var patterns = ChartPatterns()
    private var pieces: [Piece] = []

    /// A piece; areas with a texture name their pattern once the id of the sheet is known.
    private enum Piece {
        case plain(Markup)
        case textured(pattern: String, ink: ChartInk, shape: Markup)
    }

    /// The drawing, in the order of drawing.
    func markup(_ id: String) -> Markup {
        Markup(
            pieces.map { piece in
                switch piece {
                case .plain(let markup): markup
                case .textured(let pattern, let ink, let shape):
                    "<path\(ChartPaint(stroke: ink).markup(pattern: id + ":" + pattern)) d=\"\(shape)\"/>\n"
                }
            })
    }

    // MARK: Shapes

    /// Draws a path.
    mutating func path(_ shape: Markup, _ paint: ChartPaint) {
        pieces.append(.plain("<path\(paint.markup) d=\"\(shape)\"/>\n"))
    }

    /// Draws a path filled with a texture, with an outline.
    mutating func path(_ shape: Markup, _ texture: ChartTexture, _ ink: ChartInk) {
        if let pattern = patterns.use(texture, ink) {
            pieces.append(.textured(pattern: pattern, ink: ink, shape: shape))
        } else {
            path(shape, ChartPaint(fill: texture == .solid ? ink : .paper, stroke: ink))
        }
    }

    /// The path of a rectangle.
    static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> Markup {
        "M\(at: x) \(at: y)h\(at: width)v\(at: height)h\(at: -width)z"
    }

    /// Draws areas in a tone that no page changes, outlined so that they stand out on every ground.
    mutating func cells(_ shape: Markup, fill: String, outline: String = ChartInk.edge.hex) {
        let attributes: Markup = " fill=\"\(verbatim: fill)\" stroke=\"\(verbatim: outline)\" stroke-width=\"0.6\""
        pieces.append(.plain("<path\(attributes) d=\"\(shape)\"/>\n"))
    }

    /// Draws a straight line.
    mutating func line(_ x: Int, _ y: Int, _ toX: Int, _ toY: Int, _ paint: ChartPaint) {
        path("M\(at: x) \(at: y)L\(at: toX) \(at: toY)", paint)
    }

    /// Draws a circle.
    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, _ paint: ChartPaint) {
        pieces.append(.plain("<circle\(paint.markup) cx=\"\(at: x)\" cy=\"\(at: y)\" r=\"\(at: radius)\"/>\n"))
    }

    // MARK: Texts

    /// How a text looks.
    struct Style {
        var size = ChartText.normal
        var ink = ChartInk.ink
        var anchor = Anchor.start
        var isBold = false
        /// Whether it stands on lines, and needs paper around its letters.
        var hasHalo = false
        /// Whether it runs upwards.
        var isUpright = false
        /// A colour that no page changes, on areas that none changes.
        var fixed: String?
    }

    /// Writes a line; `y` is the line on which the letters stand.
    mutating func text(_ words: String, _ x: Int, _ y: Int, _ style: Style = Style()) {
        if words.isEmpty { return }
        let turn: Markup = style.isUpright ? " transform=\"rotate(-90 \(at: x) \(at: y))\"" : ""
        pieces.append(.plain("<text\(attributes(style))\(turn) x=\"\(at: x)\" y=\"\(at: y)\">\(words)</text>\n"))
    }

    /// Writes many short texts that look alike.
    mutating func texts(_ texts: [(words: String, x: Int, y: Int)], _ style: Style) {
        if texts.isEmpty { return }
        let lines = texts.map { text -> Markup in
            "<text x=\"\(at: text.x)\" y=\"\(at: text.y)\">\(text.words)</text>\n"
        }
        pieces.append(.plain("<g\(attributes(style))>\n\(lines)</g>\n"))
    }

    private func attributes(_ style: Style) -> Markup {
        var attributes: Markup = ""
        if let fixed = style.fixed {
            attributes += " fill=\"\(verbatim: fixed)\""
        } else if style.ink != .ink || style.hasHalo {
            let stroke: Markup = style.hasHalo ? " s-paper" : ""
            attributes += " class=\"\(verbatim: style.ink.fillClass)\(stroke)\" fill=\"\(verbatim: style.ink.hex)\""
        }
        if style.hasHalo {
            attributes += " stroke=\"\(verbatim: ChartInk.paper.hex)\" stroke-width=\"3\" stroke-linejoin=\"round\""
            attributes += " paint-order=\"stroke\""
        }
        if style.size != ChartText.normal { attributes += " font-size=\"\(at: style.size)\"" }
        if style.isBold { attributes += " font-weight=\"600\"" }
        if style.anchor != .start { attributes += " text-anchor=\"\(verbatim: style.anchor.rawValue)\"" }
        return attributes
    }

    /// Writes lines below `top`, and gives where the next line would begin.
    @discardableResult
    mutating func lines(_ lines: [String], _ x: Int, top: Int, _ style: Style = Style()) -> Int {
        let leading = ChartText.leading(style.size)
        for (index, line) in lines.enumerated() {
            text(line, x, top + index * leading + style.size, style)
        }
        return top + lines.count * leading
    }

    /// Draws a question mark in a circle: a value that is not known.
    mutating func unknown(_ x: Int, _ y: Int) {
        circle(x, y, 70, ChartPaint(fill: .paper, stroke: .muted, width: 12))
        text("?", x, y + 42, Style(size: ChartText.small, ink: .muted, anchor: .middle, isBold: true))
    }
}

extension ChartCanvas {
    /// A drawing that says that there is nothing to draw.
    static func empty(_ phrases: Phrases) -> ChartCanvas {
        var canvas = ChartCanvas()
        let words = phrases.say("Chưa có số liệu", "No data yet")
        canvas.path(box(margin, margin, inner, 600), ChartPaint(fill: .paper, stroke: .edge, width: 8, dash: "4 3"))
        canvas.text(words, width / 2, 390, Style(ink: .soft, anchor: .middle))
        canvas.height = 680
        return canvas
    }
}
