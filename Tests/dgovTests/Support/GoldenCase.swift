// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A call whose output is held against checked-in files; `DGOV_UPDATE_GOLDEN=1` writes them anew.
struct GoldenCase: CustomTestStringConvertible {
    /// The name of its files: `Golden/<name>.out`, `.err` and, for a case that writes, `.file`.
    let name: String
    let arguments: [String]
    let status: Int32
    var environment: [String: String] = [:]
    /// The fixture on standard input.
    var input: String?
    /// The file that the call makes; no other may be there afterwards.
    var writes: String?
    /// Calls that make what this one reads; each must end well.
    var after: [String] = []

    /// A case whose arguments stand in one line.
    init(
        _ name: String, _ line: String, _ status: Int32, environment: [String: String] = [:], input: String? = nil,
        writes: String? = nil, after: [String] = []
    ) {
        self.name = name
        self.arguments = line.split(separator: " ").map(String.init)
        self.status = status
        self.environment = environment
        self.input = input
        self.writes = writes
        self.after = after
    }

    /// The same call in both languages.
    static func both(
        _ name: String, _ line: String, _ status: Int32, input: String? = nil, writes: String? = nil,
        after: [String] = []
    ) -> [GoldenCase] {
        ["vi", "en"].map {
            GoldenCase("\(name)-\($0)", "\(line) --lang \($0)", status, input: input, writes: writes, after: after)
        }
    }

    var testDescription: String { "\(name): dgov \(arguments.joined(separator: " "))" }

    static let folder = Dgov.tests.appendingPathComponent("Golden")
    static let isUpdating = ProcessInfo.processInfo.environment["DGOV_UPDATE_GOLDEN"] == "1"

    /// Runs the call and compares everything it does.
    func check() throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        for line in after {
            let made = try dgov.run(line.split(separator: " ").map(String.init))
            try #require(made.status == 0, "\(made.errorText)")
        }
        let before = try dgov.names()
        let outcome = try dgov.run(
            arguments, input: try input.map { try dgov.bytes($0) } ?? [], environment: environment)
        #expect(outcome.status == status)
        try compare(outcome.output, "out")
        try compare(outcome.errors, "err")
        #expect(try dgov.names() == before.union([writes].compactMap(\.self)))
        if let writes { try compare(dgov.bytes(writes), "file") }
    }

    /// Compares one output with its file.
    func compare(_ bytes: [UInt8], _ ending: String) throws {
        let url = Self.folder.appendingPathComponent("\(name).\(ending)")
        if Self.isUpdating {
            // Nothing said, no file.
            if bytes.isEmpty {
                try? FileManager.default.removeItem(at: url)
            } else {
                try Data(bytes).write(to: url)
            }
            return
        }
        let expected = (try? Data(contentsOf: url)).map { [UInt8]($0) } ?? []
        #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self), "\(ending)")
    }
}
