// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import RubricLibrary
import Testing

@Suite("The folder Rubrics inside the program")
struct ShippedRubricsTests {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Rubrics").resolvingSymlinksInPath()

    /// The paths below `Rubrics` with one ending.
    static func paths(_ suffix: String) -> [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(suffix) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appendingPathComponent(path)))
    }

    @Test func `every document is embedded, in the order of the paths`() {
        #expect(!Self.paths(".yaml").isEmpty)
        #expect(ShippedRubrics.all.map(\.path) == Self.paths(".yaml"))
    }

    @Test(arguments: paths(".yaml"))
    func `a document is embedded byte for byte and found by its id`(path: String) throws {
        let bytes = try Self.bytes(path)
        let root = try DocumentComposer.compose(SourceText(name: path, bytes: bytes), syntax: .yaml)
        let id = try #require(root["id"]?.text)
        let document = try #require(ShippedRubrics.document(id: id))
        #expect(document.path == path)
        #expect(document.bytes == bytes)
        #expect(document.byteCount == bytes.count)
        #expect(root[document.kind]?.text.flatMap { Int($0) } != nil)
        #expect(ShippedRubrics.all(ofKind: document.kind).contains { $0.id == id })
    }

    @Test func `every schema is embedded, in the order of the paths`() {
        #expect(ShippedRubrics.schemas.map(\.path) == Self.paths(".json").filter { $0.hasPrefix("schema/") })
    }

    @Test(arguments: paths(".json"))
    func `a schema is embedded byte for byte and found by its name`(path: String) throws {
        let name = String(try #require(path.split(separator: "/").last))
            .replacing(".schema.json", with: "")
        let schema = try #require(ShippedRubrics.schema(id: name))
        #expect(schema.path == path)
        #expect(schema.kind == "schema")
        #expect(schema.bytes == (try Self.bytes(path)))
    }

    @Test func `nothing but YAML and schemas stands in the folder`() throws {
        let all = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
            .filter { !$0.hasSuffix(".yaml") && $0 != "schema" && !($0.hasPrefix("schema/") && $0.hasSuffix(".json")) }
            .filter { path in
                var isFolder: ObjCBool = false
                let full = Self.folder.appendingPathComponent(path).path
                return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
            }
        #expect(all == [])
    }

    @Test func `an unknown id finds nothing`() {
        #expect(ShippedRubrics.document(id: "no-such-rubric") == nil)
        #expect(ShippedRubrics.schema(id: "no-such-schema") == nil)
        #expect(ShippedRubrics.all(ofKind: "no-such-kind").isEmpty)
    }
}
