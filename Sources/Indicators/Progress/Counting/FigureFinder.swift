// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Finds the figure that counts: the body's own, else one that follows from the bodies below or from scorecards.
struct FigureFinder {
    let programme: Programme
    let figures: FigureSet
    let asOf: CalendarDate
    /// The body that is tracked.
    let top: Subject
    let scope: BodyScope?
    let levels: LevelIndex
    /// Sums that were asked for; each is made once for all phases.
    private var sums: [SumKey: BodySums] = [:]

    private struct SumKey: Hashable {
        let indicator: String
        let part: String?
    }

    init(_ input: ProgressInput, top: Subject, scope: BodyScope?) {
        programme = input.programme
        figures = input.figures
        asOf = input.asOf
        self.top = top
        self.scope = scope
        levels = LevelIndex(input.levels, counting: input.counting)
    }

    /// The known reports of the tracked body itself.
    func own(_ indicator: Indicator, part: String? = nil, _ terms: PhaseTerms) -> KnownFigures {
        KnownFigures(
            figures: figures, positions: figures.positions(indicator: indicator.id, part: part, body: top.id),
            asOf: asOf, limit: terms.limit)
    }

    /// The figure that counts for an indicator or one of its parts.
    mutating func find(_ indicator: Indicator, part: String? = nil, _ terms: PhaseTerms) -> CountedFigure {
        let own = own(indicator, part: part, terms)
        let latest = own.latest
        var counted = CountedFigure(series: .reported(own))
        if let latest { counted.remarks = figures[latest.position].remarks }
        switch latest?.content {
        case .value(let value) where indicator.unit != .qualitative:
            counted.standing = standing(latest?.position, value: value)
            compare(&counted, indicator, part: part, terms)
        case .achievement(let achievement) where indicator.unit == .qualitative:
            counted.standing = standing(latest?.position, achievement: achievement)
        case .notApplicable:
            break
        case .value, .achievement:
            if let latest {
                counted.findings.append(.figureUnusable(indicator.id, top.id, latest.period))
                counted.reasons.append(.figureUnusable(latest.period))
            }
            follow(&counted, indicator, part: part, terms)
        case .notMeasured:
            if let latest { counted.reasons.append(.notMeasured(latest.period, counted.remarks?.reason)) }
            follow(&counted, indicator, part: part, terms)
        case nil:
            follow(&counted, indicator, part: part, terms)
        }
        return counted
    }

    private func standing(
        _ position: Int?, value: Rational? = nil, achievement: Figure.Achievement? = nil
    ) -> IndicatorProgress.FigureStanding? {
        guard let position else { return nil }
        let counts = figures.counts(at: position)
        return IndicatorProgress.FigureStanding(
            value: value, achievement: achievement, origin: .reported, period: figures.period(at: position),
            reportedOn: figures.reportedOn(at: position), reliability: figures.status(at: position).word,
            numerator: counts.numerator, denominator: counts.denominator, secretCases: counts.secretCases)
    }

    // MARK: What follows from bodies and scorecards

    /// Looks for what stands in for a figure of the body's own.
    private mutating func follow(
        _ counted: inout CountedFigure, _ indicator: Indicator, part: String?, _ terms: PhaseTerms
    ) {
        if terms.isComing { return }
        if part == nil, indicator.rollUp != nil {
            rollUp(&counted, indicator, terms)
        } else if indicator.unit == .percent || indicator.unit == .ratio {
            sum(&counted, indicator, part: part, terms)
        } else if part == nil, indicator.measure == "indicators.maturity_level" {
            level(&counted, indicator, terms)
        }
    }

    private func count(_ indicator: Indicator) -> RollUpCount? {
        guard let rule = indicator.rollUp, let scope else { return nil }
        var unit: IndicatorUnit?
        if case .figure(let other, _) = rule.condition { unit = programme.tracked.first { $0.id == other }?.unit }
        return RollUpCount(
            rule: rule, condition: .condition(of: rule, unit: unit, counting: levels.counting), scope: scope,
            levels: levels, figures: figures, asOf: asOf, unit: unit)
    }

    private func rollUp(_ counted: inout CountedFigure, _ indicator: Indicator, _ terms: PhaseTerms) {
        guard let count = count(indicator) else {
            counted.findings.append(.rollUpNeedsBodies(indicator.id))
            counted.reasons.append(.rollUpNeedsBodies)
            return
        }
        let outcome = count.outcome(on: terms.day)
        counted.rollUp = outcome.rollUp
        guard let share = outcome.share else {
            counted.reasons.append(.nothingKnown(of: outcome.rollUp))
            return
        }
        counted.series = .computed(count.series(to: terms.day))
        counted.standing = IndicatorProgress.FigureStanding(
            value: share, origin: .rolledUp, reportedOn: outcome.latest,
            numerator: Rational(outcome.rollUp.met), denominator: Rational(outcome.rollUp.counted),
            bodies: outcome.rollUp.bodies)
    }

