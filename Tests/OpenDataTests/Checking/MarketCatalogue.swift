// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import OpenData
import Testing

/// A catalogue of one dataset that earns all points of the metadata quality assessment, as statements that tests spoil.
enum MarketCatalogue {
    static let statements = [
        "ex:catalogue a dcat:Catalog", "ex:catalogue dct:title \"Cổng dữ liệu mở\"@vi",
        "ex:catalogue dct:description \"Danh mục của tỉnh\"@vi", "ex:catalogue dct:publisher ex:agent",
        "ex:catalogue dcat:dataset ex:cho", "ex:agent a foaf:Agent", "ex:agent foaf:name \"Sở Công Thương\"@vi",
        "ex:cho a dcat:Dataset", "ex:cho dct:title \"Danh sách chợ\"@vi",
        "ex:cho dct:description \"Chợ đang hoạt động trên địa bàn tỉnh\"@vi", "ex:cho dcat:keyword \"chợ\"@vi",
        "ex:cho dcat:theme eu:data-theme/ECON", "ex:cho dct:spatial eu:country/VNM", "ex:cho dct:temporal ex:nam",
        "ex:nam a dct:PeriodOfTime", "ex:nam dcat:startDate \"2026-01-01\"^^xsd:date",
        "ex:cho dct:accessRights eu:access-right/PUBLIC", "ex:cho dcat:contactPoint ex:phong",
        "ex:phong a vcard:Organization", "ex:phong vcard:fn \"Phòng Quản lý thương mại\"",
        "ex:phong vcard:hasEmail <mailto:thuongmai@example.vn>", "ex:cho dct:publisher ex:agent",
        "ex:cho dct:accrualPeriodicity eu:frequency/MONTHLY", "ex:cho dct:issued \"2026-01-10\"^^xsd:date",
        "ex:cho dct:modified \"2026-10-20\"^^xsd:date", "ex:cho dcat:distribution ex:csv",
        "ex:csv a dcat:Distribution", "ex:csv dcat:accessURL ex:cho.html", "ex:csv dcat:downloadURL ex:cho.csv",
        "ex:csv dct:format eu:file-type/CSV", "ex:csv dcat:mediaType iana:text/csv",
        "ex:csv dct:license eu:licence/CC_BY_4_0", "ex:csv dct:rights ex:rights",
        "ex:csv dcat:byteSize \"2048\"^^xsd:nonNegativeInteger",
    ]

    static let access = "https://dulieu.example.vn/cho.html"
    static let download = "https://dulieu.example.vn/cho.csv"

    /// Both links answer.
    static func probes(access: ProbeFact? = nil, download: ProbeFact? = nil) throws -> ProbeSet {
        SampleCatalogue.probes([
            try access ?? SampleCatalogue.fact(Self.access), try download ?? SampleCatalogue.fact(Self.download),
        ])
    }

    /// The catalogue without the statements that begin with some text, and with others.
    static func catalogue(without gone: [String] = [], with added: [String] = []) throws -> Catalogue {
        let kept = statements.filter { line in !gone.contains { line.hasPrefix($0) } }
        return try catalogue(of: kept + added)
    }

    static func catalogue(of statements: [String]) throws -> Catalogue {
        let reading = CatalogueReading(
            graph: try ProfileSamples.graph(statements.joined(separator: "\n")), source: NTriples.source(),
            format: .nTriples)
        return Catalogue(reading, vocabularies: try ShippedResources.all().vocabularies)
    }

    /// The result of packs that come with the package.
    static func result(
        _ packs: [String] = ["mqa"], of catalogue: Catalogue, probes: ProbeSet? = nil, asOf: String = "2026-11-01",
        profiles: Bool = true, options: AuditOptions = AuditOptions()
    ) throws -> AuditResult {
        let resources = try ShippedResources.all()
        let auditor = try CatalogueAuditor(
            packs: packs.compactMap { resources.packs[$0] }, vocabularies: resources.vocabularies,
            profiles: profiles ? Array(resources.profiles.values) : [], options: options)
        return try auditor.audit(
            AuditInput(catalogue: catalogue, probes: probes), asOf: SampleCatalogue.day(asOf))
    }
}
