// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Judges one indicator in one phase and says why.
struct RowMaker {
    let programme: Programme
    let asOf: CalendarDate
    let earlier: EarlierTargets
    let duties: OwedDuties
    /// The days on which the tracked body changed by mergers or partings.
    let changeDays: [CalendarDate]
    var finder: FigureFinder
    var findings = FindingList()

    /// The row of an indicator with its target of a phase.
    mutating func row(
        _ indicator: Indicator, isAdditional: Bool, _ phase: ProgrammePhase, _ target: IndicatorTarget
    ) -> IndicatorProgress {
        let terms = PhaseTerms(phase, of: indicator, asOf: asOf, rule: programme.rule)
        var row = IndicatorProgress(
            indicator: indicator.id, section: programme.sections.first { $0.id == indicator.section },
            group: indicator.group, name: indicator.name, isAdditional: isAdditional, unit: indicator.unit,
            printedUnit: indicator.printedUnit, phase: phase.id, target: target, status: .notApplicable, reasons: [],
            due: terms.due, deadline: indicator.deadline, isPast: terms.isPast, trend: [], parts: [],
            monitoring: indicator.monitoring, implementing: indicator.implementing, ministry: indicator.ministry,
            note: indicator.note)
        switch target.requirement {
        case .none:
            row.reasons = [.nothingAskedFor]
            return row
        case .bound(let bound): numeric(&row, indicator, bound, terms)
        case .levels(let levels):
            numeric(&row, indicator, .init(.atLeast, levels.min().map { Rational($0) } ?? 1), terms)
        case .qualitative: state(&row, indicator, terms)
        case .parts(let parts): self.parts(&row, indicator, parts, terms)
        }
        if row.status == .missing { row.waiting = duties.waiting(for: indicator, reason: row.remarks?.reason) }
        if target.isAspirational { row.reasons.append(.aspirational) }
        if target.isInferred { row.reasons.append(.inferred) }
        return row
    }

    func judge(_ indicator: Indicator, part: String? = nil, _ bound: IndicatorTarget.Bound, _ terms: PhaseTerms)
        -> BoundJudge
    {
        let target = indicator.targets[terms.phase.id]
        return BoundJudge(
            terms: terms, bound: bound, unit: indicator.unit, isMaintained: target?.isMaintained == true,
            isRising: target?.isRising == true,
            earlierTarget: earlier.number(before: terms.phase, of: indicator, part: part))
    }

    // MARK: Numbers

    private mutating func numeric(
        _ row: inout IndicatorProgress, _ indicator: Indicator, _ bound: IndicatorTarget.Bound, _ terms: PhaseTerms
    ) {
        let counted = finder.find(indicator, terms)
        let judge = judge(indicator, bound, terms)
        let judgement = judge.judge(counted.series)
        take(counted, into: &row)
        row.gap = judgement.gap
        row.expected = judgement.expectation?.value
        row.start = judgement.expectation?.start
        setTrend(&row, counted.series, isLessBetter: judge.isLessBetter)
        let target = row.target
        settle(&row, judgement, counted, terms) { Self.reasons(judgement, judge, of: target) }
    }

    private mutating func state(_ row: inout IndicatorProgress, _ indicator: Indicator, _ terms: PhaseTerms) {
        let counted = finder.find(indicator, terms)
        let judge = StateJudge(terms: terms, isMaintained: row.target.isMaintained)
        let judgement = judge.judge(counted.series)
        take(counted, into: &row)
        settle(&row, judgement, counted, terms) { Self.reasons(judgement, terms) }
    }

    private mutating func take(_ counted: CountedFigure, into row: inout IndicatorProgress) {
        row.figure = counted.standing
        row.rollUp = counted.rollUp
        row.remarks = counted.remarks?.isEmpty == true ? nil : counted.remarks
        findings.add(counted.findings)
    }

    /// Sets the status, in the order in which statuses are asked for, and the reasons.
    private func settle(
        _ row: inout IndicatorProgress, _ judgement: Judgement, _ counted: CountedFigure, _ terms: PhaseTerms,
        _ reasons: () -> [LocalizedText]
    ) {
        row.status = judgement.status
        row.reasons = counted.reasons
        if judgement.status == .notApplicable {
            if let period = judgement.point?.period {
                row.reasons.append(.saysNotApplicable(period, counted.remarks?.reason))
            }
            return
        }
        if terms.isComing {
            row.status = .notDue
            row.expected = nil
            row.start = nil
            if let figure = counted.standing { row.reasons.append(.counts(figure, row.unit)) }
            row.reasons.append(.phaseBegins(terms.phase.from))
            return
        }
        guard let figure = counted.standing, judgement.status != .missing else {
            if row.reasons.isEmpty { row.reasons.append(.noFigure(until: terms.day)) }
            return
        }
        row.reasons.append(.counts(figure, row.unit))
        row.reasons += reasons()
    }

    // MARK: Trend

    private mutating func setTrend(_ row: inout IndicatorProgress, _ series: FigureSeries, isLessBetter: Bool) {
        var points = series.points
        if case .reported = series {
            for index in points.indices.dropFirst() {
                let (before, end) = (points[index - 1].period.end, points[index].period.end)
                points[index].isBroken = changeDays.contains { before < $0 && $0 <= end }
            }
        }
        row.trend = points.map { .init(period: $0.period, value: $0.value, isBroken: $0.isBroken) }
        row.direction = Self.direction(points, isLessBetter: isLessBetter)
        for point in points where point.isBroken { findings.add([.trendBroken(row.indicator, point.period)]) }
    }

    /// Compares the last number with the one before it of a period as long, unless bodies changed in between.
    private static func direction(
        _ points: [FigureSeries.Point], isLessBetter: Bool
    ) -> IndicatorProgress.Direction? {
        guard let last = points.indices.last, let value = points[last].value else { return nil }
        var index = last
        while index > 0, !points[index].isBroken {
            index -= 1
            guard points[index].period.length == points[last].period.length, let before = points[index].value
            else { continue }
            if value == before { return .same }
            return (value > before) == isLessBetter ? .worse : .better
        }
        return nil
    }
}
