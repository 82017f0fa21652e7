// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import SelfAssessment
import Testing

@Suite("A document written anew says what it said")
struct EvidenceTextTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/evidence")

    @Test(
        arguments: ["csdl-ho-tich.yaml", "so-xay-dung.yaml", "tinh-minh-ha.yaml", "xa-tan-lap.yaml"],
        DocumentSyntax.allCases)
    func `examples read back as they were`(name: String, syntax: DocumentSyntax) throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appendingPathComponent(name)))
        var document = try EvidenceDocument(reading: bytes, named: name)
        let text = document.text(syntax: syntax)
        var again = try EvidenceDocument(reading: Array(text.utf8), named: syntax == .json ? "x.json" : "x.yaml")
        (document.identity.hash, again.identity.hash) = (nil, nil)
        #expect(again == document)
    }

    @Test func `answers stand in the order that is asked for, others behind them by id`() throws {
        let document = try EvidenceDocument(
            reading: Array("z: {value: 1, note: \"a: b\"}\n  b: no\n  a: [u, x]".asAnswers.utf8), named: "e.yaml")
        #expect(
            document.text(order: ["b"]) == """
                evidence: 1
                id: e
                rubric: {id: r}
                subject:
                  id: s
                answers:
                  b: "no"
                  a: [u, x]
                  z:
                    value: 1
                    note: "a: b"

                """)
        #expect(
            document.text(syntax: .json, order: ["b"]) == """
                {"evidence": 1, "id": "e", "rubric": {"id": "r"}, "subject": {"id": "s"}, "answers": {"b": "no", "a": ["u", "x"], \
                "z": {"value": 1, "note": "a: b"}}}

                """)
    }
}

extension String {
    /// The answers of a document, the first line without its indentation.
    fileprivate var asAnswers: String { ("answers:\n  " + self).asEvidence }
}
