// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import EmbedRubricsTool

@Suite("The file that embeds documents")
struct EmbeddingTests {
    private func document(_ path: String, _ text: String) throws -> EmbeddedDocument {
        try EmbeddedDocument(path: path, bytes: Array(text.utf8))
    }

    @Test func `texts keep every byte, whatever is special in Swift`() {
        #expect(SwiftLiteral.line("a\"b\\(c)\n\t") == #""a\"b\\(c)\u{a}\u{9}""#)
        #expect(
            SwiftLiteral.block("một \"hai\"\n\"\"\" \\(x) #\r\n\u{FEFF}\u{2028}\u{0}\n")
                == #"""
                """
                một \"hai\"
                \"\"\" \\(x) #\u{d}
                \u{feff}\u{2028}\u{0}

                """
                """#)
    }

    @Test func `documents stand in the order of their paths, schemas apart`() throws {
        let documents = [
            try document("b.yaml", "# b\nrubric: 1\nid: 'two' # the second\n"),
            try document("a/z.yaml", "programme: 1\nversion: \"1\"\nid: one\n"),
            try document("schema/rubric.schema.json", "{}"),
        ]
        #expect(
            GeneratedFile.text(of: documents) == #"""
                // Made by EmbedRubricsTool from the folder Rubrics. Edits are lost.

                extension ShippedRubrics {
                    static let embeddedDocuments: [ShippedDocument] = [
                ShippedDocument(id: "one", kind: "programme", path: "a/z.yaml", content: """
                programme: 1
                version: \"1\"
                id: one

                """),
                ShippedDocument(id: "two", kind: "rubric", path: "b.yaml", content: """
                # b
                rubric: 1
                id: 'two' # the second

                """),
                    ]

                    static let embeddedSchemas: [ShippedDocument] = [
                ShippedDocument(id: "rubric", kind: "schema", path: "schema/rubric.schema.json", content: """
                {}
                """),
                    ]
                }

                """#)
    }

    @Test func `YAML and schemas are embedded, nothing else and nothing hidden`() {
        let inside = [
            "z.yaml", "schema", "schema/a.schema.json", "schema/a.md", "b.json", ".z.yaml.swp", ".x.yaml", "p/.q.yaml",
            "p",
            "p/q.yaml",
        ]
        #expect(EmbeddedDocument.paths(among: inside) == ["p/q.yaml", "schema/a.schema.json", "z.yaml"])
    }

    @Test(arguments: [
        ("rubric: 1\ntitle: x\n", "the document has no line that begins with 'id:'"),
        ("rubric: 1\n  id: inner\n", "the document has no line that begins with 'id:'"),
        ("id: x\ntitle: y\n", "the document has no kind, such as 'rubric: 1'"),
    ])
    func `a document without identity stops the build`(text: String, message: String) {
        let problem = #expect(throws: EmbeddedDocument.Problem.self) { try document("x.yaml", text) }
        #expect(problem?.message == message)
    }

    @Test func `a document that is not UTF-8 stops the build`() {
        let problem = #expect(throws: EmbeddedDocument.Problem.self) {
            try EmbeddedDocument(path: "x.yaml", bytes: Array("rubric: 1\nid: x\n".utf8) + [0xFF])
        }
        #expect(problem?.message == "the document is not valid UTF-8")
    }

    @Test func `two documents with one id stop the build, a document and a schema do not`() throws {
        let documents = [
            try document("a.yaml", "rubric: 1\nid: rubric\n"), try document("b.yaml", "programme: 1\nid: rubric\n"),
            try document("schema/rubric.schema.json", "{}"),
        ]
        #expect(GeneratedFile.clashes(among: documents) == ["b.yaml:1:1: error: the id 'rubric' is that of a.yaml too"])
    }
}
