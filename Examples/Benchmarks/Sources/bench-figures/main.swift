// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Writes a generated programme, its bodies and their figures: NAME.programme.yaml, NAME.bodies.yaml and NAME.figures.csv.

import BenchmarkKit

let arguments = CommandLine.arguments
let sizes = arguments.dropFirst(2).compactMap { Int($0) }
guard arguments.count == 6, sizes.count == 4, sizes.allSatisfy({ $0 > 0 }) else {
    Program.end(status: 2, "usage: bench-figures NAME PROVINCES BODIES INDICATORS QUARTERS")
}
let text = ProgrammeText(provinces: sizes[0], bodies: sizes[1], indicators: sizes[2], quarters: sizes[3])
try Files.write(text.programme, to: arguments[1] + ".programme.yaml")
try Files.write(text.tree, to: arguments[1] + ".bodies.yaml")
try Files.write(text.figures, to: arguments[1] + ".figures.csv")
