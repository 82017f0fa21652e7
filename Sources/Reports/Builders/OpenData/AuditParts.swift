// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// The result of an audit with what its sections share: names, ids, links.
struct AuditParts {
    let result: AuditResult
    let scope: ReportScope
    let phrases: Phrases
    let names: AuditNames
    /// The ids of the sections of the packs.
    let packs: [String]
    /// The ids of the explanations of datasets, in the order of the catalogue.
    let datasets: [String]
    /// The checks of all packs, each with the id of its explanation.
    let checks: [(pack: PackResult, check: CheckStanding, id: String)]
    /// The findings by the names of the datasets that they are about.
    let findings: [String: [AuditFinding]]
    private let checkIDs: [AuditFindingSection.Key: String]
    private let datasetIDs: [String: String]

    init(_ result: AuditResult, _ scope: ReportScope) {
        self.result = result
        self.scope = scope
        phrases = scope.phrases
        names = AuditNames(result)
        packs = scope.ids("pack", of: result.packs.map(\.pack.id))
        datasets = scope.ids("dataset", of: result.datasets.map(\.name))
        let all = result.packs.flatMap { pack in pack.checks.map { (pack, $0) } }
        let ids = scope.ids("check", of: all.map { $0.0.pack.id + "." + $0.1.id })
        checks = zip(all, ids).map { ($0.0, $0.1, $1) }
        checkIDs = Dictionary(
            checks.map { (AuditFindingSection.Key(pack: $0.pack.pack.id, check: $0.check.id), $0.id) },
            uniquingKeysWith: { first, _ in first })
        datasetIDs = Dictionary(
            zip(result.datasets.map(\.name), datasets), uniquingKeysWith: { first, _ in first })
        var findings: [String: [AuditFinding]] = [:]
        for finding in result.findings {
            for dataset in finding.datasets { findings[dataset, default: []].append(finding) }
        }
        self.findings = findings
    }

    /// The id of the explanation of a check.
    func id(pack: String, check: String) -> String? {
        checkIDs[AuditFindingSection.Key(pack: pack, check: check)]
    }

    /// A text that leads to a check.
    func link(_ text: String, pack: String, check: String) -> ReportInline {
        id(pack: pack, check: check).map { .reference(text, to: $0) } ?? .text(text)
    }

    /// A text that leads to a dataset.
    func link(_ text: String, dataset: String?) -> ReportInline {
        dataset.flatMap { datasetIDs[$0] }.map { .reference(text, to: $0) } ?? .text(text)
    }

    /// A resource of a finding, as a link to its dataset.
    func link(_ resource: AuditFinding.Resource) -> ReportInline {
        link(names.name(resource, phrases), dataset: resource.kind == .dataset ? resource.name : resource.dataset)
    }

    /// The figures that the audit gives to rubrics and indicators.
    var measures: [MeasureTable.Measure] {
        result.measures.map {
            MeasureTable.Measure(id: $0.id, figure: .share(numerator: $0.numerator, denominator: $0.denominator))
        }
    }

    /// How a check came out over all resources, in a word.
    func mark(_ check: CheckStanding) -> ReportInline {
        guard check.isInForce else { return .mark(phrases.text(OutcomeReason.notInForce.text), .muted) }
        if check.counts.fail > 0 {
            return .mark(
                phrases.text(AuditWords.verdict(.fail)), check.severity == .error ? .bad : .warning)
        }
        if check.counts.unknown > 0 { return .mark(phrases.text(AuditWords.verdict(.unknown)), .muted) }
        return check.counts.pass > 0
            ? .mark(phrases.text(AuditWords.verdict(.pass)), .good)
            : .mark(phrases.text(AuditWords.verdict(.notApplicable)), .muted)
    }

    /// A verdict in a word.
    func mark(_ verdict: CheckVerdict?) -> ReportInline {
        guard let verdict else { return .text("–") }
        let tone: ReportTone =
            switch verdict {
            case .pass: .good
            case .fail: .bad
            case .unknown, .notApplicable: .muted
            }
        return .mark(phrases.text(AuditWords.verdict(verdict)), tone)
    }
}

extension AuditStatus {
    /// What the status means for the reader.
    var tone: ReportTone {
        switch self {
        case .pass: .good
        case .fail, .blocked: .bad
        case .inconclusive: .muted
        }
    }
}
