// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Reads what bench-figures wrote and tracks it, as `dgov track` does.

import BenchmarkKit
import Evidence
import Indicators

let arguments = CommandLine.arguments
guard arguments.count == 4, let runs = Int(arguments[3]), runs > 0,
    let asOf = CalendarDate(parsing: "2030-12-31")
else { Program.end(status: 2, "usage: bench-track NAME LABEL RUNS") }
let name = arguments[1]
let label = arguments[2]

func track() throws -> (figures: Int, standings: Int) {
    let programme = try Programme(reading: Files.read(name + ".programme.yaml"), named: "programme.yaml")
    let bodies = try BodyTree(reading: Files.read(name + ".bodies.yaml"), named: "bodies.yaml")
    let table = FigureImport(
        try Files.read(name + ".figures.csv"), named: "figures.csv", programme: programme, bodies: bodies)
    guard table.diagnostics.isEmpty else { return (0, 0) }
    var input = ProgressInput(programme: programme, figures: table.figures, asOf: asOf)
    input.bodies = bodies
    return (table.figures.count, ProgressTracker.track(input).standings.count)
}

var tracked = (figures: 0, standings: 0)
var times: [Double] = []
for _ in 0..<runs {
    let start = Meter.cpuSeconds
    tracked = try track()
    times.append(Meter.cpuSeconds - start)
}
Figures.print("\(label).figures", Double(tracked.figures))
Figures.print("\(label).standings", Double(tracked.standings))
Figures.print("\(label).cpu_ms", median(times) * 1000)
Figures.print("\(label).peak_mb", Double(Meter.peakBytes) / 1e6)
