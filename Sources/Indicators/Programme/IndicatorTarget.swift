// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What a programme wants in one phase, as printed and as it is read.
public struct IndicatorTarget: Sendable, Hashable {
    /// The target as printed, such as `≥ 60%` or `Duy trì 100%`.
    public var printed: String
    /// What it asks for.
    public var requirement: Requirement
    /// "Phấn đấu": the plan strives for it.
    public var isAspirational: Bool
    /// "Duy trì", or the same target as in the phase before: it is to be kept, not reached.
    public var isMaintained: Bool
    /// "… và tăng dần": it is also to grow.
    public var isRising: Bool
    /// The source prints one value without saying for which phase: it is taken for this one.
    public var isInferred: Bool
    /// How it was read, where that is not evident.
    public var note: LocalizedText?

    /// Makes a target.
    public init(
        printed: String, requirement: Requirement, isAspirational: Bool = false, isMaintained: Bool = false,
        isRising: Bool = false, isInferred: Bool = false, note: LocalizedText? = nil
    ) {
        self.printed = printed
        self.requirement = requirement
        self.isAspirational = isAspirational
        self.isMaintained = isMaintained
        self.isRising = isRising
        self.isInferred = isInferred
        self.note = note
    }

    /// What a target asks for.
    public enum Requirement: Sendable, Hashable {
        /// A number that is to be reached.
        case bound(Bound)
        /// One of several levels: the lowest is enough, in ascending order.
        case levels([Int])
        /// Several numbers in one row: all are to be reached.
        case parts([Part])
        /// A state of things told in words.
        case qualitative
        /// "-": nothing is asked for in this phase.
        case none
    }

    /// A number that is to be reached. Shares are from 0 to 1.
    public struct Bound: Sendable, Hashable, Codable {
        /// How a figure is compared.
        public var comparison: Comparison
        /// The number.
        public var value: Rational

        /// Makes a bound.
        public init(_ comparison: Comparison, _ value: Rational) {
            self.comparison = comparison
            self.value = value
        }

        /// Whether a figure meets it. A bare value is met from that value on, in the direction that is better.
        public func isMet(by figure: Rational, isLessBetter: Bool) -> Bool {
            switch comparison {
            case .bare: isLessBetter ? figure <= value : figure >= value
            case .atLeast: figure >= value
            case .moreThan: figure > value
            case .atMost: figure <= value
            case .lessThan: figure < value
            }
        }
    }

    /// How a figure is compared with a number.
    public enum Comparison: String, Sendable, Hashable, Codable, CaseIterable {
        /// The source prints the value alone.
        case bare = "value"
        /// "≥", "tối thiểu", "ít nhất".
        case atLeast = "at_least"
        /// "trên": the number itself is not enough.
        case moreThan = "more_than"
        /// "tối đa", "trong nhóm 15".
        case atMost = "at_most"
        /// "dưới": the number itself is too much.
        case lessThan = "less_than"
    }

    /// One of several numbers in a row.
    public struct Part: Sendable, Hashable, Codable {
        /// Its id, such as `a`.
        public var id: String
        /// What it counts; the Vietnamese wording is as printed.
        public var name: LocalizedText
        /// The number as printed.
        public var printed: String
        /// The number.
        public var bound: Bound

        /// Makes a part.
        public init(id: String, name: LocalizedText, printed: String, bound: Bound) {
            self.id = id
            self.name = name
            self.printed = printed
            self.bound = bound
        }
    }
}
