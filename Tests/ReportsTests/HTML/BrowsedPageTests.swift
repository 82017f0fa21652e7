// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import Reports
import Testing

@Suite("Pages in a browser")
struct BrowsedPageTests {
    private static let python = TestFiles.package.appendingPathComponent(".build/browser-venv/bin/python")
    private static let tool = TestFiles.package.appendingPathComponent("Tests/Tools/browse_report.py")

    /// The kinds of results of which no page lies among the samples, small enough to be looked at quickly.
    private static func results() throws -> [(name: String, language: Language, results: [ReportableResult])] {
        let audit = ReportableResult.audit(try AuditSamples.small())
        let trend = try BuiltReport.trend.results()
        return [
            ("audit", .vietnamese, [audit]), ("ranking", .english, try BuiltReport.ranking.results()),
            ("comparison", .vietnamese, [try BuiltReport.officeComparison()]),
            ("quality-comparison", .english, try BuiltReport.qualityComparison.results()),
            ("trend", .vietnamese, trend), ("dossier", .english, try BuiltReport.office.results() + [audit] + trend),
        ]
    }

    /// No error, no request, no violation that axe finds, on a phone, a desktop, a dark screen, without scripts and on
    /// paper: see the tool.
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: python.path), "Tests/Tools/setup_browser.sh makes the browser"))
    func `those of every kind of result open without a fault`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pages = try Self.results().map { page in
            let report = ReportBuilder(language: page.language).report(for: page.results)
            let file = folder.appendingPathComponent(page.name + ".html")
            try Data(ReportHTML(report).bytes).write(to: file)
            return file.path
        }
        let process = Process()
        let (output, errors) = (Pipe(), folder.appendingPathComponent("faults.txt"))
        try Data().write(to: errors)
        process.executableURL = Self.python
        process.arguments = [Self.tool.path] + pages
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let told = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let faults = try String(contentsOf: errors, encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(faults)")
        #expect(String(decoding: told, as: UTF8.self) == pages.map { "\($0): no faults\n" }.joined())
    }
}
