// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// Ordered levels and what each requires.
public struct LevelScheme: Hashable, Sendable {
    /// How the level reached follows from the requirements.
    public enum Scheme: String, Hashable, Sendable, Codable, CaseIterable {
        /// The highest level such that it and all below it hold.
        case cumulative
        /// The highest level that holds.
        case highest
        /// The level whose band holds the node's number.
        case bands
    }

    /// The number that bands look at.
    public enum BandedNumber: String, Hashable, Sendable, CaseIterable {
        /// The exact value.
        case value
        /// The ratio.
        case ratio
        /// The rounded value.
        case published
    }

    /// One level.
    public struct Level: Hashable, Sendable {
        /// Its id.
        public let id: String
        /// Its name.
        public let title: LocalizedText
        /// What it means.
        public let description: LocalizedText?
        /// Its number.
        public let value: Rational
        /// What must hold.
        public let requires: [Requirement]
        /// The numbers it stands for, in the scheme `bands`.
        public let band: NumberInterval?
    }

    /// The scheme.
    public let scheme: Scheme
    /// What bands look at.
    public let banded: BandedNumber
    /// The levels, lowest first.
    public let levels: [Level]

    /// The position of a level id.
    public func position(of id: String) -> Int? { levels.firstIndex { $0.id == id } }
}

/// Something that must hold.
public struct Requirement: Hashable, Sendable {
    /// What a person reads.
    public let title: LocalizedText?
    /// What is tested.
    public let condition: Condition

    /// The tests. A node of `nil` is the owner of the levels, or inside `each` the element selected.
    public indirect enum Condition: Hashable, Sendable {
        /// The node's value.
        case score(node: String?, NumberInterval)
        /// The node's ratio.
        case ratio(node: String?, NumberInterval)
        /// The level the node reached.
        case level(node: String?, atLeast: String)
        /// The share of weight answered.
        case coverage(node: String?, NumberInterval)
        /// Documents behind every answer.
        case evidence(node: String?, EvidenceDemand)
        /// The state of an item.
        case state(node: String?, [AnswerState])
        /// The share of a selection that passes.
        case share(SelectionTest)
        /// The number of a selection that passes.
        case count(SelectionTest)
        /// All of these.
        case all([Requirement])
        /// At least one of these.
        case any([Requirement])
        /// Not this.
        case not(Requirement)
    }
}

/// Documents that must stand behind every answer of a node.
public struct EvidenceDemand: Hashable, Sendable {
    /// What counts.
    public let kind: EvidenceRule.Kind
    /// How many for each answer.
    public let minimum: Int
    /// How old they may be.
    public let maximumAge: CalendarPeriod?
    /// Whether a verified response is needed.
    public let verified: Bool
}

/// A test over a selection of nodes.
public struct SelectionTest: Hashable, Sendable {
    /// How elements are counted in a share.
    public enum Counting: String, Hashable, Sendable, CaseIterable {
        /// Each counts 1.
        case count
        /// Each counts its weight.
        case weight
    }

    /// The nodes.
    public let selection: Selection
    /// What each must pass.
    public let each: Requirement
    /// How many, or which share, must pass.
    public let interval: NumberInterval
    /// How elements count.
    public let counting: Counting
    /// Whether a selection without elements passes.
    public let passesWhenEmpty: Bool
}

/// Which nodes a test looks at.
public struct Selection: Hashable, Sendable {
    /// Where elements come from.
    public enum Origin: Hashable, Sendable {
        /// These nodes.
        case nodes([String])
        /// The children of a node; `nil` for the owner.
        case children(String?)
        /// All items below a node; `nil` for the owner.
        case items(String?)
    }

    /// Where elements come from.
    public let origin: Origin
    /// Tags that all must be there.
    public let tags: [String]
    /// Tags of which one must be there.
    public let anyTags: [String]
    /// The kind of sub-subject, for elements under `for_each`.
    public let subjectKind: String?
    /// Tags that the sub-subject must carry.
    public let subjectTags: [String]
}

/// Holds a node's value or level down unless something holds.
public struct Cap: Hashable, Sendable {
    /// What is held down.
    public enum Ceiling: Hashable, Sendable {
        /// The value is at most this.
        case value(Rational)
        /// The level is at most this.
        case level(String)
    }

    /// What a person reads.
    public let title: LocalizedText?
    /// What must hold.
    public let unless: Requirement
    /// The ceiling otherwise.
    public let ceiling: Ceiling
}
