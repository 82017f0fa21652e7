// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// The share of bodies that meet a condition, with every body that does not.
public struct RollUp: Sendable, Hashable, Codable {
    /// The kinds of bodies that count.
    public var kinds: [String]
    /// The condition in words.
    public var condition: LocalizedText
    /// What a body without evidence counts as.
    public var missing: RollUpRule.Missing
    /// How many bodies meet the condition.
    public var met: Int
    /// How many bodies count.
    public var counted: Int
    /// How many of those that meet it do so by a verified assessment or figure.
    public var verified: Int
    /// How many bodies of those kinds there are on the day.
    public var bodies: Int
    /// The bodies that do not meet the condition, or of which nothing is known, in the order of the bodies.
    public var shortfalls: [Shortfall]

    /// A body that does not meet the condition.
    public struct Shortfall: Sendable, Hashable, Codable {
        /// Why.
        public enum Cause: String, Sendable, Hashable, Codable, CaseIterable {
            /// It has evidence, and that is short.
            case short
            /// It has no evidence.
            case noEvidence = "no_evidence"
            /// Its evidence is from before it came into being by a merger.
            case beforeMerger = "before_merger"
            /// It says that it does not apply.
            case notApplicable = "not_applicable"
        }

        /// The id of the body.
        public var body: String
        /// Its name.
        public var name: LocalizedText
        /// Its kind.
        public var kind: String
        /// Why.
        public var cause: Cause
        /// What it has: a level or a figure.
        public var value: Rational?
        /// The day of the evidence.
        public var asOf: CalendarDate?
    }
}
