// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("A mistake in the form of a document is seen by the loader and by the JSON Schema")
struct BrokenDocumentTests {
    @Test("The loader reads the documents without mistakes", arguments: BrokenDocument.Kind.allCases)
    func whole(_ kind: BrokenDocument.Kind) { #expect(kind.problems(of: kind.whole) == []) }

    @Test("The loader tells what is wrong", arguments: BrokenDocument.all)
    func broken(_ document: BrokenDocument) { #expect(document.kind.problems(of: document.text) == document.codes) }

    @Test(
        "An independent validator accepts the documents without mistakes and refuses the others",
        .enabled(if: SchemaValidator.canRun, SchemaValidator.absence), arguments: BrokenDocument.Kind.allCases)
    func independent(_ kind: BrokenDocument.Kind) throws {
        let schema = "\(kind.rawValue).schema.json"
        #expect(try SchemaValidator.run([schema], on: [("whole.yaml", kind.whole)]) == "")
        let broken = BrokenDocument.all.filter { $0.kind == kind }.map { ("broken.yaml", $0.text) }
        #expect(try SchemaValidator.run(["--reject", schema], on: broken) == "")
    }
}
