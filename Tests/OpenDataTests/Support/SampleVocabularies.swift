// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

@testable import OpenData

/// Small code lists with the facts that the tests of judgements need, from the tables of the reference.
enum SampleVocabularies {
    static let all: OpenDataVocabularies = {
        var all = OpenDataVocabularies()
        for (code, isMachineReadable, isNonProprietary, stars, endings) in fileTypes {
            all.fileTypes.facts[code] = FileTypes.Facts(
                isMachineReadable: isMachineReadable, isNonProprietary: isNonProprietary, stars: stars)
            for ending in endings { all.fileTypes.byEnding[ending] = code }
        }
        all.fileTypes.byMediaType = ["text/csv": "CSV", "application/zip": "ZIP", "application/pdf": "PDF"]
        for (code, openness, isInEUTable, isStatutory, isRestrictive) in licences {
            all.licences.facts[code] = Licences.Facts(
                openness: openness, isInEUTable: isInEUTable, isStatutoryGrant: isStatutory,
                isRestrictive: isRestrictive)
        }
        for (code, lenient, strict, isArchive) in frequencies {
            all.frequencies.facts[code] = Frequencies.Facts(
                lenientDays: lenient, strictDays: strict, isArchive: isArchive)
        }
        all.frequencies.ambiguous = ["bimonthly": ["BIMONTHLY", "MONTHLY_2"]]
        return all
    }()

    private static let fileTypes: [(String, Bool, Bool, Int, [String])] = [
        ("CSV", true, true, 3, ["csv"]), ("JSON", true, true, 3, ["json"]), ("GEOJSON", true, true, 3, ["geojson"]),
        ("XML", true, true, 3, ["xml"]), ("KML", true, true, 3, ["kml"]), ("ODS", true, true, 3, ["ods"]),
        ("XLS", true, false, 2, ["xls"]), ("XLSX", true, false, 2, ["xlsx"]), ("SHP", true, false, 2, ["shp"]),
        ("RDF_TURTLE", true, true, 4, ["ttl"]), ("JSON_LD", true, true, 4, ["jsonld"]),
        ("PDF", false, false, 1, ["pdf"]),
        ("DOCX", false, false, 1, ["docx"]), ("TXT", false, true, 1, ["txt"]), ("PNG", false, true, 1, ["png"]),
        ("ZIP", false, true, 1, ["zip"]), ("RAR", false, false, 1, ["rar"]),
        ("HTML", false, true, 0, ["html", "aspx"]),
    ]

    private static let licences: [(String, Licences.Openness, Bool, Bool, Bool)] = [
        ("CC_BY_4_0", .open, true, false, false), ("CC0", .open, true, false, false),
        ("CC_BYNC_4_0", .closed, true, false, true), ("CC_BYND_4_0", .closed, true, false, true),
        ("OGL_NC", .closed, true, false, true), ("other-open", .open, false, false, false),
        ("LO-FR-2.0", .unknown, false, false, false), ("ukcrown", .closed, false, false, false),
        ("ETALAB_2_0", .unknown, true, false, false), ("vn-law-43", .unknown, false, true, false),
    ]

    private static let frequencies: [(String, Int?, Int?, Bool)] = [
        ("DAILY", 1, 1, false), ("MONTHLY", 31, 31, false), ("ANNUAL_3", 365, 122, false), ("ANNUAL", 366, 366, false),
        ("IRREG", nil, nil, false), ("BIMONTHLY", 62, 62, false), ("NEVER", nil, nil, true),
    ]
}

extension CatalogueJudge {
    /// A judge on 2026-11-01 with the sample code lists.
    static func sample(
        _ facts: [ProbeFact] = [], of datasets: [Dataset] = [], asOf: String = "2026-11-01",
        reading: Frequencies.Reading = .lenient, _ change: (inout Catalogue) throws -> Void = { _ in }
    ) throws -> CatalogueJudge {
        var catalogue = try SampleCatalogue.catalogue(datasets)
        try change(&catalogue)
        return CatalogueJudge(
            of: catalogue, vocabularies: SampleVocabularies.all,
            probes: facts.isEmpty ? nil : SampleCatalogue.probes(facts), asOf: try SampleCatalogue.day(asOf),
            frequencyReading: reading)
    }
}
