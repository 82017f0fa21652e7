// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DelimitedText
import Evidence
import LocatedYAML

@testable import DataQuality

/// A suite of a test with rows as texts, and the ways to run it.
struct EngineTrial {
    let suite: QualitySuite
    let lists: LoadedLists

    static let asOf = date("2026-11-01")

    /// A day of a test.
    static func date(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(parsing: text) else { fatalError("\(text) is no date") }
        return date
    }

    init(_ yaml: String, files: [String: [UInt8]] = [:]) throws {
        let files = SuiteFiles(files)
        suite = try QualitySuite(reading: Array(yaml.utf8), named: "suite.yaml", files: files)
        lists = try LoadedLists(suite, files: files)
    }

    func engine(threads: Int = 1, chunkSize: Int = 1 << 18, sampleSize: Int = 5) -> QualityEngine {
        QualityEngine(
            suite: suite, lists: lists, asOf: Self.asOf,
            options: ScanOptions(threads: threads, sampleSize: sampleSize, chunkSize: chunkSize))
    }

    func check(
        _ texts: String..., threads: Int = 1, chunkSize: Int = 1 << 18, name: String = "data.csv"
    ) async throws -> QualityResult {
        let inputs = texts.map { DataInput.bytes(Array($0.utf8), name: name) }
        return try await engine(threads: threads, chunkSize: chunkSize).check(inputs)
    }
}

extension QualityResult {
    /// The check with an id.
    subscript(id: String) -> CheckResult? { checks.first { $0.id == id } }

    /// Its JSON with all values.
    var bytes: [UInt8] {
        get throws { try showingValues().json() }
    }

    /// The same result of one input of another name.
    func renamed(_ name: String) -> QualityResult {
        var copy = self
        for index in copy.inputs.indices { copy.inputs[index].name = name }
        return copy
    }
}

/// Rows as texts in the forms of files.
enum Written {
    static func csv(_ header: [String], _ rows: [[String?]], delimiter: String = ",", quoteAll: Bool = false) -> String
    {
        ([header.map(Optional.some)] + rows).map { row in
            row.map { field($0 ?? "", delimiter, quoteAll) }.joined(separator: delimiter)
        }.joined(separator: "\n") + "\n"
    }

    private static func field(_ text: String, _ delimiter: String, _ quoteAll: Bool) -> String {
        let marks = Array((delimiter + "\"\n\r").utf8)
        guard quoteAll || text.utf8.contains(where: marks.contains) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    static func lines(_ header: [String], _ rows: [[String?]]) -> String {
        rows.map { row in
            let members = zip(header, row).compactMap { name, value in
                value.map { "\(string(name)):\(string($0))" }
            }
            return "{" + members.reversed().joined(separator: ", ") + "}\n"
        }.joined()
    }

    private static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
