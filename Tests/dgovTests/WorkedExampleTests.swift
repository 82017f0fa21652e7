// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Indicators
import Testing

/// Examples/indicators: a province in June 2027, as both READMEs track it.
@Suite("The worked example of a province")
struct WorkedExampleTests {
    private static let folder = ReadmeTests.package.appendingPathComponent("Examples/indicators")

    /// What the call of the READMEs makes, as JSON.
    private static func progress() throws -> ProgressResult {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let files = folder.path
        let outcome = try dgov.run([
            "track", "\(files)/ke-hoach-minh-ha.yaml", "--figures", "\(files)/so-lieu-minh-ha.yaml",
            "\(files)/so-lieu-xa.csv", "--scorecards", "\(files)/bang-diem", "--bodies",
            "\(files)/co-quan-minh-ha.yaml", "--as-of", "2027-06-30", "--format", "json",
        ])
        try #require(outcome.status == 0, "\(outcome.errorText)")
        return try JSONDecoder().decode(ProgressResult.self, from: Data(outcome.output))
    }

    @Test func `has half of its communes assessed, as the pages say`() throws {
        let result = try Self.progress()
        #expect(result.asOf.description == "2027-06-30")
        let communes = result.standings.filter { $0.kind == "commune" }
        #expect(communes.count == 24)
        #expect(communes.count { $0.level != nil } == 12)
        let departments = result.standings.filter { $0.kind == "department" }
        #expect(departments.count == 8)
        #expect(departments.count { $0.level != nil } == 7)
        for (page, sentence) in [
            ("README.md", "it is June 2027, and half of its communes are assessed"),
            ("README.vi.md", "tháng 6/2027, mới một nửa số xã được đánh giá"),
            ("Examples/indicators/README.md", "8 departments and 24 communes, wards and special zones"),
            ("Examples/indicators/README.md", "assessments of 7 departments and 12 communes"),
            ("Examples/indicators/README.md", "13 of 32 bodies"),
        ] {
            let text = try String(contentsOf: ReadmeTests.package.appendingPathComponent(page), encoding: .utf8)
            #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(sentence), "\(page)")
        }
    }

    @Test func `counts 13 of its 32 bodies at level 3, which can be counted again`() throws {
        let result = try Self.progress()
        let rollUp = try #require(
            result.rows.first { $0.indicator == "II.3" && $0.phase == "2026-2027" }?.rollUp)
        let levels = result.standings.map { $0.level ?? 0 }
        #expect(levels.count == 32)
        #expect(levels.count { $0 >= 3 } == 13)
        #expect(rollUp.met == 13)
        #expect(rollUp.counted == 32)
        // Each of the others is listed, with its reason.
        #expect(rollUp.shortfalls.count == 32 - 13)
        #expect(rollUp.shortfalls.filter { $0.cause == .beforeMerger }.map(\.body) == ["xa-an-hoa"])
        #expect(rollUp.shortfalls.count { $0.cause == .noEvidence } == 12)
    }
}
