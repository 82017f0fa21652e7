// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import OpenData
import Testing

@Suite("Media types are those that IANA has")
struct MediaTypesTests {
    private let types: MediaTypes

    init() throws { types = try ShippedResources.vocabularies().mediaTypes }

    @Test("every type of the table is in the document")
    func wholeTable() throws {
        let table = try VocabularyTable.text("media-types.txt").split(whereSeparator: \.isNewline).map(String.init)
        #expect(Set(types.list.codes) == Set(table))
        #expect(table.count == 2026)
    }

    @Test(
        "an IRI of IANA is exact with either scheme", arguments: ["http", "https"], ["text/csv", "application/json"])
    func iri(scheme: String, type: String) throws {
        let found = try #require(types.lookup("\(scheme)://www.iana.org/assignments/media-types/\(type)"))
        #expect(found.code == type)
        #expect(found.how == .exact)
    }

    @Test(
        "texts and spellings that were never registered are aliases",
        arguments: [
            ("text/csv", "text/csv"), ("TEXT/CSV", "text/csv"), ("text/csv;charset=utf-8", "text/csv"),
            ("application/csv", "text/csv"), ("application/vnd.geo+json", "application/geo+json"),
            ("application/x-zip-compressed", "application/zip"), ("image/jpg", "image/jpeg"),
            ("http://www.iana.org/assignments/media-types/application/csv", "text/csv"),
        ])
    func aliases(raw: String, type: String) throws {
        let found = try #require(types.lookup(raw))
        #expect(found.code == type)
        #expect(found.how == .alias)
    }

    @Test(
        "what IANA does not have is not recognised",
        arguments: [
            "csv", "", "text/", "/csv", "text/csv/x", "text/nonsense", "application/x-unknown", "data", "text csv",
            "http://www.iana.org/assignments/media-types/text/nonsense", "https://example.org/text/csv",
        ])
    func unrecognised(raw: String) { #expect(types.lookup(raw) == nil) }
}
