// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Starts programs in turn and prints how long each took: `bench-launch RUNS NAME PROGRAM ARGUMENT… -- NAME PROGRAM …`.

import BenchmarkKit

struct Command {
    let name: String
    let path: String
    let arguments: [String]
    var times: [Double] = []
    var cpuTimes: [Double] = []
    var peak = 0

    init?(_ words: some Collection<String>) {
        let words = Array(words)
        guard words.count >= 2 else { return nil }
        name = words[0]
        path = words[1]
        arguments = Array(words.dropFirst(2))
    }
}

let arguments = CommandLine.arguments.dropFirst()
var commands = arguments.dropFirst().split(separator: "--").compactMap { Command($0) }
for _ in 0..<(arguments.first.flatMap { Int($0) } ?? 0) {
    for index in commands.indices {
        guard let process = ChildProcess(commands[index].path, commands[index].arguments), process.status < 2 else {
            Program.end(status: 1, "\(commands[index].name): cannot be started, or failed")
        }
        commands[index].times.append(process.wallSeconds * 1000)
        commands[index].cpuTimes.append(process.cpuSeconds * 1000)
        commands[index].peak = max(commands[index].peak, process.peakBytes)
    }
}
for command in commands {
    Figures.print("\(command.name).wall_ms", median(command.times))
    Figures.print("\(command.name).least_ms", command.times.min() ?? 0)
    Figures.print("\(command.name).cpu_ms", median(command.cpuTimes))
    Figures.print("\(command.name).peak_mb", Double(command.peak) / 1e6)
}
