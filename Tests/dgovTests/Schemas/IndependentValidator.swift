// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Tests/Tools/validate_schemas.py: a validator of JSON Schemas that is not ours. It needs python3 with jsonschema and
/// PyYAML.
enum IndependentValidator {
    /// What it says of a file.
    struct Verdict: Equatable {
        enum Word: String { case accepted, rejected, unreadable, unknown }

        let word: Word
        /// The name of the schema that the file asks for.
        let schema: String
        /// The first thing that is wrong.
        let why: String
    }

    /// Whether it can run on this machine.
    static let canRun = (try? run(["-c", "import jsonschema, referencing, yaml"], input: "").status) == 0
    /// Why a test is left out where it cannot.
    static let absence: Comment = "python3 with jsonschema and PyYAML is not on this machine"

    static let script = ReadmeTests.package.appendingPathComponent("Tests/Tools/validate_schemas.py").path

    /// What one run of it says of many files, each held against the schema that it asks for itself.
    static func verdicts(of paths: [String]) throws -> [String: Verdict] {
        let (status, output) = try run([script, "--verdicts"], input: paths.map { $0 + "\n" }.joined())
        try #require(status == 0, "\(output)")
        var verdicts: [String: Verdict] = [:]
        for line in output.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(parts.count == 4, "\(line)")
            let word = try #require(Verdict.Word(rawValue: parts[0]), "\(line)")
            verdicts[parts[2]] = Verdict(word: word, schema: parts[1], why: parts[3])
        }
        #expect(verdicts.count == Set(paths).count)
        return verdicts
    }

    static func run(_ arguments: [String], input: String) throws -> (status: Int32, output: String) {
        let ended = try Dgov.launch(
            URL(fileURLWithPath: "/usr/bin/env"), ["python3"] + arguments, input: Array(input.utf8))
        return (ended.status, ended.outputText + ended.errorText)
    }
}
