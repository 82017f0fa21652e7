// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// How a programme judges whether a target that is not met yet is on track; stated in the programme, shown with results.
public struct ProgressRule: Sendable, Hashable, Codable {
    /// What is expected between the start and the end of a phase.
    public enum Path: String, Sendable, Hashable, Codable, CaseIterable {
        /// Grows evenly, day by day, from the starting point to the target.
        case linear
        /// Stays at the starting point until the due day.
        case stepped
    }

    /// What is expected on the way.
    public var path: Path
    /// The share of the expected gain, above 0 and at most 1, from which a figure is "at risk" and not yet "off track".
    public var atRiskFrom: Rational

    /// Makes a rule; both defaults are our own choice, since no plan states a rule.
    public init(path: Path = .linear, atRiskFrom: Rational = Rational(4, over: 5) ?? 1) {
        self.path = path
        self.atRiskFrom = atRiskFrom
    }
}
