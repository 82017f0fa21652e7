// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How an area is filled, told without colour.
enum ChartTexture: String, CaseIterable {
    case solid, stripes, cross, dots, columns, rows, hatch, blank

    /// The texture of a judgement.
    init(_ tone: ReportTone) {
        switch tone {
        case .neutral: self = .columns
        case .good: self = .solid
        case .warning: self = .stripes
        case .bad: self = .cross
        case .muted: self = .dots
        }
    }
}

/// The textures that a drawing uses; each is defined once, under an id that begins with that of the chart.
struct ChartPatterns {
    private struct Pattern: Hashable {
        let texture: ChartTexture
        let ink: ChartInk

        var name: String { texture.rawValue + "-" + ink.rawValue }
    }

    private var used: [Pattern] = []

    /// Notes that a texture is used, and gives the name of its pattern; nil where it needs none.
    mutating func use(_ texture: ChartTexture, _ ink: ChartInk) -> String? {
        if texture == .solid || texture == .blank { return nil }
        let pattern = Pattern(texture: texture, ink: ink)
        if !used.contains(pattern) { used.append(pattern) }
        return pattern.name
    }

    /// The definitions, in the order of their names.
    func definitions(_ id: String) -> Markup {
        if used.isEmpty { return "" }
        return "<defs>\n\(used.sorted { $0.name < $1.name }.map { definition($0, id) })</defs>\n"
    }

    private func definition(_ pattern: Pattern, _ id: String) -> Markup {
        let (size, turn, drawing) = shape(pattern)
        let turned: Markup = turn == 0 ? "" : " patternTransform=\"rotate(\(turn))\""
        return """
            <pattern id="\(verbatim: id):\(verbatim: pattern.name)" width="\(at: size)" height="\(at: size)" \
            patternUnits="userSpaceOnUse"\(turned)><rect\(ChartPaint(fill: .paper).markup) width="\(at: size)" \
            height="\(at: size)"/>\(drawing)</pattern>

            """
    }

    private func shape(_ pattern: Pattern) -> (size: Int, turn: Int, drawing: Markup) {
        func lines(_ path: Markup, _ width: Int) -> Markup {
            "<path\(ChartPaint(stroke: pattern.ink, width: width).markup) d=\"\(path)\"/>"
        }
        switch pattern.texture {
        case .stripes: return (60, 45, lines("M0 3H6", 32))
        case .cross: return (50, 45, lines("M0 2.5H5M2.5 0V5", 16))
        case .dots: return (40, 0, "<circle\(ChartPaint(fill: pattern.ink).markup) cx=\"2\" cy=\"2\" r=\"0.9\"/>")
        case .columns: return (40, 0, lines("M2 0V4", 20))
        case .rows: return (40, 0, lines("M0 2H4", 16))
        case .hatch: return (45, -45, lines("M0 2H4.5", 10))
        case .solid, .blank: return (40, 0, "")
        }
    }
}
