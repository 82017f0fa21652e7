// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension Evaluation {
    /// Makes the level of a slot known.
    func settleLevel(_ slot: Int) {
        if states[slot].isLevelSettled { return }
        settle(slot)
        // Settling a node that combines by levels settles its level on the way.
        if states[slot].isLevelSettled { return }
        states[slot].isLevelSettled = true
        guard states[slot].standing == .present, let levels = node(slot).levels else { return }
        // A combined result has a level only by its number; requirements are made of each sub-subject.
        if layout.slots[slot].isCollection {
            if levels.scheme.scheme == .bands {
                states[slot].level = Int32(truncatingIfNeeded: reachedLevel(slot, levels))
            }
            return
        }
        var reached = reachedLevel(slot, levels)
        for cap in node(slot).caps {
            guard case .level(let ceiling) = cap.ceiling, reached > ceiling else { continue }
            if !RequirementJudge(self, keepsDetail: false).holds(cap.unless, focus: slot, owner: slot) {
                reached = ceiling
            }
        }
        states[slot].level = Int32(truncatingIfNeeded: reached)
    }

    private func reachedLevel(_ slot: Int, _ levels: PlannedLevels) -> Int {
        let judge = RequirementJudge(self, keepsDetail: false)
        func holds(_ position: Int) -> Bool {
            let requirements = levels.requirements[position]
            for index in requirements.indices where !judge.holds(requirements[index], focus: slot, owner: slot) {
                return false
            }
            return true
        }
        switch levels.scheme.scheme {
        case .cumulative:
            var reached = -1
            while reached + 1 < levels.requirements.count, holds(reached + 1) { reached += 1 }
            return reached
        case .highest:
            return levels.requirements.indices.reversed().first(where: holds) ?? -1
        case .bands:
            let number = bandedNumber(slot, levels.scheme)
            return levels.scheme.levels.firstIndex { $0.band?.contains(number) ?? false } ?? -1
        }
    }

    /// The number that bands look at.
    func bandedNumber(_ slot: Int, _ scheme: LevelScheme) -> Rational {
        switch scheme.banded {
        case .value: figures(slot).value
        case .ratio: states[slot].ratio
        case .published: published(slot)
        }
    }

    /// The value as it is shown.
    func published(_ slot: Int) -> Rational {
        let figures = figures(slot)
        guard let group = node(slot).group, group.rounding != nil || group.snap != nil else { return figures.value }
        let rounded = group.rounding.map { figures.value.rounded($0.mode, digits: $0.digits) } ?? figures.value
        guard group.snap?.completeOnly == true, rounded >= figures.high, world == .actual, coverage.openItems(slot) > 0
        else { return rounded }
        return max(figures.low, figures.high - Rational.unit(ofDigit: group.rounding?.digits ?? 0))
    }
}

extension Rational {
    /// One unit of the last of so many decimal digits: 1, 0.1, 0.01, …
    static func unit(ofDigit digits: Int) -> Rational {
        (0..<max(0, digits)).reduce(Rational.one) { unit, _ in unit.divided(by: 10) ?? unit }
    }
}
