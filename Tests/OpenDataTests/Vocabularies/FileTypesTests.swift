// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("File types are understood whole, and known for what they are")
struct FileTypesTests {
    private let types: FileTypes
    private static let base = "publications.europa.eu/resource/authority/file-type/"

    init() throws { types = try ShippedResources.vocabularies().fileTypes }

    @Test("every code of the EU table is in the document, the first row and the last too")
    func wholeTable() throws {
        let table = try VocabularyTable.codes("eu-file-types.csv")
        #expect(table.count == 203)
        #expect(Set(types.list.codes.filter { types.list.isOfficial($0) }) == table)
        #expect(types.list.isOfficial("7Z"))
        #expect(types.list.isOfficial("ZIP"))
    }

    @Test(
        "an IRI of the table is exact with either scheme", arguments: ["http://", "https://"], ["CSV", "XLSX", "7Z"])
    func iri(scheme: String, code: String) throws {
        let found = try #require(types.lookup(scheme + Self.base + code))
        #expect(found.code == code)
        #expect(found.how == .exact)
    }

    @Test(
        "other spellings are aliases",
        arguments: [
            ("CSV", "CSV"), ("csv", "CSV"), (".csv", "CSV"), ("*.csv", "CSV"), ("text/csv", "CSV"),
            ("text/csv; charset=utf-8", "CSV"), ("http://www.iana.org/assignments/media-types/text/csv", "CSV"),
            ("https://www.iana.org/assignments/media-types/text/csv", "CSV"), ("application/csv", "CSV"),
            ("Tệp CSV", "CSV"), ("tập tin csv", "CSV"), ("File CSV", "CSV"), ("CSV file", "CSV"), ("excel", "XLS"),
            ("Tệp Excel", "XLS"), ("XLSX", "XLSX"), ("xlsx", "XLSX"), ("application/vnd.ms-excel", "XLS"),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"), ("Shapefile", "SHP"),
            ("ESRI Shapefile", "SHP"), ("json-ld", "JSON_LD"), ("JSONLD", "JSON_LD"), ("geojson", "GEOJSON"),
            ("rdf/xml", "RDF_XML"), ("ttl", "RDF_TURTLE"), ("wms", "WMS_SRVC"), ("jpg", "JPEG"), ("parquet", "PARQUET"),
        ])
    func aliases(raw: String, code: String) throws {
        let found = try #require(types.lookup(raw))
        #expect(found.code == code)
        #expect(found.how == .alias)
    }

    @Test(
        "a part of a text is no file type",
        arguments: [
            "", "data", "XLSXX", "csv, xls", "csvw", "my csv data", "text/csvx",
            "http://publications.europa.eu/resource/authority/file-type/CSVX",
            "http://publications.europa.eu/resource/authority/file-type/", "http://example.org/CSV",
            "http://publications.europa.eu/resource/authority/licence/CSV",
        ])
    func unrecognised(raw: String) { #expect(types.lookup(raw) == nil) }

    @Test("XLS is not found inside XLSX")
    func trap() throws {
        #expect(try #require(types.lookup(Self.base.withHTTP + "XLSX")).code == "XLSX")
        #expect(try #require(types.lookup(Self.base.withHTTP + "XLS")).code == "XLS")
        #expect(types.lookup(Self.base.withHTTP + "XLSXS") == nil)
    }

    @Test("the machine-readable list of the MQA has its 20 codes and no other")
    func machineReadable() {
        let listed = types.list.codes.filter {
            types.list.isOfficial($0) && types.facts(of: $0)?.isMachineReadable == true
        }
        #expect(
            Set(listed) == [
                "CSV", "GEOJSON", "ICS", "JSON", "JSON_LD", "KML", "KMZ", "NETCDF", "ODS", "RDFA", "RDF_N_QUADS",
                "RDF_N_TRIPLES", "RDF_TRIG", "RDF_TURTLE", "RDF_XML", "RSS", "SHP", "XLS", "XLSX", "XML",
            ])
    }

    @Test("the non-proprietary list of the MQA has its 31 codes and no other")
    func nonProprietary() throws {
        let listed = types.list.codes.filter {
            types.list.isOfficial($0) && types.facts(of: $0)?.isNonProprietary == true
        }
        #expect(Set(listed) == (try VocabularyTable.codes("eu-non-proprietary.csv")))
        #expect(listed.count == 31)
    }

    @Test(
        "a format is worth its stars",
        arguments: [
            (0, ["HTML", "JS", "EXE"]),
            (1, ["PDF", "DOC", "DOCX", "ODT", "PPT", "PPTX", "ODP", "TXT", "PNG", "JPEG", "ZIP", "RAR", "TAR"]),
            (2, ["XLS", "XLSX", "MDB", "SHP", "DBF", "DWG", "REST", "TIFF", "GIF", "BMP"]),
            (
                3,
                [
                    "CSV", "TSV", "JSON", "GEOJSON", "XML", "KML", "GML", "ODS", "GPKG", "NETCDF", "ICS", "RSS",
                    "WMS_SRVC", "WFS_SRVC", "WCS_SRVC", "PARQUET",
                ]
            ),
            (
                4,
                [
                    "RDF_XML", "RDF_TURTLE", "RDF_N_TRIPLES", "RDF_N_QUADS", "RDF_TRIG", "JSON_LD", "HDT", "SPARQLQ",
                ]
            ),
        ] as [(Int, [String])])
    func stars(stars: Int, codes: [String]) {
        #expect(codes.map { types.facts(of: $0)?.stars } == Array(repeating: stars, count: codes.count))
    }

    @Test(
        "the ending of a URL suggests a file type, the longer ending first",
        arguments: [
            ("https://x.vn/data/a.csv", "CSV"), ("https://x.vn/a.csv.zip", "CSV"), ("https://x.vn/a.zip", "ZIP"),
            ("https://x.vn/a.CSV?version=2.xls", "CSV"), ("https://x.vn/a.json#x.csv", "JSON"), ("a.tar.gz", "TAR_GZ"),
            ("https://x.vn/a.shp.zip", "SHP"), ("https://x.vn/a.geojson.gz", "GEOJSON"), ("b.v1.2.xlsx", "XLSX"),
        ])
    func endings(url: String, code: String) { #expect(types.guess(fromURL: url) == code) }

    @Test(
        "a URL without a known ending suggests nothing",
        arguments: ["https://x.vn/data", "https://du-lieu.csv", "https://x.vn/a.bcsv", "", "https://x.vn/csv", "x."])
    func noEnding(url: String) { #expect(types.guess(fromURL: url) == nil) }
}

extension String {
    fileprivate var withHTTP: String { "http://" + self }
}
