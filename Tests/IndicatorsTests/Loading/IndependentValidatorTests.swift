// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Indicators
import Testing

/// The interpreter that runs the validator.
enum PythonProgram {
    /// Whether it is on this machine, with what the validator needs.
    static let canValidate = (try? run(["-c", "import jsonschema, referencing, yaml"]))?.status == 0

    static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let words = (["python3"] + arguments).map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        let pipe = try #require(popen(words.joined(separator: " ") + " 2>&1", "r"))
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            output.append(contentsOf: buffer[0..<count])
        }
        return (pclose(pipe), String(decoding: output, as: UTF8.self))
    }
}

/// Documents and results held against the JSON Schemas with a validator that is not ours.
@Suite(
    "An independent validator of programmes",
    .enabled(if: PythonProgram.canValidate, "python3 with jsonschema and PyYAML is not on this machine"))
struct IndependentValidatorTests {
    private func validate(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let script = ProgrammeFixture.package.appendingPathComponent("Tests/Tools/validate_schemas.py")
        return try PythonProgram.run([script.path] + arguments)
    }

    @Test func `accepts the programmes and the crosswalk of these tests`() throws {
        let folder = ProgrammeFixture.fixtures.appendingPathComponent("programmes").path
        let (status, output) = try validate([
            "programme.schema.json", "\(folder)/minh-ha.yaml", "\(folder)/an-binh.yaml", "crosswalk.schema.json",
            "\(folder)/crosswalk.yaml",
        ])
        #expect(output == "")
        #expect(status == 0)
    }

    @Test func `refuses the programmes whose mistakes are in their form`() throws {
        let paths = BrokenProgramme.all.filter { $0.area == .form }
        let (status, output) = try validate(["--reject", "programme.schema.json"] + paths.map(\.file.path))
        #expect(output == "")
        #expect(status == 0)
    }

    @Test func `accepts a comparison of programmes and a document as JSON`() throws {
        let programmes = try ["minh-ha", "an-binh"].map(ProgrammeFixture.programme)
        let comparison = ProgrammeComparison(try ProgrammeFixture.crosswalk(), programmes)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let result = folder.appendingPathComponent("comparison.json")
        try Data(try comparison.json()).write(to: result)
        let document = folder.appendingPathComponent("programme.json")
        try Data(try JSONTextEncoder().encode(try #require(ProgrammeDocument(programmes[0])))).write(to: document)
        let (status, output) = try validate([
            "programme-comparison.schema.json", result.path, "programme.schema.json", document.path,
        ])
        #expect(output == "")
        #expect(status == 0)
    }
}
