// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

@Suite("Answers and dumps of CKAN are read into statements of DCAT")
struct CKANReaderTests {
    private static func read(_ text: String) throws -> CatalogueReading {
        let document = try CatalogueFile.document(text: text)
        return CKANReader().read(document.source, document: document)
    }

    private static func summary(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
        return "\(place) \(diagnostic.severity.rawValue) \(diagnostic.message.code)"
    }

    private static func texts(_ reading: CatalogueReading, _ property: CatalogueProperty) -> [String] {
        let graph = reading.graph
        return graph.statements.filter { $0.predicate == graph.id(of: property) }.map { graph.text($0.object) }
    }

    // MARK: Fixtures

    @Test("an answer of package_search becomes the expected statements")
    func packageSearch() throws {
        let document = try CatalogueFile.document("ckan/package_search.json")
        let reading = CKANReader().read(document.source, document: document)
        let expected = String(decoding: try CatalogueFile.bytes("ckan/package_search.nt"), as: UTF8.self)
        #expect(GraphText.of(reading.graph) == GraphText.of(try NTriples.graph(expected)))
        #expect(
            reading.diagnostics.map(Self.summary) == [
                "5:14 warning partial-answer", "101:61 note not-published", "102:63 note not-published",
            ])
    }

    @Test("values are told with their JSON pointers")
    func places() throws {
        let document = try CatalogueFile.document("ckan/package_search.json")
        let reading = CKANReader().read(document.source, document: document)
        let graph = reading.graph
        let frequency = try #require(graph.statements.first { $0.predicate == graph.id(of: .accrualPeriodicity) })
        let place = reading.source.located(frequency.place)
        #expect(
            place
                == LocatedPlace(
                    file: "package_search.json", line: 32, column: 49, pointer: "/result/results/0/extras/0/value"))
    }

    @Test("the licence of a package is stated of its resources at the same place")
    func licenceIsInherited() throws {
        let reading = try Self.read(
            #"{"license_id": "cc-by", "resources": [{"url": "https://a.example/1"}, {"license": "odbl"}]}"#)
        let graph = reading.graph
        let dataset = try #require(graph.members(of: .dataset).first)
        let licence = try #require(graph.values(dataset, .license).first)
        let stated = graph.members(of: .distribution).flatMap { Array(graph.values($0, .license)) }
        #expect(Set(stated.map { graph.text($0.object) }) == ["cc-by", "odbl"])
        #expect(stated.filter { $0.place == licence.place }.map(\.object) == [licence.object])
    }

    @Test("a broken line of a dump is reported at its place and hides no other")
    func brokenLine() throws {
        let reading = CKANReader().readLines(try CatalogueFile.source("ckan/dump.jsonl"))
        #expect(Self.texts(reading, .title).sorted() == ["Bốn", "Một"])
        #expect(
            reading.diagnostics.map(Self.summary) == [
                "2:59 error unclosed-bracket", "4:1 error expected-list", "5:55 warning expected-text",
            ])
        let graph = reading.graph
        let url = try #require(graph.statements.first { $0.predicate == graph.id(of: .downloadURL) })
        let place = reading.source.located(url.place)
        #expect(place == LocatedPlace(file: "dump.jsonl", line: 5, column: 80, pointer: "/resources/0/url"))
    }

    // MARK: Answers

    @Test(
        "every shape of answer gives its packages",
        arguments: [
            #"{"success": true, "result": {"title": "A", "resources": []}}"#,
            #"{"success": true, "result": [{"title": "A"}]}"#,
            #"{"success": true, "result": {"count": 1, "results": [{"title": "A"}]}}"#,
            #"{"count": 1, "results": [{"title": "A"}]}"#, #"{"title": "A"}"#, #"[{"title": "A"}]"#,
        ])
    func shapes(text: String) throws {
        let reading = try Self.read(text)
        #expect(Self.texts(reading, .title) == ["A"])
        #expect(reading.diagnostics == [])
    }

    @Test("a refusal is told with the words of CKAN")
    func refusal() throws {
        let reading = try Self.read(
            #"{"success": false, "error": {"__type": "Not Found Error", "message": "Không tìm thấy"}}"#)
        #expect(reading.diagnostics.map(Self.summary) == ["1:13 error ckan-error"])
        #expect(reading.diagnostics.map(\.message.en) == ["CKAN refused the request: 'Không tìm thấy'"])
    }

    @Test("a list of names says what to ask for instead")
    func namesOnly() throws {
        let reading = try Self.read(#"{"success": true, "result": ["a", "b"]}"#)
        #expect(reading.diagnostics.map(Self.summary) == ["1:30 error ckan-names-only"])
    }

    // MARK: Extras

    @Test(
        "extras are found under the keys that portals use",
        arguments: [
            ("frequency", CatalogueProperty.accrualPeriodicity), ("accrualPeriodicity", .accrualPeriodicity),
            ("Tần suất cập nhật", .accrualPeriodicity), ("TAN-SUAT CAP NHAT", .accrualPeriodicity),
            ("Lĩnh vực", .theme), ("Độ mật", .classification), ("do_mat", .classification),
            ("Rà soát dữ liệu cá nhân", .privacyReview), ("Ngày cập nhật", .modified), ("ngay_cong_bo", .issued),
            ("Giấy phép", .license), ("Quyền truy cập", .accessRights), ("Nguồn gốc", .provenance),
            ("Phạm vi địa lý", .spatial), ("conforms_to", .conformsTo), ("Từ khóa", .keyword),
        ])
    func extraKeys(key: String, property: CatalogueProperty) throws {
        let list = try Self.read(#"{"extras": [{"key": "\#(key)", "value": "x"}], "metadata_created": ""}"#)
        let object = try Self.read(#"{"extras": {"\#(key)": "x"}}"#)
        let member = try Self.read(#"{"\#(key)": "x"}"#)
        for reading in [list, object, member] {
            #expect(Self.texts(reading, property) == ["x"])
            #expect(reading.diagnostics == [])
        }
    }

    @Test("metadata dates are not dates of the data")
    func metadataDates() throws {
        let reading = try Self.read(#"{"metadata_created": "2025-01-01", "metadata_modified": "2026-01-01"}"#)
        #expect(Self.texts(reading, .issued) == ["2025-01-01"])
        #expect(Self.texts(reading, .modified) == [])
        #expect(Self.texts(reading, .metadataModified) == ["2026-01-01"])
    }

    // MARK: Resources

    @Test(
        "an address that ends as a file is where the file is",
        arguments: [
            ("https://a.example/t/a.csv", true), ("https://a.example/t/a.csv?x=1.html", true),
            ("https://a.example/a.geojson#x", true), ("https://a.example/a.html", false),
            ("https://a.example/a.PHP", false), ("https://a.example", false), ("https://a.example/", false),
            ("https://a.example/v1.2/list", false), ("https://a.example/a.", false), ("tep.csv", false), ("", false),
        ])
    func fileAddresses(address: String, isFile: Bool) {
        #expect(CKANFileAddress.endsAsFile(address) == isFile)
    }

    @Test(
        "columns are read however they are listed",
        arguments: [
            #""fields": ["HoTen"]"#, #""attributes": [{"name": "HoTen"}]"#,
            #""schema": {"fields": [{"name": "HoTen"}]}"#,
            #""datastore_fields": [{"id": "_id"}, {"id": "HoTen"}, {}, {"id": {}}]"#, #""schema": "[\"HoTen\"]""#,
        ])
    func fieldNames(member: String) throws {
        let reading = try Self.read(#"{"resources": [{\#(member)}]}"#)
        #expect(Self.texts(reading, .fieldName) == ["HoTen"])
    }

    // MARK: Hostile input

    @Test("wrong kinds everywhere give problems, and the rest is read")
    func wrongKinds() throws {
        let reading = try Self.read(
            #"""
            [5, null, {"title": [], "notes": {}, "tags": "a", "groups": [5, {"name": null}], "extras": [5, {"key": 5},
            {"key": "theme"}, {"key": "theme", "value": {"a": 1}}], "organization": [1], "resources": {"url": 5},
            "author": {"a": 1}, "license_id": ["x"], "private": "x", "state": 5, "id": 7}]
            """#)
        #expect(Self.texts(reading, .identifier) == ["7"])
        #expect(Self.texts(reading, .keyword) == ["a"])
        #expect(Self.texts(reading, .theme) == ["5"])
        #expect(Self.texts(reading, .accessURL) == ["5"])
        #expect(Self.texts(reading, .license) == [])
        #expect(
            reading.diagnostics.map(Self.summary) == [
                "1:2 error expected-object", "1:5 error expected-object",
                "1:46 warning expected-list", "1:62 warning expected-text", "1:93 error expected-object",
                "2:45 error expected-text", "2:73 error expected-object", "2:91 warning expected-list",
                "2:99 warning expected-text", "3:11 error expected-text", "3:35 error expected-text",
                "3:76 warning expected-text",
            ])
    }
}
