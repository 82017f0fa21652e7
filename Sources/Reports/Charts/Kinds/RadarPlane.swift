// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The plane of a radar: a centre, a radius, and axes clockwise from the top. Lengths are tenths of a unit.
struct RadarPlane {
    let x: Int
    let y: Int
    let radius: Int
    let axes: Int

    /// Where a share of an axis lies.
    func point(_ axis: Int, _ share: Rational) -> (x: Int, y: Int) {
        let (sine, cosine) = ChartAngle.sine(axis, of: axes)
        let millionths = ChartLength.part(share, of: 1_000_000)
        let whole = ChartAngle.one * 1_000_000
        return (
            x + ChartLength.quotient(radius * millionths * sine, whole),
            y - ChartLength.quotient(radius * millionths * cosine, whole)
        )
    }

    /// The path through points.
    static func path(_ points: [(x: Int, y: Int)], isClosed: Bool) -> Markup {
        var path: Markup = ""
        for (index, point) in points.enumerated() {
            path += index == 0 ? "M\(at: point.x) \(at: point.y)" : "L\(at: point.x) \(at: point.y)"
        }
        if isClosed { path += "z" }
        return path
    }
}

/// Neighbouring axes with known values.
struct RadarRun {
    let axes: [Int]
    /// Whether it goes all around.
    let isClosed: Bool

    /// The runs between gaps, around the centre.
    static func runs(_ shares: [Rational?]) -> [RadarRun] {
        let count = shares.count
        guard let gap = shares.firstIndex(where: { $0 == nil }) else {
            return count == 0 ? [] : [RadarRun(axes: Array(shares.indices), isClosed: true)]
        }
        let around = (1...count).map { (gap + $0) % count }
        return around.split { shares[$0] == nil }.map { RadarRun(axes: Array($0), isClosed: false) }
    }
}
