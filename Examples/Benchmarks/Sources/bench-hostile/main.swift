// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Reads each hostile document in a process of its own and prints what it took beyond a process that reads nothing.

import BenchmarkKit
import LocatedYAML
import Scoring

/// How often each document is read; each time in a new process.
let runs = 5

func run(_ name: String) -> ChildProcess? { ChildProcess(CommandLine.arguments[0], [name]) }

if CommandLine.arguments.count > 1 {
    guard let hostile = HostileCase.all.first(where: { $0.name == CommandLine.arguments[1] }) else {
        Program.end(status: 0)
    }
    do {
        _ = try Rubric(reading: hostile.bytes, named: "hostile.yaml")
        Program.end(status: 3)
    } catch {
        Program.end(status: error.diagnostics.isEmpty ? 3 : 1)
    }
}

let baselines = (0..<runs).compactMap { _ in run("nothing") }
for hostile in HostileCase.all {
    let children = (0..<runs).compactMap { _ in run(hostile.name) }
    guard children.count == runs, children.allSatisfy({ $0.status == 1 }) else {
        Program.end(status: 1, "\(hostile.name): not refused as it must be")
    }
    let time = median(children.map(\.wallSeconds)) - median(baselines.map(\.wallSeconds))
    let peak = median(children.map { Double($0.peakBytes) }) - median(baselines.map { Double($0.peakBytes) })
    Figures.print("hostile.\(hostile.name).ms", max(0, time * 1000))
    Figures.print("hostile.\(hostile.name).mb", max(0, peak / 1e6))
}
