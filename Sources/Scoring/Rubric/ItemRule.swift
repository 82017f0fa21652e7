// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// A shared set of options.
public struct AnswerScale: Hashable, Sendable {
    /// One option.
    public struct Option: Hashable, Sendable {
        /// The id that answers name.
        public let id: String
        /// Its points.
        public let points: Rational
        /// What it says.
        public let title: LocalizedText
        /// When to choose it.
        public let description: LocalizedText?
    }

    /// The id; `nil` for a scale written inside an item.
    public let id: String?
    /// The options in the order of the document.
    public let options: [Option]
    /// From the fewest to the most points, unless the scale says otherwise.
    public let range: ValueRange

    /// The option with an id.
    public func option(_ id: String) -> Option? { options.first { $0.id == id } }
}

/// One band of a number item.
public struct PointBand: Hashable, Sendable {
    /// The numbers it holds for.
    public let interval: NumberInterval
    /// The points it gives.
    public let points: Rational
    /// What it is called.
    public let title: LocalizedText?
}

/// How an item turns an answer into points.
public enum ItemMethod: Hashable, Sendable {
    /// One option of a scale.
    case choice(AnswerScale)
    /// Any number of options: base plus their points, held inside the range.
    case multi(AnswerScale, base: Rational, range: ValueRange)
    /// A number that falls into a band.
    case bands([PointBand], accepts: ValueRange?, range: ValueRange)
    /// A number on a straight line from `from` (low end of the range) to `to` (high end), held at both.
    case linear(from: Rational, to: Rational, accepts: ValueRange?, range: ValueRange)
    /// A score from elsewhere.
    case given(ValueRange)

    /// The range of the points.
    public var range: ValueRange {
        switch self {
        case .choice(let scale): scale.range
        case .multi(_, _, let range), .bands(_, _, let range), .linear(_, _, _, let range), .given(let range): range
        }
    }

    /// The smallest and largest ratio that any answer gives; the range may be wider.
    var reachable: ValueRange {
        let points: [Rational] =
            switch self {
            case .choice(let scale): scale.options.map(\.points)
            case .multi(let scale, let base, let range):
                [
                    range.clamp(scale.options.reduce(base) { $0 + min($1.points, 0) }),
                    range.clamp(scale.options.reduce(base) { $0 + max($1.points, 0) }),
                ]
            case .bands(let bands, let accepts, _): bands.filter { $0.interval.meets(accepts) }.map(\.points)
            case .linear(_, _, let accepts, let range):
                accepts.map { [self.points(of: $0.low), self.points(of: $0.high)].compactMap(\.self) } ?? [
                    range.low, range.high,
                ]
            case .given(let range): [range.low, range.high]
            }
        let ratios = points.compactMap(range.ratio)
        return ValueRange(ratios.min() ?? 0, ratios.max() ?? 1)
    }

    /// The kind as the rubric format names it.
    public var kind: ItemKind {
        switch self {
        case .choice: .choice
        case .multi: .multi
        case .bands, .linear: .number
        case .given: .given
        }
    }

    /// The points of a number; `nil` when no band holds it or it may not be given.
    public func points(of number: Rational) -> Rational? {
        switch self {
        case .choice, .multi: return nil
        case .bands(let bands, let accepts, _):
            if let accepts, accepts.clamp(number) != number { return nil }
            return bands.first { $0.interval.contains(number) }?.points
        case .linear(let from, let to, let accepts, let range):
            if let accepts, accepts.clamp(number) != number { return nil }
            guard let ratio = (number - from).divided(by: to - from) else { return nil }
            return range.value(at: ValueRange.unit.clamp(ratio))
        case .given(let range):
            return range.clamp(number) == number ? number : nil
        }
    }
}

/// The four kinds of item.
public enum ItemKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// One option.
    case choice
    /// Several options.
    case multi
    /// A number.
    case number
    /// A score from elsewhere.
    case given
}

/// What an item asks and how it is scored.
public struct ItemRule: Hashable, Sendable {
    /// How an answer becomes points.
    public let method: ItemMethod
    /// What is asked.
    public let question: LocalizedText?
    /// Help for the rater.
    public let help: LocalizedText?
    /// What counts as evidence.
    public let guidance: LocalizedText?
    /// The measure that answers the item, with `{kind}` for the id of an enclosing subject.
    public let measure: String?
    /// The unit of a number.
    public let unit: String?
    /// Whether the lenses of the rubric bear on it.
    public let usesLenses: Bool
    /// How hard a change is, 1 by default.
    public let effort: Int
}
