// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How a shape is filled and outlined: classes for the page, attributes for everywhere else.
struct ChartPaint {
    var fill: ChartInk?
    var stroke: ChartInk?
    /// The width of the outline, in tenths.
    var width = 10
    /// Lengths of dashes and gaps, in units, as SVG writes them.
    var dash: String?
    /// Whether strokes end in half circles.
    var isRound = false
    /// In hundredths.
    var opacity = 100

    /// The attributes, each after a space.
    var markup: Markup {
        var attributes = "\(classes) fill=\"\(verbatim: fill?.hex ?? "none")\"" as Markup
        if fill != nil, opacity < 100 {
            attributes += " fill-opacity=\"0.\(verbatim: opacity < 10 ? "0" : "")\(opacity)\""
        }
        attributes += outline
        return attributes
    }

    /// The attributes of an area that a pattern fills, which is named by its address.
    func markup(pattern: String) -> Markup { "\(classes) fill=\"url(#\(verbatim: pattern))\"\(outline)" }

    private var classes: Markup {
        let classes = [fill?.fillClass, stroke?.strokeClass].compactMap(\.self).joined(separator: " ")
        return classes.isEmpty ? "" : " class=\"\(verbatim: classes)\""
    }

    private var outline: Markup {
        guard let stroke else { return "" }
        var attributes: Markup = " stroke=\"\(verbatim: stroke.hex)\" stroke-width=\"\(at: width)\""
        if let dash { attributes += " stroke-dasharray=\"\(verbatim: dash)\"" }
        if isRound { attributes += " stroke-linecap=\"round\"" }
        return attributes
    }
}
