// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DataQuality

/// One documented value of a format, from a line of a table: `+` accepted, `?` suspicious or `-` refused, the value, a
/// long dash and why. `␠` stands for a blank, `␉` for a tab and `⍽` for a no-break space at the ends of values.
struct FormatCase: Sendable, CustomTestStringConvertible {
    let format: String
    let value: String
    let verdict: UInt8
    let reason: String

    var testDescription: String { "\(format): \(value) – \(reason)" }

    init(format: String, line: Substring) throws {
        let verdicts: [Character: UInt8] = ["+": Verdict.passed, "?": Verdict.suspicious, "-": Verdict.failed]
        let first = try #require(line.first)
        verdict = try #require(verdicts[first])
        let rest = Array(line.dropFirst(2))
        let dash = try #require(rest.indices.first { rest[$0] == "—" && $0 > 0 && rest[$0 - 1] == " " })
        let marks: [Character: Character] = ["␠": " ", "␉": "\t", "⍽": "\u{A0}"]
        value = String(rest[..<(dash - 1)].map { marks[$0] ?? $0 })
        reason = String(rest[(dash + 1)...])
        self.format = format
    }

    /// The cases of a table.
    static func table(_ format: String, _ text: String) throws -> [FormatCase] {
        try text.split(separator: "\n").map { try FormatCase(format: format, line: $0) }
    }
}
