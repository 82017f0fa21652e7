// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is known of an item before it is answered. A class for the same reason as the nodes of a plan.
final class PlannedItem: Sendable {
    /// An option of a choice.
    struct Option: Sendable {
        let id: String
        let points: Rational
        /// `nil` in a range without extent.
        let ratio: Rational?
    }

    let rule: ItemRule
    let range: ValueRange
    /// The options of a choice; empty for other kinds.
    let options: [Option]
    /// Whether the lenses of the rubric bear on it.
    let isUnderLenses: Bool
    /// The outcomes without a value and without a response, by the position of the state.
    private let openOutcomes: [ItemOutcome]
    /// Whether a state needs a reason, by its position.
    private let reasons: [Bool]

    init(_ rule: ItemRule, inherited: ScoringPlan.Inherited, lenses: LensRule?) {
        self.rule = rule
        let range = rule.method.range
        self.range = range
        if case .choice(let scale) = rule.method {
            options = scale.options.map { Option(id: $0.id, points: $0.points, ratio: range.ratio(of: $0.points)) }
        } else {
            options = []
        }
        isUnderLenses = rule.usesLenses && lenses != nil
        let rules = AnswerState.allCases.map(inherited.policies.rule)
        let reachable = rule.method.reachable
        openOutcomes = zip(AnswerState.allCases, rules).map { state, rule in
            ItemOutcome(state, policy: rule.policy, target: inherited.target, reachable: reachable)
        }
        reasons = rules.map(\.needsReason)
    }

    /// The outcome of the item in a state without a value.
    func outcome(_ state: AnswerState) -> ItemOutcome { openOutcomes[state.position] }

    /// Whether the state needs a reason.
    func needsReason(_ state: AnswerState) -> Bool { reasons[state.position] }
}

extension AnswerState {
    /// The position among all states.
    fileprivate var position: Int {
        switch self {
        case .answered: 0
        case .unanswered: 1
        case .unknown: 2
        case .notApplicable: 3
        case .exempt: 4
        case .notAssessed: 5
        case .error: 6
        }
    }
}
