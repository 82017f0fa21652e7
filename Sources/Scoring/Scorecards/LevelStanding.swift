// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The level a node reached, and how it stands with each level.
public struct LevelStanding: Sendable, Hashable {
    let facts: LevelFacts
    /// The id of the level reached; `nil` when not even the lowest holds.
    public let reached: String?
    /// The level if every open item were at its worst.
    public let lowest: String?
    /// The level if every open item were at its best.
    public let highest: String?
    /// Each level, lowest first.
    public let levels: [LevelResult]
    /// The id of the next level; `nil` at the top.
    public let next: String?
    /// How far the requirements of the next level are met, 0 to 1; `nil` at the top.
    public let progress: Rational?
    /// The caps that hold the level down.
    public let caps: [CapStanding]

    /// How the level reached follows from the requirements.
    public var scheme: LevelScheme.Scheme { facts.scheme }

    /// The name of a level.
    public func title(of id: String?) -> LocalizedText? { facts.levels.first { $0.id == id }?.title }

    /// The number of the level reached.
    public var value: Rational? { facts.levels.first { $0.id == reached }?.value }

    /// The position of the level reached, lowest first; −1 for none.
    public var position: Int { facts.levels.firstIndex { $0.id == reached } ?? -1 }

    /// The ids of all levels, lowest first.
    public var ids: [String] { facts.levels.map(\.id) }

    /// The numbers of all levels, lowest first.
    public var values: [Rational] { facts.levels.map(\.value) }

    /// What blocks the next level: its unmet requirements, and those of the caps that hold the level down.
    public var blockers: [RequirementStanding] {
        (levels.first { $0.id == next }?.requirements ?? []).filter { !$0.isMet } + caps.map(\.requirement)
    }
}

/// A cap that holds a level down.
public struct CapStanding: Sendable, Hashable, Codable {
    /// What a person reads.
    public let title: LocalizedText
    /// What must hold for the cap to go.
    public let requirement: RequirementStanding
}

/// How a node stands with one level.
public struct LevelResult: Sendable, Hashable, Codable {
    /// The level.
    public let id: String
    /// Whether all its own requirements hold.
    public let isMet: Bool
    /// Its requirements.
    public let requirements: [RequirementStanding]

    private enum CodingKeys: String, CodingKey {
        case id
        case isMet = "met"
        case requirements
    }
}

/// How a requirement stands.
public struct RequirementStanding: Sendable, Hashable {
    /// The kinds of requirement.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// A node's value.
        case score
        /// A node's ratio.
        case ratio
        /// A node's level.
        case level
        /// The share of weight answered.
        case coverage
        /// Documents behind answers.
        case evidence
        /// The state of items.
        case state
        /// A share of a selection.
        case share
        /// A number of a selection.
        case count
        /// All parts.
        case all
        /// One of the parts.
        case any
        /// Not the part.
        case not
    }

    let facts: RequirementFacts
    /// Whether it holds.
    public let isMet: Bool
    /// How far it has come, 0 to 1.
    public let progress: Rational
    /// The node it is about, where it is one.
    public let node: NodeReference?
    /// The number found.
    public let actual: Rational?
    /// The level found.
    public let actualLevel: String?
    /// How many nodes were selected.
    public let selected: Int?
    /// How many of them pass.
    public let passing: Int?
    /// The nodes that do not pass.
    public let failing: [NodeReference]
    /// Whether nothing was selected.
    public let isEmptySelection: Bool
    /// The parts of `all`, `any` and `not`.
    public let parts: [RequirementStanding]

    /// The kind.
    public var kind: Kind { facts.kind }
    /// What a person reads.
    public var title: LocalizedText? { facts.title }
    /// The numbers that would do.
    public var wanted: NumberInterval? { facts.wanted }
    /// The level wanted, at least.
    public var wantedLevel: String? { facts.wantedLevel }
}

/// A scored node, named: its id and the sub-subjects around it.
public struct NodeReference: Sendable, Hashable, Codable {
    /// The node's id.
    public let id: String
    /// The ids of the sub-subjects around it, outermost first.
    public let subjects: [String]

    /// Names a node.
    public init(_ id: String, subjects: [String] = []) {
        self.id = id
        self.subjects = subjects
    }

    /// `id`, or `id@subject/subject`.
    public var text: String { subjects.isEmpty ? id : "\(id)@\(subjects.joined(separator: "/"))" }

    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        let parts = text.split(separator: "@", maxSplits: 1)
        self.init(
            parts.first.map(String.init) ?? text,
            subjects: parts.count > 1 ? parts[1].split(separator: "/").map(String.init) : [])
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension LevelStanding: Codable {
    private enum CodingKeys: String, CodingKey { case scheme, reached, lowest, highest, next, progress, caps, levels }

    private struct Entry: Codable {
        let id: String
        let title: LocalizedText
        let value: Rational
        let met: Bool
        let requirements: [RequirementStanding]
    }

    /// Reads a standing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let entries = try container.decode([Entry].self, forKey: .levels)
        facts = LevelFacts(
            scheme: try container.decode(LevelScheme.Scheme.self, forKey: .scheme),
            levels: entries.map { LevelFacts.Level(id: $0.id, title: $0.title, value: $0.value) })
        levels = entries.map { LevelResult(id: $0.id, isMet: $0.met, requirements: $0.requirements) }
        reached = try container.decodeIfPresent(String.self, forKey: .reached)
        lowest = try container.decodeIfPresent(String.self, forKey: .lowest)
        highest = try container.decodeIfPresent(String.self, forKey: .highest)
        next = try container.decodeIfPresent(String.self, forKey: .next)
        progress = try container.decodeIfPresent(Rational.self, forKey: .progress)
        caps = try container.decodeIfPresent([CapStanding].self, forKey: .caps) ?? []
    }

    /// Writes a standing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(facts.scheme, forKey: .scheme)
        try container.encodeIfPresent(reached, forKey: .reached)
        try container.encodeIfPresent(lowest, forKey: .lowest)
        try container.encodeIfPresent(highest, forKey: .highest)
        try container.encodeIfPresent(next, forKey: .next)
        try container.encodeIfPresent(progress, forKey: .progress)
        if !caps.isEmpty { try container.encode(caps, forKey: .caps) }
        try container.encode(
            zip(facts.levels, levels).map {
                Entry(id: $0.id, title: $0.title, value: $0.value, met: $1.isMet, requirements: $1.requirements)
            }, forKey: .levels)
    }
}
