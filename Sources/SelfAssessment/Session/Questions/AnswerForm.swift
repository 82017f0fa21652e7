// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Scoring

/// What kind of answer a question takes.
public enum AnswerForm: Hashable, Sendable {
    /// Exactly one option.
    case choice([SessionOption])
    /// Any number of options, also none.
    case several([SessionOption])
    /// A number or a share.
    case number(NumberForm)

    /// The options; none for numbers.
    public var options: [SessionOption] {
        switch self {
        case .choice(let options), .several(let options): options
        case .number: []
        }
    }
}

/// One option of a question.
public struct SessionOption: Hashable, Sendable {
    /// What is typed to choose it: its number from 1, or its id where ids are numbers themselves.
    public let key: String
    /// The id that the document has.
    public let id: String
    /// What it says.
    public let title: LocalizedText
    /// When to choose it.
    public let description: LocalizedText?
    /// The points it gives; of several options chosen the points are added.
    public let points: Rational
    /// The points as a share of the best, 0…1; `nil` when all options give the same.
    public let ratio: Rational?
}

/// What a question about a number accepts.
public struct NumberForm: Hashable, Sendable {
    /// The numbers that may be given; `nil` for any that the bands hold.
    public let accepts: ValueRange?
    /// The unit as the rubric has it.
    public let unit: String?
    /// Whether the number is a share from 0 to 1, typed as a percentage or as numerator/denominator.
    public let isShare: Bool
    /// The points of ranges of numbers; empty where points lie on a straight line or are given.
    public let bands: [PointBand]
    /// The number that gives the fewest points, on a straight line.
    public let worst: Rational?
    /// The number that gives the most points, on a straight line.
    public let best: Rational?

    /// The form of a method; `nil` for options.
    init?(_ method: ItemMethod, unit: String?) {
        self.unit = unit
        switch method {
        case .choice, .multi: return nil
        case .bands(let bands, let accepts, _):
            self.accepts = accepts
            self.bands = bands
            (worst, best) = (nil, nil)
            let ends = bands.flatMap { [$0.interval.lower?.value, $0.interval.upper?.value] }.compactMap(\.self)
            isShare = Self.isShare(accepts, ends)
        case .linear(let from, let to, let accepts, _):
            self.accepts = accepts
            bands = []
            (worst, best) = (from, to)
            isShare = Self.isShare(accepts, [from, to])
        case .given(let range):
            accepts = range
            bands = []
            (worst, best) = (range.low, range.high)
            isShare = false
        }
    }

    private static func isShare(_ accepts: ValueRange?, _ ends: [Rational]) -> Bool {
        if let accepts { return accepts.low.sign >= 0 && accepts.high == 1 }
        return !ends.isEmpty && ends.allSatisfy { ValueRange.unit.clamp($0) == $0 }
    }
}

extension AnswerForm {
    /// The form of an item.
    init(_ rule: ItemRule) {
        switch rule.method {
        case .choice(let scale): self = .choice(Self.options(scale))
        case .multi(let scale, _, _): self = .several(Self.options(scale))
        case .bands, .linear, .given: self = NumberForm(rule.method, unit: rule.unit).map { .number($0) } ?? .choice([])
        }
    }

    private static func options(_ scale: AnswerScale) -> [SessionOption] {
        // Where ids are numbers, "3" must mean the option 3 and not the third.
        let usesIds = scale.options.contains { $0.id.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        return scale.options.enumerated().map { index, option in
            SessionOption(
                key: usesIds ? option.id : String(index + 1), id: option.id, title: option.title,
                description: option.description, points: option.points, ratio: scale.range.ratio(of: option.points))
        }
    }
}
