// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The outcomes of the checks of one pack, joined dataset by dataset as an aggregation says.
///
/// Everything runs column by column: which distribution speaks for a dataset is settled first, then each check is read
/// once.
struct PackTally {
    let checks: [CheckOutcomes]
    let aggregation: Aggregation
    let index: ResourceIndex
    /// What each check is worth, in thousandths.
    private let weights: [Int]
    /// By distribution, twice its points in thousandths.
    private let totals: [Int]
    private let join: DatasetJoin
    /// By check, what it found about each dataset and its distributions together.
    private let joined: [[CheckOutcome]]

    init(_ checks: [CheckOutcomes], _ aggregation: Aggregation, _ index: ResourceIndex) {
        self.checks = checks
        self.aggregation = aggregation
        self.index = index
        weights = checks.map { Int(($0.check.points * 1000).fraction) ?? 0 }
        var totals = [Int](repeating: 0, count: index.distributions)
        for (outcomes, weight) in zip(checks, weights) where weight > 0 {
            guard let column = outcomes.distributions else { continue }
            for row in column.indices { totals[row] += weight * Int(column[row].credit.rawValue) }
        }
        self.totals = totals
        let join = DatasetJoin(aggregation: aggregation, index: index, speakers: Self.speakers(totals, index))
        self.join = join
        joined = checks.map { join.joined($0) }
    }

    /// The distribution with most points of each dataset; of equals the first, -1 of none.
    private static func speakers(_ totals: [Int], _ index: ResourceIndex) -> [Int] {
        (0..<index.datasets).map { dataset in
            var best = -1
            for row in index.distributions(of: dataset) where best < 0 || totals[row] > totals[best] { best = row }
            return best
        }
    }

    // MARK: One check

    /// What a check found about a dataset and its distributions together.
    func outcome(_ position: Int, dataset: Int) -> CheckOutcome {
        checks[position].isAboutDatasets ? joined[position][dataset] : .notApplicable(.nothingToCheck)
    }

    /// Hands over what a check found about each dataset and its distributions together.
    func eachOutcome(_ position: Int, _ body: (_ dataset: Int, _ outcome: CheckOutcome) -> Void) {
        for (dataset, outcome) in joined[position].enumerated() { body(dataset, outcome) }
    }

    /// Hands over every outcome of a check once. A check of datasets and distributions alike counts datasets.
    func visit(_ position: Int, _ body: (CheckOutcome) -> Void) {
        for (_, outcome) in checks[position].others { body(outcome) }
        if checks[position].datasets == nil, let column = checks[position].distributions {
            for outcome in column { body(outcome) }
        } else {
            for outcome in joined[position] { body(outcome) }
        }
    }

    /// The distributions that `proportional` counts one by one for a check.
    private func counted(_ outcomes: CheckOutcomes) -> [CheckOutcome]? {
        aggregation == .proportional && outcomes.datasets == nil ? outcomes.distributions : nil
    }

    // MARK: All datasets

    /// The tally of a check over the catalogue.
    func sum(_ position: Int) -> CheckTally { sum(checks[position], joined[position]) }

    private func sum(_ outcomes: CheckOutcomes, _ joined: [CheckOutcome]) -> CheckTally {
        var sum = CheckTally()
        for (_, outcome) in outcomes.others { sum.add(outcome) }
        // A catalogue without any distribution fails what is asked of them.
        for outcome in index.distributions > 0 ? counted(outcomes) ?? joined : joined { sum.add(outcome) }
        return sum
    }

    /// By publisher, the tally of every check over its datasets.
    func publisherSums() -> [[CheckTally]] {
        let none = [CheckTally](repeating: CheckTally(), count: checks.count)
        var sums = [[CheckTally]](repeating: none, count: index.publishers.count)
        for position in checks.indices where checks[position].isAboutDatasets {
            var own = [CheckTally](repeating: CheckTally(), count: index.publishers.count)
            let (joined, column) = (joined[position], counted(checks[position]))
            for dataset in joined.indices where index.publisherOf[dataset] >= 0 {
                let publisher = index.publisherOf[dataset]
                if let column {
                    for row in index.distributions(of: dataset) { own[publisher].add(column[row]) }
                } else {
                    own[publisher].add(joined[dataset])
                }
            }
            for publisher in own.indices { sums[publisher][position] = own[publisher] }
        }
        return sums
    }

    /// The points of every dataset.
    func datasetPoints() -> [PointTotals] {
        let positions = checks.indices.filter { weights[$0] > 0 && checks[$0].isAboutDatasets }
        if aggregation == .proportional {
            return (0..<index.datasets).map { dataset in
                var points = PointTotals()
                for position in positions {
                    points += tally(position, dataset).points(worth: checks[position].check.points)
                }
                return points
            }
        }
        var sums = [(earned: Int, assessed: Int, possible: Int)](repeating: (0, 0, 0), count: index.datasets)
        for position in positions {
            let (column, weight) = (joined[position], weights[position])
            for dataset in column.indices where column[dataset].verdict != .notApplicable {
                sums[dataset].possible += weight
                if column[dataset].verdict == .unknown { continue }
                sums[dataset].assessed += weight
                sums[dataset].earned += weight * Int(column[dataset].credit.rawValue)
            }
        }
        return sums.map { sum in
            PointTotals(
                earned: Rational(sum.earned, over: 2000) ?? 0, assessed: Rational(sum.assessed, over: 1000) ?? 0,
                possible: Rational(sum.possible, over: 1000) ?? 0)
        }
    }

    private func tally(_ position: Int, _ dataset: Int) -> CheckTally {
        var tally = CheckTally()
        let rows = index.distributions(of: dataset)
        if let column = counted(checks[position]), !rows.isEmpty {
            for row in rows { tally.add(column[row]) }
        } else {
            tally.add(joined[position][dataset])
        }
        return tally
    }

    // MARK: Repairs

    /// The tallies over the catalogue as they would be if some checks passed wherever they fail now.
    ///
    /// Only what the repair changes is reckoned anew: the checks themselves and, where other distributions then speak, the
    /// checks of distributions.
    func sums(repairing positions: [Int], from sums: [CheckTally]) -> [CheckTally] {
        var checks = checks
        var totals = totals
        for position in positions {
            // What holds for a dataset or one of its distributions is put right on the dataset.
            if checks[position].datasets == nil, var column = checks[position].distributions {
                for row in column.indices where column[row].canImprove {
                    totals[row] += weights[position] * (2 - Int(column[row].credit.rawValue))
                    column[row] = .pass()
                }
                checks[position].distributions = column
            }
            checks[position].datasets = checks[position].datasets?.map { $0.canImprove ? .pass() : $0 }
            checks[position].others = checks[position].others.map {
                ($0.scope, $0.outcome.canImprove ? .pass() : $0.outcome)
            }
        }
        let join = DatasetJoin(aggregation: aggregation, index: index, speakers: Self.speakers(totals, index))
        let isSpokenOtherwise = join.speakers != self.join.speakers
        var sums = sums
        for position in checks.indices where weights[position] > 0 {
            if positions.contains(position) || (isSpokenOtherwise && checks[position].distributions != nil) {
                sums[position] = sum(checks[position], join.joined(checks[position]))
            }
        }
        return sums
    }
}

extension PointTotals {
    static func += (left: inout PointTotals, right: PointTotals) {
        left.earned += right.earned
        left.assessed += right.assessed
        left.possible += right.possible
    }
}

extension CheckOutcome {
    /// Whether putting something right would earn more: a failure, or a pass in part.
    var canImprove: Bool { verdict == .fail || (verdict == .pass && credit != .full) }
}
