// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Picks, or blends, the response that counts.
struct ResponsePicker {
    let rule: RaterRule

    init(_ rule: RaterRule) { self.rule = rule }

    /// The response that counts; `rated` must not be empty.
    func pick(_ rated: [ItemEvaluator.Rated]) -> ItemEvaluator.Rated {
        let latest = rated.reduce(rated[0]) { isLater($1, $0) ? $1 : $0 }
        switch rule.pick {
        case .latest: return latest
        case .role:
            for role in rule.order {
                let own = rated.filter { $0.response.assessment == role }
                if let first = own.first { return own.reduce(first) { isLater($1, $0) ? $1 : $0 } }
            }
            return latest
        case .mean, .median, .min, .max, .consensus:
            let answered = rated.filter { $0.ratio != nil }
            guard let first = answered.first else { return latest }
            return blend(answered, first)
        }
    }

    /// A response without a date is older than any with one; of two with the same date the one written later counts.
    private func isLater(_ left: ItemEvaluator.Rated, _ right: ItemEvaluator.Rated) -> Bool {
        switch (left.response.date, right.response.date) {
        case (let left?, let right?) where left != right: left > right
        case (_?, nil): true
        case (nil, _?): false
        default: left.index > right.index
        }
    }

    private func blend(_ answered: [ItemEvaluator.Rated], _ first: ItemEvaluator.Rated) -> ItemEvaluator.Rated {
        let sorted = answered.sorted { ($0.ratio ?? 0, $0.index) < ($1.ratio ?? 0, $1.index) }
        let ratios = sorted.compactMap(\.ratio)
        guard let low = sorted.first, let high = sorted.last else { return first }
        switch rule.pick {
        case .min: return low
        case .max: return high
        case .consensus:
            if low.ratio == high.ratio { return first }
            return ItemEvaluator.Rated(index: first.index, response: first.response, state: .unknown, ratio: nil)
        case .median:
            let middle = ratios.count / 2
            let ratio = ratios.count % 2 == 1 ? ratios[middle] : mean([ratios[middle - 1], ratios[middle]])
            return ItemEvaluator.Rated(
                index: sorted[middle].index, response: sorted[middle].response, state: .answered, ratio: ratio)
        case .mean, .role, .latest:
            return ItemEvaluator.Rated(
                index: first.index, response: first.response, state: .answered, ratio: mean(ratios))
        }
    }

    private func mean(_ ratios: [Rational]) -> Rational {
        ratios.reduce(0, +).divided(by: Rational(ratios.count)) ?? 0
    }
}
