// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Reads, checks and builds a rubric, as every program does that scores with it.

import BenchmarkKit
import LocatedYAML
import Scoring

func load(_ bytes: [UInt8]) throws(ReadingFailure) -> Int {
    do {
        return try Rubric(reading: bytes, named: "rubric.yaml").nodes.count
    } catch {
        print(DiagnosticRenderer(language: .en, color: false).render(Array(error.diagnostics.prefix(5))))
        throw error
    }
}

try Loading.run(name: "load", result: "nodes", of: load)
