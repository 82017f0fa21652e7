// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What became of an item's answers.
public struct AnswerStanding: Sendable, Hashable, Codable {
    /// What is known.
    public internal(set) var state: AnswerState
    /// What the state did to the score; `nil` for an answered item.
    public internal(set) var policy: StatePolicy?
    /// The points before any rule about evidence.
    public internal(set) var points: Rational?
    /// The measured figure, for an item bound to a measure.
    public internal(set) var measure: MeasureValue.Figure?
    /// All responses, in the order of the document.
    public internal(set) var responses: [Response] = []
    /// The position of the response that counts.
    public internal(set) var picked: Int?
    /// The smallest and largest ratio, where several responses have one.
    public internal(set) var spread: ValueRange?
    /// What is missing in evidence, and what it cost.
    public internal(set) var evidence: EvidenceShortfall?
    /// Why the item has no value.
    public internal(set) var reason: String?

    init(state: AnswerState) { self.state = state }
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
