// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What became of an item's answers.
public struct AnswerStanding: Sendable, Hashable {
    let facts: AnswerFacts
    /// All responses, in the order of the document.
    public let responses: [Response]
    /// The position of the response that counts.
    public let picked: Int?
    let rarities: AnswerRarities?

    init(_ facts: AnswerFacts, responses: [Response], picked: Int?, rarities: AnswerRarities?) {
        self.facts = facts
        self.responses = responses
        self.picked = picked
        self.rarities = rarities
    }

    /// What is known.
    public var state: AnswerState { facts.state }
    /// What the state did to the score; `nil` for an answered item.
    public var policy: StatePolicy? { facts.policy }
    /// The points before any rule about evidence.
    public var points: Rational? { facts.points }
    /// The measured figure, for an item bound to a measure.
    public var measure: MeasureValue.Figure? { rarities?.measure }
    /// The smallest and largest ratio, where several responses have one.
    public var spread: ValueRange? { rarities?.spread }
    /// What is missing in evidence, and what it cost.
    public var evidence: EvidenceShortfall? { rarities?.evidence }
    /// Why the item has no value.
    public var reason: String? { rarities?.reason }
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
final class AnswerRarities: Sendable, Hashable {
    let reason: String?
    let measure: MeasureValue.Figure?
    let spread: ValueRange?
    let evidence: EvidenceShortfall?

    private init(
        _ reason: String?, _ measure: MeasureValue.Figure?, _ spread: ValueRange?, _ evidence: EvidenceShortfall?
    ) {
        self.reason = reason
        self.measure = measure
        self.spread = spread
        self.evidence = evidence
    }

    /// What there is of the kind; `nil` when there is nothing.
    static func of(
        reason: String? = nil, measure: MeasureValue.Figure? = nil, spread: ValueRange? = nil,
        evidence: EvidenceShortfall? = nil
    ) -> AnswerRarities? {
        if reason == nil, measure == nil, spread == nil, evidence == nil { return nil }
        return AnswerRarities(reason, measure, spread, evidence)
    }

    static func == (left: AnswerRarities, right: AnswerRarities) -> Bool {
        left === right
            || (left.reason == right.reason && left.measure == right.measure && left.spread == right.spread
                && left.evidence == right.evidence)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(reason) }
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
            picked: try container.decodeIfPresent(Int.self, forKey: .picked),
            rarities: .of(
                reason: try container.decodeIfPresent(String.self, forKey: .reason),
                measure: try container.decodeIfPresent(MeasureValue.Figure.self, forKey: .measure),
                spread: try container.decodeIfPresent(ValueRange.self, forKey: .spread),
                evidence: try container.decodeIfPresent(EvidenceShortfall.self, forKey: .evidence)))
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