    private mutating func sums(_ indicator: Indicator, part: String?) -> BodySums? {
        guard let scope else { return nil }
        let key = SumKey(indicator: indicator.id, part: part)
        if let known = sums[key] { return known }
        let made = BodySums(of: indicator.id, part: part, in: scope, figures, asOf: asOf)
        sums[key] = made
        return made
    }

    private mutating func sum(
        _ counted: inout CountedFigure, _ indicator: Indicator, part: String?, _ terms: PhaseTerms
    ) {
        guard let scope, let sums = sums(indicator, part: part) else { return }
        func names(_ positions: [Int]) -> [LocalizedText] { positions.map { scope.below[$0].name } }
        let latest = sums.latest(until: terms.limit)
        let last = sums.sums.last { $0.period.end <= terms.limit }
        // What is not in the sum that counts, and in a later one of which nothing could be summed.
        for sum in [latest, last?.period == latest?.period ? nil : last].compactMap(\.self) {
            if !sum.lacking.isEmpty {
                counted.findings.append(.sumLacks(indicator.id, sum.period, names(sum.lacking)))
            }
            if !sum.absent.isEmpty {
                counted.findings.append(.sumLeavesOut(indicator.id, sum.period, names(sum.absent)))
            }
        }
        guard let sum = latest, let share = sum.share else { return }
        let silent = sums.silent(in: sum.period)
        if !silent.isEmpty { counted.findings.append(.sumIsPartial(indicator.id, sum, names(silent))) }
        counted.series = .computed(sums.points(until: terms.limit))
        counted.standing = IndicatorProgress.FigureStanding(
            value: share, origin: .summed, period: sum.period, reportedOn: sum.reportedOn,
            numerator: sum.numerator, denominator: sum.denominator, secretCases: sum.secretCases,
            bodies: sum.bodies)
    }

    /// Says when the body's own figure differs from what the bodies below give for the same time.
    private mutating func compare(
        _ counted: inout CountedFigure, _ indicator: Indicator, part: String?, _ terms: PhaseTerms
    ) {
        guard !terms.isComing, let own = counted.standing, let value = own.value, let period = own.period else {
            return
        }
        if part == nil, let count = count(indicator) {
            let outcome = count.outcome(on: terms.day)
            counted.rollUp = outcome.rollUp
            if let share = outcome.share, !own.agrees(with: share) {
                counted.findings.append(
                    .ownFigureDisagrees(
                        indicator, part, own: (value, period), .rolledUp(outcome.rollUp, share, terms.day)))
            }
        } else if indicator.unit == .percent || indicator.unit == .ratio,
            let sum = sums(indicator, part: part)?[period], let share = sum.share, !own.agrees(with: share)
        {
            counted.findings.append(.ownFigureDisagrees(indicator, part, own: (value, period), .summed(sum, share)))
        }
    }

    private func level(_ counted: inout CountedFigure, _ indicator: Indicator, _ terms: PhaseTerms) {
        let finder = OwnLevelFinder(programme: programme, top: top, scope: scope, levels: levels)
        switch finder.find(on: terms.day) {
        case .scorecard(let points, let standing):
            counted.series = .computed(points)
            counted.standing = IndicatorProgress.FigureStanding(
                value: Rational(standing.level ?? 0), origin: .scorecard, reportedOn: standing.asOf,
                reliability: standing.isVerified ? Figure.Status.verified.word : Figure.Status.reported.word)
        case .derived(let level, let bodies, let latest):
            counted.series = .computed([
                FigureSeries.Point(period: ReportingPeriod(day: terms.day), content: .value(Rational(level)))
            ])
            counted.standing = IndicatorProgress.FigureStanding(
                value: Rational(level), origin: .derived, reportedOn: latest, bodies: bodies)
        case .open(let without, let bodies):
            counted.reasons.append(.levelCannotBeDerived(without: without, of: bodies))
        case .none: break
        }
    }
}

extension IndicatorProgress.FigureStanding {
    /// Whether a computed share is this figure, as far as its decimal places tell.
    func agrees(with share: Rational) -> Bool {
        if let numerator, let denominator, numerator.divided(by: denominator) == share { return true }
        guard let value else { return false }
        if value == share { return true }
        // The places of the percentage and two more.
        guard let places = (0...6).first(where: { (value * 100).rounded(.halfUp, digits: $0) == value * 100 })
        else { return false }
        return share.rounded(.halfUp, digits: places + 2) == value
    }
}
