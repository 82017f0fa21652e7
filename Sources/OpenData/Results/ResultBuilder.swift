// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Puts a result together, pack by pack.
struct ResultBuilder {
    private let input: AuditInput
    private let index: ResourceIndex
    private let judged: JudgedColumns
    private var result: AuditResult
    private var standards: StandardVerdicts?
    private var measures: [AuditMeasure] = []
    /// A check of severity `error` failed, could not be told, or one that blocks failed.
    private var (hasErrors, hasDoubts, isBlocked) = (false, false, false)

    init(input: AuditInput, index: ResourceIndex, judged: JudgedColumns, asOf: CalendarDate, options: AuditOptions) {
        self.input = input
        self.index = index
        self.judged = judged
        result = AuditResult(engine: .current, asOf: asOf, catalogue: CatalogueSummary(of: input, index))
        result.plan = input.plan?.identity
        result.probes = input.probes?.identity
        result.frequencyReading = options.frequencyReading
        result.datasets = input.catalogue.datasets.enumerated().map(result(_:_:))
        var counts = [Int](repeating: 0, count: index.publishers.count)
        for publisher in index.publisherOf where publisher >= 0 { counts[publisher] += 1 }
        result.publishers = index.publishers.indices.map { position in
            PublisherResult(
                key: index.publishers[position], name: index.publisherNames[position], datasets: counts[position],
                packs: [])
        }
    }

    private func result(_ position: Int, _ dataset: Dataset) -> DatasetResult {
        let publisher = index.publisherOf[position]
        return DatasetResult(
            name: dataset.name, title: LocalizedText(of: dataset.titles),
            publisher: publisher < 0 ? nil : index.publishers[publisher],
            place: FindingPlace(input.catalogue.source.located(dataset.place)), packs: [],
            stars: judged.stars[position].stars, freshness: judged.freshness[position].state,
            licence: judged.licences[position], failed: [], unknown: [],
            distributions: zip(dataset.distributions, index.distributions(of: position)).map { distribution, row in
                DistributionResult(
                    name: distribution.name, stars: judged.distributionStars[row].stars, failed: [], unknown: [])
            })
    }

    // MARK: Packs

    mutating func add(_ pack: CheckPack, _ rubric: PackRubric?, _ tally: PackTally) throws(EvidenceMismatch) {
        let sums = tally.checks.indices.map { tally.sum($0) }
        var found = PackResult(pack, tally, sums: sums)
        if pack.checks.contains(where: { $0.test.isAboutStars }) { found.stars = stars() }
        for position in tally.checks.indices { list(position, of: tally) }
        if let rubric {
            if found.points != nil {
                found.scorecard = try rubric.scorecard(
                    sums, of: subject, evidence: evidence, asOf: result.asOf, reasons: reasons(tally))
            }
            addPoints(pack, tally)
            try addPublishers(pack, rubric, tally, tally.publisherSums())
            result.improvements +=
                ImprovementFinder(pack: pack, tally: tally, sums: sums).improvements()
        }
        for standing in found.checks {
            if standing.severity == .error, standing.counts.fail > 0 { hasErrors = true }
            if standing.severity == .error, standing.counts.unknown > 0 { hasDoubts = true }
        }
        isBlocked = isBlocked || zip(pack.checks, found.checks).contains { $0.isBlocking && $1.counts.fail > 0 }
        measures += pack.measures.compactMap { measure($0, found, tally) }
        if let standard = pack.standard, standards == nil { standards = StandardVerdicts(standard, pack, tally) }
        result.packs.append(found)
    }

    mutating func add(findings: [AuditFinding]) { result.findings += findings }

    /// What became of the plan; its measure only where something is due.
    mutating func add(_ comparison: PlanComparison, of plan: PublicationPlan) {
        result.publication = PlanResult(comparison, of: plan)
        if comparison.dueCount > 0 { measures.append(comparison.measure) }
    }

    private var subject: Subject {
        Subject(
            id: input.catalogue.uri ?? input.catalogue.source.name, name: result.catalogue.title, kind: "catalogue")
    }

    /// The catalogue as the document behind the points.
    private var evidence: DocumentIdentity {
        DocumentIdentity(id: subject.id, version: "1", hash: input.digest)
    }

