// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The figures behind one number: as they were reported, or as they were put together from bodies or scorecards.
enum FigureSeries {
    /// A figure of a period.
    struct Point: Equatable {
        var period: ReportingPeriod
        var content: Figure.Content
        /// Whether bodies merged or parted between the point before and this one.
        var isBroken = false

        /// The number, where it is one.
        var value: Rational? {
            if case .value(let value) = content { value } else { nil }
        }
    }

    /// Reports of one body.
    case reported(KnownFigures)
    /// Points, the earliest first.
    case computed([Point])

    /// Hands over the points, the latest first, until the body of the loop says that it has seen enough.
    func latestFirst(_ isEnough: (Point) -> Bool) {
        switch self {
        case .reported(let known):
            for figure in known where isEnough(Point(period: figure.period, content: figure.content)) { return }
        case .computed(let points):
            for point in points.reversed() where isEnough(point) { return }
        }
    }

    /// The latest point.
    var latest: Point? {
        var latest: Point?
        latestFirst { point in
            latest = point
            return true
        }
        return latest
    }

    /// The latest number of a period that ends before a day.
    func value(before day: CalendarDate) -> Point? {
        var found: Point?
        latestFirst { point in
            guard point.period.end < day, point.value != nil else { return false }
            found = point
            return true
        }
        return found
    }

    /// All points, the earliest first.
    var points: [Point] {
        switch self {
        case .reported(let known):
            known.map { Point(period: $0.period, content: $0.content) }.reversed()
        case .computed(let points): points
        }
    }
}
