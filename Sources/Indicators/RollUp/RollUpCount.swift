// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Counts how many bodies meet the condition of a roll-up on a day.
struct RollUpCount {
    let rule: RollUpRule
    /// The condition in words.
    let condition: LocalizedText
    let scope: BodyScope
    let levels: LevelIndex
    let figures: FigureSet
    /// The day on which reports must be known.
    let asOf: CalendarDate
    /// The unit of the indicator that the condition asks for figures of.
    let unit: IndicatorUnit?

    /// What is known of one body.
    private enum Evidence {
        case none
        case beforeMerger
        case notApplicable
        case known(value: Rational?, meets: Bool, isVerified: Bool, day: CalendarDate)
    }

    /// The count on a day.
    struct Outcome {
        var rollUp: RollUp
        /// How many bodies have evidence that counts.
        var evidenced = 0
        /// The day of the latest evidence.
        var latest: CalendarDate?

        /// The share of bodies; `nil` when none counts or nothing is known of any.
        var share: Rational? { evidenced == 0 ? nil : Rational(rollUp.met, over: rollUp.counted) }
    }

    /// The bodies that count on a day.
    func bodies(on day: CalendarDate) -> [Body] {
        scope.below.filter { rule.kinds.contains($0.kind) && $0.active.contains(day) }
    }

    /// The count with the bodies of a day and what was known by then.
    func outcome(on day: CalendarDate) -> Outcome {
        var outcome = Outcome(
            rollUp: RollUp(
                kinds: rule.kinds, condition: condition, missing: rule.missing, met: 0, counted: 0, verified: 0,
                bodies: 0, shortfalls: []))
        for body in bodies(on: day) {
            outcome.rollUp.bodies += 1
            count(body, evidence(of: body, on: day), in: &outcome)
        }
        return outcome
    }

    private func count(_ body: Body, _ evidence: Evidence, in outcome: inout Outcome) {
        var shortfall = RollUp.Shortfall(body: body.id, name: body.name, kind: body.kind, cause: .noEvidence)
        switch evidence {
        case .known(let value, let meets, let isVerified, let day):
            outcome.evidenced += 1
            outcome.rollUp.counted += 1
            outcome.latest = max(outcome.latest ?? day, day)
            if meets {
                outcome.rollUp.met += 1
                if isVerified { outcome.rollUp.verified += 1 }
                return
            }
            shortfall.cause = .short
            shortfall.value = value
            shortfall.asOf = day
        case .notApplicable:
            shortfall.cause = .notApplicable
        case .beforeMerger, .none:
            if case .beforeMerger = evidence { shortfall.cause = .beforeMerger }
            if rule.missing == .notMet { outcome.rollUp.counted += 1 }
        }
        outcome.rollUp.shortfalls.append(shortfall)
    }

    private func evidence(of body: Body, on day: CalendarDate) -> Evidence {
        switch rule.condition {
        case .level(let atLeast, let rubric): level(of: body, atLeast: atLeast, under: rubric, on: day)
        case .figure(let indicator, let bound): figure(of: body, for: indicator, bound, on: day)
        }
    }

    private func level(of body: Body, atLeast: Int, under rubric: String, on day: CalendarDate) -> Evidence {
        if let standing = levels.latest(of: body.id, under: rubric, on: day), standing.isEvidence {
            if let from = body.active.from, standing.asOf < from, !body.predecessors.isEmpty { return .beforeMerger }
            let level = standing.level
            return .known(
                value: level.map { Rational($0) }, meets: level.map { $0 >= atLeast } ?? false,
                isVerified: standing.source.verifiedLevel.map { $0 >= atLeast } ?? false, day: standing.asOf)
        }
        let hasEarlier = body.predecessors.contains {
            levels.latest(of: $0, under: rubric, on: day)?.isEvidence == true
        }
        return hasEarlier ? .beforeMerger : .none
    }

    private func figure(
        of body: Body, for indicator: String, _ bound: IndicatorTarget.Bound, on day: CalendarDate
    ) -> Evidence {
        if let known = known(indicator, body.id, on: day).latest {
            if let from = body.active.from, known.period.end < from, !body.predecessors.isEmpty {
                return .beforeMerger
            }
            switch known.content {
            case .value(let value):
                return .known(
                    value: value, meets: bound.isMet(by: value, isLessBetter: unit?.isLessBetter == true),
                    isVerified: figures.status(at: known.position) == .verified,
                    day: figures.reportedOn(at: known.position) ?? known.period.end)
            case .notApplicable: return .notApplicable
            case .achievement, .notMeasured: return .none
            }
        }
        return body.predecessors.contains { known(indicator, $0, on: day).latest != nil } ? .beforeMerger : .none
    }

    private func known(_ indicator: String, _ body: String, on day: CalendarDate) -> KnownFigures {
        KnownFigures(
            figures: figures, positions: figures.positions(indicator: indicator, body: body), asOf: asOf, limit: day)
    }
}

extension RollUpCount {
    /// The ends of the quarters in which there is new evidence, and the last day, earliest first, with the share on each.
    func series(to last: CalendarDate) -> [FigureSeries.Point] {
        guard let quarter = ReportingPeriod(quarterOf: last) else { return [] }
        var quarters: Set<ReportingPeriod> = [quarter]
        for body in scope.below where rule.kinds.contains(body.kind) {
            for day in evidenceDays(of: body.id) where day <= last {
                if let quarter = ReportingPeriod(quarterOf: day) { quarters.insert(quarter) }
            }
        }
        var points: [FigureSeries.Point] = []
        var before: CalendarDate?
        for period in quarters.sorted() where period <= quarter {
            let day = min(period.end, last)
            guard let share = outcome(on: day).share else { continue }
            let isBroken =
                before.map { before in
                    scope.hasMerger(after: before, to: day) { rule.kinds.contains($0.kind) }
                } ?? false
            points.append(FigureSeries.Point(period: period, content: .value(share), isBroken: isBroken))
            before = day
        }
        return points
    }

    private func evidenceDays(of body: String) -> [CalendarDate] {
        switch rule.condition {
        case .level(_, let rubric): levels.all(of: body, under: rubric).map(\.asOf)
        case .figure(let indicator, _):
            figures.positions(indicator: indicator, body: body).map { figures.period(at: $0).end }
        }
    }
}

extension ReportingPeriod {
    /// The quarter that a day lies in.
    init?(quarterOf day: CalendarDate) { self.init(year: day.year, .quarter, index: (day.month + 2) / 3) }
}
