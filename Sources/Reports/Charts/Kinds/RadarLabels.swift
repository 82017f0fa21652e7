// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The names and values around a radar, or numbers where there is no room for names.
struct RadarLabels {
    private static let size = ChartText.small
    private static let leading = ChartText.leading(size)
    /// From the outermost ring to the labels, past the mark of an unknown value.
    private static let distance = 120
    private static let mostAxes = 10
    private static let mostLines = 5

    private struct Label {
        let name: [String]
        let value: String
        let anchor: ChartCanvas.Anchor
        /// From the centre of the radar.
        let x: Int
        /// The upper edge, from the centre of the radar.
        let top: Int

        var lines: Int { name.count + (value.isEmpty ? 0 : 1) }
        var bottom: Int { top + lines * RadarLabels.leading }

        var span: (left: Int, right: Int) {
            let widths =
                name.map { ChartText.width($0, size: RadarLabels.size) }
                + [ChartText.width(value, size: RadarLabels.size, isBold: true)]
            let width = widths.max() ?? 0
            return switch anchor {
            case .start: (x, x + width)
            case .middle: (x - width / 2, x + width / 2)
            case .end: (x - width, x)
            }
        }

        func overlaps(_ other: Label) -> Bool {
            top < other.bottom && other.top < bottom && span.left - 40 < other.span.right
                && other.span.left - 40 < span.right
        }
    }

    let radius: Int
    private let labels: [Label]

    /// Names and values around the largest radius that leaves room for them; nil where none does.
    init?(_ axes: [ReportChart.Radar.Axis]) {
        guard axes.count <= Self.mostAxes else { return nil }
        for radius in [1_050, 960, 870] {
            if let labels = RadarLabels(axes, radius: radius) {
                self = labels
                return
            }
        }
        return nil
    }

    private init?(_ axes: [ReportChart.Radar.Axis], radius: Int) {
        let labels = axes.indices.map { index in
            Self.label(axes[index].label, axes[index].text, index, of: axes.count, radius)
        }
        let fit = labels.indices.allSatisfy { index in
            labels[index].name.count <= Self.mostLines && labels[index].span.left >= -ChartCanvas.width / 2
                && labels[index].span.right <= ChartCanvas.width / 2
                && ChartText.isUnbroken(axes[index].label, labels[index].name)
                && !labels[..<index].contains { $0.overlaps(labels[index]) }
        }
        guard fit else { return nil }
        self.radius = radius
        self.labels = labels
    }

    /// Numbers from 1.
    init(numbers count: Int) {
        radius = 1_300
        labels = (0..<count).map { Self.label("", String($0 + 1), $0, of: count, 1_300) }
    }

    private static func label(_ name: String, _ value: String, _ axis: Int, of axes: Int, _ radius: Int) -> Label {
        let (sine, cosine) = ChartAngle.sine(axis, of: axes)
        let reach = radius + distance
        let x = ChartLength.quotient(reach * sine, ChartAngle.one)
        let anchor: ChartCanvas.Anchor = x.magnitude < 200 ? .middle : x > 0 ? .start : .end
        // At the top and the bottom a label lies between those of the neighbours.
        let beside = 2 * ChartLength.quotient(reach * ChartAngle.sine(1, of: axes).sine, ChartAngle.one) - 120
        let room = anchor == .middle ? max(400, min(2_000, beside)) : ChartCanvas.inner / 2 - Int(x.magnitude)
        let lines = ChartText.lines(name, width: room, size: size, most: mostLines + 1)
        let value = ChartText.line(value, width: room, size: size, isBold: true)
        let height = (lines.count + (value.isEmpty ? 0 : 1)) * leading
        // Above the centre a label stands on its point, below it hangs from it.
        let lift = ChartLength.quotient(height * (ChartAngle.one + cosine) / 2, ChartAngle.one)
        let y = -ChartLength.quotient(reach * cosine, ChartAngle.one)
        return Label(name: lines, value: value, anchor: anchor, x: x, top: y - lift)
    }

    /// The height above the centre.
    var above: Int { max(radius, -(labels.map(\.top).min() ?? 0)) }
    /// The height below the centre.
    var below: Int { max(radius, labels.map(\.bottom).max() ?? 0) }

    /// Writes the labels.
    func draw(around centre: RadarPlane, on canvas: inout ChartCanvas) {
        for label in labels {
            let (x, top) = (centre.x + label.x, centre.y + label.top)
            let bottom = canvas.lines(
                label.name, x, top: top, ChartCanvas.Style(size: Self.size, anchor: label.anchor))
            canvas.lines(
                [label.value], x, top: bottom,
                ChartCanvas.Style(size: Self.size, anchor: label.anchor, isBold: true))
        }
    }
}
