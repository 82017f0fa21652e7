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
        case answeredItems
        case openItems
        case excludedItems
        case documentedItems
        case verifiedItems
        case countedItems = "countedExclusions"
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

    /// Adds the numbers of items of a part.
    fileprivate mutating func addItems(of part: Coverage) {
        answeredItems += part.answeredItems
        openItems += part.openItems
        excludedItems += part.excludedItems
        documentedItems += part.documentedItems
        verifiedItems += part.verifiedItems
        countedItems += part.countedItems
    }

    /// The coverage of a node from its children's and their weights.
    init(_ children: [(coverage: Coverage, weight: Rational)]) {
        var sum = CoverageSum()
        for child in children { sum.add(child.coverage, weight: child.weight) }
        self = sum.coverage
    }
}

/// Adds up the coverage of a node's children.
struct CoverageSum {
    private var sum = Coverage()
    private var counted = 0
    private var weights = RationalSum()
    private var answered = RationalSum()
    private var open = RationalSum()
    /// The same with every child alike, for a node all of whose children have the weight 0.
    private var plainAnswered = RationalSum()
    private var plainOpen = RationalSum()

    /// Adds a child; one without items does not count.
    mutating func add(_ child: Coverage, weight: Rational) {
        guard child.answeredItems + child.openItems + child.excludedItems > 0 else { return }
        counted += 1
        sum.addItems(of: child)
        if weight.isZero {
            plainAnswered.add(child.answered)
            plainOpen.add(child.open)
            return
        }
        weights.add(weight)
        answered.add(child.answered, weight: weight)
        open.add(child.open, weight: weight)
    }

    /// The coverage of the node.
    var coverage: Coverage {
        var coverage = sum
        guard counted > 0 else { return coverage }
        let total = weights.total
        let (answered, open) = total.isZero ? (plainAnswered, plainOpen) : (answered, open)
        let divisor = total.isZero ? Rational(counted) : total
        // Most nodes are answered throughout: then nothing needs to be divided.
        if coverage.answeredItems > 0 { coverage.answered = answered.total.divided(by: divisor) ?? 0 }
        if coverage.openItems > 0 { coverage.open = open.total.divided(by: divisor) ?? 0 }
        coverage.excluded = coverage.excludedItems > 0 ? 1 - coverage.answered - coverage.open : 0
        return coverage
    }
}
