// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Ranks what can be put right by the points that the catalogue would gain.
struct ImprovementFinder {
    let pack: CheckPack
    let tally: PackTally
    let sums: [CheckTally]

    /// Every fix that gains points, the greatest gain first, then in the order of the pack.
    func improvements() -> [AuditImprovement] {
        var seen: Set<String> = []
        var found: [AuditImprovement] = []
        for check in pack.checks {
            guard let fix = check.fix, seen.insert(fix.id).inserted else { continue }
            let positions = pack.checks.indices.filter {
                pack.checks[$0].fix?.id == fix.id && !pack.checks[$0].points.isZero
            }
            if let improvement = improvement(fix, positions) { found.append(improvement) }
        }
        return found.enumerated().sorted { left, right in
            left.element.gain == right.element.gain
                ? left.offset < right.offset : left.element.gain > right.element.gain
        }.map(\.element)
    }

    private func improvement(_ fix: PackCheck.Fix, _ positions: [Int]) -> AuditImprovement? {
        let failing = failing(positions)
        guard failing.resources > 0 else { return nil }
        let repaired = tally.sums(repairing: positions, from: sums)
        let gain = total(repaired) - total(sums)
        guard gain.sign > 0 else { return nil }
        return AuditImprovement(
            pack: pack.identity.id, fix: fix.id, title: fix.title(count: failing.resources),
            checks: positions.map { pack.checks[$0].id }, resources: failing.resources, datasets: failing.datasets,
            gain: gain)
    }

    private func total(_ sums: [CheckTally]) -> Rational {
        pack.checks.indices.reduce(0) { $0 + sums[$1].points(worth: pack.checks[$1].points).earned }
    }

    /// How many resources, of how many datasets, are to be put right. A check of datasets and distributions alike is
    /// put right on the dataset.
    private func failing(_ positions: [Int]) -> (resources: Int, datasets: Int) {
        let index = tally.index
        var others = 0
        var datasets = [Bool](repeating: false, count: index.datasets)
        var own = datasets
        var rows = [Bool](repeating: false, count: index.distributions)
        for position in positions {
            let outcomes = tally.checks[position]
            others += outcomes.others.count { $0.outcome.canImprove }
            if outcomes.datasets != nil {
                tally.eachOutcome(position) { dataset, outcome in
                    if outcome.canImprove { own[dataset] = true }
                }
            } else if let column = outcomes.distributions {
                for row in column.indices where column[row].canImprove { rows[row] = true }
            }
        }
        for dataset in datasets.indices {
            datasets[dataset] = own[dataset] || index.distributions(of: dataset).contains { rows[$0] }
        }
        let resources = others + own.count { $0 } + rows.count { $0 }
        return (resources, datasets.count { $0 })
    }
}
