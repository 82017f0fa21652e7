// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("What somebody may have filled in")
struct OverwriteTests {
    private let dgov: Dgov

    init() throws { dgov = try Dgov() }

    /// Calls that write something to fill in, or something that was filled in, and the name they write to.
    private static var calls: [(name: String, arguments: [String])] {
        var calls = [
            ("answers.yaml", ["rubrics", "template", "small.yaml"]),
            ("figures-new.csv", ["figures", "template", "programme.yaml"]),
            ("figures-new.yaml", ["figures", "import", "figures-good.csv", "--programme", "programme.yaml"]),
            ("table.csv", ["plan", "template"]),
            ("plan-new.yaml", ["plan", "import", "open-rows.csv", "--into", "open-plan.yaml"]),
        ]
        #if Spreadsheet
            calls.append(("form.xlsx", ["evidence", "form", "small.yaml"]))
        #endif
        return calls
    }

    @Test(arguments: calls)
    func `is not replaced unasked`(name: String, arguments: [String]) throws {
        defer { dgov.remove() }
        let call = arguments + ["--out", name, "--lang", "en"]
        #expect(try dgov.run(call).status == 0)
        let made = try dgov.bytes(name)
        // Once more: nothing would change, so there is nothing to ask.
        #expect(try dgov.run(call).status == 0)
        #expect(try dgov.bytes(name) == made)
        let filled = made + Array("\n# đã điền\n".utf8)
        try Data(filled).write(to: dgov.file(name))
        let refused = try dgov.run(call)
        #expect(refused.status == 2)
        #expect(
            refused.errorText.contains(
                """
                error: the file '\(name)' is there with other contents; it is not replaced, so that nothing filled in is lost \
                [would-overwrite]
                """))
        #expect(try dgov.bytes(name) == filled)
        #expect(try dgov.run(call + ["--overwrite"]).status == 0)
        #expect(try dgov.bytes(name) == made)
    }

    #if Spreadsheet
        @Test func `stays when a form is read without saying into what`() throws {
            defer { dgov.remove() }
            #expect(
                try dgov.run(["evidence", "form", "small.yaml", "--subject", "so-x", "--out", "form.xlsx"]).status == 0)
            let before = try dgov.bytes("part.yaml")
            let refused = try dgov.run([
                "evidence", "import", "form.xlsx", "--rubric", "small.yaml", "--out", "part.yaml",
            ])
            #expect(refused.status == 2)
            #expect(try dgov.bytes("part.yaml") == before)
        }

        @Test func `is a workbook under the name of a workbook only`() throws {
            defer { dgov.remove() }
            let refused = try dgov.run(["evidence", "form", "small.yaml", "--out", "form.csv", "--lang", "vi"])
            #expect(refused.status == 2)
            #expect(
                refused.errorText == """
                    lỗi: phiếu là bảng tính XLSX, không ghi vào 'form.csv' [not-a-workbook-name]
                      gợi ý: dùng tên tệp kết thúc bằng '.xlsx'

                    """)
            #expect(!FileManager.default.fileExists(atPath: dgov.file("form.csv").path))
        }
    #endif

    @Test func `goes over the plan it came from only while that is as it was read`() throws {
        defer { dgov.remove() }
        let call = ["plan", "import", "open-rows.csv", "--into", "open-plan.yaml", "--out", "open-plan.yaml"]
        #expect(try dgov.run(call).status == 0)
        let merged = try dgov.bytes("open-plan.yaml")
        #expect(try dgov.run(call).status == 0)
        #expect(try dgov.bytes("open-plan.yaml") == merged)
    }
}

@Suite("Reports by the names of their files, and of folders")
struct ReportNameTests {
    private let dgov: Dgov

    init() throws { dgov = try Dgov() }

    @Test(arguments: ["html", "md", "csv"])
    func `the ending says the form`(ending: String) throws {
        defer { dgov.remove() }
        #expect(try dgov.run(["report", "quality.json", "--out", "a.\(ending)"]).status == 0)
        let named = try dgov.run(["report", "quality.json", "--format", ending])
        #expect(try dgov.bytes("a.\(ending)") == named.output)
    }

    @Test func `a folder stands for the results in it, and what is no result is counted`() throws {
        defer { dgov.remove() }
        try FileManager.default.createDirectory(at: dgov.file("results"), withIntermediateDirectories: true)
        let card = "history/results/1b/1bb70e1386cef4417669a6241eb476fb9128c1ee0a612d316bf40575c4cc2964.json"
        for (name, source) in [("quality.json", "quality.json"), ("card.json", card)] {
            try FileManager.default.copyItem(at: dgov.file(source), to: dgov.file("results/\(name)"))
        }
        try Data("{}".utf8).write(to: dgov.file("results/other.json"))
        let folder = try dgov.run(["report", "results", "--format", "md", "--lang", "en"])
        let files = try dgov.run([
            "report", "results/card.json", "results/quality.json", "--format", "md", "--lang", "en",
        ])
        #expect(folder.status == 0)
        #expect(folder.output == files.output)
        #expect(folder.errorText == "note: JSON files in 'results' that are no results, left out: 1 [not-results]\n")
        let added = try dgov.run(["history", "add", "h", "results", "--lang", "en"])
        #expect(added.status == 0)
        #expect(added.outputText.split(separator: "\n").count == 2)
        // A result that is cut off is no other document: it is told where it breaks off.
        try Data(try dgov.bytes("quality.json").prefix(200)).write(to: dgov.file("results/cut.json"))
        let cut = try dgov.run(["report", "results", "--format", "md", "--lang", "en"])
        #expect(cut.status == 2)
        #expect(cut.errorText.contains("results/cut.json:"))
        try FileManager.default.createDirectory(at: dgov.file("empty"), withIntermediateDirectories: true)
        let empty = try dgov.run(["report", "empty", "--format", "md", "--lang", "en"])
        #expect(empty.status == 2)
        #expect(empty.errorText.hasPrefix("error: there is no JSON file in 'empty' [no-results]\n"))
    }

    @Test func `a result is shown by its hash, and by the name of its file`() throws {
        defer { dgov.remove() }
        let byHash = try dgov.run(["history", "show", "history", "1bb7"])
        let results = try FileManager.default.subpathsOfDirectory(atPath: dgov.file("history/results").path)
        let name = try #require(results.first { $0.hasSuffix(".json") && $0.contains("/1bb7") })
        #expect(try dgov.run(["history", "show", "history", "history/results/\(name)"]) == byHash)
        #expect(byHash.status == 0)
    }
}
