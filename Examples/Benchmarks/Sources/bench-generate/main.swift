// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Writes the large rubric to the file named, and with a second argument only about one in so many of its items.

import BenchmarkKit

guard CommandLine.arguments.count > 1 else {
    Program.end(status: 2, "usage: bench-generate FILE [DIVISOR]")
}
var shape = RubricText.Shape.large
if CommandLine.arguments.count > 2, let divisor = Int(CommandLine.arguments[2]), divisor > 0 {
    shape.areas = max(1, shape.areas / divisor)
    shape.items = max(1, shape.items / divisor)
}
try Files.write(RubricText.yaml(shape), to: CommandLine.arguments[1])
