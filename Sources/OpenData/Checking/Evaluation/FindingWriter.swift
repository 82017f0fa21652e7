// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Writes what failed in words, no more of each check than the cap.
struct FindingWriter {
    let input: AuditInput
    let index: ResourceIndex
    let profiles: [CheckTest.ProfileName: ProfileReport]
    let judged: JudgedColumns
    let cap: Int

    private var catalogue: Catalogue { input.catalogue }

    /// The findings of the check at a position of a tally.
    func findings(_ position: Int, of tally: PackTally, in pack: String) -> [AuditFinding] {
        let outcomes = tally.checks[position]
        let check = outcomes.check
        if case .profile(let name, let severity) = check.test {
            return ofProfile(outcomes, profiles[name], severity, pack: pack)
        }
        if case .integrity(let rule) = check.test { return ofIntegrity(rule, outcomes, pack) }
        var findings: [AuditFinding] = []
        for (scope, outcome) in outcomes.others where outcome.verdict == .fail && findings.count < cap {
            findings.append(finding(check, outcome, other(scope), catalogue.values(at: check.reads)?.place, pack))
        }
        for dataset in 0..<index.datasets {
            if findings.count >= cap { break }
            if outcomes.datasets != nil {
                let outcome = tally.outcome(position, dataset: dataset)
                if outcome.verdict == .fail {
                    findings += ofDataset(check, outcome, dataset, pack).prefix(cap - findings.count)
                }
                continue
            }
            guard let column = outcomes.distributions else { continue }
            for row in index.distributions(of: dataset) where column[row].verdict == .fail && findings.count < cap {
                findings.append(ofDistribution(check, column[row], dataset, row - index.starts[dataset], pack))
            }
        }
        return findings
    }

    private func ofDataset(
        _ check: PackCheck, _ outcome: CheckOutcome, _ position: Int, _ pack: String
    ) -> [AuditFinding] {
        let details = details(check.test, position)
        if !details.isEmpty { return details.map { detailed($0, check, pack) } }
        let dataset = catalogue.datasets[position]
        let place = check.reads.lazy.compactMap { dataset.values($0).place }.first ?? dataset.place
        return [finding(check, outcome, resource(position), place, pack)]
    }

    /// What a judgement about a dataset names one by one.
    private func details(_ test: CheckTest, _ dataset: Int) -> [CatalogueFinding] {
        switch test {
        case .judgement(.personalData): judged.judge.personalDataSigns(in: catalogue.datasets[dataset], at: dataset)
        case .judgement(.notPlaceholder): judged.judge.placeholders(in: catalogue.datasets[dataset], at: dataset)
        default: []
        }
    }

    private func detailed(_ found: CatalogueFinding, _ check: PackCheck, _ pack: String) -> AuditFinding {
        let message = found.fault.message
        return AuditFinding(
            pack: pack, check: check.id, severity: check.severity, code: message.code, resource: resource(of: found),
            place: FindingPlace(catalogue.source.located(found.place)),
            message: LocalizedText(vi: message.vi, en: message.en), fix: check.fix?.id, isBlocking: check.isBlocking)
    }

    private func resource(of found: CatalogueFinding) -> AuditFinding.Resource {
        guard let dataset = found.dataset else { return other(.catalogue) }
        guard let distribution = found.distribution else { return resource(dataset) }
        return resource(dataset, distribution)
    }

    private func ofDistribution(
        _ check: PackCheck, _ outcome: CheckOutcome, _ dataset: Int, _ position: Int, _ pack: String
    ) -> AuditFinding {
        let distribution = catalogue.datasets[dataset].distributions[position]
        let place = check.reads.lazy.compactMap { distribution.values($0).place }.first ?? distribution.place
        return finding(check, outcome, resource(dataset, position), place, pack)
    }

    private func resource(_ dataset: Int, _ position: Int) -> AuditFinding.Resource {
        let distribution = catalogue.datasets[dataset].distributions[position]
        return AuditFinding.Resource(
            kind: .distribution, name: distribution.name, title: LocalizedText(of: distribution.titles),
            dataset: catalogue.datasets[dataset].name)
    }

    private func resource(_ dataset: Int) -> AuditFinding.Resource {
        let dataset = catalogue.datasets[dataset]
        return AuditFinding.Resource(
            kind: .dataset, name: dataset.name, title: LocalizedText(of: dataset.titles), dataset: nil)
    }

