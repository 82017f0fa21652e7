// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The validator Tests/Tools/validate_schemas.py, which needs python3 with jsonschema and PyYAML.
enum SchemaValidator {
    /// Whether it can run on this machine.
    static let canRun = output(["-c", "import jsonschema, referencing, yaml; print(1)"]) == "1\n"
    /// Why a test is left out where it cannot.
    static let absence: Comment = "python3 with jsonschema and PyYAML is not on this machine"

    /// What it says: nothing when all is as expected.
    static func run(_ arguments: [String]) -> String { output(["Tests/Tools/validate_schemas.py"] + arguments) }

    /// What it says of texts, each in a file of its own for as long as it takes.
    static func run(_ arguments: [String], on texts: [(name: String, text: String)]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-schema-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try texts.enumerated().map { number, text in
            let file = folder.appendingPathComponent("\(number)-\(text.name)")
            try Data(text.text.utf8).write(to: file)
            return file.path
        }
        return run(arguments + files)
    }

    private static func output(_ arguments: [String]) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.currentDirectoryURL = PlanSamples.package
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        do { try process.run() } catch { return "not run" }
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}
