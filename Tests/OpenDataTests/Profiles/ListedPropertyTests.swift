// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

/// A property whose values are of a list, with values that are and values that are not.
struct ListedProperty: CustomTestStringConvertible, Sendable {
    let kind: String
    let property: String
    let code: String
    let severity: ProfileFinding.Severity
    let accepted: [String]
    let refused: [String]
    var testDescription: String { "\(property) of a \(kind)" }

    init(
        _ kind: String, _ property: String, _ severity: ProfileFinding.Severity, _ code: String, accepts: [String],
        refuses: [String]
    ) {
        self.kind = kind
        self.property = property
        self.code = code
        self.severity = severity
        accepted = accepts
        refused = refuses
    }
}

@Suite("A code of a list is known by its IRI, without a copy of the list")
struct ListedPropertyTests {
    @Test("an IRI of the list passes", arguments: listed)
    func listedValuePasses(property: ListedProperty) throws {
        for value in property.accepted { #expect(try codes(property, value) == [], "\(value)") }
    }

    @Test("anything else is told once, with the severity of the list", arguments: listed)
    func otherValueFails(property: ListedProperty) throws {
        for value in property.refused {
            #expect(try codes(property, value) == ["\(property.severity) \(property.code)"], "\(value)")
        }
    }

    @Test("a value in another form than an IRI is told once, though three shapes refuse it")
    func textIsToldOnce() throws {
        let graph = try ProfileSamples.graph("ex:f a dcat:Distribution\nex:f dct:format \"CSV\"")
        let profile = try ProfileSamples.profile()
        #expect(profile.results(of: graph).filter { $0.property == ProfileSamples.iri("dct:format") }.count == 3)
        #expect(profile.check(graph).filter { $0.property == ProfileSamples.iri("dct:format") }.count == 1)
    }

    @Test("the catalogue should name the EU data themes, and may name others beside")
    func themesOfTheCatalogue() throws {
        let wanted = "eu:data-theme"
        #expect(try codes(Self.themes, wanted) == [])
        let both = try ProfileSamples.graph(
            "ex:x a dcat:Catalog\nex:x dcat:themeTaxonomy ex:own\nex:x dcat:themeTaxonomy \(wanted)")
        #expect(try codes(Self.themes, in: both) == [])
        #expect(try codes(Self.themes, "ex:own") == ["warning AP-V-catalog-themes"])
    }

    private static let themes = ListedProperty(
        "dcat:Catalog", "dcat:themeTaxonomy", .warning, "AP-V-catalog-themes", accepts: [], refuses: [])

    private func codes(_ property: ListedProperty, _ value: String) throws -> [String] {
        let graph = try ProfileSamples.graph("ex:x a \(property.kind)\nex:x \(property.property) \(value)")
        return try codes(property, in: graph)
    }

    private func codes(_ property: ListedProperty, in graph: RDFGraph) throws -> [String] {
        try ProfileSamples.profile().check(graph)
            .filter { $0.property == ProfileSamples.iri(property.property) }
            .map { "\($0.severity) \($0.code)" }
    }

    static let listed: [ListedProperty] = [
        ListedProperty(
            "dcat:Distribution", "dct:format", .violation, "AP-V-distribution-format",
            accepts: ["eu:file-type/CSV", "eu:file-type/XLS", "eu:file-type/XLSX"],
            refuses: [
                "\"CSV\"", "eu:file-type/", "eu:file-types/CSV",
                "<https://x.vn/?to=\(ProfileSamples.iri("eu:file-type/CSV"))>",
                "<https://publications.europa.eu/resource/authority/file-type/CSV>", "iana:text/csv", "_:b",
                "\"\(ProfileSamples.iri("eu:file-type/CSV"))\"^^xsd:anyURI",
            ]),
        ListedProperty(
            "dcat:Distribution", "dcat:mediaType", .violation, "AP-V-distribution-media-type",
            accepts: ["iana:text/csv", "<http://www.iana.org/assignments/media-types/text/csv>"],
            refuses: ["\"text/csv\"", "<http://www.iana.org/assignments/>", "eu:file-type/CSV"]),
        ListedProperty(
            "dcat:Distribution", "dcat:compressFormat", .violation, "AP-V-distribution-compression",
            accepts: ["iana:application/gzip"], refuses: ["\"gzip\""]),
        ListedProperty(
            "dcat:Distribution", "dcat:packageFormat", .violation, "AP-V-distribution-package",
            accepts: ["iana:application/zip"], refuses: ["\"zip\""]),
        ListedProperty(
            "dcat:Distribution", "adms:status", .violation, "AP-V-distribution-status",
            accepts: ["eu:distribution-status/COMPLETED"], refuses: ["\"completed\"", "ex:status"]),
        ListedProperty(
            "dcat:Distribution", "dcatap:availability", .violation, "AP-V-distribution-availability",
            accepts: ["eu:planned-availability/STABLE"], refuses: ["\"stable\"", "<http://data.europa.eu/r5r/stable>"]),
        ListedProperty(
            "dcat:Distribution", "dct:language", .violation, "AP-V-distribution-language",
            accepts: ["eu:language/VIE"], refuses: ["\"vi\"", "<http://lexvo.org/id/iso639-3/vie>"]),
        ListedProperty(
            "dcat:Dataset", "dct:language", .violation, "AP-V-dataset-language",
            accepts: ["eu:language/VIE"], refuses: ["\"vi\""]),
        ListedProperty(
            "dcat:Catalog", "dct:language", .violation, "AP-V-catalog-language",
            accepts: ["eu:language/VIE"], refuses: ["\"vi\""]),
        ListedProperty(
            "dcat:Dataset", "dct:accrualPeriodicity", .violation, "AP-V-dataset-frequency",
            accepts: ["eu:frequency/ANNUAL"], refuses: ["\"hằng năm\"", "<http://purl.org/cld/freq/annual>"]),
        ListedProperty(
            "dcat:DatasetSeries", "dct:accrualPeriodicity", .violation, "AP-V-series-frequency",
            accepts: ["eu:frequency/ANNUAL"], refuses: ["\"R/P1Y\""]),
        ListedProperty(
            "dcat:DataService", "dct:format", .violation, "AP-V-service-format",
            accepts: ["eu:file-type/JSON"], refuses: ["\"JSON\""]),
        ListedProperty(
            "dct:LicenseDocument", "dct:type", .violation, "AP-V-licence-type",
            accepts: ["licencetype:Attribution"], refuses: ["\"Attribution\"", "ex:type"]),
        ListedProperty(
            "spdx:Checksum", "spdx:algorithm", .violation, "AP-V-checksum-algorithm",
            accepts: ["spdx:checksumAlgorithm_sha1", "<https://spdx.org/rdf/terms#checksumAlgorithm_md5>"],
            refuses: ["\"sha1\"", "ex:sha1"]),
        ListedProperty(
            "dcat:Dataset", "dcat:theme", .warning, "AP-V-dataset-theme",
            accepts: ["eu:data-theme/ECON"], refuses: ["ex:theme"]),
        ListedProperty(
            "dcat:DataService", "dcat:theme", .warning, "AP-V-service-theme",
            accepts: ["eu:data-theme/ECON"], refuses: ["ex:theme"]),
        ListedProperty(
            "dcat:Catalog", "dct:publisher", .warning, "AP-V-catalog-publisher",
            accepts: ["eu:corporate-body/PUBL"], refuses: ["ex:office", "\"Sở\"", "_:b"]),
        ListedProperty(
            "dcat:Dataset", "dct:publisher", .warning, "AP-V-dataset-publisher",
            accepts: ["eu:corporate-body/PUBL"], refuses: ["ex:office", "_:b"]),
        ListedProperty(
            "dcat:Dataset", "dct:spatial", .warning, "AP-V-dataset-spatial",
            accepts: [
                "eu:country/VNM", "eu:place/VNM_HAN", "eu:continent/ASIA", "<https://sws.geonames.org/1562822/>",
            ], refuses: ["<http://sws.geonames.org/1562822/>", "ex:place", "_:b"]),
        ListedProperty(
            "dcat:Dataset", "dct:accessRights", .warning, "AP-V-dataset-access-rights",
            accepts: ["eu:access-right/PUBLIC"], refuses: ["ex:public"]),
        ListedProperty(
            "dcat:Dataset", "dct:type", .warning, "AP-V-dataset-type",
            accepts: ["eu:dataset-type/STATISTICAL"], refuses: ["ex:type"]),
    ]
}