    /// How many datasets are worth how many stars.
    private func stars() -> [Int] {
        var counts = [Int](repeating: 0, count: 6)
        for rating in judged.stars { counts[min(5, max(0, rating.stars))] += 1 }
        return counts
    }

    /// Why each check does not apply, where it does not.
    private func reasons(_ tally: PackTally) -> [OutcomeReason] {
        tally.checks.indices.map { position in
            var reason: OutcomeReason?
            tally.visit(position) { outcome in
                if reason == nil, outcome.verdict == .notApplicable { reason = outcome.reason }
            }
            return reason ?? .nothingToCheck
        }
    }

    /// Lists what a check found under the datasets and distributions it is about.
    private mutating func list(_ position: Int, of tally: PackTally) {
        let outcomes = tally.checks[position]
        guard outcomes.isInForce else { return }
        let id = outcomes.check.id
        if outcomes.datasets != nil {
            tally.eachOutcome(position) { dataset, outcome in
                switch outcome.verdict {
                case .fail: result.datasets[dataset].failed.append(id)
                case .unknown: result.datasets[dataset].unknown.append(id)
                case .pass, .notApplicable: break
                }
            }
        } else if let column = outcomes.distributions {
            for dataset in result.datasets.indices {
                for (offset, row) in index.distributions(of: dataset).enumerated() {
                    switch column[row].verdict {
                    case .fail: result.datasets[dataset].distributions[offset].failed.append(id)
                    case .unknown: result.datasets[dataset].distributions[offset].unknown.append(id)
                    case .pass, .notApplicable: break
                    }
                }
            }
        }
    }

    // MARK: Points

    private mutating func addPoints(_ pack: CheckPack, _ tally: PackTally) {
        for (dataset, points) in tally.datasetPoints().enumerated() {
            result.datasets[dataset].packs.append(
                PackPoints(pack: pack.identity.id, points: points, rating: pack.rating(of: points.earned)?.id))
        }
    }

    private mutating func addPublishers(
        _ pack: CheckPack, _ rubric: PackRubric, _ tally: PackTally, _ sums: [[CheckTally]]
    ) throws(EvidenceMismatch) {
        let reasons = reasons(tally)
        for position in result.publishers.indices {
            let publisher = result.publishers[position]
            var points = PointTotals()
            for check in rubric.positions { points += sums[position][check].points(worth: pack.checks[check].points) }
            guard !points.possible.isZero else { continue }
            let card = try rubric.scorecard(
                sums[position], of: Subject(id: publisher.key, name: publisher.name, kind: "publisher"),
                evidence: evidence, asOf: result.asOf, reasons: reasons)
            points.earned = card.root.value ?? points.earned
            result.publishers[position].packs.append(
                PackPoints(pack: pack.identity.id, points: points, rating: card.level?.reached))
        }
    }

    // MARK: Measures

    private func measure(_ measure: CheckPack.Measure, _ pack: PackResult, _ tally: PackTally) -> AuditMeasure? {
        switch measure.figure {
        case .points:
            guard let points = pack.points, !points.assessed.isZero else { return nil }
            return AuditMeasure(id: measure.id, numerator: points.earned, denominator: points.assessed)
        case .check(let id):
            guard let position = tally.checks.firstIndex(where: { $0.check.id == id }) else { return nil }
            var (full, told, asked) = (0, 0, 0)
            for dataset in 0..<index.datasets {
                let outcome = tally.outcome(position, dataset: dataset)
                if outcome.verdict != .notApplicable { asked += 1 }
                if outcome.verdict == .pass || outcome.verdict == .fail { told += 1 }
                if outcome.verdict == .pass, outcome.credit == .full { full += 1 }
            }
            guard told > 0 else { return nil }
            return AuditMeasure(id: measure.id, numerator: Rational(full), denominator: Rational(asked))
        }
    }

    // MARK: End

    func finished() -> AuditResult {
        var (result, measures) = (result, measures)
        standards?.write(to: &result, input: input, index: index, measures: &measures)
        result.measures = measures.sorted { $0.id < $1.id }
        result.status =
            if isBlocked { .blocked } else if hasErrors { .fail } else if hasDoubts || result.datasets.isEmpty {
                .inconclusive
            } else { .pass }
        return result
    }
}
