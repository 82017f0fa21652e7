// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Rolls the items up a second time, by tag.
struct ViewScoring {
    let scoring: Scoring

    func views() -> [ScoredView] {
        scoring.plan.rubric.views.map { view in
            ScoredView(id: view.id, title: view.title, groups: view.groups.map { group($0, of: view) })
        }
    }

    private func group(_ group: RubricView.Group, of view: RubricView) -> ScoredView.Group {
        var combination = Combination(
            GroupRule(
                combine: view.combine, denominator: .present, range: view.range, base: 0, clamp: nil, rounding: view.rounding,
                snap: nil, pass: 1))
        var items = 0
        var answered = 0
        for (index, slot) in scoring.layout.slots.enumerated() {
            guard let outcome = scoring.outcomes[index] else { continue }
            let tags = scoring.plan.nodes[slot.plan].facts.tags
            guard group.tags.allSatisfy(tags.contains),
                group.anyTags.isEmpty || group.anyTags.contains(where: tags.contains)
            else { continue }
            items += 1
            if outcome.standingDetail.state == .answered { answered += 1 }
            combination.add(scoring.actual.values[index], weight: view.usesOwnWeights ? slot.weight : 1, at: index)
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
