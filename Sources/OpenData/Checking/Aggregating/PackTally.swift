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
    private var totals: [Int]
    /// By dataset, the distribution that speaks for it; -1 without distributions.
    private(set) var speakers: [Int]

    init(_ checks: [CheckOutcomes], _ aggregation: Aggregation, _ index: ResourceIndex) {
        self.checks = checks
        self.aggregation = aggregation
        self.index = index
        weights = checks.map { Int(($0.check.points * 1000).fraction) ?? 0 }
        totals = [Int](repeating: 0, count: index.distributions)
        speakers = []
        for position in checks.indices where weights[position] > 0 {
            guard let column = checks[position].distributions else { continue }
            let weight = weights[position]
            for row in column.indices { totals[row] += weight * Int(column[row].credit.rawValue) }
        }
        speakers = speakers(totals)
    }

    /// The tally as it would be if some checks passed wherever they fail now.
    func repaired(_ positions: [Int]) -> PackTally {
        var copy = self
        var repaired = checks
        for position in positions {
            let weight = weights[position]
            // What holds for a dataset or one of its distributions is put right on the dataset.
            if checks[position].datasets == nil, var column = checks[position].distributions {
                for row in column.indices where column[row].canImprove {
                    copy.totals[row] += weight * (2 - Int(column[row].credit.rawValue))
                    column[row] = .pass()
                }
                repaired[position].distributions = column
            }
            repaired[position].datasets = checks[position].datasets?.map { $0.canImprove ? .pass() : $0 }
            repaired[position].others = checks[position].others.map {
                ($0.scope, $0.outcome.canImprove ? .pass() : $0.outcome)
            }
        }
        return PackTally(copy, checks: repaired)
    }

    private init(_ other: PackTally, checks: [CheckOutcomes]) {
        self.checks = checks
        aggregation = other.aggregation
        index = other.index
        weights = other.weights
        totals = other.totals
        speakers = []
        speakers = speakers(other.totals)
    }

    /// The distribution with most points of each dataset; of equals the first.
    private func speakers(_ totals: [Int]) -> [Int] {
        (0..<index.datasets).map { dataset in
            var best = -1
            for row in index.distributions(of: dataset) where best < 0 || totals[row] > totals[best] { best = row }
            return best
        }
    }

    // MARK: One dataset

    /// The outcomes of a check about datasets and distributions, without the check itself: read for each dataset, so
    /// nothing else is copied along.
    private struct Columns {
        let datasets: [CheckOutcome]?
        let distributions: [CheckOutcome]?
        let absent: CheckOutcome

        init(_ outcomes: CheckOutcomes) {
            datasets = outcomes.datasets
            distributions = outcomes.distributions
            absent = PackTally.absent(outcomes)
        }
    }

    /// What a check is worth for a dataset.
    func tally(_ position: Int, dataset: Int) -> CheckTally { tally(Columns(checks[position]), dataset: dataset) }

    private func tally(_ columns: Columns, dataset: Int) -> CheckTally {
        var tally = CheckTally()
        let rows = index.distributions(of: dataset)
        guard aggregation == .proportional, columns.datasets == nil, let column = columns.distributions, !rows.isEmpty
        else {
            tally.add(outcome(columns, dataset: dataset))
            return tally
        }
        for row in rows { tally.add(column[row]) }
        return tally
    }

    /// What a check found about a dataset and its distributions together.
    func outcome(_ position: Int, dataset: Int) -> CheckOutcome {
        outcome(Columns(checks[position]), dataset: dataset)
    }

    /// What a check found about each dataset and its distributions together.
    func eachOutcome(_ position: Int, _ body: (_ dataset: Int, _ outcome: CheckOutcome) -> Void) {
        let columns = Columns(checks[position])
        for dataset in 0..<index.datasets { body(dataset, outcome(columns, dataset: dataset)) }
    }

    private func outcome(_ columns: Columns, dataset: Int) -> CheckOutcome {
        guard let column = columns.distributions else {
            return columns.datasets?[dataset] ?? .notApplicable(.nothingToCheck)
        }
        let rows = index.distributions(of: dataset)
        if rows.isEmpty { return columns.datasets?[dataset] ?? columns.absent }
        let own = columns.datasets?[dataset]
        if aggregation == .bestDistribution {
            let spoken = column[speakers[dataset]]
            guard let own else { return spoken }
            return own.rankAmongAny >= spoken.rankAmongAny ? own : spoken
        }
        guard let own else { return .all(rows.lazy.map { column[$0] }) }
        let best = CheckOutcome.any(rows.lazy.map { column[$0] })
        return own.rankAmongAny >= best.rankAmongAny ? own : best
    }

    /// How many resources came out how. A check of datasets and distributions alike counts datasets.
    func counts(_ position: Int) -> VerdictCounts {
        var counts = VerdictCounts()
        visit(position) { counts.count($0.verdict) }
        return counts
    }

    /// Hands over every outcome of a check once.
    func visit(_ position: Int, _ body: (CheckOutcome) -> Void) {
        let outcomes = checks[position]
        for (_, outcome) in outcomes.others { body(outcome) }
        if outcomes.datasets != nil {
            eachOutcome(position) { body($1) }
        } else if let column = outcomes.distributions {
            for outcome in column { body(outcome) }
        }
    }

    /// What a check of distributions says of a dataset that has none: nothing earns its points.
    private static func absent(_ outcomes: CheckOutcomes) -> CheckOutcome {
        guard outcomes.isInForce else { return .notApplicable(.notInForce) }
        return outcomes.check.points.isZero ? .notApplicable(.nothingToCheck) : .fail(.noDistribution)
    }

    // MARK: All datasets

    /// The tallies of every check, over all datasets and by publisher.
    func sums() -> (catalogue: [CheckTally], publishers: [[CheckTally]]) {
        var all = [CheckTally](repeating: CheckTally(), count: checks.count)
        var byPublisher = [[CheckTally]](repeating: all, count: index.publishers.count)
        for position in checks.indices {
            let outcomes = checks[position]
            for (_, outcome) in outcomes.others { all[position].add(outcome) }
            guard outcomes.isAboutDatasets else { continue }
            let columns = Columns(outcomes)
            for dataset in 0..<index.datasets {
                let tally = shared(columns, dataset: dataset)
                all[position] += tally
                let publisher = index.publisherOf[dataset]
                if publisher >= 0 { byPublisher[publisher][position] += tally }
            }
            if aggregation == .proportional, all[position].applicable == 0, index.datasets > 0,
                index.distributions == 0, outcomes.datasets == nil
            {
                all[position].add(Self.absent(outcomes))
            }
        }
        return (all, byPublisher)
    }

    /// What a dataset adds to the sums: under `proportional` a dataset without distributions adds none.
    private func shared(_ columns: Columns, dataset: Int) -> CheckTally {
        if aggregation == .proportional, columns.datasets == nil, index.distributions(of: dataset).isEmpty {
            return CheckTally()
        }
        return tally(columns, dataset: dataset)
    }

    /// The points of every dataset.
    func pointsOfDatasets() -> [PointTotals] {
        if aggregation == .proportional { return (0..<index.datasets).map(proportionalPoints) }
        var sums = [(earned: Int, assessed: Int, possible: Int)](repeating: (0, 0, 0), count: index.datasets)
        for position in checks.indices where weights[position] > 0 && checks[position].isAboutDatasets {
            let weight = weights[position]
            eachOutcome(position) { dataset, outcome in
                if outcome.verdict == .notApplicable { return }
                sums[dataset].possible += weight
                if outcome.verdict == .unknown { return }
                sums[dataset].assessed += weight
                sums[dataset].earned += weight * Int(outcome.credit.rawValue)
            }
        }
        return sums.map { sum in
            PointTotals(
                earned: Rational(sum.earned, over: 2000) ?? 0, assessed: Rational(sum.assessed, over: 1000) ?? 0,
                possible: Rational(sum.possible, over: 1000) ?? 0)
        }
    }

    private func proportionalPoints(of dataset: Int) -> PointTotals {
        var points = PointTotals()
        for position in checks.indices where weights[position] > 0 && checks[position].isAboutDatasets {
            points += tally(position, dataset: dataset).points(worth: checks[position].check.points)
        }
        return points
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
