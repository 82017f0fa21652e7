// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Judges figures against one number that is to be reached in a phase.
struct BoundJudge {
    let terms: PhaseTerms
    let bound: IndicatorTarget.Bound
    let unit: IndicatorUnit
    let isMaintained: Bool
    let isRising: Bool
    /// The number that an earlier phase asked for.
    let earlierTarget: Rational?

    /// Whether a smaller figure is the better one.
    var isLessBetter: Bool {
        unit.isLessBetter || bound.comparison == .atMost || bound.comparison == .lessThan
    }

    /// Judges the latest point of a series.
    func judge(_ series: FigureSeries) -> Judgement {
        guard let point = series.latest else { return Judgement(status: .missing) }
        switch point.content {
        case .notApplicable: return Judgement(status: .notApplicable, point: point)
        case .notMeasured, .achievement: return Judgement(status: .missing, point: point)
        case .value(let value): return judge(value, point, series)
        }
    }

    private func judge(_ value: Rational, _ point: FigureSeries.Point, _ series: FigureSeries) -> Judgement {
        var judgement = Judgement(status: .met, point: point)
        judgement.satisfies = isMet(by: value)
        judgement.gap = isLessBetter ? value - bound.value : bound.value - value
        if isMaintained { judgement.keeping = keeping(series) }
        if isRising { judgement.rise = rise(of: value, in: point.period, series) }
        let hasFallen = judgement.rise?.hasFallen == true
        if judgement.satisfies && !hasFallen {
            if let keeping = judgement.keeping, keeping.isKept, keeping.count >= 2 {
                judgement.status = .metAndMaintained
            }
            return judgement
        }
        if terms.isPast {
            judgement.status = .offTrack
            return judgement
        }
        if judgement.keeping?.fall != nil {
            judgement.status = .offTrack
            return judgement
        }
        if judgement.satisfies {
            judgement.status = .atRisk
            return judgement
        }
        let expectation = expectation(series, of: value)
        judgement.expectation = expectation
        judgement.status = status(of: value, expectation)
        if hasFallen, judgement.status == .onTrack { judgement.status = .atRisk }
        return judgement
    }

    private func isMet(by value: Rational) -> Bool { bound.isMet(by: value, isLessBetter: isLessBetter) }

    /// Whether one number is worse than another.
    private func isWorse(_ value: Rational, than other: Rational) -> Bool {
        isLessBetter ? value > other : value < other
    }

    /// How far the target was kept by the figures since the phase began and the one in force when it began.
    private func keeping(_ series: FigureSeries) -> Judgement.Keeping {
        var keeping = Judgement.Keeping(count: 0, isKept: true)
        // Going back: the start of the last run of figures that fall short, once a figure before it is found that did not.
        var run: ReportingPeriod?
        series.latestFirst { point in
            let isBefore = point.period.end < terms.phase.from
            guard let value = point.value else { return false }
            keeping.count += 1
            if isMet(by: value) {
                if keeping.fall == nil { keeping.fall = run }
            } else {
                keeping.isKept = false
                if keeping.fall == nil { run = point.period }
            }
            return isBefore
        }
        return keeping
    }

    private func rise(of value: Rational, in period: ReportingPeriod, _ series: FigureSeries) -> Judgement.Rise {
        guard let newYear = CalendarDate(year: period.end.year, month: 1, day: 1),
            let earlier = series.value(before: newYear), let before = earlier.value
        else { return Judgement.Rise(earlier: nil, hasFallen: false) }
        return Judgement.Rise(earlier: earlier, hasFallen: isWorse(value, than: before))
    }

    /// Where the path begins.
    private func start(_ series: FigureSeries) -> IndicatorProgress.StartingPoint? {
        if let earlierTarget { return .init(value: earlierTarget, origin: .earlierTarget, from: terms.start) }
        if let value = series.value(before: terms.phase.from)?.value {
            return .init(value: value, origin: .earlierFigure, from: terms.start)
        }
        if isLessBetter { return nil }
        return .init(value: unit == .level ? 1 : 0, origin: .lowest, from: terms.start)
    }

    private func expectation(_ series: FigureSeries, of value: Rational) -> Judgement.Expectation {
        let start = start(series)
        if terms.isStanding {
            return expecting(bound.value, of: value, from: start, .standing)
        }
        guard let start else { return Judgement.Expectation(kind: .open) }
        if !isWorse(start.value, than: bound.value) { return expecting(bound.value, of: value, from: start, .reached) }
        switch terms.rule.path {
        case .stepped: return expecting(start.value, of: value, from: start, .waiting)
        case .linear:
            let expected = start.value + (bound.value - start.value) * terms.wayBehind
            return expecting(expected, of: value, from: start, .growing)
        }
    }

    private func expecting(
        _ expected: Rational, of value: Rational, from start: IndicatorProgress.StartingPoint?,
        _ kind: Judgement.Expectation.Kind
    ) -> Judgement.Expectation {
        var expectation = Judgement.Expectation(start: start, value: expected, kind: kind)
        if let start, isWorse(start.value, than: expected) {
            expectation.gained = (value - start.value).divided(by: expected - start.value)
        }
        return expectation
    }

    private func status(of value: Rational, _ expectation: Judgement.Expectation) -> ProgressStatus {
        guard let expected = expectation.value else { return .onTrack }
        // What is asked for on every day is not "on track" while it is not met, not even at the number itself.
        if expectation.kind != .standing, !isWorse(value, than: expected) { return .onTrack }
        guard let gained = expectation.gained else { return .offTrack }
        return gained >= terms.rule.atRiskFrom ? .atRisk : .offTrack
    }
}