    private func other(_ scope: CheckScope) -> AuditFinding.Resource {
        if scope == .plan, let plan = input.plan {
            return AuditFinding.Resource(kind: .plan, name: plan.identity.id, title: plan.title, dataset: nil)
        }
        return AuditFinding.Resource(
            kind: scope, name: catalogue.uri ?? catalogue.source.name, title: LocalizedText(of: catalogue.titles),
            dataset: nil)
    }

    private func finding(
        _ check: PackCheck, _ outcome: CheckOutcome, _ resource: AuditFinding.Resource, _ place: CataloguePlace?,
        _ pack: String
    ) -> AuditFinding {
        AuditFinding(
            pack: pack, check: check.id, severity: check.severity, code: outcome.reason.rawValue, resource: resource,
            place: place.map { FindingPlace(catalogue.source.located($0)) },
            message: Self.message(check.title, outcome.reason.text), fix: check.fix?.id, isBlocking: check.isBlocking)
    }

    /// What should hold, and why it does not.
    private static func message(_ title: LocalizedText, _ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            vi: title.text(in: .vietnamese) + ": " + reason.text(in: .vietnamese),
            en: title.text(in: .english) + ": " + reason.text(in: .english))
    }

    // MARK: Integrity

    /// The findings of a rule of integrity in its own words; those of the reader belong to the first rule.
    private func ofIntegrity(_ rule: Int, _ outcomes: CheckOutcomes, _ pack: String) -> [AuditFinding] {
        guard outcomes.isInForce else { return [] }
        let check = outcomes.check
        var findings: [AuditFinding] = []
        if rule == 1, check.scopes.contains(.catalogue) {
            findings = input.diagnostics.filter { $0.severity == .error }.prefix(cap).map { unread($0, check, pack) }
        }
        for found in judged.findings(of: rule) where findings.count < cap {
            guard check.scopes.contains(found.dataset == nil ? .catalogue : .dataset) else { continue }
            findings.append(detailed(found, check, pack))
        }
        return findings
    }

    private func unread(_ problem: Diagnostic, _ check: PackCheck, _ pack: String) -> AuditFinding {
        AuditFinding(
            pack: pack, check: check.id, severity: check.severity, code: problem.message.code,
            resource: other(.catalogue), place: problem.place.map { FindingPlace($0) },
            message: LocalizedText(vi: problem.message.vi, en: problem.message.en), fix: check.fix?.id,
            isBlocking: check.isBlocking)
    }

    // MARK: Profiles

    /// The findings of a profile in its own words.
    private func ofProfile(
        _ outcomes: CheckOutcomes, _ report: ProfileReport?, _ severity: ProfileFinding.Severity, pack: String
    ) -> [AuditFinding] {
        guard let report, outcomes.isInForce else { return [] }
        let check = outcomes.check
        var findings: [AuditFinding] = []
        for position in report.findings.indices where report.findings[position].severity == severity {
            if findings.count >= cap { break }
            let found = report.findings[position]
            let owner = report.owner(of: position)
            if owner == nil ? !check.scopes.contains(.catalogue) : !check.scopes.contains(.dataset) { continue }
            let name = owner.map { catalogue.datasets[$0].name }
            let resource = AuditFinding.Resource(
                kind: found.resourceScope, name: found.name,
                title: owner.flatMap { title(of: found, in: catalogue.datasets[$0]) },
                dataset: name == found.name ? nil : name)
            findings.append(
                AuditFinding(
                    pack: pack, check: check.id, severity: check.severity, code: found.code, resource: resource,
                    place: FindingPlace(catalogue.source.located(found.place)),
                    message: LocalizedText(vi: found.message.vi, en: found.message.en), fix: check.fix?.id,
                    isBlocking: check.isBlocking))
        }
        return findings
    }

    /// The title of a distribution where a profile is about one, else that of the dataset to which the resource belongs.
    private func title(of found: ProfileFinding, in dataset: Dataset) -> LocalizedText? {
        let distribution =
            found.resourceScope == .distribution ? dataset.distributions.first { $0.name == found.name } : nil
        return LocalizedText(of: distribution?.titles ?? dataset.titles)
    }
}

extension ProfileFinding {
    /// What kind of resource it is about, as results tell it; parts of a dataset such as its contact count as dataset.
    fileprivate var resourceScope: CheckScope {
        switch kind {
        case "dcat:Catalog": .catalogue
        case "dcat:Distribution": .distribution
        case "dcat:DataService": .service
        default: .dataset
        }
    }
}

extension Catalogue {
    /// The values of the first of some properties that it has.
    fileprivate func values(at properties: [ResourceProperty]) -> PropertyValues? {
        properties.lazy.map { values($0) }.first { $0.count > 0 }
    }
}
