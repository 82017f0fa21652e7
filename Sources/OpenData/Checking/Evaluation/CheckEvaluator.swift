// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Holds checks against all resources of one catalogue.
struct CheckEvaluator {
    let input: AuditInput
    let index: ResourceIndex
    let vocabularies: OpenDataVocabularies
    let asOf: CalendarDate
    /// What each profile found; a profile that was not at hand is missing.
    let profiles: [CheckTest.ProfileName: ProfileReport]
    /// The plan held against the catalogue; `nil` without a plan.
    let comparison: PlanComparison?
    let judged: JudgedColumns

    private var catalogue: Catalogue { input.catalogue }

    /// - Parameter wantsAll: whether each value of a repeated property must pass.
    func outcomes(of check: PackCheck, wantsAll: Bool) -> CheckOutcomes {
        let isInForce = check.isInForce(on: asOf)
        var outcomes = CheckOutcomes(check: check, isInForce: isInForce)
        for scope in check.scopes {
            switch scope {
            case .dataset:
                outcomes.datasets = isInForce ? ofDatasets(check, wantsAll) : lapsed(index.datasets)
            case .distribution:
                outcomes.distributions = isInForce ? ofDistributions(check, wantsAll) : lapsed(index.distributions)
            case .catalogue:
                outcomes.others.append((scope, isInForce ? ofCatalogue(check, wantsAll) : .notApplicable(.notInForce)))
            case .plan:
                outcomes.others.append((scope, isInForce ? ofPlan(check) : .notApplicable(.notInForce)))
            case .service:
                let services = isInForce ? ofServices(check, wantsAll) : lapsed(catalogue.services.count)
                outcomes.others.append(contentsOf: services.map { (scope, $0) })
            }
        }
        return outcomes
    }

    private func lapsed(_ count: Int) -> [CheckOutcome] {
        [CheckOutcome](repeating: .notApplicable(.notInForce), count: count)
    }

    /// What holds when each of several properties must.
    private func held(
        _ check: PackCheck, _ test: PropertyTest, _ values: (ResourceProperty) -> PropertyValues
    ) -> CheckOutcome {
        if case .dateOrder = check.test {
            return DateOrder.outcome(check.reads.map(values))
        }
        if check.reads.count == 1 { return test.outcome(values(check.reads[0])) }
        return .all(check.reads.map { test.outcome(values($0)) })
    }

    private func propertyTest(_ check: PackCheck, _ wantsAll: Bool) -> PropertyTest {
        PropertyTest(test: check.test, wantsAll: wantsAll, probes: input.probes)
    }

    // MARK: Datasets

    private func ofDatasets(_ check: PackCheck, _ wantsAll: Bool) -> [CheckOutcome] {
        let datasets = catalogue.datasets
        switch check.test {
        case .unique: return unique(check, count: datasets.count) { datasets[$0].values($1) }
        case .profile(let name, let severity): return ofProfile(name, severity)
        case .stateSecret:
            return datasets.map { judged.judge.publishable($0) }
        case .judgement(let judgement): return judged.outcomes(of: judgement)
        case .stars(let least): return judged.stars.map { $0.outcome(atLeast: least) }
        case .integrity(let rule): return ofIntegrity(rule)
        default:
            let test = propertyTest(check, wantsAll)
            return datasets.map { dataset in held(check, test) { dataset.values($0) } }
        }
    }

    private func ofProfile(
        _ name: CheckTest.ProfileName, _ severity: ProfileFinding.Severity
    ) -> [CheckOutcome] {
        guard let report = profiles[name] else {
            return [CheckOutcome](repeating: withoutReport(name), count: index.datasets)
        }
        return report.datasets(severity, count: index.datasets).map { $0 ? .fail(.profileBroken) : .pass() }
    }

    /// A profile for another format is not asked; one that is not at hand is unknown.
    private func withoutReport(_ name: CheckTest.ProfileName) -> CheckOutcome {
        name.fits(catalogue.format) ? .unknown(.profileNotChecked) : .notApplicable(.profileNotChecked)
    }

    private func ofIntegrity(_ rule: Int) -> [CheckOutcome] {
        var outcomes = [CheckOutcome](repeating: .pass(), count: index.datasets)
        for finding in judged.findings(of: rule) {
            if let dataset = finding.dataset { outcomes[dataset] = .fail(.faultsFound) }
        }
        return outcomes
    }

    // MARK: Distributions

