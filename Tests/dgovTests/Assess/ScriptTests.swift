// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("Self-assessment from a script, and outputs that are not there")
struct ScriptTests {
    private let dgov: Dgov
    private let call = ["assess", "part.yaml", "--rubric", "small.yaml", "--lang", "en"]

    init() throws { dgov = try Dgov() }

    private func answered(_ item: String) throws -> String? {
        let text = String(decoding: try dgov.bytes("part.yaml"), as: UTF8.self)
        return text.split(separator: "\n").first { $0.hasPrefix("  \(item):") }.map(String.init)
    }

    private func run(_ script: String, _ more: String...) throws -> Dgov.Outcome {
        try dgov.run(call + more, input: Array(script.utf8))
    }

    private func shell(_ line: String) throws -> Dgov.Outcome {
        var shell = dgov
        shell.program = URL(fileURLWithPath: "/bin/sh")
        return try shell.run(["-c", "dgov() { '\(Dgov.executable.path)' \"$@\"; }; \(line)"])
    }

    @Test func `lines may end as on Windows, and the last one not at all`() throws {
        defer { dgov.remove() }
        let outcome = try run("12/40\r\npartly\r\ngo 1\r\nyes")
        #expect(outcome.status == 0)
        #expect(outcome.errors == [])
        #expect(try answered("trained") == "  trained: {value: {numerator: 12, denominator: 40}}")
        #expect(try answered("audited") == "  audited: partly")
        #expect(try answered("owner") == "  owner: \"yes\"")
    }

    @Test func `the same script does the same`() throws {
        defer { dgov.remove() }
        let script = "12/40\nnote a\nyes\nback\nundo\nstatus\nopen\nnext level\n"
        let before = try dgov.bytes("part.yaml")
        let first = try run(script)
        let bytes = try dgov.bytes("part.yaml")
        try Data(before).write(to: dgov.file("part.yaml"))
        #expect(try run(script) == first)
        #expect(try dgov.bytes("part.yaml") == bytes)
    }

    @Test func `a line of a megabyte is refused and the next one is read`() throws {
        defer { dgov.remove() }
        let outcome = try run("note \(String(repeating: "x", count: 1 << 20))\n12/40\n")
        #expect(outcome.status == 2)
        #expect(outcome.errorText == "error: line 1: this line is no UTF-8 text, or too long [unreadable-line]\n")
        #expect(try answered("trained") == "  trained: {value: {numerator: 12, denominator: 40}}")
    }

    @Test func `decomposed Vietnamese is written composed`() throws {
        defer { dgov.remove() }
        let outcome = try run("12/40\nback\nnote \("đã hỏi phòng Kế hoạch".decomposedStringWithCanonicalMapping)\n")
        #expect(outcome.status == 0)
        let line = try #require(try answered("trained"))
        #expect(
            line.unicodeScalars.elementsEqual(
                "  trained: {value: {numerator: 12, denominator: 40}, note: đã hỏi phòng Kế hoạch}"
                    .precomposedStringWithCanonicalMapping.unicodeScalars))
    }

    @Test func `hostile notes are text in the file and harmless on the screen`() throws {
        defer { dgov.remove() }
        let outcome = try run("12/40\nback\nnote \u{1B}[2J{a: b} # \u{202E}c\nrepeat\n")
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains(0x1B))
        #expect(outcome.outputText.contains("Note: \u{FFFD}[2J{a: b} # c\n"))
    }

    @Test func `an empty name of a rater is refused`() throws {
        defer { dgov.remove() }
        let outcome = try run("12/40\n", "--rater", "")
        #expect(outcome.status == 2)
        #expect(outcome.errorText == "error: --rater must be the name of who answers [rater-empty]\n")
    }

    @Test func `a closed input is said`() throws {
        defer { dgov.remove() }
        let outcome = try shell("dgov \(call.joined(separator: " ")) <&-")
        #expect(outcome.status == 3)
        #expect(outcome.errorText == "error: cannot read standard input: it is not open [cannot-read]\n")
    }

    @Test(.enabled(if: access("/dev/full", W_OK) == 0))
    func `a full output is said`() throws {
        defer { dgov.remove() }
        let outcome = try shell("echo 12/40 | dgov \(call.joined(separator: " ")) > /dev/full")
        #expect(outcome.status == 3)
        #expect(outcome.errorText == "error: cannot write standard output: no space left [cannot-write]\n")
    }

    @Test func `a reader that goes away ends the program without a word, and the file is whole`() throws {
        defer { dgov.remove() }
        let line =
            "(sleep 0.3; seq 50 | sed s,.*,12/40, | dgov \(call.joined(separator: " ")); echo $? > status) | true; cat status"
        let outcome = try shell(line)
        #expect(outcome == Dgov.Outcome(status: 0, output: Array("3\n".utf8), errors: []))
        #expect(try dgov.run(["lint", "part.yaml", "--rubric", "small.yaml"]).status == 0)
    }

    @Test func `answers of two raters stand side by side`() throws {
        defer { dgov.remove() }
        #expect(try run("go owner\nyes\n", "--rater", "An", "--day", "2026-11-21").status == 0)
        #expect(try run("go owner\nno\n", "--rater", "Bình", "--day", "2026-11-22").status == 0)
        let lines = String(decoding: try dgov.bytes("part.yaml"), as: UTF8.self).split(separator: "\n")
        let start = try #require(lines.firstIndex(of: "  owner:"))
        #expect(
            lines[start...].prefix(4) == [
                "  owner:", "    - {value: partly}", "    - {value: \"yes\", rater: An, date: 2026-11-21}",
                "    - {value: \"no\", rater: Bình, date: 2026-11-22}",
            ])
    }
}
