// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The sample reports")
struct ReportSampleTests {
    static let samples = "Examples/reports"
    static let browser = ReadmeTests.package.appendingPathComponent(".build/browser-venv/bin/python")

    /// The names of the reports in a folder of samples; the rest is what they are made from, and pictures of them.
    private static func reports(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0 != "README.md" && ["html", "md", "csv"].contains(($0 as NSString).pathExtension) }.sorted()
    }

    @Test func `are made again byte for byte`() throws {
        var dgov = try Dgov()
        defer { dgov.remove() }
        try FileManager.default.copyItem(
            at: ReadmeTests.package.appendingPathComponent("Examples"), to: dgov.file("Examples"))
        let made = dgov.file(Self.samples)
        for name in try Self.reports(in: made) {
            try FileManager.default.removeItem(at: made.appendingPathComponent(name))
        }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let folder = Dgov.executable.deletingLastPathComponent().path
        dgov.program = URL(fileURLWithPath: "/bin/bash")
        let outcome = try dgov.run(["\(Self.samples)/make.sh"], environment: ["PATH": "\(folder):\(path)"])
        #expect(outcome.status == 0, "\(outcome.errorText)")

        let kept = ReadmeTests.package.appendingPathComponent(Self.samples)
        let names = try Self.reports(in: made)
        #expect(names.count >= 5)
        for name in names {
            let bytes = try Data(contentsOf: made.appendingPathComponent(name))
            if GoldenCase.isUpdating { try bytes.write(to: kept.appendingPathComponent(name)) }
            #expect(try Data(contentsOf: kept.appendingPathComponent(name)) == bytes, "\(name)")
        }
        #expect(try Self.reports(in: kept) == names)
    }

    /// No error, no request, no violation that axe finds, on a phone, a desktop, a dark screen, without scripts and on
    /// paper: see the tool. The dossier is so long that this takes minutes; a small one is opened with the other kinds of
    /// results in BrowsedPageTests.
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: browser.path), "Tests/Tools/setup_browser.sh makes the browser"))
    func `open in a browser without a fault`() throws {
        var dgov = try Dgov()
        defer { dgov.remove() }
        let package = ReadmeTests.package
        let folder = package.appendingPathComponent(Self.samples)
        let names = try Self.reports(in: folder).filter { $0.hasSuffix(".html") && !$0.hasPrefix("ho-so") }
        let golden = ["report.vi.html", "report-hostile.vi.html", "report-empty.en.html"]
        let pages =
            names.map { folder.appendingPathComponent($0).path }
            + golden.map { package.appendingPathComponent("Tests/ReportsTests/Golden/\($0)").path }
        dgov.program = Self.browser
        let outcome = try dgov.run([package.appendingPathComponent("Tests/Tools/browse_report.py").path] + pages)
        #expect(outcome.status == 0, "\(outcome.errorText)")
        #expect(outcome.outputText.split(separator: "\n").count == pages.count)
    }
}
