// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Rolls the items up a second time, by tag.
struct ViewScoring {
    let evaluation: Evaluation

    func views() -> [ScoredView] {
        let plan = evaluation.plan
        return zip(plan.rubric.views, plan.viewItems).map { view, items in
            ScoredView(id: view.id, title: view.title, groups: zip(view.groups, items).map { group($0, $1, of: view) })
        }
    }

    private func group(_ group: RubricView.Group, _ nodes: [Int], of view: RubricView) -> ScoredView.Group {
        let slots = evaluation.plan.hasLoops ? evaluation.layout.items(of: nodes) : nodes
        let figures = figures(slots, of: view)
        let value = figures?.value
        let range = figures.map { ValueRange($0.low, $0.high) } ?? view.range ?? .unit
        return ScoredView.Group(
            id: group.id, title: group.title, value: value,
            published: value.map { value in
                view.rounding.map { value.rounded($0.mode, digits: $0.digits) } ?? value
            }, range: range, items: slots.count, answeredItems: answered(slots))
    }

    private func answered(_ slots: [Int]) -> Int {
        var answered = 0
        for slot in slots where evaluation.coverage.traits[slot].contains(.answered) { answered += 1 }
        return answered
    }

    private func figures(_ slots: [Int], of view: RubricView) -> Figures? {
        if view.combine == .mean {
            var mean = WeightedMean()
            let states = evaluation.states
            for slot in slots {
                switch states[slot].standing {
                case .present:
                    mean.add(states[slot].ratio, weight: view.usesOwnWeights ? evaluation.layout.weights[slot] : 1)
                case .excluded: continue
                case .undefined: return nil
                }
            }
            return mean.hasAny ? mean.ratio.map { Figures($0, of: view.range ?? .unit) } : nil
        }
        if slots.contains(where: { evaluation.states[$0].standing == .undefined }) { return nil }
        var combination = Combination(
            GroupRule(
                combine: view.combine, denominator: .present, range: view.range, base: 0, clamp: nil, rounding: nil,
                snap: nil, pass: 1), evaluation)
        for slot in slots {
            combination.add(slot, weight: view.usesOwnWeights ? evaluation.layout.weights[slot] : 1)
        }
        return combination.figures()
    }
}

extension SlotLayout {
    /// The slots of items under every subject, in order.
    fileprivate func items(of nodes: [Int]) -> [Int] {
        nodes.flatMap { slotsOfNode[$0].filter { !slots[$0].isCollection } }.sorted()
    }
}
