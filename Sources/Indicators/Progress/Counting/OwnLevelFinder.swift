// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Finds the maturity level of the body that is tracked: by its own scorecard, else derived from its agencies.
struct OwnLevelFinder {
    let programme: Programme
    let top: Subject
    let scope: BodyScope?
    let levels: LevelIndex

    /// What was found.
    enum Outcome {
        /// The levels of the body's own scorecards, the earliest first, and the one that counts.
        case scorecard([FigureSeries.Point], LevelIndex.Standing)
        /// "Suy ra": the highest level that every department and commune has, of how many, with the day of the latest.
        case derived(level: Int, bodies: Int, latest: CalendarDate)
        /// No level follows, since so many of the bodies have none.
        case open(without: Int, of: Int)
        /// Nothing is known.
        case none
    }

    /// The kinds of bodies whose levels make one for their province.
    private static let kinds = ["department", "commune"]

    /// The rubrics under which levels are looked for: those that the programme names, else all there are.
    private var rubrics: [String] {
        let named = programme.rubricsOfRollUps
        return named.isEmpty ? levels.rubrics : named
    }

    func find(on day: CalendarDate) -> Outcome {
        let rubrics = rubrics
        for rubric in rubrics {
            let own = levels.all(of: top.id, under: rubric).filter { $0.asOf <= day && isOwn($0) }
            let standings = own.map(levels.standing).filter(\.isEvidence)
            guard let latest = standings.last else { continue }
            var points: [FigureSeries.Point] = []
            for standing in standings {
                let period = ReportingPeriod(day: standing.asOf)
                if points.last?.period == period { points.removeLast() }
                points.append(FigureSeries.Point(period: period, content: .value(Rational(standing.level ?? 0))))
            }
            return .scorecard(points, latest)
        }
        return derived(rubrics, on: day)
    }

    /// Whether a scorecard was made under the profile for bodies of this kind, or without any.
    func isOwn(_ level: BodyLevel) -> Bool { level.profile == nil || top.kind == nil || level.profile == top.kind }

    private func derived(_ rubrics: [String], on day: CalendarDate) -> Outcome {
        guard let scope else { return .none }
        let bodies = scope.below.filter { Self.kinds.contains($0.kind) && $0.active.contains(day) }
        guard !bodies.isEmpty else { return .none }
        var fewest: Int?
        for rubric in rubrics {
            let known = bodies.compactMap { body in
                levels.latest(of: body.id, under: rubric, on: day).flatMap { standing -> (Int, CalendarDate)? in
                    if let from = body.active.from, standing.asOf < from, !body.predecessors.isEmpty { return nil }
                    return standing.level.map { ($0, standing.asOf) }
                }
            }
            if known.count == bodies.count, let level = known.map(\.0).min(), let latest = known.map(\.1).max() {
                return .derived(level: level, bodies: bodies.count, latest: latest)
            }
            fewest = min(fewest ?? bodies.count, bodies.count - known.count)
        }
        return .open(without: fewest ?? bodies.count, of: bodies.count)
    }
}
