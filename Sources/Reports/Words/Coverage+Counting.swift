// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Scoring

extension Coverage {
    /// How many items count: the answered ones and the open ones.
    var countedItems: Int { answeredItems + openItems }
}

extension Phrases {
    /// How much of what counts is answered: `24/30`.
    func answered(_ coverage: Coverage) -> String {
        count(coverage.answeredItems) + "/" + count(coverage.countedItems)
    }
}
