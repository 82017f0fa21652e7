// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OpenData

@Suite("The first bytes tell the type of a file")
struct ContentSnifferTests {
    @Test(
        "binary files are told by their signatures",
        arguments: [
            ("%PDF-1.7\n", "PDF"), ("junk first\n%PDF-1.4", "PDF"), ("PAR1\u{15}\u{04}", "PARQUET"),
            ("GIF89a", "GIF"), ("{\\rtf1\\ansi", "RTF"), ("AC1027", "DWG"), ("BZh91AY", "BZIP2"),
            ("CDF\u{1}", "NETCDF"),
            ("SQLite format 3\u{0}", "SQLITE"), ("LASF\u{0}", "LAS"), ("$HDT\u{1}", "HDT"), ("MZ\u{10}\u{0}", "EXE"),
        ])
    func signatures(_ text: String, _ code: String) {
        #expect(ContentSniffer.sniff(Array(text.utf8)) == SniffedContent(format: code))
    }

    @Test(
        "binary files are told by their first bytes",
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
            ([0x49, 0x49, 0x2A, 0x00, 0x08, 0, 0, 0, 0, 0], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
            ([0x49, 0x49, 0x2A, 0x00, 0x08, 0, 0, 0, 1, 0, 0xAF, 0x87, 3, 0], "GEOTIFF"),
            ([0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8, 0, 1, 0x87, 0xAF], "GEOTIFF"),
            ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7Z"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "XZ"),
            ([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A], "HDF"), ([0x00, 0x00, 0x27, 0x0A], "SHP"),
            ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1], "GZIP"), ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "RAR"),
        ])
    func bytes(_ bytes: [UInt8], _ code: String) {
        #expect(ContentSniffer.sniff(bytes).format == code)
    }

    @Test("a GeoPackage is a database with a mark of its own")
    func geoPackage() {
        var bytes = Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 0, count: 84)
        bytes.replaceSubrange(68..<72, with: Array("GPKG".utf8))
        #expect(ContentSniffer.sniff(bytes).format == "GPKG")
    }

    @Test(
        "old office files are told by the names of their streams",
        arguments: [
            ("Workbook", "XLS"), ("Book", "XLS"), ("WordDocument", "DOC"), ("PowerPoint Document", "PPT"),
            ("Unknown", nil),
        ])
    func compound(_ stream: String, _ code: String?) {
        let name: [UInt8] = Array(stream.utf8).flatMap { [$0, 0] as [UInt8] }
        let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
        #expect(ContentSniffer.sniff(bytes + name + [0, 0]).format == code)
    }

    @Test(
        "files that use ZIP inside are told by the names in them",
        arguments: [
            (["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"], "XLSX"),
            (["[Content_Types].xml", "_rels/.rels", "xl/workbook.bin"], "XLSB"),
            (["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/vbaProject.bin"], "XLSM"),
            (["[Content_Types].xml", "word/document.xml"], "DOCX"), (["_rels/.rels", "ppt/presentation.xml"], "PPTX"),
            (["doc.kml", "files/icon.png"], "KMZ"), (["META-INF/MANIFEST.MF", "A.class"], "JAR"),
        ])
    func documents(_ names: [String], _ code: String) {
        #expect(ContentSniffer.sniff(zip(names)) == SniffedContent(format: code))
    }

    @Test(
        "open documents are told by their first member",
        arguments: [
            ("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
            ("application/vnd.oasis.opendocument.text", "ODT"),
            ("application/vnd.oasis.opendocument.presentation", "ODP"), ("application/epub+zip", "EPUB"),
        ])
    func openDocuments(_ type: String, _ code: String) {
        #expect(ContentSniffer.sniff(zip(["mimetype", "content.xml"], first: type)) == SniffedContent(format: code))
    }

    @Test(
        "a package tells what is in it",
        arguments: [
            (["a/gia-dat.csv", "a/", "doc/huong-dan.PDF"], ["CSV", "PDF"]),
            (["x.shp", "x.shx", "x.dbf", "x.prj"], ["SHP"]), (["stops.txt", "routes.txt", "trips.txt"], ["GTFS"]),
            (["bang.xlsx"], ["XLSX"]), (["__MACOSX/._a.csv", "a.json"], ["JSON"]),
            (["d.gdb/a00000001.gdbtable"], ["GDB"]),
            (["readme"], []), (["xl/a.csv"], ["CSV"]),
        ])
    func packages(_ names: [String], _ codes: [String]) {
        #expect(ContentSniffer.sniff(zip(names)) == SniffedContent(format: "ZIP", packedFormats: codes))
    }

    @Test("the beginning of a package tells what is in that part")
    func beginningOfPackage() {
        let bytes = zip(["a.csv", "b.pdf"])
        let content = ContentSniffer.sniff(Array(bytes.prefix(40)), isWhole: false)
        #expect(content == SniffedContent(format: "ZIP", packedFormats: ["CSV"]))
    }

    @Test("a compressed file may tell the name of what it holds")
    func gzipName() {
        let header: [UInt8] = [0x1F, 0x8B, 8, 0x08, 0, 0, 0, 0, 0, 3]
        let csv = ContentSniffer.sniff(header + Array("data.csv".utf8) + [0, 1, 2])
        #expect(csv == SniffedContent(format: "GZIP", packedFormats: ["CSV"]))
        #expect(ContentSniffer.sniff(header + Array("data.tar".utf8) + [0]) == SniffedContent(format: "TAR_GZ"))
    }

    @Test(
        "markup is told by its first element",
        arguments: [
            ("<!DOCTYPE html><html>", "HTML"), ("\u{FEFF}  <HTML><body>", "HTML"), ("<div>text</div>", "HTML"),
            ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "HTML"),
            ("<?xml version='1.0'?><!-- c --><data/>", "XML"), ("<data><row/></data>", "XML"),
            ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>", "RDF_XML"),
            (
                "<?xml version='1.0'?><!DOCTYPE rdf:RDF [<!ENTITY a 'b'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
                "RDF_XML"
            ),
            ("<kml xmlns='http://www.opengis.net/kml/2.2'>", "KML"), ("<rss version='2.0'>", "RSS"),
            ("<feed xmlns='http://www.w3.org/2005/Atom'>", "ATOM"), ("<svg xmlns='http://www.w3.org/2000/svg'>", "SVG"),
            ("<wfs:FeatureCollection xmlns:gml='http://www.opengis.net/gml/3.2'>", "GML"),
            ("<WMS_Capabilities version='1.3.0'>", "WMS_SRVC"),
        ])
    func markup(_ text: String, _ code: String) {
        #expect(ContentSniffer.sniff(Array(text.utf8)).format == code)
    }

    @Test(
        "JSON is told by the keys of its outermost object",
        arguments: [
            ("{\"a\": {\"@context\": 1}}", "JSON"), ("[1, 2.5, true, null]", "JSON"),
            ("[{\"type\": \"Point\"}]", "JSON"),
            ("{\"features\": [], \"type\": \"FeatureCollection\"}", "GEOJSON"),
            ("{\"type\": \"Point\", \"coordinates\": [1, 2]}", "GEOJSON"),
            ("{\"type\": \"Feature\", \"geometry\": {\"type\": \"Poi", "GEOJSON"),
            ("{\"@context\": \"https://schema.org/\"}", "JSON_LD"), ("[{\"@id\": \"a\"}]", "JSON_LD"),
            ("{\"k\\\"\": \"v}\"}", "JSON"), ("{oops}", "TXT"),
        ])
    func json(_ text: String, _ code: String) {
        #expect(ContentSniffer.sniff(Array(text.utf8), isWhole: false).format == code)
    }

    @Test(
        "texts are told by their structure",
        arguments: [
            ("a,b\n1,2\n3,4\n", "CSV"), ("a;b;c\r\n1;2;3\r\n", "CSV"), ("a\tb\n1\t2\n", "TSV"),
            ("\"x, y\",b\n\"1\n2\",3\n", "CSV"), ("tên|mã\nA|1\n", "CSV"),
            ("Một câu.\nMột câu khác, dài hơn.\n", "TXT"), ("a,b", "TXT"), ("BEGIN:VCALENDAR\r\n", "ICS"),
            ("@prefix dct: <http://purl.org/dc/terms/> .\n", "RDF_TURTLE"), ("PREFIX a: <b>\n", "RDF_TURTLE"),
            ("# c\n<http://a> <http://b> \"x y\" .\n", "RDF_N_TRIPLES"),
            ("<http://a> <http://b> <http://c> <http://g> .\n", "RDF_N_QUADS"),
        ])
    func texts(_ text: String, _ code: String) {
        #expect(ContentSniffer.sniff(Array(text.utf8)).format == code)
    }

    @Test("a record that the sample cuts short does not count")
    func cutRecord() {
        #expect(ContentSniffer.sniff(Array("a,b,c\n1,2,3\n4,5".utf8), isWhole: false).format == "CSV")
        #expect(ContentSniffer.sniff(Array("a,b,c\n4,5".utf8), isWhole: false).format == "TXT")
    }

    @Test("noise and nothing tell nothing", arguments: [[], [0, 1, 2, 3], [0xDE, 0xAD, 0xBE, 0xEF, 1, 2, 3, 4]])
    func noise(_ bytes: [UInt8]) {
        #expect(ContentSniffer.sniff(bytes) == SniffedContent())
    }

    @Test("no beginning of any file stops the program", arguments: 0..<200)
    func anyBytes(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let heads: [[UInt8]] = [
            [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x1F, 0x8B, 8, 0x0C], [0x49, 0x49, 0x2A, 0],
            Array("{\"".utf8), Array("<".utf8), Array("[{".utf8), [3], Array("BM".utf8), [],
        ]
        var bytes = heads[seed % heads.count]
        for _ in 0..<(seed * 3) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes.append(UInt8(truncatingIfNeeded: state >> 33))
        }
        let content = ContentSniffer.sniff(bytes, isWhole: seed % 2 == 0)
        #expect(content.packedFormats == content.packedFormats.sorted())
    }

    /// A ZIP file of empty members, the first with a text if one is given.
    private func zip(_ names: [String], first: String = "") -> [UInt8] {
        func number(_ value: Int, _ length: Int) -> [UInt8] {
            (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        var members: [UInt8] = []
        var directory: [UInt8] = []
        for (index, name) in names.enumerated() {
            let text = index == 0 ? Array(first.utf8) : []
            let sizes = number(0, 4) + number(text.count, 4) + number(text.count, 4) + number(name.utf8.count, 2)
            let common: [UInt8] = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + sizes + number(0, 2)
            directory += [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(0, 10) + number(members.count, 4)
            directory += Array(name.utf8)
            members += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + text
        }
        let end: [UInt8] = [0x50, 0x4B, 5, 6] + number(0, 4) + number(names.count, 2) + number(names.count, 2)
        return members + directory + end + number(directory.count, 4) + number(members.count, 4) + number(0, 2)
    }
}
