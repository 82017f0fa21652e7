// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import OpenData
import RubricLibrary
import Testing

@Suite("Documents of code lists are read whole, or every problem is told")
struct VocabularyReadingTests {
    private static func document(
        _ list: String, entries: String = "  A: {}\n", more: String = ""
    ) -> String {
        """
        vocabulary: 1
        id: test
        version: "1"
        list: \(list)
        title: {vi: Bảng, en: List}
        status: proposed
        sources: []
        base: http://example.org/list/
        entries:
        \(entries)\(more)
        """
    }

    private static func codes(_ texts: String...) -> [String] {
        do throws(ReadingFailure) {
            var documents: [Node] = []
            for (number, text) in texts.enumerated() {
                documents.append(
                    try DocumentComposer.compose(
                        SourceText(name: "\(number).yaml", bytes: Array(text.utf8)), syntax: .yaml))
            }
            _ = try OpenDataVocabularies(documents: documents)
            return []
        } catch {
            return error.diagnostics.map { "\($0.message.code) \($0.place?.line ?? 0)" }
        }
    }

    @Test("a document without fault has no problems")
    func good() { #expect(Self.codes(Self.document("themes")) == []) }

    @Test(
        "each fault has its place",
        arguments: [
            (document("themes", entries: "  A: {alias: [x]}\n"), ["unknown-key 10"]),
            (document("themes", entries: "  A: {aliases: [x]}\n  B: {aliases: [X]}\n"), ["duplicate-spelling 11"]),
            (document("themes", entries: "  A: {aliases: x}\n"), ["expected-list 10"]),
            (document("themes", entries: "  - A\n"), ["expected-mapping 10"]),
            (document("themes", more: "others: {}\n"), ["unknown-key 11"]),
            (document("file_types", entries: "  A: {stars: 5}\n"), ["out-of-range 10"]),
            (
                document("file_types", entries: "  A: {endings: [x]}\n  B: {endings: [x]}\n"),
                ["duplicate-spelling 11"]
            ),
            (document("licences", entries: "  A: {openness: free}\n"), ["unknown-word 10"]),
            (document("licences", more: "wordings:\n  - {code: B, all: [x]}\n"), ["unknown-code 12"]),
            (document("frequencies", entries: "  A: {days: 0}\n"), ["out-of-range 10"]),
            (document("frequencies", more: "ambiguous: {x: [B]}\n"), ["unknown-code 11"]),
            (document("media_types"), ["unknown-code 10"]),
            (document("colours"), ["unknown-word 4"]),
            ("vocabulary: 1\n", ["missing-key 1"]),
        ])
    func faults(text: String, problems: [String]) { #expect(Self.codes(text) == problems) }

    @Test("several faults are all told")
    func severalFaults() {
        #expect(
            Self.codes(
                Self.document("themes", entries: "  A: {alias: [x]}\n  B: {aliases: x}\n"),
                Self.document("languages", entries: "  C: 1\n"))
                == ["unknown-key 10", "expected-list 11", "expected-mapping 10"])
    }

    @Test("two documents for one list are refused")
    func twice() {
        #expect(Self.codes(Self.document("themes"), Self.document("themes")) == ["duplicate-vocabulary 4"])
    }

    @Test("every list has a shipped document")
    func shipped() throws {
        let lists = try ShippedResources.vocabularies()
        let identities = [
            lists.fileTypes.list, lists.mediaTypes.list, lists.licences.list, lists.accessRights,
            lists.frequencies.list,
            lists.themes, lists.languages, lists.availabilities, lists.distributionStatuses,
        ].map { $0.identity?.id }
        #expect(
            identities == [
                "file-types", "media-types", "licences", "access-rights", "frequencies", "data-themes", "languages",
                "planned-availability", "distribution-status",
            ])
        #expect(ShippedRubrics.all(ofKind: "vocabulary").count == 9)
    }
}
