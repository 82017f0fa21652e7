// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What an item without a value does to the score.
public enum StatePolicy: Hashable, Sendable {
    /// It leaves its parent's denominator.
    case exclude
    /// It counts as its worst.
    case zero
    /// It counts as its best.
    case full
    /// It counts as the inherited target.
    case target
    /// It counts as this ratio, 0 to 1.
    case value(Rational)
    /// It and every node above it have no value.
    case undefined
}

extension StatePolicy: Codable {
    /// Reads the word of the rubric format, or `{"value": …}`.
    public init(from decoder: any Decoder) throws {
        if let word = try? decoder.singleValueContainer().decode(String.self) {
            guard let policy = Self.words.first(where: { $0.0 == word })?.1 else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "'\(word)' is not a state policy"))
            }
            self = policy
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self = .value(try container.decode(Rational.self, forKey: .value))
    }

    /// Writes the word of the rubric format, or `{"value": …}`.
    public func encode(to encoder: any Encoder) throws {
        if case .value(let ratio) = self {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(ratio, forKey: .value)
            return
        }
        var container = encoder.singleValueContainer()
        try container.encode(Self.words.first { $0.1 == self }?.0 ?? "")
    }

    private enum CodingKeys: String, CodingKey { case value }

    /// The policies that are one word.
    static let words: [(String, StatePolicy)] = [
        ("exclude", .exclude), ("zero", .zero), ("full", .full), ("target", .target), ("undefined", .undefined),
    ]
}

/// The policies of all states, some of which may still be open (inherited).
public struct StatePolicies: Hashable, Sendable {
    /// The policy of one state.
    public struct Rule: Hashable, Sendable {
        /// What the state does.
        public var policy: StatePolicy
        /// Whether a reason must be given.
        public var needsReason: Bool

        /// Makes a rule.
        public init(_ policy: StatePolicy, needsReason: Bool = false) {
            self.policy = policy
            self.needsReason = needsReason
        }
    }

    /// The rules that are set here.
    public var rules: [AnswerState: Rule]

    /// Makes a set of rules.
    public init(_ rules: [AnswerState: Rule] = [:]) { self.rules = rules }

    /// What holds where a rubric says nothing.
    public static let standard = StatePolicies([
        .unanswered: Rule(.zero), .unknown: Rule(.zero), .error: Rule(.zero),
        .notApplicable: Rule(.exclude, needsReason: true), .exempt: Rule(.exclude, needsReason: true),
        .notAssessed: Rule(.exclude),
    ])

    /// These rules, with `own` taking precedence.
    public func overridden(by own: StatePolicies) -> StatePolicies {
        StatePolicies(rules.merging(own.rules) { _, new in new })
    }

    /// The rule of a state; an answered item counts with its own value.
    public func rule(for state: AnswerState) -> Rule { rules[state] ?? Rule(.zero) }
}
