// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What became of an item's answers.
public struct AnswerStanding: Sendable, Hashable {
    private let facts: AnswerFacts
    /// All responses, in the order of the document.
    public internal(set) var responses: [Response]
    /// The position of the response that counts.
    public internal(set) var picked: Int?
    private var rarities: Rarities?

    init(_ facts: AnswerFacts, responses: [Response] = [], picked: Int? = nil) {
        self.facts = facts
        self.responses = responses
        self.picked = picked
    }

    init(state: AnswerState) { self.init(AnswerFacts(state)) }

    /// What is known.
    public var state: AnswerState { facts.state }
    /// What the state did to the score; `nil` for an answered item.
    public var policy: StatePolicy? { facts.policy }
    /// The points before any rule about evidence.
    public var points: Rational? { facts.points }

    /// Why the item has no value.
    public internal(set) var reason: String? {
        get { rarities?.values.reason }
        set { change { $0.reason = newValue } }
    }

    /// The measured figure, for an item bound to a measure.
    public internal(set) var measure: MeasureValue.Figure? {
        get { rarities?.values.measure }
        set { change { $0.measure = newValue } }
    }

    /// The smallest and largest ratio, where several responses have one.
    public internal(set) var spread: ValueRange? {
        get { rarities?.values.spread }
        set { change { $0.spread = newValue } }
    }

    /// What is missing in evidence, and what it cost.
    public internal(set) var evidence: EvidenceShortfall? {
        get { rarities?.values.evidence }
        set { change { $0.evidence = newValue } }
    }

    /// Whether there is anything beside the responses.
    var hasRarities: Bool { rarities != nil }

    private mutating func change(_ body: (inout Rarities.Values) -> Void) {
        var values = rarities?.values ?? Rarities.Values()
        body(&values)
        rarities = values == Rarities.Values() ? nil : Rarities(values)
    }
}

/// What the standings of all answers with the same result have in common. A class so that they share it.
final class AnswerFacts: Sendable, Hashable {
    let state: AnswerState
    let policy: StatePolicy?
    let points: Rational?

    init(_ state: AnswerState, policy: StatePolicy? = nil, points: Rational? = nil) {
        self.state = state
        self.policy = policy
        self.points = points
    }

    static func == (left: AnswerFacts, right: AnswerFacts) -> Bool {
        left === right || (left.state == right.state && left.policy == right.policy && left.points == right.points)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(state)
        hasher.combine(points)
    }
}

/// What few answers have. Kept apart because a scorecard holds a standing for every item, and most are better small.
private final class Rarities: Sendable, Hashable {
    struct Values: Sendable, Hashable {
        var reason: String?
        var measure: MeasureValue.Figure?
        var spread: ValueRange?
        var evidence: EvidenceShortfall?
    }

    let values: Values

    init(_ values: Values) { self.values = values }

    static func == (left: Rarities, right: Rarities) -> Bool { left === right || left.values == right.values }

    func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

extension AnswerStanding: Codable {
    private enum CodingKeys: String, CodingKey {
        case state, policy, points, measure, responses, picked, spread, evidence, reason
    }

    /// Reads a standing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            AnswerFacts(
                try container.decode(AnswerState.self, forKey: .state),
                policy: try container.decodeIfPresent(StatePolicy.self, forKey: .policy),
                points: try container.decodeIfPresent(Rational.self, forKey: .points)),
            responses: try container.decode([Response].self, forKey: .responses),
            picked: try container.decodeIfPresent(Int.self, forKey: .picked))
        measure = try container.decodeIfPresent(MeasureValue.Figure.self, forKey: .measure)
        spread = try container.decodeIfPresent(ValueRange.self, forKey: .spread)
        evidence = try container.decodeIfPresent(EvidenceShortfall.self, forKey: .evidence)
        reason = try container.decodeIfPresent(String.self, forKey: .reason)
    }

    /// Writes a standing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(state, forKey: .state)
        try container.encodeIfPresent(policy, forKey: .policy)
        try container.encodeIfPresent(points, forKey: .points)
        try container.encodeIfPresent(measure, forKey: .measure)
        try container.encode(responses, forKey: .responses)
        try container.encodeIfPresent(picked, forKey: .picked)
        try container.encodeIfPresent(spread, forKey: .spread)
        try container.encodeIfPresent(evidence, forKey: .evidence)
        try container.encodeIfPresent(reason, forKey: .reason)
    }
}

/// Too little evidence behind an answer.
public struct EvidenceShortfall: Sendable, Hashable, Codable {
    /// Pieces needed.
    public let needed: Int
    /// Pieces found.
    public let found: Int
    /// The ratio lost; 0 where the rule only warns.
    public let lost: Rational
}

/// A change made to a node's value after its children were combined.
public struct Adjustment: Sendable, Hashable, Codable {
    /// Why.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// A sum was held inside its limits.
        case clamp
        /// A small positive value was lifted.
        case snap
        /// A cap held the value down.
        case cap
        /// The value was rounded for the parent too.
        case rounding
        /// Evidence was missing.
        case evidence
    }

    /// Why.
    public let kind: Kind
    /// What was added, in the node's units; usually negative.
    public let change: Rational
    /// What a person reads, for a cap.
    public let title: LocalizedText?
}
