// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LocatedYAML
import RubricLibrary
import Testing

/// The JSON Schemas of the package, and Tests/Tools/validate_schemas.py, a validator of them that is not ours.
enum SchemaFixture {
    /// What the validator says: status 0 and nothing when all is as expected.
    struct Verdict: Equatable {
        var status: Int32
        var output: String

        static let asExpected = Verdict(status: 0, output: "")
    }

    /// The definitions of a schema, such as `figures`.
    static func definitions(_ schema: String) throws -> Node {
        let document = try #require(ShippedRubrics.schema(id: schema))
        return try #require(try DocumentComposer.compose(document.bytes, named: document.path)["$defs"])
    }

    /// The words of a closed set, which is a definition or the property `key` of one.
    static func closedSet(_ schema: String, _ definition: String, _ key: String?) throws -> [String] {
        var node = try #require(try definitions(schema)[definition])
        if let key { node = try #require(node["properties"]?[key]) }
        return try #require(node["enum"]).items.compactMap(\.text)
    }

    /// The words of the code that a closed set must have.
    static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }

    /// Whether the validator can run on this machine.
    static let canValidate = (try? python(["-c", "import jsonschema, referencing, yaml"]))?.status == 0
    /// Why a test is left out where it cannot.
    static let absence: Comment = "python3 with jsonschema and PyYAML is not on this machine"

    /// What the validator says of files that are held against a schema; `isRejecting` expects each to be refused.
    static func validate(_ schema: String, _ paths: [String], isRejecting: Bool = false) throws -> Verdict {
        let script = ProgrammeFixture.package.appendingPathComponent("Tests/Tools/validate_schemas.py").path
        return try python([script] + (isRejecting ? ["--reject"] : []) + ["\(schema).schema.json"] + paths)
    }

    /// What it says of documents, each in a file of its own for as long as it takes.
    static func validate(_ schema: String, documents: [[UInt8]], isRejecting: Bool = false) throws -> Verdict {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = try documents.enumerated().map { number, bytes in
            let file = folder.appendingPathComponent("\(number).json")
            try Data(bytes).write(to: file)
            return file.path
        }
        return try validate(schema, paths, isRejecting: isRejecting)
    }

    private static func python(_ arguments: [String]) throws -> Verdict {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Verdict(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }
}
