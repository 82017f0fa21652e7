// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Foundation
import Testing

@Suite("Commands that read data")
struct DataCommandTests {
    private let day = ["--as-of", "2026-11-21", "--lang", "en"]

    @Test func `files of rows and states can be read by their owner alone`() throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let outcome = try dgov.run(
            ["check", "register.yaml", "register.csv", "--failures", "rows.csv", "--state-out", "rows.state"] + day)
        #expect(outcome.status == 1)
        for name in ["rows.csv", "rows.state"] {
            let mode = try FileManager.default.attributesOfItem(atPath: dgov.file(name).path)[.posixPermissions]
            #expect(mode as? Int == 0o600, "\(name)")
        }
    }

    @Test func `states of parts make the result of the whole`() throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let json = ["--format", "json"] + day
        for (part, name) in [("register-clean.csv", "a"), ("register.csv", "b")] {
            _ = try dgov.run(["check", "register.yaml", part, "--state-out", name] + day)
        }
        let whole = try dgov.run(["check", "register.yaml", "register-clean.csv", "register.csv"] + json)
        let merged = try dgov.run(["check", "register.yaml", "--state-in", "a", "--state-in", "b"] + json)
        let one = try QualityResult(json: whole.output, named: "whole")
        let other = try QualityResult(json: merged.output, named: "merged")
        #expect(one.rows == other.rows)
        #expect(one.checks.map(\.counts) == other.checks.map(\.counts))
        #expect(one.checks.map(\.status) == other.checks.map(\.status))
        #expect(one.words == other.words)
        let last = try dgov.run(["check", "register.yaml", "register.csv", "--state-in", "a"] + json)
        #expect(try QualityResult(json: last.output, named: "last").checks.map(\.counts) == one.checks.map(\.counts))
    }

    @Test(arguments: ["text", "json", "csv", "junit", "sarif"])
    func `no personal value is in any output unless asked for`(format: String) throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let call = ["check", "register.yaml", "register.csv", "--format", format, "--failures", "rows.csv"] + day
        let hidden = try dgov.run(call)
        let rows = try String(decoding: dgov.bytes("rows.csv"), as: UTF8.self)
        for text in ["Lê Minh Châu", "2026-02-30", "Minh Ch"] {
            #expect(!hidden.outputText.contains(text), "\(text)")
            #expect(!hidden.errorText.contains(text), "\(text)")
            #expect(!rows.contains(text), "\(text)")
        }
        _ = try dgov.run(call + ["--show-values"])
        #expect(try String(decoding: dgov.bytes("rows.csv"), as: UTF8.self).contains("2026-02-30"))
    }

    @Test(arguments: [1, 2, 3])
    func `any number of threads prints the same bytes`(threads: Int) throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let call = ["check", "register.yaml", "register.csv", "--format", "json"] + day
        #expect(try dgov.run(call + ["--threads", "\(threads)"]) == dgov.run(call))
    }

    @Test(arguments: ["dan-cu.csv", "datapackages/gdp.csv", "datapackages/country-codes.csv"])
    func `a draft passes on the file it came from`(name: String) throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let data = ReadmeTests.package.appendingPathComponent("Examples/quality/\(name)").path
        let draft = try dgov.run(["profile", data, "--out", "draft.yaml", "--lang", "en"])
        #expect(draft.status == 0, "\(draft.errorText)")
        let outcome = try dgov.run(["check", "draft.yaml", data] + day)
        let passed = outcome.status == 0
        #expect(passed, "\(outcome.outputText) \(outcome.errorText)")
    }

    @Test func `a draft lists no value of a personal or identifying column`() throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        let data = ReadmeTests.package.appendingPathComponent("Examples/quality/dan-cu.csv")
        let draft = try dgov.run(["profile", data.path, "--lang", "en"]).outputText
        let lines = try String(contentsOf: data, encoding: .utf8).split(separator: "\n").dropFirst()
        for line in lines {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields.count == 12 else { continue }
            for field in [fields[0], fields[1], fields[6], fields[7], fields[8]] where field.count > 4 {
                #expect(!draft.contains(field), "\(field)")
            }
        }
    }

    @Test func `two results of checking data are compared`() throws {
        let dgov = try Dgov()
        defer { dgov.remove() }
        for (data, name) in [("register.csv", "old.json"), ("register-clean.csv", "new.json")] {
            _ = try dgov.run(["check", "register.yaml", data, "--format", "json", "--out", name] + day)
        }
        let text = try dgov.run(["compare", "old.json", "new.json", "--lang", "en"])
        #expect(text.status == 0, "\(text.errorText)")
        let json = try dgov.run(["compare", "old.json", "new.json", "--format", "json"])
        let comparison = try QualityComparison(json: json.output, named: "comparison")
        #expect(comparison.count(.fixed) >= 5)
        let mixed = try dgov.run(["compare", "old.json", "audit.json"])
        #expect(mixed.status == 2)
    }

    @Test(arguments: ["dan-cu", "gdp", "country-codes"], ["vi", "en"])
    func `the findings in the examples are what the suites find`(name: String, language: String) throws {
        let folder = ReadmeTests.package.appendingPathComponent("Examples/quality")
        let dgov = try Dgov()
        defer { dgov.remove() }
        let suite = folder.appendingPathComponent("\(name).yaml").path
        let outcome = try dgov.run(["check", suite, "--as-of", "2026-11-01", "--lang", language, "--sample", "2"])
        #expect(outcome.status < 2, "\(outcome.errorText)")
        let url = folder.appendingPathComponent("findings/\(name).\(language).txt")
        if GoldenCase.isUpdating { try outcome.outputText.write(to: url, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: url, encoding: .utf8) == outcome.outputText)
    }
}
