// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("A disk that is full while a result is written")
struct FullDiskTests {
    let dgov: Dgov

    init() throws {
        dgov = try Dgov()
        try FileManager.default.createDirectory(at: dgov.file("scratch"), withIntermediateDirectories: false)
        for name in ["old", "old.xlsx"] { try Data("cũ\n".utf8).write(to: dgov.file(name)) }
    }

    /// Runs the program while the system refuses to make any file longer than 512 bytes, as on a full disk.
    private func runOnFullDisk(_ line: String) throws -> Dgov.Outcome {
        var shell = dgov
        shell.program = URL(fileURLWithPath: "/bin/sh")
        return try shell.run(
            ["-c", "trap '' XFSZ; ulimit -f 1; exec '\(dgov.program.path)' \(line)"],
            environment: ["TMPDIR": dgov.file("scratch").path])
    }

    private func scratch() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: dgov.file("scratch").path)
    }

    @Test(arguments: ["html", "md"])
    func `a report is told not to be written, and the old file stays`(format: String) throws {
        defer { dgov.remove() }
        let before = try dgov.names()
        for name in ["old", "new"] {
            let outcome = try runOnFullDisk("report quality.json --format \(format) --out \(name) --lang en")
            #expect(outcome.status == 3)
            #expect(outcome.outputText == "")
            #expect(outcome.errorText == "error: cannot write '\(name)': the file is too large [cannot-write]\n")
        }
        let told = try runOnFullDisk("report quality.json --format \(format) --out old --lang vi")
        #expect(told.errorText == "lỗi: không ghi được 'old': tệp quá lớn [cannot-write]\n")
        #expect(try dgov.bytes("old") == Array("cũ\n".utf8))
        #expect(try dgov.names() == before)
    }

    #if Spreadsheet
        @Test(arguments: ["report quality.json --format xlsx", "evidence form small.yaml --from part.yaml --overwrite"])
        func `a workbook is told not to be written, and the old file stays`(call: String) throws {
            defer { dgov.remove() }
            let before = try dgov.names()
            for name in ["old.xlsx", "new.xlsx"] {
                let outcome = try runOnFullDisk("\(call) --out \(name) --lang en")
                #expect(outcome.status == 3)
                #expect(outcome.outputText == "")
                // The library behind it says on the same stream what the system told it.
                #expect(
                    outcome.errorText.split(separator: "\n").last
                        == "error: the workbook could not be written; perhaps the folder for temporary files is full [workbook-not-written]"
                )
            }
            #expect(try dgov.bytes("old.xlsx") == Array("cũ\n".utf8))
            #expect(try dgov.names() == before)
            #expect(try scratch() == [])
        }

        @Test func `a document that a form was to be put into stays as it was`() throws {
            defer { dgov.remove() }
            let made = try dgov.run(["evidence", "form", "small.yaml", "--from", "part.yaml", "--out", "form.xlsx"])
            #expect(made.status == 0)
            let document =
                Array("# \(String(repeating: "Ghi chú. ", count: 60))\n".utf8) + (try dgov.bytes("part.yaml"))
            try Data(document).write(to: dgov.file("part.yaml"))
            let before = try dgov.names()
            for name in ["part.yaml", "new.yaml"] {
                let outcome = try runOnFullDisk(
                    "evidence import form.xlsx --rubric small.yaml --into part.yaml --out \(name) --lang en")
                #expect(outcome.status == 3)
                #expect(outcome.outputText == "")
                #expect(outcome.errorText == "error: cannot write '\(name)': the file is too large [cannot-write]\n")
            }
            #expect(try dgov.bytes("part.yaml") == document)
            #expect(try dgov.names() == before)
        }

        @Test(
            .enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full"), "only Linux has a full device"),
            arguments: [
                "report quality.json --format xlsx", "evidence form small.yaml --from part.yaml",
                "evidence import form.xlsx --rubric small.yaml", "report quality.json",
            ])
        func `a full device is said`(call: String) throws {
            defer { dgov.remove() }
            let made = try dgov.run(["evidence", "form", "small.yaml", "--from", "part.yaml", "--out", "form.xlsx"])
            #expect(made.status == 0)
            let outcome = try dgov.run(
                call.split(separator: " ").map(String.init) + ["--out", "/dev/full", "--lang", "en"])
            #expect(outcome.status == 3)
            #expect(outcome.errorText == "error: cannot write '/dev/full': no space left [cannot-write]\n")
        }
    #endif
}
