// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How the value of an indicator follows from single bodies: the share of them that meet a condition.
public struct RollUpRule: Sendable, Hashable {
    /// What a body must have.
    public enum Condition: Sendable, Hashable {
        /// A maturity level of at least this on its own scorecard under a rubric.
        case level(atLeast: Int, rubric: String)
        /// A figure of its own for an indicator that meets a bound.
        case figure(indicator: String, bound: IndicatorTarget.Bound)
    }

    /// What a body counts as that has no evidence.
    public enum Missing: String, Sendable, Hashable, Codable, CaseIterable {
        /// It does not meet the condition.
        case notMet = "not_met"
        /// It is left out of the denominator.
        case leftOut = "left_out"
    }

    /// The kinds of bodies that count, such as `department` and `commune`.
    public var kinds: [String]
    /// What a body must have.
    public var condition: Condition
    /// What a body without evidence counts as.
    public var missing: Missing

    /// Makes a rule.
    public init(kinds: [String], condition: Condition, missing: Missing = .notMet) {
        self.kinds = kinds
        self.condition = condition
        self.missing = missing
    }
}
