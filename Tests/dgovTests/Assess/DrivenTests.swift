// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// `dgov assess` as somebody works with it at a real terminal: Tests/Tools/drive_assess.py.
@Suite(.enabled(if: TerminalDriver.canRun, "no python3 with pexpect: run Tests/Tools/setup_terminal_driver.sh"))
struct DrivenTests {
    @Test(
        arguments: [
            "whole", "modes", "suspended", "resized", "plainly_coloured", "plain", "shared", "full_disk", "typed",
            "hung_up",
        ])
    func `a person at a terminal has nothing to complain of`(scenario: String) throws {
        let complaints = try TerminalDriver.complaints(scenario)
        #expect(complaints == "")
    }

    @Test func `every scenario of the driver is run`() throws {
        let text = try String(contentsOf: TerminalDriver.script, encoding: .utf8)
        let list = try #require(text.split(separator: "\n").first { $0.hasPrefix("SCENARIOS = ") })
        #expect(
            list
                == "SCENARIOS = [whole, modes, suspended, resized, plainly_coloured, plain, shared, full_disk, typed, hung_up]"
        )
    }
}

private enum TerminalDriver {
    private static let package = Dgov.tests.deletingLastPathComponent().deletingLastPathComponent()
    static let script = package.appendingPathComponent("Tests/Tools/drive_assess.py")

    private static let python: String? = {
        let own = package.appendingPathComponent(".build/terminal-driver/bin/python").path
        // The same two are tried by Tests/Tools/setup_terminal_driver.sh.
        return [own, "python3"].first { (try? run($0, ["-c", "import pexpect"]))?.status == 0 }
    }()

    /// The driver limits the size of files of a running program and reads `stty` as Linux has them.
    static let canRun: Bool = {
        #if os(Linux)
            python != nil
        #else
            false
        #endif
    }()

    /// What the driver complains of in one scenario; nothing when all is well.
    static func complaints(_ scenario: String) throws -> String {
        let run = try run(python ?? "python3", [script.path, Dgov.executable.path, scenario])
        return run.status == 0 && run.errors.isEmpty ? "" : "status \(run.status): \(run.errorText)"
    }

    private static func run(_ program: String, _ arguments: [String]) throws -> Dgov.Outcome {
        try Dgov.launch(URL(fileURLWithPath: "/usr/bin/env"), [program] + arguments)
    }
}
