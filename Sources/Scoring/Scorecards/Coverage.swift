// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How much of a node was answered, by weight and by number of items.
///
/// By weight, answered + open + excluded is 1; the weights are those of the tree, passed down.
public struct Coverage: Sendable, Hashable, Codable {
    /// The share of weight that has a value.
    public internal(set) var answered: Rational
    /// The share of weight that is still open.
    public internal(set) var open: Rational
    /// The share of weight that does not count: not applicable, exempt.
    public internal(set) var excluded: Rational
    /// Items with a value.
    public internal(set) var answeredItems: Int
    /// Items still open.
    public internal(set) var openItems: Int
    /// Items that do not count.
    public internal(set) var excludedItems: Int
    /// Answered items with at least one document.
    public internal(set) var documentedItems: Int
    /// Answered items that were verified.
    public internal(set) var verifiedItems: Int
    /// Items without a value that count all the same, such as an exemption that counts as full.
    var countedExclusions: Int { countedItems }
    private var countedItems: Int

    /// The share of what counts that is answered; `nil` when nothing counts.
    public var share: Rational? { answered.divided(by: answered + open) }

    private enum CodingKeys: String, CodingKey {
        case answered, open, excluded
        case answeredItems = "answered_items"
        case openItems = "open_items"
        case excludedItems = "excluded_items"
        case documentedItems = "documented_items"
        case verifiedItems = "verified_items"
        case countedItems = "counted_exclusions"
    }

    init() {
        (answered, open, excluded) = (0, 0, 0)
        (answeredItems, openItems, excludedItems, documentedItems, verifiedItems, countedItems) = (0, 0, 0, 0, 0, 0)
    }

    init(_ outcome: ItemOutcome) {
        self.init()
        if outcome.isOpen {
            open = 1
            openItems = 1
        } else if outcome.standingDetail.state == .answered {
            answered = 1
            answeredItems = 1
            documentedItems = outcome.documents > 0 ? 1 : 0
            verifiedItems = outcome.isVerified ? 1 : 0
        } else {
            excluded = 1
            excludedItems = 1
            countedItems = outcome.isSettledOut ? 0 : 1
        }
    }

    /// The coverage of a node from its children's and their weights.
    init(_ children: [(coverage: Coverage, weight: Rational)]) {
        self.init()
        let counted = children.filter { $0.coverage.answeredItems + $0.coverage.openItems + $0.coverage.excludedItems > 0 }
        var total = RationalSum()
        for child in counted { total.add(child.weight, weight: 1) }
        let isWeightless = total.total.isZero
        let divisor = isWeightless ? Rational(counted.count) : total.total
        var (answeredSum, openSum) = (RationalSum(), RationalSum())
        for child in counted {
            let weight = isWeightless ? 1 : child.weight
            answeredSum.add(child.coverage.answered, weight: weight)
            openSum.add(child.coverage.open, weight: weight)
            answeredItems += child.coverage.answeredItems
            openItems += child.coverage.openItems
            excludedItems += child.coverage.excludedItems
            documentedItems += child.coverage.documentedItems
            verifiedItems += child.coverage.verifiedItems
            countedItems += child.coverage.countedItems
        }
        guard !counted.isEmpty else { return }
        answered = answeredSum.total.divided(by: divisor) ?? 0
        open = openSum.total.divided(by: divisor) ?? 0
        excluded = 1 - answered - open
    }
}
