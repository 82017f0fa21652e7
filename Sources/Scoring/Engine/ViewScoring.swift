// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Rolls the items up a second time, by tag.
struct ViewScoring {
    private let plan: ScoringPlan
    private let layout: SlotLayout
    private let outcomes: [ItemOutcome?]
    private let values: SlotTable

    init(_ evaluation: Evaluation) {
        plan = evaluation.plan
        layout = evaluation.layout
        outcomes = evaluation.outcomes
        values = evaluation.values
    }

    func views() -> [ScoredView] {
        return zip(plan.rubric.views, plan.viewItems).map { view, items in
            ScoredView(id: view.id, title: view.title, groups: zip(view.groups, items).map { group($0, $1, of: view) })
        }
    }

    private func group(_ group: RubricView.Group, _ nodes: [Int], of view: RubricView) -> ScoredView.Group {
        var combination = Combination(
            GroupRule(
                combine: view.combine, denominator: .present, range: view.range, base: 0, clamp: nil,
                rounding: view.rounding,
                snap: nil, pass: 1), range: view.range ?? .unit)
        var items = 0
        var answered = 0
        for slot in plan.hasLoops ? layout.items(of: nodes) : nodes {
            items += 1
            if outcomes[slot]?.result.facts.state == .answered { answered += 1 }
            combination.add(slot, of: values, weight: view.usesOwnWeights ? layout.weights[slot] : 1)
        }
        let result = combination.result()
        let value = result.standing == .present ? result.value : nil
        return ScoredView.Group(
            id: group.id, title: group.title, value: value,
            published: value.map { value in
                view.rounding.map { value.rounded($0.mode, digits: $0.digits) } ?? value
            }, range: ValueRange(result.low, result.high), items: items, answeredItems: answered)
    }
}

extension SlotLayout {
    /// The slots of items under every subject, in order.
    fileprivate func items(of nodes: [Int]) -> [Int] {
        nodes.flatMap { slotsOfNode[$0].filter { !slots[$0].isCollection } }.sorted()
    }
}
