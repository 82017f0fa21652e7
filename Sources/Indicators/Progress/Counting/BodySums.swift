// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The shares of a body put together from those below it, period by period: numerators and denominators are summed.
///
/// Percentages are never averaged: a body that gives no numerator or denominator is not in the sum, and is named.
struct BodySums {
    /// One period.
    struct Sum {
        let period: ReportingPeriod
        var numerator: Rational = 0
        var denominator: Rational = 0
        var secretCases: Rational?
        /// How many bodies are in the sum.
        var bodies = 0
        /// The positions of bodies that gave a figure without numerator or denominator.
        var lacking: [Int] = []
        /// The positions of bodies that gave a number but did not exist on the last day of the period.
        var absent: [Int] = []
        /// The day of the latest report.
        var reportedOn: CalendarDate?

        /// The share; `nil` when nothing was counted.
        var share: Rational? { bodies == 0 ? nil : numerator.divided(by: denominator) }
    }

    /// The sums, the earliest first; periods with numbers that cannot be summed are among them.
    private(set) var sums: [Sum] = []
    private let scope: BodyScope
    private let figures: FigureSet
    private let asOf: CalendarDate
    /// By position of the body.
    private let series: [Range<Int>]

    init(of indicator: String, part: String?, in scope: BodyScope, _ figures: FigureSet, asOf: CalendarDate) {
        self.scope = scope
        self.figures = figures
        self.asOf = asOf
        series = scope.below.map { figures.positions(indicator: indicator, part: part, body: $0.id) }
        for body in scope.below.indices where !series[body].isEmpty { add(body) }
    }

    /// The sum of a period.
    subscript(period: ReportingPeriod) -> Sum? { sums.first { $0.period == period } }

    /// The latest sum that can be told, of the periods that end by a day.
    func latest(until day: CalendarDate) -> Sum? { sums.last { $0.period.end <= day && $0.share != nil } }

    /// The positions of bodies that gave no figure for a period though they existed and had given one before.
    func silent(in period: ReportingPeriod) -> [Int] {
        scope.below.indices.filter { body in
            guard scope.below[body].active.contains(min(period.end, asOf)) else { return false }
            for figure in known(body) where figure.period <= period { return figure.period != period }
            return false
        }
    }

    /// The points of the sums that there are, of the periods that end by a day, the earliest first.
    func points(until day: CalendarDate) -> [FigureSeries.Point] {
        var points: [FigureSeries.Point] = []
        for sum in sums where sum.period.end <= day {
            guard let share = sum.share else { continue }
            let isBroken =
                points.last.map { before in
                    scope.hasMerger(after: before.period.end, to: sum.period.end, where: hasReported)
                } ?? false
            points.append(FigureSeries.Point(period: sum.period, content: .value(share), isBroken: isBroken))
        }
        return points
    }

    /// Whether a body, or one that it came from, reported about the indicator.
    private func hasReported(_ body: Body) -> Bool {
        ([body.id] + body.predecessors).contains { scope.position(of: $0).map { !series[$0].isEmpty } ?? false }
    }

    private func known(_ body: Int) -> KnownFigures {
        KnownFigures(figures: figures, positions: series[body], asOf: asOf)
    }

    /// Adds the figures of a body.
    private mutating func add(_ body: Int) {
        let active = scope.below[body].active
        var hint = sums.count - 1
        for figure in known(body) {
            // What is not a number, or is in a number above, is missing from no sum.
            guard case .value = figure.content, !isCountedAbove(body, figure.period) else { continue }
            let slot = slot(of: figure.period, hint: hint)
            hint = slot - 1
            // The bodies of a period are those of its last day.
            guard active.contains(min(figure.period.end, asOf)) else {
                sums[slot].absent.append(body)
                continue
            }
            let counts = figures.counts(at: figure.position)
            guard let numerator = counts.numerator, let denominator = counts.denominator else {
                sums[slot].lacking.append(body)
                continue
            }
            sums[slot].numerator += numerator
            sums[slot].denominator += denominator
            sums[slot].bodies += 1
            if let cases = counts.secretCases { sums[slot].secretCases = (sums[slot].secretCases ?? 0) + cases }
            if let day = figures.reportedOn(at: figure.position), sums[slot].reportedOn.map({ $0 < day }) ?? true {
                sums[slot].reportedOn = day
            }
        }
    }

    /// Whether a body that this one belongs to told a figure of its own while it existed: then that has these cases in it.
    private func isCountedAbove(_ body: Int, _ period: ReportingPeriod) -> Bool {
        var above = scope.parents[body]
        while let position = above {
            if scope.below[position].active.contains(min(period.end, asOf)), tells(position, period) { return true }
            above = scope.parents[position]
        }
        return false
    }

    /// Whether a body told anything of a period but that it was not measured.
    private func tells(_ body: Int, _ period: ReportingPeriod) -> Bool {
        guard !series[body].isEmpty, let position = known(body).position(of: period) else { return false }
        return figures.content(at: position) != .notMeasured
    }

    /// The place of a period, made when it is new. Most bodies report the same periods one after the other.
    private mutating func slot(of period: ReportingPeriod, hint: Int) -> Int {
        if sums.indices.contains(hint), sums[hint].period == period { return hint }
        var (low, high) = (0, sums.count)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle].period < period { low = middle + 1 } else { high = middle }
        }
        if !(low < sums.count && sums[low].period == period) { sums.insert(Sum(period: period), at: low) }
        return low
    }
}
