// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import Testing

@testable import OpenData

@Suite("Facts about URLs come and go as a document")
struct ProbeDocumentTests {
    @Test("every key of a fact is read")
    func everyKey() throws {
        let document = try ProbeDocument(reading: Array(full.utf8), named: "probes.yaml")
        let day = try #require(CalendarDate(parsing: "2026-11-20"))
        #expect(document.identity.id == "p")
        #expect(document.identity.version == "2")
        #expect(document.title == LocalizedText(vi: "Kết quả", en: "Facts"))
        #expect(document.body == "so-tnmt")
        #expect(
            document.facts == [
                ProbeFact(url: "http://x.vn/a", failure: "dns", checkedAt: day),
                ProbeFact(
                    url: "http://x.vn/z", status: 200, finalURL: "http://x.vn/y", mediaType: "application/zip",
                    length: 120, lastModified: CalendarDate(parsing: "2026-01-02"), sniffedFormat: "ZIP",
                    packedFormats: ["CSV", "PDF"], wall: .captcha, checkedAt: day),
            ])
    }

    @Test("what is written is read back equal, whatever the order it was made in")
    func roundTrip() throws {
        let read = try ProbeDocument(reading: Array(full.utf8), named: "probes.yaml")
        let made = ProbeDocument(
            identity: DocumentIdentity(id: "p", version: "2"), title: read.title, body: read.body,
            facts: read.facts.reversed())
        let bytes = try made.encoded()
        #expect(bytes == (try read.encoded()))
        let again = try ProbeDocument(reading: bytes, named: "probes.json")
        #expect(again.facts == read.facts)
        #expect(again.title == read.title)
        #expect(again.body == read.body)
        #expect(String(decoding: bytes, as: UTF8.self) == written)
    }

    @Test("of several facts about one URL the newest counts")
    func newest() throws {
        let text = """
            probes: 1
            id: p
            title: t
            facts:
              - {url: 'http://x.vn/', status: 200, checked_at: 2026-11-20}
              - {url: 'http://x.vn/', status: 404, checked_at: 2026-11-21}
              - {url: 'http://x.vn/', status: 500, checked_at: 2026-11-19}
            """
        let set = try ProbeSet(reading: Array(text.utf8), named: "p.yaml")
        #expect(set["http://x.vn/"]?.status == 404)
        #expect(set["http://y.vn/"] == nil)
    }

    @Test(
        "each mistake is told where it stands",
        arguments: [
            ("url: ''", "5:11 error empty-text"),
            ("status: 99", "5:35 error out-of-range"),
            ("status: ok", "5:35 error expected-integer"),
            ("failure: tiemout", "5:36 error unknown-word"),
            ("wall: logn", "5:46 error unknown-word"),
            ("sniffed_format: csv", "5:56 error file-type-code"),
            ("packed_formats: [CSV, zip]", "5:62 error file-type-code"),
            ("length: -1", "5:48 error out-of-range"),
            ("last_modified: 2026-02-30", "5:55 error expected-date"),
            ("staus: 200", "5:27 error unknown-key"),
        ])
    func mistakes(_ entry: String, _ expected: String) {
        let isURL = entry.hasPrefix("url")
        let isStatus = entry.hasPrefix("status") || entry.hasPrefix("failure") || entry.hasPrefix("staus")
        let url = isURL ? entry : "url: 'http://x.vn/'"
        let rest = isURL ? "status: 200" : isStatus ? entry : "status: 200, \(entry)"
        let text = """
            probes: 1
            id: p
            title: t
            facts:
              - {\(url), \(rest), checked_at: 2026-11-20}
            """
        #expect(problems(text).first == expected)
    }

    @Test("a fact without status and failure, and one told twice on a day, are mistakes")
    func pairs() {
        let text = """
            probes: 1
            id: p
            title: t
            facts:
              - {url: 'http://x.vn/', checked_at: 2026-11-20}
              - {url: 'http://x.vn/', status: 200, checked_at: 2026-11-20}
              - url: 'http://y.vn/'
            """
        #expect(
            problems(text) == [
                "5:5 error probe-without-answer", "6:11 error probed-twice", "7:5 error missing-key",
                "7:5 error probe-without-answer",
            ])
    }

    @Test("the words for failures are those of the schema")
    func schemaWords() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Rubrics/schema/probes.schema.json").path
        let bytes = Array(try #require(FileManager.default.contents(atPath: path)))
        let root = try DocumentComposer.compose(SourceText(name: path, bytes: bytes), syntax: .json)
        let definitions = root["$defs"]
        for (name, schema) in [("document", ProbeSchemas.document), ("fact", ProbeSchemas.fact)] {
            let keys = definitions?[name]?["properties"]?.entries.compactMap(\.key.text) ?? []
            #expect(Set(keys) == Set(schema.keys))
            #expect(definitions?[name]?["required"]?.items.compactMap(\.text) == schema.requiredKeys)
        }
        let properties = definitions?["fact"]?["properties"]
        #expect(properties?["failure"]?["enum"]?.items.compactMap(\.text) == ProbeFact.failureWords)
        #expect(properties?["wall"]?["enum"]?.items.compactMap(\.text) == ProbeFact.Wall.allCases.map(\.rawValue))
    }

    private func problems(_ text: String) -> [String] {
        do throws(ReadingFailure) {
            _ = try ProbeSet(reading: Array(text.utf8), named: "p.yaml")
            return []
        } catch {
            return error.diagnostics.map { diagnostic in
                let place = diagnostic.place
                return "\(place?.line ?? 0):\(place?.column ?? 0) \(diagnostic.severity) \(diagnostic.message.code)"
            }
        }
    }

    private let full = """
        probes: 1
        id: p
        version: 2
        title: {vi: Kết quả, en: Facts}
        body: so-tnmt
        facts:
          - url: http://x.vn/z
            status: 200
            final_url: http://x.vn/y
            media_type: Application/ZIP
            length: 120
            last_modified: 2026-01-02
            sniffed_format: ZIP
            packed_formats: [CSV, PDF]
            wall: captcha
            checked_at: 2026-11-20
          - {url: 'http://x.vn/a', failure: dns, checked_at: 2026-11-20}
        """

    private let written = """
        {
          "probes": 1,
          "id": "p",
          "version": "2",
          "title": {
            "vi": "Kết quả",
            "en": "Facts"
          },
          "body": "so-tnmt",
          "facts": [
            {
              "url": "http://x.vn/a",
              "failure": "dns",
              "checked_at": "2026-11-20"
            },
            {
              "url": "http://x.vn/z",
              "status": 200,
              "final_url": "http://x.vn/y",
              "media_type": "application/zip",
              "length": 120,
              "last_modified": "2026-01-02",
              "sniffed_format": "ZIP",
              "packed_formats": [
                "CSV",
                "PDF"
              ],
              "wall": "captcha",
              "checked_at": "2026-11-20"
            }
          ]
        }

        """
}
