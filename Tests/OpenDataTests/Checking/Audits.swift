// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import OpenData
import RubricLibrary
import Testing

/// Audits of catalogues that are built by hand.
enum Audits {
    /// A pack that comes with the package.
    static func shipped(_ id: String) throws -> CheckPack {
        let document = try #require(ShippedRubrics.all(ofKind: "pack").first { $0.id == id })
        return try CheckPack(reading: document.bytes, named: document.path)
    }

    /// A pack of a text.
    static func pack(_ text: String) throws -> CheckPack {
        try CheckPack(reading: Array(text.utf8), named: "pack.yaml")
    }

    /// A pack of two points for the dataset and some for its distributions, with all that a pack must have.
    static func pack(checks: String, more: String = "") throws -> CheckPack {
        try pack(
            """
            pack: 1
            id: test
            version: "1"
            title: {vi: Thử, en: Test}
            status: proposed
            sources: [{id: own, title: Own, status: proposed}]
            groups: [{id: all, title: All}]
            fixes: {repair: {vi: "Sửa {count}", en: "Repair {count}"}, other: Other}
            \(more)
            checks:
            \(checks)
            """)
    }

    /// The result of some packs on some datasets.
    static func result(
        _ packs: [CheckPack], _ datasets: [Dataset], asOf: String = "2026-11-01", plan: PublicationPlan? = nil,
        probes: ProbeSet? = nil, options: AuditOptions = AuditOptions()
    ) throws -> AuditResult {
        try result(
            packs, try SampleCatalogue.catalogue(datasets), asOf: asOf, plan: plan, probes: probes, options: options)
    }

    /// The result of some packs on a catalogue.
    static func result(
        _ packs: [CheckPack], _ catalogue: Catalogue, asOf: String = "2026-11-01", plan: PublicationPlan? = nil,
        probes: ProbeSet? = nil, options: AuditOptions = AuditOptions(),
        vocabularies: OpenDataVocabularies = OpenDataVocabularies()
    ) throws -> AuditResult {
        let auditor = try CatalogueAuditor(packs: packs, vocabularies: vocabularies, options: options)
        return try auditor.audit(
            AuditInput(catalogue: catalogue, plan: plan, probes: probes), asOf: SampleCatalogue.day(asOf))
    }

    /// A dataset of which nothing is stated but its name.
    static func bare(_ name: String, _ distributions: [Distribution] = []) -> Dataset {
        var dataset = Dataset(node: SampleCatalogue.node, name: name, place: SampleCatalogue.place())
        dataset.distributions = distributions
        return dataset
    }

    /// A distribution of which nothing is stated but its name.
    static func bareDistribution(_ name: String = "bản") -> Distribution {
        Distribution(node: SampleCatalogue.node, name: name, place: SampleCatalogue.place())
    }
}

extension AuditResult {
    /// How a check came out.
    func check(_ id: String) throws -> CheckStanding {
        try #require(packs.flatMap(\.checks).first { $0.id == id })
    }
}

extension VerdictCounts {
    /// Counts of known numbers.
    init(pass: Int = 0, fail: Int = 0, unknown: Int = 0, notApplicable: Int = 0) {
        self.init()
        self.pass = pass
        self.fail = fail
        self.unknown = unknown
        self.notApplicable = notApplicable
    }
}
