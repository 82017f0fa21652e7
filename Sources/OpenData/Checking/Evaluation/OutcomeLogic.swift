// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CheckOutcome {
    /// The worst of outcomes that must all hold: a failure, else what could not be told, else a pass with the least
    /// credit. What is not asked does not count.
    static func all(_ outcomes: some Sequence<CheckOutcome>) -> CheckOutcome {
        var result: CheckOutcome?
        for outcome in outcomes {
            guard let worst = result else {
                result = outcome
                continue
            }
            if outcome.rankAmongAll > worst.rankAmongAll { result = outcome }
        }
        return result ?? .notApplicable(.nothingToCheck)
    }

    /// The best of outcomes of which one must hold: a pass with the most credit, else what could not be told, else a
    /// failure. What is not asked does not count.
    static func any(_ outcomes: some Sequence<CheckOutcome>) -> CheckOutcome {
        var result: CheckOutcome?
        for outcome in outcomes {
            guard let best = result else {
                result = outcome
                continue
            }
            if outcome.rankAmongAny > best.rankAmongAny { result = outcome }
        }
        return result ?? .notApplicable(.nothingToCheck)
    }

    private var rankAmongAll: UInt8 {
        switch verdict {
        case .notApplicable: 0
        case .pass: 3 - credit.rawValue
        case .unknown: 4
        case .fail: 5
        }
    }

    /// The higher, the more it says for a resource when one of several must hold.
    var rankAmongAny: UInt8 {
        switch verdict {
        case .notApplicable: 0
        case .fail: 1
        case .unknown: 2
        case .pass: 3 + credit.rawValue
        }
    }
}
