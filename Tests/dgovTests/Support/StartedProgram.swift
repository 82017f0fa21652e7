// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program that runs beside the tests. Its streams are files: neither waits for the other, however much is said.
struct StartedProgram {
    private let process = Process()
    private let streams: URL

    /// Starts it. Without a folder and an environment it has those of the tests.
    init(
        _ program: URL, _ arguments: [String], in folder: URL? = nil, input: [UInt8] = [],
        environment: [String: String]? = nil
    ) throws {
        streams = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
        func file(_ name: String, _ bytes: [UInt8]) throws -> URL {
            let url = streams.appendingPathComponent(name)
            try Data(bytes).write(to: url)
            return url
        }
        process.executableURL = program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        if let environment { process.environment = environment }
        process.standardInput = try FileHandle(forReadingFrom: file("in", input))
        process.standardOutput = try FileHandle(forWritingTo: file("out", []))
        process.standardError = try FileHandle(forWritingTo: file("err", []))
        try process.run()
    }

    /// Waits for its end.
    func outcome() throws -> Dgov.Outcome {
        defer { try? FileManager.default.removeItem(at: streams) }
        process.waitUntilExit()
        func bytes(_ name: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: streams.appendingPathComponent(name)))
        }
        return Dgov.Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try bytes("out"), errors: try bytes("err"))
    }
}
