// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

extension PackResult {
    /// What a pack found, before its points are scored.
    /// - Parameter sums: the tally of each check over the catalogue.
    init(_ pack: CheckPack, _ tally: PackTally, sums: [CheckTally]) {
        let checks = pack.checks.indices.map { CheckStanding($0, of: tally, sum: sums[$0]) }
        self.init(
            pack: pack.identity, title: pack.title, status: pack.status, notice: pack.notice, sources: pack.sources,
            aggregation: tally.aggregation,
            groups: pack.groups.map { group in
                var points = PointTotals()
                for check in checks where check.group == group.id { points += check.points }
                return GroupResult(id: group.id, title: group.title, points: points)
            }, checks: checks)
        guard checks.contains(where: { !$0.points.possible.isZero }) else { return }
        var total = PointTotals()
        for check in checks { total += check.points }
        points = total
        rating = pack.rating(of: total.earned)
        bestRating = pack.rating(of: total.earned + total.possible - total.assessed)
    }
}

extension CheckStanding {
    init(_ position: Int, of tally: PackTally, sum: CheckTally) {
        let outcomes = tally.checks[position]
        let check = outcomes.check
        var counts = VerdictCounts()
        var reasons: [CheckOutcome: Int] = [:]
        tally.visit(position) { outcome in
            counts.count(outcome.verdict)
            if outcome.verdict != .pass || outcome.credit != .full { reasons[outcome, default: 0] += 1 }
        }
        self.init(
            id: check.id, title: check.title, group: check.group, scopes: check.scopes, severity: check.severity,
            worth: check.points, status: check.status, basis: check.basis, isInForce: outcomes.isInForce,
            points: sum.points(worth: check.points), counts: counts,
            reasons: reasons.map { ReasonCount(verdict: $0.verdict, reason: $0.reason, count: $1) }.sorted {
                ($1.count, $0.verdict.rawValue, $0.reason.rawValue) < (
                    $0.count, $1.verdict.rawValue, $1.reason.rawValue
                )
            })
    }
}
