// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What a check is worth over some datasets, in whole numbers: exact, and quick to add.
struct CheckTally: Hashable {
    /// Earned shares in halves.
    var halves = 0
    /// How many have a verdict.
    var assessed = 0
    /// How many it applies to.
    var applicable = 0

    mutating func add(_ outcome: CheckOutcome) {
        switch outcome.verdict {
        case .notApplicable: return
        case .unknown: applicable += 1
        case .pass, .fail:
            applicable += 1
            assessed += 1
            halves += Int(outcome.credit.rawValue)
        }
    }

    static func += (left: inout CheckTally, right: CheckTally) {
        left.halves += right.halves
        left.assessed += right.assessed
        left.applicable += right.applicable
    }

    /// The points of a check that is worth so many: a mean over what it applies to, in which the unknown earns nothing.
    func points(worth: Rational) -> PointTotals {
        guard applicable > 0, let earned = Rational(halves, over: 2 * applicable),
            let assessed = Rational(assessed, over: applicable)
        else { return PointTotals() }
        return PointTotals(earned: worth * earned, assessed: worth * assessed, possible: worth)
    }
}
