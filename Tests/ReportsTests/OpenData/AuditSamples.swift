// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import OpenData
import RubricLibrary
import Testing

/// Audits that several tests render: the made-up province of `Examples/open-data`, held against all shipped packs.
enum AuditSamples {
    private static let resources = Result {
        try OpenDataResources(
            documents: ShippedRubrics.all.filter { $0.path.hasPrefix("open-data/") }
                .map { (name: $0.path, bytes: $0.bytes) })
    }
    private static let withAll = Result { try result(hasPlanAndProbes: true) }
    private static let alone = Result { try result(hasPlanAndProbes: false) }

    /// The province with its plan and the facts about its links.
    static func province() throws -> AuditResult { try withAll.get() }

    /// The catalogue of the province alone.
    static func catalogueAlone() throws -> AuditResult { try alone.get() }

    /// A catalogue without datasets, against all packs.
    static func empty() throws -> AuditResult {
        let text = #"{"@id": "https://trong.example/", "@type": "http://www.w3.org/ns/dcat#Catalog"}"#
        return try audit("trong.jsonld", Array(text.utf8))
    }

    /// Two datasets, of which one has a file, against one pack.
    static func small() throws -> AuditResult {
        let text = #"""
            {"@id": "https://nho.example/", "@type": "http://www.w3.org/ns/dcat#Catalog",
             "http://purl.org/dc/terms/title": {"@value": "Danh mục nhỏ", "@language": "vi"},
             "http://www.w3.org/ns/dcat#dataset": [
               {"@id": "https://nho.example/truong", "@type": "http://www.w3.org/ns/dcat#Dataset",
                "http://purl.org/dc/terms/title": {"@value": "Trường học", "@language": "vi"},
                "http://www.w3.org/ns/dcat#distribution": {
                  "@id": "https://nho.example/truong.csv", "@type": "http://www.w3.org/ns/dcat#Distribution",
                  "http://www.w3.org/ns/dcat#downloadURL": {"@id": "https://nho.example/truong.csv"}}},
               {"@id": "https://nho.example/cho", "@type": "http://www.w3.org/ns/dcat#Dataset"}]}
            """#
        return try audit("nho.jsonld", Array(text.utf8), packs: ["five-star"])
    }

    static func contexts() throws -> KnownContexts { try resources.get().contexts }

    private static func result(hasPlanAndProbes: Bool) throws -> AuditResult {
        let catalogue = try TestFiles.bytes("Examples/open-data/danh-muc-minh-ha.jsonld")
        guard hasPlanAndProbes else { return try audit("danh-muc-minh-ha.jsonld", catalogue) }
        let plan = "ke-hoach-minh-ha.yaml"
        let probes = "tham-do-minh-ha.yaml"
        return try audit(
            "danh-muc-minh-ha.jsonld", catalogue,
            plan: try PublicationPlan(
                reading: try TestFiles.bytes("Examples/open-data/" + plan), named: plan,
                vocabularies: try resources.get().vocabularies),
            probes: try ProbeSet(reading: try TestFiles.bytes("Examples/open-data/" + probes), named: probes))
    }

    private static func audit(
        _ name: String, _ bytes: [UInt8], plan: PublicationPlan? = nil, probes: ProbeSet? = nil,
        packs: Set<String>? = nil
    ) throws -> AuditResult {
        let resources = try resources.get()
        let reading = try CatalogueReader(contexts: resources.contexts).read(name: name, bytes: bytes)
        let auditor = try CatalogueAuditor(
            packs: resources.packs.filter { packs?.contains($0.key) ?? true }.sorted { $0.key < $1.key }.map(\.value),
            vocabularies: resources.vocabularies,
            profiles: resources.profiles.sorted { $0.key < $1.key }.map(\.value))
        return try auditor.audit(
            AuditInput(
                catalogue: Catalogue(reading, vocabularies: resources.vocabularies), document: reading.document,
                diagnostics: reading.diagnostics, plan: plan, probes: probes),
            asOf: try #require(CalendarDate(parsing: "2026-11-21")))
    }
}
