// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import LocatedYAML
import Scoring
import Testing

/// Files of the package that tests read, found from the place of this source.
enum TestFiles {
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let package = tests.deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: package.appendingPathComponent(path)))
    }

    /// A rubric of `Rubrics/`.
    static func rubric(_ id: String) throws -> Rubric {
        try Rubric(reading: bytes("Rubrics/\(id).yaml"), named: "\(id).yaml")
    }
}

/// Holds a text against the file of that name under `Golden`. With DGOV_UPDATE_GOLDEN=1 the file is written instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = TestFiles.tests.appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["DGOV_UPDATE_GOLDEN"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let difference = firstDifference(text, golden)
    #expect(
        difference == nil, "\(name): \(difference ?? ""). DGOV_UPDATE_GOLDEN=1 rewrites it",
        sourceLocation: sourceLocation)
}

/// The first line in which two texts differ.
private func firstDifference(_ text: String, _ golden: String) -> String? {
    if text == golden { return nil }
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = golden.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(found.count, wanted.count) {
        let left = found.indices.contains(index) ? String(found[index]) : "(end)"
        let right = wanted.indices.contains(index) ? String(wanted[index]) : "(end)"
        if left != right { return "line \(index + 1) is '\(left)', not '\(right)'" }
    }
    return "the texts differ in their bytes only"
}
