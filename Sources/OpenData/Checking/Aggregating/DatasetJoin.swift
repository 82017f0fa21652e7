// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// Joins what a check found about a dataset and its distributions to one outcome for the dataset, column by column.
struct DatasetJoin {
    let aggregation: Aggregation
    let index: ResourceIndex
    /// By dataset, the distribution that speaks for it; -1 without distributions.
    let speakers: [Int]

    /// By dataset, the outcome of a check; none for a check that is not about datasets.
    func joined(_ outcomes: CheckOutcomes) -> [CheckOutcome] {
        guard let column = outcomes.distributions else { return outcomes.datasets ?? [] }
        if let own = outcomes.datasets { return either(own, column) }
        let absent = Self.absent(outcomes)
        if aggregation == .bestDistribution { return speakers.map { $0 < 0 ? absent : column[$0] } }
        return (0..<index.datasets).map { dataset in
            let rows = index.distributions(of: dataset)
            return rows.isEmpty ? absent : .all(column[rows])
        }
    }

    /// What holds for the dataset itself or for a distribution: the one that speaks, else any.
    private func either(_ own: [CheckOutcome], _ column: [CheckOutcome]) -> [CheckOutcome] {
        var joined = own
        for dataset in own.indices {
            let rows = index.distributions(of: dataset)
            if rows.isEmpty { continue }
            let other = aggregation == .bestDistribution ? column[speakers[dataset]] : .any(column[rows])
            if other.rankAmongAny > own[dataset].rankAmongAny { joined[dataset] = other }
        }
        return joined
    }

    /// What a check of distributions says of a dataset that has none: nothing earns its points.
    static func absent(_ outcomes: CheckOutcomes) -> CheckOutcome {
        guard outcomes.isInForce else { return .notApplicable(.notInForce) }
        return outcomes.check.points.isZero ? .notApplicable(.nothingToCheck) : .fail(.noDistribution)
    }
}
