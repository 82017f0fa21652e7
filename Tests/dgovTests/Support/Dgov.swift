// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A run of the built program in a folder of its own.
struct Dgov {
    /// How a run ended.
    struct Outcome: Equatable {
        var status: Int32
        var output: [UInt8]
        var errors: [UInt8]

        var outputText: String { String(decoding: output, as: UTF8.self) }
        var errorText: String { String(decoding: errors, as: UTF8.self) }
    }

    /// The program, which SwiftPM puts beside the tests.
    static let executable: URL = {
        let folder = Bundle.main.executableURL.map { $0.resolvingSymlinksInPath().deletingLastPathComponent() }
        return (folder ?? URL(fileURLWithPath: ".")).appendingPathComponent("dgov")
    }()

    /// The folder of this test target.
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The program to run.
    var program = Dgov.executable
    /// Where it runs.
    let folder: URL

    /// A new folder with a copy of the fixtures.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dgov-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Dgov.tests.appendingPathComponent("Fixtures"), to: folder)
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// A file in the folder.
    func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    /// The bytes of a file in the folder.
    func bytes(_ name: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: file(name))) }

    /// The names of all files in the folder, hidden ones too.
    func names() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) }

    /// Runs the program and waits for it. The environment is what a program needs to start, and `environment`.
    func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> Outcome {
        try Self.launch(
            program, arguments, in: folder, input: input,
            environment: Self.environment.merging(environment) { $1 })
    }

    /// Starts a line of the shell in the folder; `$dgov` is the program.
    func start(shell line: String) throws -> StartedProgram {
        try StartedProgram(
            URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder,
            environment: Self.environment.merging(["dgov": program.path]) { $1 })
    }

    /// Runs any program and waits for it. Without a folder and an environment it has those of the tests.
    static func launch(
        _ program: URL, _ arguments: [String], in folder: URL? = nil, input: [UInt8] = [],
        environment: [String: String]? = nil
    ) throws -> Outcome {
        try StartedProgram(program, arguments, in: folder, input: input, environment: environment).outcome()
    }

    private static let environment: [String: String] = {
        let own = ProcessInfo.processInfo.environment
        return own.filter { ["PATH", "HOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"].contains($0.key) }
    }()
}
