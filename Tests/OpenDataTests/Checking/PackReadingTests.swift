// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import OpenData
import RubricLibrary
import Testing

@Suite("Packs of checks are read with every mistake at its place")
struct PackReadingTests {
    @Test("Every pack that comes with the package loads, alone and with the others")
    func shipped() throws {
        let packs = try ShippedRubrics.all(ofKind: "pack").map { try CheckPack(reading: $0.bytes, named: $0.path) }
        #expect(
            packs.map(\.identity.id).sorted() == [
                "dcat-ap-3", "dcat-us-1.1", "five-star", "freshness", "integrity", "licence", "mqa", "personal-data",
                "vn-open-data",
            ])
        let auditor = try CatalogueAuditor(packs: packs, vocabularies: OpenDataVocabularies())
        #expect(auditor.packs.count == packs.count)
    }

    @Test(
        "A mistake in a check is told",
        arguments: [
            ("{id: A, group: nobody, title: A, scope: dataset, reads: \"dct:title\", test: present}", "unknown-group"),
            ("{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: presnt}", "unknown-word"),
            ("{id: A, group: all, title: A, scope: dataset, test: present}", "reads-missing"),
            ("{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: freshness}", "reads-nothing"),
            (
                "{id: A, group: all, title: A, scope: dataset, reads: \"dct:format\", test: present}",
                "property-not-on-scope"
            ),
            (
                "{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: in_vocabulary}",
                "test-cannot-read"
            ),
            ("{id: A, group: all, title: A, scope: plan, test: freshness}", "test-not-for-scope"),
            ("{id: A, group: all, title: A, scope: plan, test: plan_rule}", "missing-argument"),
            (
                "{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: present, args: {rule: P1}}",
                "strange-argument"
            ),
            ("{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: count}", "count-without-bound"),
            ("{id: A, group: all, title: A, scope: dataset, reads: \"dct:issued\", test: date_order}", "two-dates"),
            (
                "{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: present, points: 1/3}",
                "points-too-fine"
            ),
            (
                "{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: present, fix: none}",
                "unknown-fix"
            ),
            (
                "{id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: present, basis: [none]}",
                "unknown-source"
            ),
        ])
    func mistakes(_ check: String, _ code: String) throws {
        let failure = #expect(throws: ReadingFailure.self) { try Audits.pack(checks: "- " + check) }
        #expect(failure?.diagnostics.map(\.message.code) == [code])
    }

    @Test("Two checks with one id are told with both places, in one pack and in two")
    func duplicates() throws {
        let check = "- {id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: present}"
        let failure = #expect(throws: ReadingFailure.self) { try Audits.pack(checks: check + "\n" + check) }
        #expect(failure?.diagnostics.map(\.message.code) == ["duplicate-id"])
        #expect(failure?.diagnostics.first?.notes.count == 1)
        let pack = try Audits.pack(checks: check)
        let clash = #expect(throws: ReadingFailure.self) {
            try CatalogueAuditor(packs: [pack, pack], vocabularies: OpenDataVocabularies())
        }
        #expect(clash?.diagnostics.map(\.message.code) == ["duplicate-id"])
    }

    @Test("Ratings must rise, and measures must be known")
    func parts() throws {
        let check = "- {id: A, group: all, title: A, scope: dataset, reads: \"dct:title\", test: present}"
        let failure = #expect(throws: ReadingFailure.self) {
            try Audits.pack(
                checks: check,
                more: """
                    ratings: [{id: a, title: A, from: 5}, {id: b, title: B, from: 5}]
                    measures: {opendata.frsh: A}
                    """)
        }
        #expect(failure?.diagnostics.map(\.message.code) == ["ratings-not-rising", "unknown-measure"])
    }
}
