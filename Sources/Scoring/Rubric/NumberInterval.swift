// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A set of numbers between two ends, each of which says whether it belongs to the set.
public struct NumberInterval: Hashable, Sendable {
    /// One end.
    public struct End: Hashable, Sendable {
        /// Where it lies.
        public let value: Rational
        /// Whether `value` itself belongs to the interval.
        public let isIncluded: Bool

        /// Makes an end.
        public init(_ value: Rational, isIncluded: Bool) {
            self.value = value
            self.isIncluded = isIncluded
        }
    }

    /// The lower end; `nil` for minus infinity.
    public let lower: End?
    /// The upper end; `nil` for infinity.
    public let upper: End?

    /// Makes an interval.
    public init(lower: End?, upper: End?) {
        self.lower = lower
        self.upper = upper
    }

    /// All numbers of at least `value`.
    public static func atLeast(_ value: Rational) -> Self {
        Self(lower: End(value, isIncluded: true), upper: nil)
    }

    /// Whether `value` lies inside.
    public func contains(_ value: Rational) -> Bool {
        if let lower, lower.isIncluded ? value < lower.value : value <= lower.value { return false }
        if let upper, upper.isIncluded ? value > upper.value : value >= upper.value { return false }
        return true
    }

    /// How far `value` has come towards the interval, from 0 to 1; 1 exactly when it lies inside.
    ///
    /// Towards a lower end it is value over end (a value below 0 counts 0); an upper end is met or not.
    public func progress(of value: Rational) -> Rational {
        if contains(value) { return 1 }
        guard let lower, value <= lower.value, value.sign > 0, lower.value.sign > 0 else { return 0 }
        let share = lower.value == 1 ? value : value.divided(by: lower.value) ?? 0
        if lower.isIncluded { return share }
        // At an end that does not belong to the interval the way is all but done.
        return min(share, Rational(99, over: 100) ?? share)
    }

    /// The smallest number inside, where all larger ones lie inside as well.
    var least: Rational? {
        guard upper == nil, let lower, lower.isIncluded else { return nil }
        return lower.value
    }

    /// Whether any number of a range lies inside; `nil` stands for all numbers.
    func meets(_ range: ValueRange?) -> Bool {
        guard let range else { return !isEmpty }
        if let lower, lower.isIncluded ? lower.value > range.high : lower.value >= range.high { return false }
        if let upper, upper.isIncluded ? upper.value < range.low : upper.value <= range.low { return false }
        return true
    }

    /// Whether no number lies inside.
    public var isEmpty: Bool {
        guard let lower, let upper else { return false }
        if lower.value == upper.value { return !(lower.isIncluded && upper.isIncluded) }
        return lower.value > upper.value
    }
}

extension NumberInterval: Codable {
    private enum CodingKeys: String, CodingKey {
        case atLeast
        case above
        case atMost
        case below
    }

    /// Reads `at_least`, `above`, `at_most` and `below`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let value = try container.decodeIfPresent(Rational.self, forKey: .atLeast) {
            lower = End(value, isIncluded: true)
        } else {
            lower = try container.decodeIfPresent(Rational.self, forKey: .above).map { End($0, isIncluded: false) }
        }
        if let value = try container.decodeIfPresent(Rational.self, forKey: .atMost) {
            upper = End(value, isIncluded: true)
        } else {
            upper = try container.decodeIfPresent(Rational.self, forKey: .below).map { End($0, isIncluded: false) }
        }
    }

    /// Writes the ends under the names of the rubric format.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        if let lower { try container.encode(lower.value, forKey: lower.isIncluded ? .atLeast : .above) }
        if let upper { try container.encode(upper.value, forKey: upper.isIncluded ? .atMost : .below) }
    }
}

/// A closed range of exact numbers with low ≤ high.
public struct ValueRange: Hashable, Sendable, Codable {
    /// The low end.
    public let low: Rational
    /// The high end.
    public let high: Rational

    /// Makes a range; `low` must not lie above `high`, else the ends are exchanged.
    public init(_ low: Rational, _ high: Rational) {
        self.low = min(low, high)
        self.high = max(low, high)
    }

    /// From 0 to 1.
    public static let unit = ValueRange(0, 1)

    /// high − low.
    public var span: Rational { high - low }

    /// The number at `ratio` of the way from low to high.
    public func value(at ratio: Rational) -> Rational { low + ratio * span }

    /// How far up `value` lies; `nil` in a range without extent.
    public func ratio(of value: Rational) -> Rational? { (value - low).divided(by: span) }

    /// The nearest number inside.
    public func clamp(_ value: Rational) -> Rational { min(max(value, low), high) }

    /// Reads `[low, high]`.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let low = try container.decode(Rational.self)
        self.init(low, try container.decode(Rational.self))
    }

    /// Writes `[low, high]`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(low)
        try container.encode(high)
    }
}
