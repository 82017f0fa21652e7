// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import RubricLibrary
import Testing

@Suite("The schemas that come with the program")
struct SchemaCommandTests {
    private let dgov: Dgov

    init() throws { dgov = try Dgov() }

    /// The names of the files in the folder `schema`.
    private func names() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: dgov.file("schema").path))
    }

    @Test(arguments: ["schema", "schema/"])
    func `are exported byte for byte, and nothing else`(folder: String) throws {
        defer { dgov.remove() }
        let outcome = try dgov.run(["schemas", "export", folder, "--lang", "en"])
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        let count = ShippedRubrics.schemas.count
        let text = """
            Wrote \(count) JSON Schemas to 'schema/'. The first line of a document beside that folder, such as evidence:
            # yaml-language-server: $schema=schema/evidence.schema.json

            """
        #expect(outcome.outputText == text)
        #expect(try names() == Set(ShippedRubrics.schemas.map { "\($0.id).schema.json" }))
        for schema in ShippedRubrics.schemas {
            #expect(try dgov.bytes("schema/\(schema.id).schema.json") == schema.bytes, "\(schema.id)")
        }
    }

    @Test func `are exported into a folder that is made with those above it, and named from beside it`() throws {
        defer { dgov.remove() }
        let outcome = try dgov.run(["schemas", "export", "a/b/luoc-do", "--lang", "en"])
        #expect(outcome.status == 0)
        #expect(outcome.outputText.hasSuffix("# yaml-language-server: $schema=luoc-do/evidence.schema.json\n"))
        #expect(FileManager.default.fileExists(atPath: dgov.file("a/b/luoc-do/evidence.schema.json").path))
    }

    @Test func `are exported again into the same folder`() throws {
        defer { dgov.remove() }
        #expect(try dgov.run(["schemas", "export", "schema"]).status == 0)
        try Data("{}".utf8).write(to: dgov.file("schema/rubric.schema.json"))
        try Data("x".utf8).write(to: dgov.file("schema/mine.json"))
        #expect(try dgov.run(["schemas", "export", "schema"]).status == 0)
        #expect(try dgov.bytes("schema/rubric.schema.json") == ShippedRubrics.schema(id: "rubric")?.bytes)
        #expect(try dgov.bytes("schema/mine.json") == Array("x".utf8))
    }

    @Test(arguments: ["vi", "en"])
    func `are named by the first line of a template`(language: String) throws {
        defer { dgov.remove() }
        #expect(try dgov.run(["schemas", "export", "schema"]).status == 0)
        let template = try dgov.run(["rubrics", "template", "small.yaml", "--lang", language]).outputText
        let line = try #require(template.split(separator: "\n").first)
        let path = try #require(line.split(separator: "=").last)
        #expect(line == "# yaml-language-server: $schema=\(path)")
        #expect(FileManager.default.fileExists(atPath: dgov.file(String(path)).path))
    }
}
