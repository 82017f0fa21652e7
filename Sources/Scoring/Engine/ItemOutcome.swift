// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Whether something has a value.
enum Standing: Sendable {
    /// It has a value.
    case present
    /// It leaves its parent's denominator.
    case excluded
    /// It has none, and neither has anything above it.
    case undefined
}

/// What the answers to one item come to, before anything is combined.
struct ItemOutcome: Sendable {
    /// As it stands.
    var standing: Standing
    var ratio: Rational
    /// If what is open were answered at its worst and at its best. Equal to `ratio` when nothing is open.
    var worst: Rational
    var best: Rational
    /// Whether an answer may still come.
    var isOpen: Bool
    /// Whether the item is settled without a value (not applicable, exempt) and left out.
    var isSettledOut: Bool
    /// Answered documents, for coverage.
    var documents: Int
    var isVerified: Bool
    /// What a scorecard shows; filled in for the scorecard only.
    var standingDetail: AnswerStanding
}

extension ItemOutcome {
    /// The outcome of an item without a value, as its policy says.
    init(_ state: AnswerState, policy: StatePolicy, target: Rational?, reachable: ValueRange) {
        var detail = AnswerStanding(state: state)
        detail.policy = policy
        let (standing, ratio): (Standing, Rational) =
            switch policy {
            case .exclude: (.excluded, 0)
            case .zero: (.present, 0)
            case .full: (.present, 1)
            case .target: (.present, target ?? 0)
            case .value(let ratio): (.present, ratio)
            case .undefined: (.undefined, 0)
            }
        let isOpen = state.isOpen
        self.init(
            standing: standing, ratio: ratio, worst: isOpen ? reachable.low : ratio,
            best: isOpen ? reachable.high : ratio, isOpen: isOpen,
            isSettledOut: !isOpen && standing == .excluded, documents: 0, isVerified: false, standingDetail: detail)
    }
}
