// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence

/// What a check found about one resource.
public enum CheckVerdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// It holds.
    case pass
    /// It does not hold.
    case fail
    /// It could not be told, because a fact is missing: never a pass and never a fail.
    case unknown
    /// It is not asked here: nothing to check, or the rule is not in force on the day.
    case notApplicable = "not_applicable"
}

/// The verdict of a check about one resource, with the share of its points and the reason.
public struct CheckOutcome: Hashable, Sendable {
    /// The share of the points that a verdict earns.
    public enum Credit: UInt8, Hashable, Sendable, Codable, CaseIterable {
        /// No points.
        case none
        /// Half of the points.
        case half
        /// All points.
        case full

        /// The share, exactly.
        public var share: Rational {
            switch self {
            case .none: 0
            case .half: Rational(1, over: 2) ?? 0
            case .full: 1
            }
        }
    }

    /// What was found.
    public let verdict: CheckVerdict
    /// The share of the points. Only a pass earns any; a pass that earns half says why in its reason.
    public let credit: Credit
    /// Why.
    public let reason: OutcomeReason

    /// Makes an outcome.
    private init(_ verdict: CheckVerdict, _ credit: Credit, _ reason: OutcomeReason) {
        self.verdict = verdict
        self.credit = credit
        self.reason = reason
    }

    /// It holds.
    public static func pass(_ reason: OutcomeReason = .holds) -> Self { Self(.pass, .full, reason) }
    /// It holds in part: half of the points.
    public static func halfPass(_ reason: OutcomeReason) -> Self { Self(.pass, .half, reason) }
    /// It does not hold.
    public static func fail(_ reason: OutcomeReason) -> Self { Self(.fail, .none, reason) }
    /// It could not be told.
    public static func unknown(_ reason: OutcomeReason) -> Self { Self(.unknown, .none, reason) }
    /// It is not asked here.
    public static func notApplicable(_ reason: OutcomeReason) -> Self { Self(.notApplicable, .none, reason) }
}
