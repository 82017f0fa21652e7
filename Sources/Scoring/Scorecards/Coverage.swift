// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How much of a node was answered, by weight and by number of items.
///
/// By weight, answered + open + excluded is 1; the weights are those of the tree, passed down.
public struct Coverage: Sendable, Hashable {
    /// Numbers of items.
    struct Counts: Sendable, Hashable {
        var answered = 0
        var open = 0
        var excluded = 0
        var documented = 0
        var verified = 0
        var counted = 0

        var isEmpty: Bool { answered + open + excluded == 0 }
    }

    /// A class because all items in the same state share it.
    private final class Parts: Sendable {
        let answered: Rational
        let open: Rational
        let excluded: Rational
        let counts: Counts

        init(_ answered: Rational, _ open: Rational, _ excluded: Rational, _ counts: Counts) {
            self.answered = answered
            self.open = open
            self.excluded = excluded
            self.counts = counts
        }
    }

    private let parts: Parts

    /// The share of weight that has a value.
    public var answered: Rational { parts.answered }
    /// The share of weight that is still open.
    public var open: Rational { parts.open }
    /// The share of weight that does not count: not applicable, exempt.
    public var excluded: Rational { parts.excluded }
    /// Items with a value.
    public var answeredItems: Int { parts.counts.answered }
    /// Items still open.
    public var openItems: Int { parts.counts.open }
    /// Items that do not count.
    public var excludedItems: Int { parts.counts.excluded }
    /// Answered items with at least one document.
    public var documentedItems: Int { parts.counts.documented }
    /// Answered items that were verified.
    public var verifiedItems: Int { parts.counts.verified }
    /// Items without a value that count all the same, such as an exemption that counts as full.
    var countedExclusions: Int { parts.counts.counted }
    /// The numbers of items.
    var counts: Counts { parts.counts }

    /// The share of what counts that is answered; `nil` when nothing counts.
    public var share: Rational? { answered.divided(by: answered + open) }

    /// Whether anything is there to be selected: something answered or open, or left out and counted all the same.
    var isSelectable: Bool { parts.counts.answered + parts.counts.open + parts.counts.counted > 0 }

    /// The coverage of a node without items.
    static let none = Coverage(answered: 0, open: 0, excluded: 0, Counts())

    init(answered: Rational, open: Rational, excluded: Rational, _ counts: Counts) {
        parts = Parts(answered, open, excluded, counts)
    }

    /// The coverage of an item.
    init(_ state: AnswerState, isOpen: Bool, isSettledOut: Bool, isDocumented: Bool, isVerified: Bool) {
        var counts = Counts()
        if isOpen {
            counts.open = 1
            self.init(answered: 0, open: 1, excluded: 0, counts)
        } else if state == .answered {
            (counts.answered, counts.documented, counts.verified) = (1, isDocumented ? 1 : 0, isVerified ? 1 : 0)
            self.init(answered: 1, open: 0, excluded: 0, counts)
        } else {
            (counts.excluded, counts.counted) = (1, isSettledOut ? 0 : 1)
            self.init(answered: 0, open: 0, excluded: 1, counts)
        }
    }

    /// Equal in every share and number.
    public static func == (left: Self, right: Self) -> Bool {
        left.parts === right.parts
            || (left.answered == right.answered && left.open == right.open && left.excluded == right.excluded
                && left.counts == right.counts)
    }

    /// Hashes what tells most coverages apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(answered)
        hasher.combine(counts)
    }
}

/// Adds up the coverage of a node's children.
struct CoverageSum {
    private var counts = Coverage.Counts()
    private var counted = 0
    private var weights = RationalSum()
    private var answered = RationalSum()
    private var open = RationalSum()
    /// The same with every child alike, for a node all of whose children have the weight 0.
    private var plainAnswered = RationalSum()
    private var plainOpen = RationalSum()

    /// Adds a child; one without items does not count.
    mutating func add(_ child: Coverage, weight: Rational) {
        let own = child.counts
        if own.isEmpty { return }
        counted += 1
        counts.answered += own.answered
        counts.open += own.open
        counts.excluded += own.excluded
        counts.documented += own.documented
        counts.verified += own.verified
        counts.counted += own.counted
        weights.add(weight)
        if weight.isZero {
            plainAnswered.add(child.answered)
            plainOpen.add(child.open)
            return
        }
        if own.answered > 0 { answered.add(child.answered, weight: weight) }
        if own.open > 0 { open.add(child.open, weight: weight) }
    }

    /// Adds an item.
    mutating func add(_ item: SlotTraits, weight: Rational) {
        counted += 1
        weights.add(weight)
        if item.contains(.open) {
            counts.open += 1
            if weight.isZero { plainOpen.add(1) } else { open.add(weight) }
        } else if item.contains(.answered) {
            counts.answered += 1
            if item.contains(.documented) { counts.documented += 1 }
            if item.contains(.verified) { counts.verified += 1 }
            if weight.isZero { plainAnswered.add(1) } else { answered.add(weight) }
        } else {
            counts.excluded += 1
            if item.contains(.selectable) { counts.counted += 1 }
        }
    }

    /// The coverage of the node.
    var coverage: Coverage {
        if counted == 0 { return .none }
        let total = weights.total
        let divisor = total.isZero ? Rational(counted) : total
        let (answered, open) = total.isZero ? (plainAnswered, plainOpen) : (answered, open)
        // Most nodes have no more than two of the three: then not all needs to be divided.
        if counts.open == 0, counts.excluded == 0 { return Coverage(answered: 1, open: 0, excluded: 0, counts) }
        let answeredShare = counts.answered == 0 ? 0 : answered.total.divided(by: divisor) ?? 0
        let openShare = counts.open == 0 ? 0 : open.total.divided(by: divisor) ?? 0
        return Coverage(
            answered: answeredShare, open: openShare,
            excluded: counts.excluded == 0 ? 0 : 1 - answeredShare - openShare, counts)
    }
}

extension Coverage: Codable {
    private enum CodingKeys: String, CodingKey {
        case answered, open, excluded, answeredItems, openItems, excludedItems, documentedItems, verifiedItems,
            countedExclusions
    }

    /// Reads a coverage.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        var counts = Counts()
        counts.answered = try container.decode(Int.self, forKey: .answeredItems)
        counts.open = try container.decode(Int.self, forKey: .openItems)
        counts.excluded = try container.decode(Int.self, forKey: .excludedItems)
        counts.documented = try container.decode(Int.self, forKey: .documentedItems)
        counts.verified = try container.decode(Int.self, forKey: .verifiedItems)
        counts.counted = try container.decode(Int.self, forKey: .countedExclusions)
        self.init(
            answered: try container.decode(Rational.self, forKey: .answered),
            open: try container.decode(Rational.self, forKey: .open),
            excluded: try container.decode(Rational.self, forKey: .excluded), counts)
    }

    /// Writes a coverage.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(answered, forKey: .answered)
        try container.encode(open, forKey: .open)
        try container.encode(excluded, forKey: .excluded)
        try container.encode(answeredItems, forKey: .answeredItems)
        try container.encode(openItems, forKey: .openItems)
        try container.encode(excludedItems, forKey: .excludedItems)
        try container.encode(documentedItems, forKey: .documentedItems)
        try container.encode(verifiedItems, forKey: .verifiedItems)
        try container.encode(countedExclusions, forKey: .countedExclusions)
    }
}
