// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import SelfAssessment
import Testing

struct EditFailureTests {
    static let cases: [(text: String, edit: AnswerEdit, item: String, subjects: [String], expected: [String])] = [
        ("", .note("x"), "a", ["p"], ["- no-such-subject"]),
        ("subjects:\n  - {id: q, kind: k}\n", .note("x"), "a", ["p"], ["6:3 no-such-subject"]),
        ("answers: {a: x}\n", .detach(0), "a", [], ["- no-such-document"]),
        ("answers: {a: x}\n", .state(.answered, reason: nil), "a", [], ["- not-a-state"]),
        // What would not load is not written.
        ("answers:\n  a: x\n", .attach(EvidenceItem()), "a", [], ["9:9 document-without-name"]),
        (
            "answers:\n  a: x\n", .answer(.share(numerator: 2, denominator: 1)), "a", [], ["6:26 share-above-one"]
        ),
        ("answers:\n  a: x\n", .note("x"), "b c", [], ["7:3 expected-identifier"]),
        // What is shared is not changed.
        ("answers:\n  a: &x {value: y}\n  b: *x\n", .note("x"), "a", [], ["6:9 cannot-edit"]),
        (
            "answers: &x\n  a: y\nsubjects:\n  - {id: p, kind: k, answers: *x}\n", .note("x"), "a", ["p"],
            ["8:31 shared-answer"]
        ),
    ]

    @Test(arguments: cases.indices) func `an edit that cannot be made changes nothing`(index: Int) throws {
        let example = Self.cases[index]
        var editor = try EvidenceEditor(example.text.asEvidence)
        let before = editor.bytes
        var found: [String] = []
        do throws(EditFailure) {
            try editor.apply(example.edit, at: AnswerPlace(item: example.item, subjects: example.subjects))
        } catch {
            found = error.diagnostics.map { diagnostic in
                let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
                return "\(place) \(diagnostic.message.code)"
            }
        }
        #expect(found == example.expected)
        #expect(editor.bytes == before)
    }

    @Test func `a document that does not load is not edited`() {
        #expect(throws: (any Error).self) { try EvidenceEditor("evidence: 1\nanswers: [x\n") }
    }
}
