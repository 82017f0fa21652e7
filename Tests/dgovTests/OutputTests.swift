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

@Suite("Files that are written, and outputs that are not there")
struct OutputTests {
    let dgov: Dgov

    init() throws { dgov = try Dgov() }

    /// Runs a line of the shell in the folder; `dgov` stands for the program.
    private func shell(_ line: String) throws -> Dgov.Outcome {
        var shell = dgov
        shell.program = URL(fileURLWithPath: "/bin/sh")
        return try shell.run(["-c", "dgov() { '\(Dgov.executable.path)' \"$@\"; }; \(line)"])
    }

    /// A program that runs another without the rights of the administrator, to whom nothing is closed.
    private static let dropper = "/usr/bin/setpriv"

    /// Whether the rules of permissions can be tried.
    private static var canBeRefused: Bool { getuid() != 0 || access(dropper, X_OK) == 0 }

    /// Runs a line of the shell as somebody to whom files can be closed.
    private func shellOfNobody(_ line: String) throws -> Dgov.Outcome {
        guard getuid() == 0 else { return try shell(line) }
        let nobody = "65534"
        return try shell(
            """
            chown -R \(nobody) . && \(Self.dropper) --reuid \(nobody) --regid \(nobody) --clear-groups \
            /bin/sh -c 'dgov() { "\(Dgov.executable.path)" "$@"; }; \(line)'
            """)
    }

    private func permissions(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: dgov.file(name).path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    private let call = "dgov score part.yaml --rubric small.yaml --no-improvements --lang en"

    @Test func `a new file follows the umask`() throws {
        defer { dgov.remove() }
        #expect(try shell("umask 027; \(call) --out card.txt").status == 0)
        #expect(try permissions("card.txt") == 0o640)
    }

    @Test func `a file that exists is replaced and keeps its permissions`() throws {
        defer { dgov.remove() }
        #expect(try shell("echo old > card.txt; chmod 600 card.txt; \(call) --out card.txt").status == 0)
        #expect(try permissions("card.txt") == 0o600)
        #expect(try dgov.bytes("card.txt") == (try shell(call).output))
    }

    @Test func `a link stays a link`() throws {
        defer { dgov.remove() }
        #expect(try shell("echo old > real.txt; ln -s real.txt card.txt; \(call) --out card.txt").status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: dgov.file("card.txt").path) == "real.txt")
        #expect(try dgov.bytes("real.txt") == (try shell(call).output))
    }

    @Test func `a link to nothing gives way to the file`() throws {
        defer { dgov.remove() }
        #expect(try shell("ln -s real.txt card.txt; \(call) --out card.txt").status == 0)
        #expect(try dgov.bytes("card.txt") == (try shell(call).output))
    }

    @Test func `a device is written to and stays what it is`() throws {
        defer { dgov.remove() }
        #expect(try shell("\(call) --out /dev/null").status == 0)
        #expect(try shell("test -c /dev/null").status == 0)
    }

    @Test(.enabled(if: canBeRefused, "nothing is closed to the administrator"))
    func `what may not be read or written is said, and nothing is left behind`() throws {
        defer { dgov.remove() }
        let unreadable = try shellOfNobody("chmod 000 part.yaml; \(call)")
        #expect(unreadable.status == 3)
        #expect(unreadable.errorText == "error: cannot read 'part.yaml': permission denied [cannot-read]\n")
        let unwritable = try shellOfNobody(
            "chmod 644 part.yaml; mkdir closed; chmod 500 closed; \(call) --out closed/card.txt")
        #expect(unwritable.status == 3)
        #expect(unwritable.errorText == "error: cannot write 'closed/card.txt': permission denied [cannot-write]\n")
        #expect(try shell("ls -A closed").outputText == "")
    }

    @Test(.enabled(if: access("/dev/full", W_OK) == 0))
    func `a full device is said`() throws {
        defer { dgov.remove() }
        for line in ["\(call) > /dev/full", "\(call) --out /dev/full"] {
            let outcome = try shell(line)
            #expect(outcome.status == 3)
            #expect(outcome.errorText.hasSuffix("no space left [cannot-write]\n"))
        }
    }

    @Test func `a closed output is said`() throws {
        defer { dgov.remove() }
        let outcome = try shell("\(call) >&-")
        #expect(outcome.status == 3)
        #expect(outcome.errorText == "error: cannot write standard output: it is not open [cannot-write]\n")
    }

    @Test func `a closed pipe ends the program without a word`() throws {
        defer { dgov.remove() }
        let outcome = try shell("(sleep 0.3; \(call); echo $? > status) | true; cat status")
        #expect(outcome == Dgov.Outcome(status: 0, output: Array("3\n".utf8), errors: []))
    }

    @Test func `colours come only where they are asked for`() throws {
        defer { dgov.remove() }
        let escape = "\u{1B}["
        #expect(!(try shell("\(call) --fail-below 3").outputText.contains(escape)))
        #expect(try shell("NO_COLOR=1 TERM=dumb \(call) --color always").outputText.contains(escape))
        #expect(!(try shell("\(call) --out card.txt; cat card.txt").outputText.contains(escape)))
    }
}
