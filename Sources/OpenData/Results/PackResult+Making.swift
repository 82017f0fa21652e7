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
        // Equal outcomes often follow each other: they are counted as one run.
        var (last, run) = (CheckOutcome.pass(), 0)
        tally.visit(position) { outcome in
            counts.count(outcome.verdict)
            if outcome != last {
                reasons[last, default: 0] += run
                (last, run) = (outcome, 0)
            }
            run += 1
        }
        reasons[last, default: 0] += run
        self.init(
            id: check.id, title: check.title, group: check.group, scopes: check.scopes, severity: check.severity,
            worth: check.points, status: check.status, basis: check.basis, isInForce: outcomes.isInForce,
            points: sum.points(worth: check.points), counts: counts, reasons: Self.ranked(reasons))
    }

    /// What says more than "it holds", the most frequent first.
    private static func ranked(_ outcomes: [CheckOutcome: Int]) -> [ReasonCount] {
        outcomes.filter { $0.value > 0 && ($0.key.verdict != .pass || $0.key.credit != .full) }.map { outcome, count in
            ReasonCount(verdict: outcome.verdict, reason: outcome.reason, count: count)
        }.sorted { left, right in
            if left.count != right.count { return left.count > right.count }
            return (left.verdict.rawValue, left.reason.rawValue) < (right.verdict.rawValue, right.reason.rawValue)
        }
    }
}