    private func ofDistributions(_ check: PackCheck, _ wantsAll: Bool) -> [CheckOutcome] {
        switch check.test {
        case .unique:
            let all = catalogue.datasets.flatMap(\.distributions)
            return unique(check, count: all.count) { all[$0].values($1) }
        case .formatIn(let list):
            let test = FormatTest(list: list, wantsAll: wantsAll, fileTypes: vocabularies.fileTypes)
            return eachDistribution { distribution, _ in test.outcome(distribution) }
        case .judgement(let judgement):
            return eachDistribution { distribution, dataset in
                // A licence that only the dataset states is judged there.
                judgement == .licenceKnown && distribution.licences.isEmpty
                    ? .fail(.missing)
                    : judged.judge.outcome(of: judgement, distribution: distribution, in: dataset)
            }
        case .stars(let least): return judged.distributionStars.map { $0.outcome(atLeast: least) }
        default:
            let test = propertyTest(check, wantsAll)
            return eachDistribution { distribution, _ in held(check, test) { distribution.values($0) } }
        }
    }

    private func eachDistribution(_ judge: (Distribution, Dataset) -> CheckOutcome) -> [CheckOutcome] {
        var outcomes: [CheckOutcome] = []
        outcomes.reserveCapacity(index.distributions)
        for dataset in catalogue.datasets {
            for distribution in dataset.distributions { outcomes.append(judge(distribution, dataset)) }
        }
        return outcomes
    }

    // MARK: Others

    private func ofCatalogue(_ check: PackCheck, _ wantsAll: Bool) -> CheckOutcome {
        switch check.test {
        case .profile(let name, let severity):
            guard let report = profiles[name] else { return withoutReport(name) }
            return report.ofCatalogue(severity).isEmpty ? .pass() : .fail(.profileBroken)
        case .integrity(let rule):
            // That the file could be read is the first rule of integrity.
            let isUnread = rule == 1 && input.diagnostics.contains { $0.severity == .error }
            return isUnread || judged.findings(of: rule).contains { $0.dataset == nil } ? .fail(.faultsFound) : .pass()
        case .unique: return .notApplicable(.nothingToCheck)
        default: return held(check, propertyTest(check, wantsAll)) { catalogue.values($0) }
        }
    }

    private func ofServices(_ check: PackCheck, _ wantsAll: Bool) -> [CheckOutcome] {
        let services = catalogue.services
        if case .unique = check.test { return unique(check, count: services.count) { services[$0].values($1) } }
        let test = propertyTest(check, wantsAll)
        return services.map { service in held(check, test) { service.values($0) } }
    }

    private func ofPlan(_ check: PackCheck) -> CheckOutcome {
        switch check.test {
        case .stateSecret:
            guard let plan = input.plan else { return .notApplicable(.noPlan) }
            return plan.items.contains { $0.classification == .stateSecret } ? .fail(.declaredSecret) : .pass()
        case .planRule(let rule):
            return rule.outcome(input.plan, comparison, asOf: asOf).outcome
        default:
            return .notApplicable(.nothingToCheck)
        }
    }

    // MARK: Uniqueness

    private func unique(
        _ check: PackCheck, count: Int, _ values: (Int, ResourceProperty) -> PropertyValues
    ) -> [CheckOutcome] {
        var outcomes = [[CheckOutcome]](repeating: [], count: count)
        for property in check.reads {
            let texts = (0..<count).map { Set(values($0, property).texts) }
            var uses: [String: Int] = [:]
            for own in texts { for text in own { uses[text, default: 0] += 1 } }
            for resource in 0..<count {
                let own = texts[resource]
                outcomes[resource].append(
                    own.isEmpty ? .fail(.missing) : own.allSatisfy { uses[$0] == 1 } ? .pass() : .fail(.notUnique))
            }
        }
        return outcomes.map { .all($0) }
    }
}

extension PropertyValues {
    /// Its values as they stand in the file, for those that are texts or links.
    fileprivate var texts: [String] {
        switch self {
        case .texts(let values): values.map(\.text)
        case .links(let values): values.map(\.text)
        default: []
        }
    }
}

/// Whether of two dates the first comes first.
private enum DateOrder {
    static func outcome(_ dates: [PropertyValues]) -> CheckOutcome {
        guard dates.count == 2, case .date(let first) = dates[0], case .date(let second) = dates[1] else {
            return .notApplicable(.nothingToCheck)
        }
        guard let early = first.day, let late = second.day else { return .unknown(.doubtfulDate) }
        return early <= late ? .pass() : .fail(.datesReversed)
    }
}
