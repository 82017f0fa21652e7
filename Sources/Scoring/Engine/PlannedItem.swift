// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// What is known of an item before it is answered. A class for the same reason as the nodes of a plan.
final class PlannedItem: Sendable {
    /// An option of a choice.
    struct Option: Sendable {
        let id: String
        let result: ItemResult
        /// Whether the item's evidence rule bears on the option.
        let needsEvidence: Bool

        init(_ id: String, _ result: ItemResult, needsEvidence: Bool) {
            self.id = id
            self.result = result
            self.needsEvidence = needsEvidence
        }
    }

    let rule: ItemRule
    let range: ValueRange
    /// The options of a choice that have a ratio; empty for other kinds.
    let options: [Option]
    /// Whether the lenses of the rubric bear on it.
    let isUnderLenses: Bool
    /// What the states come to, by their position.
    private let results: [ItemResult]
    /// Whether a state needs a reason, by its position.
    private let reasons: [Bool]

    init(_ rule: ItemRule, inherited: ScoringPlan.Inherited, lenses: LensRule?, pool: inout ResultPool) {
        self.rule = rule
        let range = rule.method.range
        self.range = range
        if case .choice(let scale) = rule.method {
            options = scale.options.compactMap { option in
                range.ratio(of: option.points).map { ratio in
                    Option(
                        option.id, pool.result(ratio, of: range),
                        needsEvidence: inherited.evidence?.bears(on: ratio) ?? false)
                }
            }
        } else {
            options = []
        }
        isUnderLenses = rule.usesLenses && lenses != nil
        let rules = AnswerState.allCases.map(inherited.policies.rule)
        let reachable = rule.method.reachable
        results = zip(AnswerState.allCases, rules).map { state, rule in
            pool.result(state, rule.policy, target: inherited.target, range: range, reachable: reachable)
        }
        reasons = rules.map(\.needsReason)
    }

    /// The position of the option with an id, of a choice.
    func option(_ id: String) -> Int? {
        for position in options.indices where options[position].id == id { return position }
        return nil
    }

    /// The result of the item in a state without a value.
    func result(_ state: AnswerState) -> ItemResult { results[state.position] }

    /// The outcome of the item in a state without a value.
    func outcome(_ state: AnswerState) -> ItemOutcome { ItemOutcome(result(state)) }

    /// Whether the state needs a reason.
    func needsReason(_ state: AnswerState) -> Bool { reasons[state.position] }
}

/// The results that the items of a plan share.
struct ResultPool {
    private enum Key: Hashable {
        case answer(Rational, ValueRange)
        case state(AnswerState, StatePolicy, target: Rational?, ValueRange, reachable: ValueRange)
    }

    private var known: [Key: ItemResult] = [:]
    /// All results so far, each at its position.
    private(set) var results: [ItemResult] = []

    /// The result of an answer with a ratio of a range.
    mutating func result(_ ratio: Rational, of range: ValueRange) -> ItemResult {
        result(.answer(ratio, range)) { ItemResult(answered: ratio, of: range, position: $0) }
    }

    /// The result of a state without a value.
    mutating func result(
        _ state: AnswerState, _ policy: StatePolicy, target: Rational?, range: ValueRange, reachable: ValueRange
    ) -> ItemResult {
        result(.state(state, policy, target: target, range, reachable: reachable)) {
            ItemResult(
                state, policy: policy, target: target, range: range, reachable: reachable, position: $0)
        }
    }

    private mutating func result(_ key: Key, _ make: (Int) -> ItemResult) -> ItemResult {
        if let result = known[key] { return result }
        let result = make(results.count)
        known[key] = result
        results.append(result)
        return result
    }
}

extension AnswerState {
    /// The position among all states.
    var position: Int {
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
