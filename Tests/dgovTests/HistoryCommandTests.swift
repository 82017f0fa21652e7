// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Foundation
import ResultHistory
import Testing

@Suite("dgov history")
struct HistoryCommandTests {
    private let dgov: Dgov

    init() throws { dgov = try Dgov() }

    private func result(_ arguments: String...) throws -> [UInt8] {
        try dgov.run(arguments + ["--format", "json"]).output
    }

    private func write(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: dgov.file(name)) }

    private func paths(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: dgov.file(folder).path).filter { $0.hasSuffix(".json") }
            .sorted()
    }

    @Test func `what is added is shown byte for byte, and adding it again changes nothing`() throws {
        defer { dgov.remove() }
        let bytes = try result("score", "part.yaml", "--rubric", "small.yaml")
        let hash = SHA256Digest.of(bytes).hex
        let first = try dgov.run(["history", "add", "new/deep", "-", "--lang", "en"], input: bytes)
        #expect(first.outputText == "added  \(hash.prefix(16))  Scorecard  so-tai-chinh  21 November 2026  '<stdin>'\n")
        #expect(first.errorText == "note: made a new history, 'new/deep' [new-history]\n")
        let index = try dgov.bytes("new/deep/index.json")
        let again = try dgov.run(["history", "add", "new/deep", "-", "--lang", "en"], input: bytes)
        #expect(
            again.outputText
                == "there already  \(hash.prefix(16))  Scorecard  so-tai-chinh  21 November 2026  '<stdin>'\n")
        #expect(again.status == 0)
        #expect(again.errorText == "")
        #expect(try paths("new/deep") == ["index.json", "results/\(hash.prefix(2))/\(hash).json"])
        #expect(try dgov.bytes("new/deep/index.json") == index)
        let shown = try dgov.run(["history", "show", "new/deep", String(hash.prefix(6)), "--format", "json"])
        #expect(shown.output == bytes)
    }

    @Test func `a result is shown as the command prints it that made it`() throws {
        defer { dgov.remove() }
        for (name, call) in [
            ("score", ["score", "part.yaml", "--rubric", "small.yaml", "--no-improvements"]),
            ("check", ["check", "register.yaml", "register.csv", "--as-of", "2026-11-21"]),
        ] {
            let bytes = try dgov.run(call + ["--format", "json"]).output
            try write(bytes, "\(name).json")
            #expect(try dgov.run(["history", "add", "h", "\(name).json"]).status == 0)
            let shown = try dgov.run([
                "history", "show", "h", SHA256Digest.of(bytes).hex, "--rubric", "small.yaml", "--lang", "en",
            ])
            #expect(shown.outputText == (try dgov.run(call + ["--lang", "en"]).outputText))
        }
    }

    @Test func `a trend is a result: it can be reported and kept`() throws {
        defer { dgov.remove() }
        let trend = try result("history", "trend", "history", "--kind", "scorecard")
        try write(trend, "trend.json")
        for format in ["md", "html"] {
            let report = try dgov.run(["report", "trend.json", "--format", format, "--lang", "en"])
            let direct = try dgov.run([
                "history", "trend", "history", "--kind", "scorecard", "--format", format, "--lang", "en",
            ])
            #expect(report.status == 0)
            #expect(report.output == direct.output)
        }
        #expect(try dgov.run(["history", "add", "history", "trend.json"]).status == 0)
        #expect(try result("history", "trend", "history", "--kind", "scorecard") == trend)
    }

    @Test(arguments: [
        (
            "score-json", "scorecard so-tai-chinh 2026-11-21",
            ["level 1", "value 0.277778", "coverage 0.777778", "verified 0"]
        ),
        (
            "check-json", "quality khai-sinh 2026-11-21",
            [
                "index 91.17", "passed 10", "correct 0.911111", "complete 0.966667", "clean 0.880952", "current 1",
                "consistent ", "shareable 1", "rows 6",
            ]
        ),
        (
            "audit-json", "audit https://mo.vd.vn/danh-muc 2026-11-21",
            ["packs.vn-open-data 36.5", "packs.mqa 212.5", "datasets 2", "published 1"]
        ),
        (
            "track-json", "progress vi-du 2027-06-30",
            [
                "met 0", "on_track 1", "at_risk 0", "off_track 1", "missing 1", "tasks.done 0", "tasks.overdue 1",
            ]
        ),
        ("calendar-json", "calendar vd-2026 ", [" "]),
        ("history-trend-json", "trend so-tai-chinh 2027-03-31", [" "]),
    ])
    func `every kind of result is kept with its figures`(golden: String, what: String, figures: [String]) throws {
        defer { dgov.remove() }
        try write([UInt8](Data(contentsOf: GoldenCase.folder.appendingPathComponent(golden + ".out"))), "result.json")
        #expect(try dgov.run(["history", "add", "h", "result.json"]).status == 0)
        let listed = try dgov.run(["history", "list", "h", "--format", "csv"]).outputText
        let rows = listed.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(Set(rows.map { "\($0[1]) \($0[2]) \($0[8])" }) == [what])
        #expect(rows.map { "\($0[11]) \($0[12])" } == figures)
    }

    @Test func `personal values that can be read are refused unless they are asked for`() throws {
        defer { dgov.remove() }
        let check = ["check", "register.yaml", "register.csv", "--as-of", "2026-11-21", "--format", "json"]
        try write(try dgov.run(check).output, "masked.json")
        try write(try dgov.run(check + ["--show-values"]).output, "shown.json")
        #expect(try dgov.run(["history", "add", "h", "masked.json"]).status == 0)
        let refused = try dgov.run(["history", "add", "h", "shown.json", "--lang", "en"])
        #expect(refused.status == 2)
        #expect(refused.outputText == "")
        #expect(
            refused.errorText.split(separator: "\n").first
                == "shown.json:9:13: error: personal values can be read in this result, and a history keeps every byte [personal-values]"
        )
        #expect(try paths("h").count == 2)
        #expect(try dgov.run(["history", "add", "h", "shown.json", "--with-values"]).status == 0)
        let hash = SHA256Digest.of(try dgov.bytes("shown.json")).hex
        let shown = try dgov.run(["history", "show", "h", hash, "--lang", "en"])
        #expect(shown.outputText == (try dgov.run(Array(check.prefix(5)) + ["--lang", "en"]).outputText))
    }

    @Test func `a damaged file is told, the others are listed, and the status says so`() throws {
        defer { dgov.remove() }
        let names = try paths("history").filter { $0 != "index.json" }
        let name = "history/" + (try #require(names.first))
        try write(Array(try dgov.bytes(name).dropLast(10)), name)
        let listed = try dgov.run(["history", "list", "history", "--format", "csv", "--lang", "en"])
        #expect(listed.status == 2)
        let hashes = Set(listed.outputText.split(separator: "\r\n").dropFirst().map { $0.prefix(64) })
        #expect(hashes.count == names.count - 1)
        #expect(listed.errorText.hasPrefix("\(name):1:1: error: the file was changed or is damaged"))
    }

    @Test func `a folder of which nothing can be written is listed all the same`() throws {
        defer { dgov.remove() }
        try FileManager.default.removeItem(at: dgov.file("history/index.json"))
        try FileManager.default.createDirectory(at: dgov.file("history/index.json"), withIntermediateDirectories: false)
        let listed = try dgov.run([
            "history", "list", "history", "--kind", "quality", "--format", "csv", "--lang", "en",
        ])
        #expect(listed.status == 0)
        #expect(
            listed.errorText
                == "note: could not save the index of 'history', so the results were read: this is a folder [index-not-saved]\n"
        )
    }

    @Test func `a result that does not fit on the disk is told, and what was there stays`() throws {
        defer { dgov.remove() }
        let bytes = try result("score", "part.yaml", "--rubric", "small.yaml")
        try write(bytes, "card.json")
        let before = try paths("history")
        // The system refuses to make any file longer than four kilobytes, as on a full disk.
        let ended = try dgov.start(
            shell: "trap '' XFSZ; ulimit -f 8; \"$dgov\" history add history card.json --lang en"
        ).outcome()
        #expect(ended.status == 3)
        #expect(ended.output == [])
        let hash = SHA256Digest.of(bytes).hex
        let name = "history/results/\(hash.prefix(2))/\(hash).json"
        #expect(ended.errorText == "error: cannot write '\(name)': the file is too large [cannot-write]\n")
        #expect(try paths("history") == before)
        let left = try FileManager.default.contentsOfDirectory(
            atPath: dgov.file("history/results/\(hash.prefix(2))").path)
        #expect(left == [])
        #expect(try dgov.run(["history", "add", "history", "card.json"]).status == 0)
    }

    @Test func `two programs that add at the same time lose nothing`() throws {
        defer { dgov.remove() }
        let card = String(decoding: try result("score", "part.yaml", "--rubric", "small.yaml"), as: UTF8.self)
        var day = try #require(CalendarDate(parsing: "2026-01-01"))
        var calls: [[String]] = []
        for writer in 0..<2 {
            var names: [String] = []
            for index in 0..<100 {
                let name = "card-\(writer)-\(index).json"
                try write(Array(card.replacing("2026-11-21", with: day.description).utf8), name)
                names.append(name)
                day = try #require(CalendarDate(daysSinceEpoch: day.daysSinceEpoch + 1))
            }
            // Five calls of twenty results each, so that the two meet again and again.
            calls.append(names)
        }
        let programs = try calls.map { names in
            let groups = stride(from: 0, to: 100, by: 20).map { names[$0..<$0 + 20].joined(separator: " ") }
            let quoted = groups.map { "'\($0)'" }.joined(separator: " ")
            return try dgov.start(
                shell: "set -e; for group in \(quoted); do \"$dgov\" history add both $group >/dev/null 2>&1; done")
        }
        for program in programs { #expect(try program.outcome().status == 0) }
        let listed = try dgov.run(["history", "list", "both", "--verify", "--format", "csv"])
        #expect(listed.status == 0)
        let days = Set(
            listed.outputText.split(separator: "\r\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false)[8]
            })
        #expect(days.count == 200)
        #expect(try paths("both").count == 201)
    }
}
